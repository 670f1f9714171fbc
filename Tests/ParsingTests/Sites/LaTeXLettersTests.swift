import Testing

@testable import Parsing

@Suite("Letters that TeX writes as commands")
struct LaTeXLettersTests {
  private func decoded(_ text: String) -> String {
    String(decoding: LaTeXLetters.decoded(Array(text.utf8)[...]), as: UTF8.self)
  }

  @Test(
    "An accent may stand before its letter, before braces around it, or within braces",
    arguments: [
      (#"Sch\"olkopf"#, "Schölkopf"), (#"Sch\"{o}lkopf"#, "Schölkopf"), (#"Sch{\"o}lkopf"#, "Sch{ö}lkopf"),
      (#"Ren\'e"#, "René"), (#"Fran\c{c}ois"#, "François"), (#"Ho\v{r}ava"#, "Hořava"), (#"Erd\H os"#, "Erdős"),
      (#"S\~ao"#, "São"), (#"na\"{\i}ve"#, "naïve"), (#"\'Elie"#, "Élie"), (#"{\.Z}ak"#, "{Ż}ak"),
    ])
  func accents(written: String, expected: String) {
    #expect(decoded(written) == expected)
  }

  @Test(
    "Letters of their own lose the blank that ends their command",
    arguments: [
      (#"S\o ren"#, "Søren"), (#"{\O}rsted"#, "{Ø}rsted"), (#"Stra\ss e"#, "Straße"), (#"{\L}ukasz"#, "{Ł}ukasz"),
      (#"\AA ngstr\"om"#, "Ångström"), (#"A \& B, 5\%"#, "A & B, 5%"),
    ])
  func letters(written: String, expected: String) {
    #expect(decoded(written) == expected)
  }

  @Test(
    "Other commands, accents on no letter and a sign at the end stay as they are",
    arguments: [#"\emph{x}"#, #"\LaTeX"#, #"\"{oo}"#, #"\'"#, #"\"#, #"a\\b"#, #"\v"#, "plain Ørsted", ""])
  func unchanged(text: String) {
    #expect(decoded(text) == text)
  }

  @Test("A letter that no table has keeps itself without its accent")
  func unknown() {
    #expect(decoded(#"\"x\~{b}"#) == "xb")
  }

  @Test("Accents of a bibliography's names were lost with their braces")
  func bibliography() {
    let text = #"@article{a, author={Sch{\"o}lkopf, Bernhard and S{\o}ren, {\'E}lie}, title="Na{\"i}ve {B}ayes"}"#
    let fields = BibTeXEntries.read(Array(text.utf8)).first?.fields
    #expect(fields == ["author": "Schölkopf, Bernhard and Søren, Élie", "title": "Naïve Bayes"])
  }
}
