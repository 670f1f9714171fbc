import Linking
import Testing

@Suite("Accents and letters of LaTeX")
struct LaTeXAccentsTests {
  @Test(
    "each accent on a letter, with and without braces",
    arguments: [
      ("\\`e", "è"),
      ("\\'e", "é"),
      ("\\^e", "ê"),
      ("\\~n", "ñ"),
      ("\\\"o", "ö"),
      ("\\=o", "ō"),
      ("\\.z", "ż"),
      ("\\u{g}", "ğ"),
      ("\\v{s}", "š"),
      ("\\H{o}", "ő"),
      ("\\c{c}", "ç"),
      ("\\r{a}", "å"),
      ("\\k{a}", "ą"),
      ("\\'{e}", "é"),
      ("{\\'e}", "é"),
      ("{\\'{e}}", "é"),
      ("\\' e", "é"),
      ("\\v s", "š"),
      ("\\'\\i", "í"),
      ("\\'{\\i}", "í"),
      ("\\^{\\i}", "î"),
      ("\\\"{\\i}", "ï"),
      ("\\'E", "É"),
      ("\\v{C}", "Č"),
      ("\\c{S}", "Ş"),
    ])
  func accents(latex: String, text: String) {
    #expect(plainText(ofLaTeX: latex) == text)
  }

  @Test("an accent on a letter that has no character of its own stays a mark behind the letter")
  func combining() {
    #expect(Array(plainText(ofLaTeX: "\\'x").unicodeScalars) == ["x", "\u{301}"])
    #expect(Array(plainText(ofLaTeX: "\\d{a}").unicodeScalars) == ["a", "\u{323}"])
  }

  @Test(
    "letters and signs by name, the blank behind a name left out",
    arguments: [
      ("\\o", "ø"),
      ("\\O stfold", "Østfold"),
      ("stra{\\ss}e", "straße"),
      ("\\l{}\\'od\\'z", "łódź"),
      ("\\ae{}on", "æon"),
      ("\\aa", "å"),
      ("\\th{}orn", "þorn"),
      ("\\alpha-helix", "α-helix"),
      ("$\\lambda$ calculus", "λ calculus"),
      ("\\& \\% \\$ \\# \\_ \\{ \\}", "& % $ # _ { }"),
      ("\\textendash", "–"),
      ("\\ldots", "…"),
      ("\\textbackslash", "\\"),
      ("\\TeX", "TeX"),
    ])
  func letters(latex: String, text: String) {
    #expect(plainText(ofLaTeX: latex) == text)
  }

  @Test(
    "markup goes and what it is applied to stays",
    arguments: [
      ("\\emph{very} small", "very small"),
      ("\\textit{In Vitro}", "In Vitro"),
      ("{\\em very} small", "very small"),
      ("\\href{https://example.org}{here}", "here"),
      ("{{Toy Models}}", "Toy Models"),
      ("$n^2$", "n^2"),
      ("a\\\\b", "a b"),
      ("a\\,b", "a b"),
      ("hy\\-phen", "hyphen"),
      ("  {a}   b  ", "a b"),
      ("a\tb\r\nc", "a b c"),
    ])
  func markup(latex: String, text: String) {
    #expect(plainText(ofLaTeX: latex) == text)
  }

  @Test(
    "a command that ends the text does no harm",
    arguments: [
      "\\",
      "\\'",
      "\\'{",
      "\\href",
      "\\href{",
      "{",
      "}",
      "$",
      "\\v",
    ])
  func torn(latex: String) {
    #expect(plainText(ofLaTeX: latex).unicodeScalars.allSatisfy { $0 != "\\" && $0 != "{" && $0 != "}" })
  }
}
