/// A name under which the world knows a work.
package struct WorkIdentifier: Hashable, Sendable, Codable, Comparable {
  package enum Scheme: String, Hashable, Sendable, Codable, CaseIterable {
    /// `2309.01933`, `hep-th/9901001`; no version.
    case arxiv
    /// Lower case, `10.…`.
    case doi
    /// ISBN-13, digits only.
    case isbn
    case openreview, acl
    /// The 17-character post id that LessWrong, the Alignment Forum and their mirrors share.
    case lesswrong
    case eaforum, youtube
    /// `owner/name`, lower case.
    case github
    /// Any other page: its URL without scheme, `www.`, tracking and fragment.
    case url
  }

  package var scheme: Scheme
  package var value: String

  package init(_ scheme: Scheme, _ value: String) {
    self.scheme = scheme
    self.value = value
  }

  package static func < (a: WorkIdentifier, b: WorkIdentifier) -> Bool {
    (a.scheme.rawValue, a.value) < (b.scheme.rawValue, b.value)
  }
}

extension WorkIdentifier: CustomStringConvertible {
  /// `arxiv:2309.01933`
  package var description: String { "\(scheme.rawValue):\(value)" }
}

/// One place where a document refers to a work.
package struct Citation: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable {
    /// A link or a bare identifier.
    case identifier
    /// An entry of a reference list or a reading list.
    case list
    /// A title in quotation marks, in italics or in title case.
    case title
    /// "Surname et al. (year)", a possessive with a topic.
    case informal
  }

  package var kind: Kind
  /// The citing words' bytes in ``Document/text``.
  package var range: Range<Int>
  package var identifier: WorkIdentifier?
  /// The work's title as far as the words give it: anchor text, list line, quoted title.
  package var title: String?
  /// Family names or full names as far as the words give them.
  package var authors: [String]
  package var year: Int?
  /// How sure we are that the words cite a work, 0 to 1.
  package var confidence: Double
  /// Why we think so: the rule's name.
  package var reason: String

  package init(
    kind: Kind, range: Range<Int>, identifier: WorkIdentifier? = nil, title: String? = nil, authors: [String] = [],
    year: Int? = nil, confidence: Double, reason: String
  ) {
    self.kind = kind
    self.range = range
    self.identifier = identifier
    self.title = title
    self.authors = authors
    self.year = year
    self.confidence = confidence
    self.reason = reason
  }
}

/// All that one document mentions; depends on that document alone.
package struct Mentions: Hashable, Sendable, Codable {
  package var definitions: [AcronymDefinition]
  package var uses: [AcronymUse]
  package var people: [PersonMention]
  package var citations: [Citation]

  package init(
    definitions: [AcronymDefinition] = [], uses: [AcronymUse] = [], people: [PersonMention] = [],
    citations: [Citation] = []
  ) {
    self.definitions = definitions
    self.uses = uses
    self.people = people
    self.citations = citations
  }
}
