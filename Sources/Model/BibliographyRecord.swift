/// One entry of a bibliography, before any format.
package struct BibliographyRecord: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case post, comment, podcast, preprint, article, book, page
  }

  /// ASCII letters, digits and hyphens.
  package var key: String
  package var kind: Kind
  package var title: String?
  package var authors: [BibliographyName]
  package var published: PartialDate?
  /// The day on which the saved file was last written.
  package var accessed: PartialDate?
  /// The site, the journal or the volume it stands in.
  package var container: String?
  package var volume: String?
  package var pages: String?
  package var url: String?
  package var doi: String?
  package var arxiv: String?
  package var isbn: String?
  /// Its address in the library; none for what the library lacks.
  package var address: String?

  package init(key: String, kind: Kind, title: String? = nil, authors: [BibliographyName] = []) {
    self.key = key
    self.kind = kind
    self.title = title
    self.authors = authors
  }
}

/// A name as bibliographies need it: taken apart, or whole where taking it apart would be wrong.
package enum BibliographyName: Hashable, Sendable, Codable {
  /// The family name with its particles, and what stands before it.
  case person(family: String, given: String)
  /// A handle or a house.
  case literal(String)
}
