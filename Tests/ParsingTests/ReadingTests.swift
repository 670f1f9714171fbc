import Model
import Parsing
import Testing

@Suite struct ReadingTests {
  private func codes(_ reading: Reading) -> [String] { reading.diagnostics.map(\.code) }

  @Test("Nothing comes of an empty file, and a reason is given", arguments: ["", " \n\t "])
  func empty(_ text: String) {
    let reading = read(Array(text.utf8))
    #expect(reading.documents.isEmpty)
    #expect(codes(reading) == ["empty"])
    #expect(reading.diagnostics.first?.severity == .skipped)
  }

  @Test("A binary is skipped") func binary() {
    #expect(codes(read(Array("%PDF-1.4\u{1}\u{2}".utf8))) == ["binary"])
  }

  @Test("Bytes that cannot be decoded make the document partial and are counted") func undecodable() {
    let bytes =
      Array("<html><head><meta charset=utf-8></head><body><p>naïve words of a page ".utf8)
      + [0xFF, 0xFE] + Array(" that go on for long enough to be sure of the encoding of the whole page, ".utf8)
      + Array(repeating: 0x61, count: 400) + Array("</p></body></html>".utf8)
    let reading = read(bytes)
    #expect(codes(reading) == ["undecodable-bytes"])
    #expect(reading.diagnostics.first?.severity == .partial)
    #expect(reading.diagnostics.first?.message.hasPrefix("2 ") == true)
    #expect(reading.documents.first?.text.contains("that go on") == true)
  }

  @Test("A page that is cut off within a tag is partial") func truncated() {
    let reading = read(Array("<html><body><p>Words that were saved whole.</p><p class=\"lo".utf8))
    #expect(codes(reading).contains("truncated"))
    #expect(reading.documents.first?.text.contains("saved whole") == true)
  }

  @Test("A format that the reader names outranks the content") func forced() {
    let reading = read(Array("<p>not markup".utf8), options: ReadingOptions(format: .text))
    #expect(reading.format == .text)
    #expect(reading.documents.first?.text.contains("<p>") == true)
  }

  @Test("Reading twice gives equal documents") func stable() {
    let bytes = Array("<title>A page</title><article><p>Some words, and more words.</p></article>".utf8)
    #expect(read(bytes).documents == read(bytes).documents)
  }
}
