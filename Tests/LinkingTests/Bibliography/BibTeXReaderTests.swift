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
    arguments: ["", "@", "@{", "@article", "@article{", "}{", "@article{a", "@@@", "@string{x"])
  func debris(text: String) {
    #expect(read(text).entries.allSatisfy { $0.fields.isEmpty })
  }
}

@Suite("LaTeX in fields")
struct LaTeXTextTests {
  @Test(
    "markup becomes text",
    arguments: [
      ("{\\\"U}ber \\'{e}t\\'e", "Über été"), ("Ko\\v{c}isk\\'y", "Kočiský"), ("\\\"{\\i}", "ï"),
      ("{\\O}rsted \\& S{\\o}n", "Ørsted & Søn"),
      ("1--2 --- 3", "1–2 — 3"), ("``quoted''", "“quoted”"), ("A~B\n  C", "A B C"),
      ("{DNA} \\emph{in} $x_1$", "DNA in x_1"),
      ("50\\% of \\$5", "50% of $5"), ("\\LaTeX{} Companion", "LaTeX Companion"), ("Erd\\H{o}s", "Erdős"),
      ("na\\-ive", "naive"),
      ("\\AA ngstr\\\"om", "Ångström"), ("plain", "plain"), ("\\", ""),
    ])
  func plain(latex: String, text: String) {
    #expect(plainText(ofLaTeX: latex) == text)
  }
}

@Suite("Names in BibTeX")
struct BibTeXNamesTests {
  @Test(
    "names come apart as BibTeX takes them",
    arguments: [
      ("Ashish Vaswani and Noam Shazeer", [["Vaswani", "Ashish"], ["Shazeer", "Noam"]]),
      ("van der Maaten, Laurens and Hinton, Geoffrey", [["van der Maaten", "Laurens"], ["Hinton", "Geoffrey"]]),
      ("Laurens van der Maaten", [["van der Maaten", "Laurens"]]),
      ("{DeepMind Safety Team}", [["DeepMind Safety Team", ""]]),
      ("Steele, Jr., Guy", [["Steele", "Guy"]]), ("A. Brandt and others", [["Brandt", "A."]]),
      ("{Barnes and Noble} and Gwern", [["Barnes and Noble", ""], ["Gwern", ""]]),
      ("family=Harman, given=Hans, prefix=van", [["van Harman", "Hans"]]), ("", []),
      ("Jos\\'e {\\v{S}}ev\\v{c}{\\'i}k", [["Ševčík", "José"]]),
      ("Centre for Better Letters", [["Letters", "Centre for Better"]]),
    ])
  func names(value: String, expected: [[String]]) {
    #expect(readBibTeXNames(value).map { [$0.family, $0.given] } == expected)
  }
}

@Suite("Items of a bibliography")
struct BibliographyItemsTests {
  private func item(_ text: String) -> BibliographyItem { items(of: readBibTeX(Array(text.utf8)))[0] }

  @Test("title with subtitle, date from year and month, container, identifiers")
  func whole() {
    let found = item(
      "@inproceedings{k, title={Toy Models}, subtitle={A {Study}}, author={Elhage, Nelson}, year=2022, month=sep, booktitle={Proc. X}, volume=3, pages={1--9}, doi={https://doi.org/10.1000/ABC}, url={https://example.org/a\\_b}}"
    )
    #expect(found.title == "Toy Models: A Study")
    #expect(found.date == "2022-09")
    #expect(found.container == "Proc. X")
    #expect(found.volume == "3")
    #expect(found.pages == "1–9")
    #expect(found.doi == "10.1000/ABC")
    #expect(found.url == "https://example.org/a_b")
  }

  @Test("what an entry lacks comes from the one it refers to, wherever that stands")
  func crossref() {
    let found = item(
      "@incollection{part, title={Part}, author={A. Brandt}, crossref={Whole}}\n@book{whole, title={The Whole}, date={2001-05}, volume={2}}"
    )
    #expect(found.title == "Part")
    #expect(found.container == "The Whole")
    #expect(found.date == "2001-05")
    #expect(found.volume == "2")
  }
}
