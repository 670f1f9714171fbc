import Linking
import Testing

/// Files as people have them: every case breaks one entry, and the entry before and the one behind it must come through.
@Suite("BibTeX that is broken")
struct BibTeXRecoveryTests {
  private static let before = "@misc{before, title = {Before}}\n"
  private static let behind = "\n@misc{behind, title = {Behind}}\n"

  private func entries(_ broken: String) -> [BibliographyEntry] {
    readBibTeX(Array((Self.before + broken + Self.behind).utf8)).entries
  }

  @Test(
    "the entries around a broken one are whole",
    arguments: [
      "@article{x, title = {Unclosed",
      "@article{x, title = {Unclosed}, author = {A",
      "@article{x, title = \"Unclosed",
      "@article{x, title = {One}",
      "@article{x title = {No comma}}",
      "@article{, title = {No key}}",
      "@article{x, title {No sign}}",
      "@article{x, = {No name}}",
      "@article{x, title = }",
      "@article{x, title = {One},, year = 1999}",
      "@article{x, {stray} title = {One}}",
      "@article{x}",
      "@article{}",
      "@article",
      "@",
      "@{x, title = {No type}}",
      "@comment{unbalanced { brace",
      "@preamble{ \"unbalanced { brace\"",
      "@string{x = {unclosed",
      "}}}}",
      "Prose with a brace { in it",
      "me@example.org {x}",
      "@article(x, title = {Round})",
      "@article(x, title = {Round}",
    ])
  func neighbours(broken: String) {
    let found = entries(broken)
    #expect(found.first?.field("title") == "Before")
    #expect(found.last?.key == "behind")
    #expect(found.last?.field("title") == "Behind")
  }

  @Test(
    "what can be read of a broken entry is kept",
    arguments: [
      ("@article{x, title = {One}, author = {A", "x", "One"),
      ("@article{x, title = {One}", "x", "One"),
      ("@article{x, title = {One},, year = 1999}", "x", "One"),
      ("@article{, title = {One}}", "", "One"),
      ("@article{x title = {One}}", "x", "One"),
      ("@article{x,\n stray line\n title = {One}}", "x", "One"),
      ("@ARTICLE{x, TITLE = {One}}", "x", "One"),
      ("@article {x , title={One} }", "x", "One"),
    ])
  func kept(broken: String, key: String, title: String) {
    let found = entries(broken).dropFirst().first
    #expect(found?.key == key)
    #expect(found?.field("title") == title)
  }

  @Test("what was broken is told by its place, what was not is not")
  func told() {
    let bytes = Array((Self.before + "@article{x, title = {Unclosed" + Self.behind).utf8)
    let broken = readBibTeX(bytes).broken
    #expect(broken == [Self.before.utf8.count])
    #expect(readBibTeX(Array(Self.before.utf8)).broken.isEmpty)
  }

  @Test(
    "values of every form, put together by the sign for it",
    arguments: [
      ("{braces}", "braces"),
      ("\"quotes\"", "quotes"),
      ("1999", "1999"),
      ("jan", "01"),
      ("SEPT", "09"),
      ("{a} # {b}", "ab"),
      ("\"a\" # jan # {b}", "a01b"),
      ("undefined", "undefined"),
      ("{nested {braces} within}", "nested {braces} within"),
      ("\"a {\"} quote\"", "a {\"} quote"),
      ("{escaped \\} brace}", "escaped \\} brace"),
      ("{}", ""),
      ("\"\"", ""),
      ("{two\n lines}", "two\n lines"),
    ])
  func values(value: String, expected: String) {
    let file = readBibTeX(Array("@misc{k, note = \(value), title = {T}}".utf8))
    #expect(file.entries.first?.fields.first { $0.name == "note" }?.value == expected)
    #expect(file.entries.first?.field("title") == "T")
  }

  @Test("a string is known behind its definition, and a later one takes its place")
  func strings() {
    let text = """
      @string{a = {One}}
      @misc{x, note = a}
      @STRING(a = "Two")
      @misc{y, note = A # { more}}
      """
    #expect(readBibTeX(Array(text.utf8)).entries.map { $0.field("note") } == ["One", "Two more"])
  }

  @Test("the first field of a name that is not empty is the one that is read")
  func field() {
    let entry = readBibTeX(Array("@misc{k, title = {}, title = {Two}, title = {Three}}".utf8)).entries[0]
    #expect(entry.field("title") == "Two")
    #expect(entry.field("author") == nil)
    #expect(entry.fields.count == 3)
  }
}
