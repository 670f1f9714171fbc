import Model
import Text

/// The text of a page that its script would draw from data: of what the JSON in its `data-` attributes and scripts calls a
/// body or a content, the longest that is prose.
///
/// - Returns: The text as the data have it: HTML, BBCode or plain; nothing when no data has prose.
func carriedText(_ page: Page) -> String? {
  let tree = page.tree
  var best: String?
  func consider(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count > 100, let first = bytes[range].first(where: { !$0.isBlank }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "["), let data = JSON(bytes, range)
    else { return }
    for text in bodies(of: data) where text.utf8.count > best?.utf8.count ?? 100 && isProse(text) { best = text }
  }
  let isData = tree.names.map { $0.hasPrefix("data-") }
  for attribute in tree.attributes where isData[Int(attribute.name)] {
    consider(tree.bytes, Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound))
  }
  let scripts = tree.descendants(of: tree.root) { node in
    tree.tag(node) == .script && tree.attribute(node, "type") == "application/json"
  }
  for script in scripts {
    let bytes = tree.rawText(script)
    consider(bytes, bytes.indices)
  }
  return best
}

/// The strings that a value's members of such names hold, wherever they stand in it.
private func bodies(of value: JSON) -> [String] {
  switch value {
  case .array(let values): values.flatMap(bodies)
  case .object(let members):
    members.flatMap { key, value in
      if let text = value.text { return isBody(key) ? [text] : [] }
      return bodies(of: value)
    }
  default: []
  }
}

private func isBody(_ key: String) -> Bool {
  let name = key.utf8.filter(\.isLetter).map(\.lowered)
  return ["body", "bodyhtml", "bodytext", "content", "contenthtml", "html", "cooked", "articlebody", "text"].contains {
    name.elementsEqual($0.utf8)
  }
}

/// A dozen words and a sentence's end among them; keys, addresses and lists of classes have none.
private func isProse(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  let ends = bytes.indices.dropLast().contains { bytes[$0] == UInt8(ascii: ".") && !bytes[$0 + 1].isAlphanumeric }
  return ends && words(in: bytes).count >= 12 && !isProgram(bytes)
}

private func isProgram(_ bytes: [UInt8]) -> Bool {
  bytes.count { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "{") } * 40 > bytes.count
}

/// The blocks of a text that data carry; some sites put HTML into it, some BBCode.
func carriedBody(_ text: String) -> DocumentBuilder {
  var builder = DocumentBuilder()
  let bytes = Array(text.utf8)
  let isMarkup = find("<p", in: bytes, from: 0, limit: bytes.count) != nil
  let html = isMarkup ? bytes : BBCode.isUsed(in: bytes) ? BBCode.html(of: bytes) : nil
  if let html, let tree = HTMLParser.tree(of: html) {
    BlockReader.append(tree.root, of: tree, to: &builder)
  } else {
    for line in bytes.split(separator: 0x0A) { builder.append(.paragraph, line) }
  }
  return builder
}
