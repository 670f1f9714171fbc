import Storage

/// One file of the shelf with a document it holds.
package struct ShelfEntry: Hashable, Sendable {
  /// The document's row number.
  package var id: Int64
  package var key: String
  package var path: [UInt8]
  package var sha256: String
  package var title: String?
  package var authors: [String]
  package var published: String?
  package var site: String?
  package var kind: String
  package var words: Int
  package var tags: [String]
}

/// Which entries of the shelf are wanted; every condition given must hold.
package struct ShelfFilter: Hashable, Sendable {
  /// Part of an author's name, of a site's name; letter case does not matter.
  package var author: String?
  package var site: String?
  package var kind: String?
  package var year: String?
  package var tag: String?
  /// What was removed, instead of what is there.
  package var isTrash: Bool

  package init(
    author: String? = nil, site: String? = nil, kind: String? = nil, year: String? = nil, tag: String? = nil,
    isTrash: Bool = false
  ) {
    self.author = author
    self.site = site
    self.kind = kind
    self.year = year
    self.tag = tag
    self.isTrash = isTrash
  }

  func admits(_ entry: ShelfEntry) -> Bool {
    func holds(_ part: String?, _ whole: [String]) -> Bool {
      guard let part = part?.lowercased() else { return true }
      return whole.contains { $0.lowercased().contains(part) }
    }
    return holds(author, entry.authors) && holds(site, entry.site.map { [$0] } ?? [])
      && kind.map { $0 == entry.kind } ?? true && year.map { entry.published?.hasPrefix($0) ?? false } ?? true
      && tag.map(entry.tags.contains) ?? true
  }
}

extension Library {
  /// The shelf in the order of paths, one entry for each file and document.
  package func list(_ filter: ShelfFilter = ShelfFilter()) throws(LibraryError) -> [ShelfEntry] {
    try using { (store) throws(StoreError) in
      let tags = try store.tagsByKey()
      return try store.shelf(trash: filter.isTrash).map { row in
        ShelfEntry(
          id: row.id, key: row.key, path: row.path, sha256: row.sha256, title: row.title, authors: row.authors,
          published: row.published, site: row.site, kind: row.kind, words: row.words, tags: tags[row.key] ?? [])
      }.filter(filter.admits)
    }
  }
}
