import Parsing
import Testing

@Suite struct FormatTests {
  @Test(
    "The content tells the format",
    arguments: [
      ("<!DOCTYPE html><p>words", Format.html), ("  \n<html><body>", .html), ("<p>words</p>", .html),
      ("# Heading\n\nwords with [a link](https://example.org)\n", .markdown),
      ("{\"id\": \"1\", \"text\": \"words\"}\n{\"id\": \"2\", \"text\": \"more\"}", .records),
      ("Only words.\n\nAnd more of them.", .text), ("#1 of the journal\nwords", .text),
    ])
  func byContent(_ text: String, _ format: Format) {
    #expect(detectFormat(Array(text.utf8), name: []) == format)
  }

  @Test("The name decides between text and Markdown, not against the content")
  func byName() {
    #expect(detectFormat(Array("words".utf8), name: Array("notes.MD".utf8)) == .markdown)
    #expect(detectFormat(Array("<html><body>words".utf8), name: Array("page.txt".utf8)) == .html)
  }

  @Test(
    "Files of other programs are no text",
    arguments: [
      Array("%PDF-1.7 words".utf8), [0x89, 0x50, 0x4E, 0x47, 1, 2], [0x50, 0x4B, 3, 4, 20],
      Array(repeating: UInt8(1), count: 100),
    ])
  func binary(_ bytes: [UInt8]) {
    #expect(detectFormat(bytes, name: []) == nil)
  }

  @Test("A page with zeros in it was taken for a binary") func zeros() {
    let page = Array("<html><body><p>".utf8) + [UInt8](repeating: 0, count: 40) + Array("words".utf8)
    #expect(detectFormat(page, name: []) == .html)
  }

  @Test("UTF-16 with a mark is text") func wide() {
    let bytes: [UInt8] = [0xFF, 0xFE] + Array("words of a text".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(detectFormat(bytes, name: []) == .text)
  }
}
