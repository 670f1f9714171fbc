import Text

/// Letters that TeX writes as commands: `\"o`, `{\'e}`, `\c{c}`, `\ss`; see ``LaTeXAccents``.
enum LaTeXLetters {
  /// A text with the letters in place of their commands; other commands and all braces stay as they are.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "\\")) else { return Array(bytes) }
    var result: [UInt8] = []
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      if bytes[offset] == UInt8(ascii: "\\"), let (letter, end) = letter(at: offset + 1, in: bytes) {
        result += letter.utf8
        offset = end
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return result
  }

  /// The letter of the command whose name begins at an offset, and the offset behind the command.
  private static func letter(at start: Int, in bytes: ArraySlice<UInt8>) -> (letter: String, end: Int)? {
    guard start < bytes.endIndex else { return nil }
    if "&%$#_".utf8.contains(bytes[start]) {
      return (String(decoding: [bytes[start]], as: UTF8.self), start + 1)
    }
    let isWord = bytes[start].isLetter
    let name = isWord ? bytes[start...].prefix { $0.isLetter } : bytes[start...start]
    let command = String(decoding: name, as: UTF8.self)
    // A blank ends a command's name and is no part of the text.
    let rest = bytes[name.endIndex...]
    let behind = isWord ? rest.drop { $0 == 0x20 } : rest
    if isWord, let letter = LaTeXAccents.letter(of: command) { return (letter, behind.startIndex) }
    guard let mark = LaTeXAccents.mark(of: command) else { return nil }
    let isOpen = behind.first == UInt8(ascii: "{")
    // A dotless letter is a command within one: `\"{\i}`.
    let base = behind.dropFirst(isOpen ? 1 : 0).drop { $0 == UInt8(ascii: "\\") }
    guard let first = base.first, first.isLetter else { return nil }
    let end = base.startIndex + 1
    guard !isOpen || end < bytes.endIndex && bytes[end] == UInt8(ascii: "}") else { return nil }
    let plain = Unicode.Scalar(first)
    return (String(Character(LaTeXAccents.composed(plain, mark) ?? plain)), isOpen ? end + 1 : end)
  }
}
