import Testing

@testable import Parsing

/// A text as bytes of UTF-16 or UTF-32, without a mark.
private func wide(_ text: String, width: Int, isBigEndian: Bool) -> [UInt8] {
  let units = width == 2 ? text.utf16.map(UInt32.init) : text.unicodeScalars.map(\.value)
  return units.flatMap { unit in
    let big = (0..<width).map { UInt8(truncatingIfNeeded: unit >> UInt32(8 * (width - 1 - $0))) }
    return isBigEndian ? big : big.reversed()
  }
}

@Suite struct WideTextTests {
  private static let samples = [
    "plain Latin words without a mark",
    "Слова на кириллице без метки, и ещё несколько слов.\nВторая строка.",
    "Κείμενο χωρίς σημάδι, με λίγες λέξεις ακόμη.\nΔεύτερη γραμμή.",
  ]

  @Test(
    "Text without a mark is known by its zeros, Latin or not", arguments: samples,
    [(2, true), (2, false), (4, true), (4, false)])
  func unmarked(_ text: String, _ form: (width: Int, isBigEndian: Bool)) {
    let decoded = decode(wide(text, width: form.width, isBigEndian: form.isBigEndian))
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
    #expect(decoded.encoding == "utf-\(form.width * 8)" + (form.isBigEndian ? "be" : "le"))
    #expect(decoded.replacements == 0)
  }

  @Test("Such a file was taken for a binary") func format() {
    let bytes = wide(Self.samples[1], width: 2, isBigEndian: true)
    #expect(detectFormat(bytes, name: []) == .text)
    let page = wide("<!DOCTYPE html><p>Слова страницы", width: 4, isBigEndian: false)
    #expect(detectFormat(page, name: []) == .html)
  }

  @Test("Zeros that damage put into a text do not make it wide") func damaged() {
    var bytes = Array("a text of single bytes, long enough to tell the one from the other by looking at it".utf8)
    for place in [3, 10, 21, 34, 55, 62] { bytes.insert(0, at: place) }
    #expect(decode(bytes).encoding == "utf-8")
  }

  @Test("A character that the end cuts off is counted") func cut() {
    let decoded = decode([0xFF, 0xFE] + wide("abc", width: 2, isBigEndian: false) + [0x61])
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == "abc")
    #expect(decoded.replacements == 1)
  }

  @Test("Half of a pair is replaced, and what follows is read") func halfPair() {
    let decoded = decode([0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x62, 0])
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == "a\u{FFFD}b")
    #expect(decoded.replacements == 1)
  }

  @Test("A mark names the encoding; that of UTF-32 begins with that of UTF-16")
  func marks() {
    #expect(WideEncoding.marked([0xFF, 0xFE, 0, 0]) == WideEncoding(width: 4, isBigEndian: false))
    #expect(WideEncoding.marked([0, 0, 0xFE, 0xFF]) == WideEncoding(width: 4, isBigEndian: true))
    #expect(WideEncoding.marked([0xFF, 0xFE, 0x61, 0]) == WideEncoding(width: 2, isBigEndian: false))
    #expect(WideEncoding.marked([0xFE, 0xFF]) == WideEncoding(width: 2, isBigEndian: true))
    #expect(WideEncoding.marked([0xFF]) == nil)
    #expect(WideEncoding.marked([0xEF, 0xBB, 0xBF]) == nil)
  }

  @Test("Characters beyond the basic plane are read from pairs, and lone low halves replaced")
  func pairs() {
    let decoded = decode([0xFE, 0xFF] + wide("a𝛼b", width: 2, isBigEndian: true) + [0xDC, 0x00, 0x00, 0x63])
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == "a𝛼b\u{FFFD}c")
    #expect(decoded.replacements == 1)
  }

  @Test("A number beyond Unicode is replaced in UTF-32, a zero is a blank")
  func outOfRange() {
    let decoded = decode([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61, 0, 0x11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x62])
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == "a\u{FFFD} b")
    #expect(decoded.replacements == 1)
  }

  @Test("Bytes too few, without zeros, or of random order are no wide text")
  func notWide() {
    #expect(WideEncoding.unmarked([0x61, 0, 0x62, 0]) == nil)
    #expect(WideEncoding.unmarked(Array("only plain words of one byte each".utf8)) == nil)
    #expect(WideEncoding.unmarked((0..<200).map { UInt8($0 % 7 == 0 ? 0 : $0) }) == nil)
  }

  @Test("The head of a wide text is read without its mark and blanks")
  func head() {
    let bytes = [0xFF, 0xFE] + wide(" \n<html>", width: 2, isBigEndian: false)
    #expect(WideEncoding(width: 2, isBigEndian: false).head(of: bytes) == Array("<html>".utf8))
  }
}
