/// A text of the head without the character references that some pages write twice ("&amp;amp;", "&#8217;" in JSON).
func withoutEntities(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  // The parser of pages knows all references; the text is wrapped so that nothing of it is taken for markup.
  var page = Array("<p>".utf8)
  for byte in text.utf8 { if byte == UInt8(ascii: "<") { page += Array("&lt;".utf8) } else { page.append(byte) } }
  guard let tree = HTMLParser.tree(of: page) else { return text }
  return tree.text(tree.root)
}
