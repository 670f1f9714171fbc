import Linking
import Testing

@Suite("BibTeX")
struct BibTeXReaderTests {
  private func read(_ text: String) -> BibliographyFile { readBibTeX(Array(text.utf8)) }

  @Test("fields in braces, in quotation marks, bare and joined")
  func fields() {
    let entry = read(
      "@Article{key1,\n title = {A {B} \"C\"},\n journal = \"J. of {\\\"U}x\",\n year = 1999, note = jan # { 5}\n}"
    ).entries[0]
    #expect(entry.type == "article")
    #expect(entry.key == "key1")
    #expect(entry.fields.map(\.name) == ["title", "journal", "year", "note"])
    #expect(entry.fields.map(\.value) == ["A {B} \"C\"", "J. of {\\\"U}x", "1999", "01 5"])
  }

  @Test("strings are put in, an undefined one stands for itself")
  func strings() {
    let file = read(
      "@string{aij = {Artificial Intelligence}}\n@string(x = aij # { Journal})\n@article{k, journal = x, series = unknown}"
    )
    #expect(file.entries[0].field("journal") == "Artificial Intelligence Journal")
    #expect(file.entries[0].field("series") == "unknown")
  }

  @Test("a broken entry costs only itself")
  func recovery() {
    let file = read(
      "@article{a, title = {One}}\n@article{b, title = {Two\n@article{c, title = {Three}}\n@article{d title = {Four}}\n@book(e, title = {Five})"
    )
    #expect(
      file.entries.map(\.key) == ["a", "b", "c", "d title = {Four}", "e"]
        || file.entries.map { $0.key.prefix(1) } == ["a", "b", "c", "d", "e"])
    #expect(file.broken.count >= 1)
    #expect(file.entries.last?.field("title") == "Five")
  }

  @Test("comments, preambles and mail addresses are no entries")
  func noEntries() {
    let file = read(
      "Write to me@example.org {x}\n@comment{@article{no, title={x}}}\n@preamble{ \"\\def\\x{1}\" }\n@misc{yes, title = {T}, note = {a@b.org}}"
    )
    #expect(file.entries.map(\.key) == ["yes"])
  }

  @Test("entries nobody changed are written back byte for byte")
  func roundTrip() {
    let text = "% head\n@article{a,  title={One} ,}\n\nprose\r\n@BOOK(b, title = \"Two\")\n% tail"
    let bytes = Array(text.utf8)
    var rebuilt: [UInt8] = []
    var offset = 0
    for entry in readBibTeX(bytes).entries {
      rebuilt += bytes[offset..<entry.range.lowerBound] + bytes[entry.range]
      offset = entry.range.upperBound
    }
    #expect(rebuilt + bytes[offset...] == bytes)
    #expect(
      readBibTeX(bytes).entries.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
        "@article{a,  title={One} ,}", "@BOOK(b, title = \"Two\")",
      ])
  }

  @Test(
    "nothing readable gives nothing",
    arguments: [
      "",
      "@",
      "@{",
      "@article",
      "@article{",
      "}{",
      "@article{a",
      "@@@",
      "@string{x",
    ])
  func debris(text: String) {
    #expect(read(text).entries.allSatisfy { $0.fields.isEmpty })
  }
}
