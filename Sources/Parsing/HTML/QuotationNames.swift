import Text

/// Recognises the elements in which forum programs quote a message without a `blockquote`, by the words of their classes
/// (`bbcode_quote`, `quotecontent`, `ubbcode-quote-content`, `bbCodeQuote`).
enum QuotationNames {
  /// Words of a name with which a thing to press, or a line that an editor lifted out of the text, is called a quotation.
  private static let others: Set<String> = [
    "pull", "pulled", "js", "select", "button", "link", "icon", "controls", "author", "title", "toggle", "shadow",
    "attribution", "citation", "expand", "open", "no", "end", "start", "pullquote", "terms", "banner", "price", "form",
    "request",
  ]
  private static let wholes: Set<String> = ["quote", "quotes", "quotecontent", "quotebox", "quotation"]

  /// Whether an element is a quotation by one of its classes.
  static func isQuotation(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
    switch tree.tag(node) {
    case .div, .table, .td, .section, .p, .aside: break
    default: return false
    }
    guard let range = tree.attributeRange(node, "class"), mayBe(tree.bytes, range) else { return false }
    return tree.bytes[range].split(whereSeparator: \.isBlank).contains { token in
      let words = partedName(token)
      return words.contains(where: wholes.contains) && !words.contains(where: others.contains)
    }
  }

  /// A quick look: nearly no class has a q.
  private static func mayBe(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in bytes[range].contains { $0.lowered == UInt8(ascii: "q") } }
  }
}

/// The words of a name in lower case: parted by other characters and by a capital after a small letter.
func partedName(_ name: some Sequence<UInt8>) -> [String] {
  var words: [[UInt8]] = [[]]
  var previous: UInt8 = 0
  for byte in name {
    if !byte.isAlphanumeric || (byte.isUpper && previous.isLower) { words.append([]) }
    if byte.isAlphanumeric { words[words.count - 1].append(byte.lowered) }
    previous = byte
  }
  return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
}
