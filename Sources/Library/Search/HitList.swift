import Model
import Reviewing
import Storage

/// Hits as they are gathered: of copies of a passage the first, with the addresses of the others.
struct HitList {
  private(set) var hits: [SearchHit] = []
  private var texts = SameTexts()
  /// The row of each hit's document, and whether it is a comment.
  private var places: [(document: Int64, isComment: Bool)] = []

  /// Adds a passage, or its address to the hit that it is a copy of.
  mutating func add(_ row: PassageRow, of document: Int64, _ hit: () -> SearchHit) {
    if let copied = texts.copy(of: row.body) {
      hits[copied].copies.append(Library.address(of: row))
    } else {
      hits.append(hit())
      places.append((document, row.comment != nil))
    }
  }

  /// Names a passage that is not shown: in the hit with its words, else in the first of the copy shown in its stead,
  /// where no place of the passage's document is named yet.
  mutating func name(_ row: PassageRow, shown document: Int64) {
    let address = Library.address(of: row)
    if let copied = texts.known(row.body) {
      hits[copied].copies.append(address)
    } else if let first = places.firstIndex(where: { $0.document == document && !$0.isComment }),
      !hits[first].copies.contains(where: { Address($0)?.key == row.head.key })
    {
      hits[first].copies.append(address)
    }
  }
}
