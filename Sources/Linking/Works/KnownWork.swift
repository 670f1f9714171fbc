package import Model

/// A work of the library as the resolvers see it.
package struct KnownWork: Hashable, Sendable {
  /// What the caller knows it by.
  package var id: String
  package var title: String
  /// In the order of the byline.
  package var authors: [ReferenceName]
  package var year: Int?
  package var identifiers: [WorkIdentifier]

  package init(
    id: String, title: String, authors: [ReferenceName] = [], year: Int? = nil, identifiers: [WorkIdentifier] = []
  ) {
    self.id = id
    self.title = title
    self.authors = authors
    self.year = year
    self.identifiers = identifiers
  }
}
