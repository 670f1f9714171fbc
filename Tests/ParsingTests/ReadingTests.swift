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

  @Test(
    "A file of data is no text, one that only begins like data is",
    arguments: [
      ("{\"a\": [1, 2]}", ["data"]), ("[1, 2, 3]", ["data"]), ("[1] is the first of them", []), ("{curly} words", []),
    ])
  func data(_ text: String, _ expected: [String]) {
    #expect(codes(read(Array(text.utf8))) == expected)
  }

  @Test("Data that the reader calls text are read as text") func forcedData() {
    let reading = read(Array("[1, 2, 3]".utf8), options: ReadingOptions(format: .text))
    #expect(reading.documents.first?.text.contains("[1, 2, 3]") == true)
  }

  @Test("A file that is too large is skipped before it is read") func tooLarge() {
    let reading = read([UInt8](repeating: 0x61, count: largestFile + 1))
    #expect(codes(reading) == ["too-large"])
    #expect(reading.documents.isEmpty)
  }

  @Test("What cannot be unpacked at all, or only in part, is told apart") func damaged() {
    #expect(codes(read([0x1F, 0x8B, 8, 0, 1, 2, 3])) == ["damaged"])
    #expect(read([0x1F, 0x8B, 8, 0, 1, 2, 3]).diagnostics.first?.severity == .failed)
  }

  @Test(
    "A page without any word is no document, one with a title alone is",
    arguments: [
      ("<html><body><img src=a></body></html>", 0),
      ("<html><head><title>A title</title></head><body></body></html>", 1),
    ])
  func noText(_ html: String, _ count: Int) {
    let reading = read(Array(html.utf8))
    #expect(reading.documents.count == count)
    #expect(codes(reading) == (count == 0 ? ["no-text"] : []))
  }

  @Test("Every format has a document of the same words", arguments: [Format.html, .markdown, .text])
  func formats(_ format: Format) {
    let reading = read(Array("Only some words".utf8), options: ReadingOptions(format: format))
    #expect(reading.format == format)
    #expect(reading.documents.first?.text == "Only some words")
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(
    "The address that the user names is the document's where it has none of its own",
    arguments: [Format.html, .markdown, .text])
  func sourceURL(_ format: Format) {
    let options = ReadingOptions(format: format, sourceURL: "https://a.example/posts/1")
    #expect(read(Array("Only some words".utf8), options: options).documents.first?.url == "https://a.example/posts/1")
  }
}
