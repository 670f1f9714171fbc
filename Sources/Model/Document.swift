/// One saved page or text as Quire understands it: what it says, who says it, where and when.
///
/// A document is a value that depends on the bytes it was read from and on nothing else, so reading the same file
/// twice gives equal documents. All ranges are half-open ranges of UTF-8 byte offsets into ``text``.
package struct Document: Hashable, Sendable, Codable {
  /// The readable text, body first, then each comment, blocks parted by newlines. Stored once; everything else is a range of it.
  package var text: String
  package var kind: DocumentKind
  package var title: String?
  /// The document's own authors in the order of the byline; never a commenter, a site or an account such as "admin".
  package var authors: [Byline]
  package var published: PartialDate?
  package var modified: PartialDate?
  /// The name of the site as a reader knows it ("LessWrong"), not its host.
  package var site: String?
  /// A BCP 47 tag as the page declares it.
  package var language: String?
  /// The canonical URL, without tracking parameters.
  package var url: String?
  /// Other URLs under which the page says it can be found.
  package var alternateURLs: [String]
  /// Where a linkpost points.
  package var linkTarget: String?
  package var tags: [String]
  /// The series of posts that it is part of, by name.
  package var sequence: String?
  package var score: Score?
  /// Blocks in reading order; those of the body first, then those of ``comments`` in their order.
  package var blocks: [Block]
  /// Comments in reading order, parents before children.
  package var comments: [Comment]
  /// The posts that a profile page lists.
  package var posts: [ListedPost]
  package var links: [Link]
  /// The document's own list of references, where it has one.
  package var references: [Reference]
  /// Whole blocks under one heading path, the unit of search; in reading order, never overlapping.
  package var passages: [Passage]
  /// What a reader marked in the saved page; none when nothing was, or the form of saving keeps no marks.
  package var highlights: [Highlight]?
  /// Where each value of the head was read.
  package var provenance: [Provenance]
  package var diagnostics: [Diagnostic]

  package init(text: String = "", kind: DocumentKind = .page) {
    self.text = text
    self.kind = kind
    self.authors = []
    self.alternateURLs = []
    self.tags = []
    self.blocks = []
    self.comments = []
    self.posts = []
    self.links = []
    self.references = []
    self.passages = []
    self.provenance = []
    self.diagnostics = []
  }
}

/// What sort of thing a document is; it decides how a reader would cite it.
package enum DocumentKind: String, Hashable, Sendable, Codable, CaseIterable {
  case post, linkpost, thread, profile, podcast, paper, page, notes
}

/// One name of a byline.
package struct Byline: Hashable, Sendable, Codable {
  /// The name as it is written, letter case kept.
  package var name: String
  /// The profile page the byline links to.
  package var url: String?

  package init(name: String, url: String? = nil) {
    self.name = name
    self.url = url
  }
}

/// Where one value of a document's head was read, for `show --why`.
package struct Provenance: Hashable, Sendable, Codable {
  /// The field's name as in JSON output: `title`, `authors`, `published` …
  package var field: String
  /// The rule that read it: `json-ld`, `citation-meta`, `byline`, `first-line` …
  package var rule: String
  /// The words or the markup that were read, shortened.
  package var evidence: String
  package var certain: Bool

  package init(field: String, rule: String, evidence: String = "", certain: Bool = true) {
    self.field = field
    self.rule = rule
    self.evidence = evidence
    self.certain = certain
  }
}
