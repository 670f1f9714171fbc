import Text

/// Bytes of a page turned into UTF-8.
package struct DecodedText: Hashable, Sendable {
  /// Valid UTF-8 without a byte order mark and without NUL.
  package var utf8: [UInt8]
  /// The encoding's WHATWG name.
  package var encoding: String
  /// How many bytes or characters could not be read and became U+FFFD.
  package var replacements: Int
}

/// Decodes bytes by their mark, the page's own label, their validity as UTF-8, and at last as Windows-1252; what cannot
/// be read is replaced, never dropped.
///
/// - Parameter label: The encoding that the page or its transport names; a byte order mark outranks it.
package func decode(_ bytes: [UInt8], label: String? = nil) -> DecodedText {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8Text(Array(bytes.dropFirst(3))) }
  if let encoding = WideEncoding.marked(bytes) { return encoding.text(bytes, from: encoding.width) }
  if let encoding = WideEncoding.unmarked(bytes) { return encoding.text(bytes, from: 0) }
  let name = label.map(encodingName)
  if name == nil || name == "utf-8" { return unlabelledText(bytes, saysUTF8: name != nil) }
  // In an encoding of several bytes a letter, a few letters may look like UTF-8 by chance.
  if isPlainlyUTF8(bytes, fewest: name == "windows-1252" ? 1 : 3) { return utf8Text(bytes) }
  if name == "windows-1252" { return windowsText(bytes) }
  return name.flatMap { convertedText(bytes, from: $0) } ?? unlabelledText(bytes, saysUTF8: false)
}

/// Whether bytes under another label are UTF-8 all the same: no other encoding's text makes many characters of UTF-8 and
/// next to nothing else.
private func isPlainlyUTF8(_ bytes: [UInt8], fewest: Int) -> Bool {
  guard bytes.contains(where: { $0 >= 0x80 }) else { return false }
  let counts = utf8Counts(bytes)
  return counts.stray == 0 ? counts.characters >= fewest : counts.characters > 20 * counts.stray
}

/// Text that is UTF-8 or, where it is not, Windows-1252.
private func unlabelledText(_ bytes: [UInt8], saysUTF8: Bool) -> DecodedText {
  let text = utf8Text(bytes)
  guard text.replacements > 0 else { return text }
  let counts = utf8Counts(bytes)
  // Accents of Windows-1252 hardly ever make a character of UTF-8: where there are some, the other bytes are damage.
  if counts.characters * (saysUTF8 ? 8 : 4) >= counts.stray { return text }
  if saysUTF8, counts.stray * 200 < bytes.count || !highBytesStandAlone(bytes) { return text }
  return windowsText(bytes)
}

/// Whether most high bytes stand between ASCII letters, as accents do; runs of them are damaged UTF-8 or another script.
private func highBytesStandAlone(_ bytes: [UInt8]) -> Bool {
  var alone = 0
  var inRuns = 0
  for offset in bytes.indices where bytes[offset] >= 0x80 {
    let before = offset > 0 && bytes[offset - 1] >= 0x80
    let after = offset + 1 < bytes.count && bytes[offset + 1] >= 0x80
    if before || after { inRuns += 1 } else { alone += 1 }
  }
  return alone > inRuns
}
