package import Model
import Storage

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
    try using { (store) throws(StoreError) in try store.shelf(trash: filter.isTrash).filter(filter.admits) }
  }
}
