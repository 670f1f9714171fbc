import Testing

@testable import Parsing

@Suite struct OlderTextTests {
  @Test("Every byte of Windows-1252 is a character") func windows() {
    let text = windowsText(Array(0...255))
    #expect(text.replacements == 0)
    let scalars = String(decoding: text.utf8, as: UTF8.self).unicodeScalars
    #expect(scalars.count == 256)
    #expect(scalars.contains("€") && scalars.contains("ÿ") && scalars.contains("—"))
    #expect(!scalars.contains("\0"))
  }

  @Test(
    "The system's converter reads what the standard names",
    arguments: [
      ("big5", [0xA4, 0xA4, 0xA4, 0xE5] as [UInt8], "中文"), ("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC], "日本"),
      ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"), ("x-mac-cyrillic", [0x90, 0xF3], "Ру"),
      ("ibm866", [0x90, 0xE3], "Ру"), ("windows-874", [0xA1, 0xD2], "กา"), ("macintosh", [0x8E], "é"),
    ])
  func converted(_ name: String, _ bytes: [UInt8], _ expected: String) throws {
    let text = try #require(convertedText(bytes, from: name))
    #expect(String(decoding: text.utf8, as: UTF8.self) == expected)
    #expect(text.encoding == name)
    #expect(text.replacements == 0)
  }

  @Test("A long text is read across the converter's buffer") func long() throws {
    let bytes = (0..<50_000).flatMap { _ in [0xC6, 0xFC] as [UInt8] }
    let text = try #require(convertedText(bytes, from: "euc-jp"))
    #expect(text.utf8.count == 150_000)
    #expect(text.replacements == 0)
  }

  @Test("Bytes that the encoding does not know are replaced one by one") func replaced() throws {
    let text = try #require(convertedText([0x41, 0xFF, 0xFF, 0x42], from: "euc-kr"))
    #expect(String(decoding: text.utf8, as: UTF8.self) == "A\u{FFFD}\u{FFFD}B")
    #expect(text.replacements == 2)
  }

  @Test("An encoding that nobody knows is none") func unknown() {
    #expect(convertedText([0x41], from: "no-such-encoding") == nil)
  }

  @Test("A character that is cut off at the end is replaced and ends nothing before it")
  func cut() throws {
    let text = try #require(convertedText([0x41, 0xC6, 0xFC, 0xC6], from: "euc-jp"))
    #expect(String(decoding: text.utf8, as: UTF8.self) == "A日\u{FFFD}")
    #expect(text.replacements == 1)
  }

  @Test(
    "Of two encodings of a family the larger is read",
    arguments: [("gbk", [0x81, 0x30, 0x81, 0x30] as [UInt8]), ("shift_jis", [0x87, 0x40])])
  func families(_ name: String, _ bytes: [UInt8]) throws {
    #expect(try #require(convertedText(bytes, from: name)).replacements == 0)
  }

  @Test("An empty text is read from every encoding", arguments: ["gb18030", "windows-1258", "iso-2022-jp"])
  func empty(_ name: String) {
    #expect(convertedText([], from: name)?.utf8.isEmpty == true)
    #expect(windowsText([]).utf8.isEmpty)
  }
}
