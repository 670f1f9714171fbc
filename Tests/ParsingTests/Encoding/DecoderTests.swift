import Parsing
import Testing

@Suite struct DecoderTests {
  private func text(_ decoded: DecodedText) -> String { String(decoding: decoded.utf8, as: UTF8.self) }

  @Test("A byte order mark outranks the label and is no part of the text")
  func mark() {
    let decoded = decode([0xEF, 0xBB, 0xBF] + Array("naïve".utf8), label: "windows-1252")
    #expect(text(decoded) == "naïve")
    #expect(decoded.encoding == "utf-8")
    #expect(decoded.replacements == 0)
  }

  @Test(
    "UTF-16 and UTF-32 are read with their marks, characters beyond the basic plane too",
    arguments: ["utf-16le", "utf-16be", "utf-32le", "utf-32be"])
  func wide(_ name: String) {
    let word = "grøn 𝛼"
    let isBig = name.hasSuffix("be")
    var bytes: [UInt8] = []
    if name.hasPrefix("utf-16") {
      for unit in [0xFEFF] + Array(word.utf16) {
        bytes += isBig ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
    } else {
      for scalar in [0xFEFF] + word.unicodeScalars.map(\.value) {
        let four = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: scalar >> UInt32($0)) }
        bytes += isBig ? four : four.reversed()
      }
    }
    let decoded = decode(bytes)
    #expect(text(decoded) == word)
    #expect(decoded.encoding == name)
  }

  @Test("UTF-16 without a mark is known by its zeros")
  func unmarked() {
    let little = Array("plain Latin words without a mark".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(text(decode(little)) == "plain Latin words without a mark")
    let big = Array("plain Latin words without a mark".utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(decode(big).encoding == "utf-16be")
  }

  @Test("Bytes that are no UTF-8 are replaced one by one and counted; what follows is kept")
  func replacement() {
    let decoded = decode(
      Array("before ".utf8) + [0xC3] + Array(" after".utf8) + Array(repeating: 0x61, count: 400), label: "utf-8")
    #expect(text(decoded).hasPrefix("before \u{FFFD} after"))
    #expect(decoded.replacements == 1)
  }

  @Test(
    "Overlong forms and surrogates are no characters",
    arguments: [[0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80]])
  func illFormed(_ bytes: [UInt8]) {
    let decoded = decode(bytes + Array(repeating: 0x61, count: 1000), label: "utf-8")
    #expect(decoded.replacements == bytes.count)
    #expect(!text(decoded).contains("/"))
  }

  @Test("Text without a label that is no UTF-8 is Windows-1252")
  func latin() {
    let decoded = decode([0x93] + Array("caf".utf8) + [0xE9, 0x94])
    #expect(text(decoded) == "“café”")
    #expect(decoded.encoding == "windows-1252")
    #expect(decoded.replacements == 0)
  }

  @Test("A text that is UTF-8 but for a few bytes became Windows-1252 as a whole") func nearlyUTF8() {
    let decoded = decode(Array("One ".utf8) + [0xFF] + Array(" and two in a café".utf8))
    #expect(text(decoded) == "One \u{FFFD} and two in a café")
    #expect(decoded.encoding == "utf-8")
    #expect(decoded.replacements == 1)
  }

  @Test("A page that says UTF-8 and has only lone accents of Windows-1252 is in that") func wrongUTF8Label() {
    let decoded = decode(
      Array("caf".utf8) + [0xE9] + Array(" d".utf8) + [0xE9] + Array("j".utf8) + [0xE0], label: "utf-8")
    #expect(text(decoded) == "café déjà")
  }

  @Test("A label of another script over UTF-8 is a wrong label", arguments: ["koi8-r", "gb2312", "shift_jis"])
  func wrongOlderLabel(_ label: String) {
    #expect(text(decode(Array("Gödel’s naïve café".utf8), label: label)) == "Gödel’s naïve café")
  }

  @Test("The last letter of a converter that waits for accents was lost") func flushed() {
    #expect(text(decode([0xF9, 0xEC, 0xE5, 0xED], label: "windows-1255")) == "שלום")
    #expect(text(decode([0x43, 0x68, 0xE0], label: "windows-1258")) == "Chà")
  }

  @Test("A label of Latin-1 over text that is plainly UTF-8 is a wrong label")
  func wrongLabel() {
    #expect(text(decode(Array("Gödel’s".utf8), label: "iso-8859-1")) == "Gödel’s")
  }

  @Test(
    "Older encodings are read through their label, whatever its spelling",
    arguments: [
      ("shift_jis", [0x93, 0xFA, 0x96, 0x7B] as [UInt8], "日本"), ("GB2312", [0xD6, 0xD0], "中"),
      ("koi8-r", [0xF2, 0xD5, 0xD3, 0xD8], "Русь"), ("windows-1251", [0xD0, 0xF3, 0xF1, 0xFC], "Русь"),
      ("ISO-8859-2", [0xA3, 0xF3, 0x64, 0xBC], "Łódź"), ("euc-kr", [0xC7, 0xD1], "한"),
    ])
  func labelled(_ label: String, _ bytes: [UInt8], _ expected: String) {
    #expect(text(decode(bytes, label: label)) == expected)
  }

  @Test("A byte that an older encoding does not know is replaced and does not end the text")
  func replacedInOlderEncoding() {
    let decoded = decode([0x93, 0xFA, 0xFF] + Array(" end".utf8), label: "shift_jis")
    #expect(text(decoded).hasPrefix("日"))
    #expect(text(decoded).hasSuffix(" end"))
    #expect(decoded.replacements >= 1)
  }

  @Test("An unknown label is as good as none; UTF-7 is unknown")
  func unknownLabel() {
    #expect(text(decode(Array("Gödel".utf8), label: "no-such-encoding")) == "Gödel")
    #expect(text(decode(Array("a+ADw-b".utf8), label: "utf-7")) == "a+ADw-b")
  }

  @Test("A zero is a blank, so that no parser ends there")
  func zero() {
    #expect(text(decode([0x61, 0, 0x62])) == "a b")
  }
}
