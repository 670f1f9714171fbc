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

  @Test(
    "Pages begin in many ways, behind blanks and marks",
    arguments: [
      "<!-- saved -->\n<html>", "<?xml version='1.0'?><html>", "<HEAD><title>A</title>", "\u{FEFF}<!doctype HTML>",
      "\n\n  <div>words</div>",
      "<table><tr><td>words</table>", "<h1>A heading</h1>", "words first\n<html><body>words</body></html>",
      "<ul><li>an item</ul>",
    ])
  func pages(_ text: String) {
    #expect(detectFormat(Array(text.utf8), name: []) == .html)
  }

  @Test(
    "A sign below or a word in brackets makes no page of a text",
    arguments: ["a < b and b > c", "<Ada> said so", "I <3 it", "<ada@a.example> wrote:", "x <b>y</b>", "<-- look"])
  func noPages(_ text: String) {
    #expect(detectFormat(Array(text.utf8), name: []) == .text)
  }

  @Test(
    "Markdown is told by two of its signs, whatever they are",
    arguments: [
      ("# A\ntext", Format.markdown), ("text\n###### A\n", .markdown), ("```\na\n```\n", .markdown),
      ("[a](b) and [c](d)", .markdown),
      ("one [a](b)", .text), ("#a\n#b\n#c", .text), ("####### seven", .text), ("[a] (b) [c] (d)", .text),
      ("* a\n* b", .text), ("```", .text),
    ])
  func markdown(_ text: String, _ format: Format) {
    #expect(detectFormat(Array(text.utf8), name: []) == format)
  }

  @Test(
    "A record has a title, a text or a page; other objects are no records",
    arguments: [
      ("{\"title\": \"A\"}", Format.records), ("{\"html\":\"<p>a\"}\n", .records), ("{\"a\": 1}", .text),
      ("[{\"text\": \"a\"}]", .text), ("{x", .text),
    ])
  func records(_ text: String, _ format: Format) {
    #expect(detectFormat(Array(text.utf8), name: []) == format)
  }

  @Test(
    "Names of files decide whatever their case, and only by their ending",
    arguments: [
      ("a.HTM", Format.html), ("a.xhtml", .html), ("notes.Markdown", .markdown), ("a.mdown", .markdown),
      ("a.md.txt", .text), ("md", .text), ("html", .text),
      ("а.md", .markdown), (".md", .markdown), ("", .text),
    ])
  func names(_ name: String, _ format: Format) {
    #expect(detectFormat(Array("only words".utf8), name: Array(name.utf8)) == format)
  }

  @Test(
    "Files of other programs are known by their first bytes alone",
    arguments: [
      "GIF89a", "SQLite format 3\0", "\u{7F}ELF", "RIFFxxxx", "OggS", "ID3", "bplist00", "BZh9",
    ])
  func magic(_ start: String) {
    #expect(detectFormat(Array((start + "and many words behind it").utf8), name: Array("a.txt".utf8)) == nil)
  }
}
