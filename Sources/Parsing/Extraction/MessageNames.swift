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

  private let tree: HTMLTree
  private let meanings: [Meaning]
  /// The names in each class that was asked for, by the number of its value.
  private var known: [[String]?]

  init(_ tree: HTMLTree) {
    self.tree = tree
    meanings = tree.names.map(Meaning.init)
    known = Array(repeating: nil, count: tree.nameValues.values.count)
  }

  /// What an attribute may say, told by its name once a page.
  private enum Meaning {
    case classes, identifier, role, nothing

    init(_ name: String) {
      switch name {
      case "class": self = .classes
      case "id": self = .identifier
      case "data-role", "component", "itemprop": self = .role
      default: self = .nothing
      }
    }
  }

  /// The names under which an element may hold a message's words; most elements have none.
  mutating func names(of node: HTMLTree.Node) -> [String] {
    var found: [String] = []
    for place in tree.entries[Int(node.index)].content {
      let attribute = tree.attributes[Int(place)]
      let value = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
      switch meanings[Int(attribute.name)] {
      case .nothing: continue
      case .classes: found += names(inClassAt: place, value)
      case .identifier: if let name = Self.numberedName(tree.bytes[value]) { found.append(name) }
      case .role:
        let word = String(decoding: tree.bytes[value], as: UTF8.self).lowercased()
        if ["commentcontent", "post/content", "text"].contains(word) { found.append("[\(word)]") }
      }
    }
    // An element that bears a name twice is one element.
    return found.count > 1 ? unique(found) : found
  }

  private mutating func names(inClassAt place: Int32, _ value: Range<Int>) -> [String] {
    let number = Int(tree.nameValues.numbers[Int(place)])
    if let names = known[number] { return names }
    let names = tree.bytes[value].split(whereSeparator: \.isBlank).filter(Self.isName).map {
      Self.key(of: String(decoding: $0, as: UTF8.self))
    }
    known[number] = names
    return names
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
    guard token.count <= 40, mayBeName(token) else { return false }
    let name = String(decoding: token, as: UTF8.self)
    if known.contains(name) { return true }
    let words = partedName(token)
    guard words.count > 1, let thing = words.firstIndex(where: things.contains) else { return false }
    return words[(thing + 1)...].contains(where: contents.contains)
  }

  /// A quick look: most classes have neither the first letter and the length of a known name nor the first letters of a
  /// word for a thing.
  private static func mayBeName(_ token: ArraySlice<UInt8>) -> Bool {
    guard let first = token.first else { return false }
    if knownShapes.contains(shape(first, token.count)) { return true }
    return token.indices.dropLast(2).contains { place in
      let letters = (token[place].lowered, token[place + 1].lowered, token[place + 2].lowered)
      return thingBeginnings.contains { $0 == letters }
    }
  }

  private static func shape(_ first: UInt8, _ count: Int) -> Int { Int(first) << 8 | count }
  private static let knownShapes = Set(known.map { shape($0.utf8.first ?? 0, $0.utf8.count) })
  private static let thingBeginnings = things.map { thing in
    let letters = Array(thing.utf8)
    return (letters[0], letters[1], letters[2])
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
