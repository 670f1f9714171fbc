import Text

/// The strings in what a page's scripts hold as JSON, each with its member's name, as they are written there.
struct DataMembers {
  /// How far before a string its member's name begins, in bytes.
  private static let longestName = 40
  private let data: [[UInt8]]

  init(_ tree: HTMLTree) {
    let holders = tree.entries.indices.map { HTMLTree.Node(index: Int32($0)) }.filter { node in
      tree.tag(node) == .dFrontMatter
        || tree.tag(node) == .script && containsAny(of: ["json", "front-matter"], tree.attribute(node, "type") ?? "")
    }
    data = holders.map { tree.rawText($0) }
  }

  /// `"name": "value"` of the first string that begins with a value; nothing when no string does.
  func member(with value: [UInt8]) -> String? {
    let quoted = [UInt8(ascii: "\"")] + value
    for bytes in data where bytes.count >= quoted.count {
      let place = (0...(bytes.count - quoted.count)).first {
        bytes[$0] == quoted[0] && bytes[$0...].starts(with: quoted)
      }
      guard let place else { continue }
      let head = bytes[..<place].suffix(Self.longestName)
      let start = head.lastIndex { ",{[\n".utf8.contains($0) }.map { $0 + 1 } ?? head.startIndex
      return String(decoding: bytes[start..<place + quoted.count], as: UTF8.self).trimmingBlanks + "\""
    }
    return nil
  }
}
