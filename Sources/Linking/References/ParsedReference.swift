package import Model

/// One name of a reference's authors.
package struct ReferenceName: Hashable, Sendable, Codable {
  /// The family name with its particles, as written.
  package var family: String
  /// Given names or initials; empty when the reference gives none.
  package var given: String

  package init(family: String, given: String = "") {
    self.family = family
    self.given = given
  }

  /// Given names first, as a byline writes them.
  package var fullName: String { given.isEmpty ? family : "\(given) \(family)" }
}

/// What a reference string says, each part as written; what could not be read is empty.
package struct ParsedReference: Hashable, Sendable, Codable {
  package var authors: [ReferenceName] = []
  /// Whether the list of authors goes on unnamed ("et al.").
  package var hasOtherAuthors = false
  package var title: String?
  package var year: Int?
  package var container: String?
  package var volume: String?
  package var pages: String?
  package var doi: String?
  package var arxiv: String?
  package var url: String?

  /// The most telling of its identifiers.
  package var identifier: WorkIdentifier? {
    if let arxiv { return WorkIdentifier(.arxiv, arxiv) }
    if let doi { return workIdentifier(ofDOI: doi) }
    return url.flatMap(workIdentifier(ofURL:))
  }
}
