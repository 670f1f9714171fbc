import Model
import Reviewing
import Storage

/// Hits as they are gathered: of copies of a passage the first, with the addresses of the others.
struct HitList {
  private struct Entry {
    /// Makes the hit; more are gathered than are shown, and a snippet costs more than all else of a hit.
    var hit: () -> SearchHit
    var copies: [String] = []
    /// The row of its document.
    var document: Int64
    var isComment: Bool
  }

  private var entries: [Entry] = []
  private var texts = SameTexts()

  var count: Int { entries.count }

  /// Adds a passage, or its address to the hit that it is a copy of.
  mutating func add(_ row: PassageRow, of document: Int64, _ hit: @escaping () -> SearchHit) {
    if let copied = texts.copy(of: row.body) {
      entries[copied].copies.append(Library.address(of: row))
    } else {
      entries.append(Entry(hit: hit, document: document, isComment: row.comment != nil))
    }
  }

  /// The first of the hits, with what was named in them.
  func hits(limit: Int) -> [SearchHit] {
    entries.prefix(limit).map { entry in
      var hit = entry.hit()
      hit.copies += entry.copies
      return hit
    }
  }

  /// Names a passage that is not shown: in the hit with its words, else in the first of the copy shown in its stead,
  /// where no place of the passage's document is named yet.
  mutating func name(_ row: PassageRow, shown document: Int64) {
    let address = Library.address(of: row)
    if let copied = texts.known(row.body) {
      entries[copied].copies.append(address)
    } else if let first = entries.firstIndex(where: { $0.document == document && !$0.isComment }),
      !entries[first].copies.contains(where: { Address($0)?.key == row.head.key })
    {
      entries[first].copies.append(address)
    }
  }
}
