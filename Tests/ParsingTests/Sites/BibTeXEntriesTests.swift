import Parsing
import Testing

@Suite struct BibTeXEntriesTests {
  private func read(_ text: String) -> [BibTeXEntries.Entry] { BibTeXEntries.read(Array(text.utf8)) }

  @Test("Values stand in braces, in quotation marks or bare") func values() {
    let entries = read("@misc{a, title = {A {B}raced, title}, author = \"C and D\", year = 2020}\n@book{b,title={X}}")
    #expect(entries.map(\.key) == ["a", "b"])
    #expect(entries[0].fields == ["title": "A Braced, title", "author": "C and D", "year": "2020"])
  }

  @Test("Lines within a value are joined, names are in lower case") func lines() {
    #expect(read("@misc{a,\n  TITLE={Two\n     lines},\n}").first?.fields == ["title": "Two lines"])
  }

  @Test(
    "What is malformed ends its entry and nothing else", arguments: ["@", "@misc", "@misc{", "@misc{a", "", "text"])
  func malformed(_ text: String) {
    #expect(read(text).allSatisfy { $0.fields.isEmpty })
  }

  @Test("A value that nothing closes runs to the end") func open() {
    #expect(read("@misc{a, title={Open").first?.fields == ["title": "Open"])
  }

  @Test("Braces within a value nest, and commas in it part nothing") func braces() {
    let entries = read("@article{a, title={The {SAE}, in {Three {Parts}}}, year={2020}}")
    #expect(entries.first?.fields == ["title": "The SAE, in Three Parts", "year": "2020"])
  }

  @Test("Words between entries are passed over") func between() {
    #expect(read("Text @misc{a, x={1}} more text\n@misc{b, x={2}}").map(\.key) == ["a", "b"])
  }

  @Test("Ten thousand entries are read") func many() {
    let text = (0..<10_000).map { "@misc{k\($0), title={T \($0)}}" }.joined(separator: "\n")
    #expect(read(text).count == 10_000)
  }

  @Test("Names of any script, equals signs and commas within values are kept") func scripts() {
    let entry = read("@misc{olah2020, author = {Ørsted, Søren and 高木}, note = {a = b, c}}").first
    #expect(entry?.fields == ["author": "Ørsted, Søren and 高木", "note": "a = b, c"])
  }

  @Test("The last of two values of one name counts, and an entry may have none") func fields() {
    #expect(read("@misc{a, x = 1, x = 2}").first?.fields == ["x": "2"])
    #expect(read("@misc{a,}").map(\.key) == ["a"])
    #expect(read("@misc{a,}").first?.fields.isEmpty == true)
  }
}
