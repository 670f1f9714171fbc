/// One file of the shelf with a document it holds.
package struct ShelfEntry: Hashable, Sendable {
  /// The document's number in its library.
  package var id: Int64
  package var key: String
  /// The file's path, as bytes, since names need not be valid UTF-8.
  package var path: [UInt8]
  package var sha256: String
  package var title: String?
  package var authors: [String]
  package var published: String?
  package var site: String?
  package var kind: String
  package var words: Int
  /// The reader's own, by name.
  package var tags: [String]

  package init(
    id: Int64, key: String, path: [UInt8], sha256: String, title: String?, authors: [String], published: String?,
    site: String?, kind: String, words: Int, tags: [String]
  ) {
    self.id = id
    self.key = key
    self.path = path
    self.sha256 = sha256
    self.title = title
    self.authors = authors
    self.published = published
    self.site = site
    self.kind = kind
    self.words = words
    self.tags = tags
  }
}
