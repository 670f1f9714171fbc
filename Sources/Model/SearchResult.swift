/// The head of a document, as results show it.
package struct DocumentHead: Hashable, Sendable, Codable {
  /// The citation key.
  package var key: String
  package var title: String?
  package var authors: [String]
  package var year: Int?
  package var site: String?
  package var kind: DocumentKind

  package init(
    key: String, title: String? = nil, authors: [String] = [], year: Int? = nil, site: String? = nil,
    kind: DocumentKind = .page
  ) {
    self.key = key
    self.title = title
    self.authors = authors
    self.year = year
    self.site = site
    self.kind = kind
  }
}

/// A piece of a stored text with the matched words marked.
package struct Snippet: Hashable, Sendable, Codable {
  package var text: String
  /// UTF-8 byte offsets into ``text``, in reading order, never overlapping.
  package var matches: [Range<Int>]

  package init(text: String, matches: [Range<Int>] = []) {
    self.text = text
    self.matches = matches
  }
}

/// One passage that answers a search.
package struct SearchHit: Hashable, Sendable, Codable {
  package var address: String
  package var attribution: Attribution
  package var document: DocumentHead
  /// The headings above the passage, outermost first.
  package var headings: [String]
  package var snippet: Snippet
  /// The whole passage.
  package var text: String
  /// Higher is better; comparable within one search only.
  package var score: Double
  /// The related terms that carried a hit of the second list.
  package var terms: [String]
  /// The addresses of further copies of the passage: cross-posts, mirrors, other files.
  package var copies: [String]

  package init(
    address: String, attribution: Attribution, document: DocumentHead, headings: [String], snippet: Snippet,
    text: String, score: Double, terms: [String] = [], copies: [String] = []
  ) {
    self.address = address
    self.attribution = attribution
    self.document = document
    self.headings = headings
    self.snippet = snippet
    self.text = text
    self.score = score
    self.terms = terms
    self.copies = copies
  }
}

/// Something that was looked for besides what was typed.
package struct Expansion: Hashable, Sendable, Codable {
  /// The words as typed.
  package var from: String
  /// What was added.
  package var to: String

  package init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}

/// What a search found, and how it was understood.
package struct SearchResult: Hashable, Sendable {
  package var query: String
  /// The query's parts as they were understood, one line each.
  package var understood: [String]
  package var expansions: [Expansion]
  /// Passages that say it, best first.
  package var says: [SearchHit]
  /// Passages about it that use none of its words, best first.
  package var inOtherWords: [SearchHit]

  package init(
    query: String, understood: [String] = [], expansions: [Expansion] = [], says: [SearchHit] = [],
    inOtherWords: [SearchHit] = []
  ) {
    self.query = query
    self.understood = understood
    self.expansions = expansions
    self.says = says
    self.inOtherWords = inOtherWords
  }
}
