import Parsing
import Testing

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
}
