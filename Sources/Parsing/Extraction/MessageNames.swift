import Text

/// The names that forum programs give to the element of a message's words.
struct MessageNames {
  /// Names that tell nothing by their words (XenForo, Discourse, Vanilla, phpBB, FluxBB, SMF, vBulletin, lobste.rs).
  private static let known: Set<String> = [
    "bbWrapper", "cooked", "userContent", "postmsg", "postcontent", "postbody", "post_body", "messageText", "inner",
    "comment_text", "post-message", "md", "usertext-body", "Post-body", "post__content", "postMessage",
  ]
  private static let things = ["post", "message", "comment", "reply", "answer", "topic", "msg"]
  private static let contents = ["body", "content", "text", "message", "inner"]

  private var seen = SeenNames<[String]>()

  /// The names under which an element may hold a message's words; most elements have none.
  mutating func names(of node: HTMLTree.Node, in tree: HTMLTree) -> [String] {
    var found: [String] = []
    for place in tree.entries[Int(node.index)].content {
      let attribute = tree.attributes[Int(place)]
      switch tree.names[Int(attribute.name)] {
      case "class":
        found += seen.value(of: attribute.value, in: tree.bytes) { range in
          tree.bytes[range].split(whereSeparator: \.isBlank).filter(Self.isName).map {
            Self.key(of: String(decoding: $0, as: UTF8.self))
          }
        }
      case "id":
        let id = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
        if let name = Self.numberedName(tree.bytes[id]) { found.append(name) }
      case "data-role", "component", "itemprop":
        let value = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
        let word = String(decoding: tree.bytes[value], as: UTF8.self).lowercased()
        if ["commentcontent", "post/content", "text"].contains(word) { found.append("[\(word)]") }
      default: break
      }
    }
    // An element that bears a name twice is one element.
    return found.count > 1 ? unique(found) : found
  }

  private func unique(_ names: [String]) -> [String] {
    names.indices.filter { !names[..<$0].contains(names[$0]) }.map { names[$0] }
  }

  /// What begins a thread and what answers it may have names of their own (`bbp-topic-content`, `bbp-reply-content`).
  private static func key(of name: String) -> String {
    let bytes = Array(name.utf8)
    guard let end = find("topic", in: bytes, from: 0, limit: bytes.count) else { return name }
    let start = end - "topic".utf8.count
    return String(decoding: bytes[..<start] + Array("reply".utf8) + bytes[end...], as: UTF8.self)
  }

  private static func isName(_ token: ArraySlice<UInt8>) -> Bool {
    guard token.count <= 40 else { return false }
    let name = String(decoding: token, as: UTF8.self)
    if known.contains(name) { return true }
    let words = partedName(token)
    guard words.count > 1, let thing = words.firstIndex(where: things.contains) else { return false }
    return words[(thing + 1)...].contains(where: contents.contains)
  }

  /// `post_message_81234`: the name without its number.
  private static func numberedName(_ id: ArraySlice<UInt8>) -> String? {
    guard let last = id.last, last.isDigit else { return nil }
    let head = id.prefix { !$0.isDigit }
    let words = partedName(head)
    guard words.count > 1, things.contains(words[0]), contents.contains(words[1]) else { return nil }
    return "#" + String(decoding: head, as: UTF8.self)
  }
}
