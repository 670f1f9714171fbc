import Linking
import Testing

@Suite("LaTeX in fields")
struct LaTeXTextTests {
  @Test(
    "markup becomes text",
    arguments: [
      ("{\\\"U}ber \\'{e}t\\'e", "Über été"),
      ("Ko\\v{c}isk\\'y", "Kočiský"),
      ("\\\"{\\i}", "ï"),
      ("{\\O}rsted \\& S{\\o}n", "Ørsted & Søn"),
      ("1--2 --- 3", "1–2 — 3"),
      ("``quoted''", "“quoted”"),
      ("A~B\n  C", "A B C"),
      ("{DNA} \\emph{in} $x_1$", "DNA in x_1"),
      ("50\\% of \\$5", "50% of $5"),
      ("\\LaTeX{} Companion", "LaTeX Companion"),
      ("Erd\\H{o}s", "Erdős"),
      ("na\\-ive", "naive"),
      ("\\AA ngstr\\\"om", "Ångström"),
      ("plain", "plain"),
      ("\\", ""),
    ])
  func plain(latex: String, text: String) {
    #expect(plainText(ofLaTeX: latex) == text)
  }

  @Test(
    "accents stand on the letter behind them, with or without braces",
    arguments: [
      ("\\'a\\`a\\^a\\\"a\\~a", "áàâäã"), ("\\c c\\c{c}{\\c c}", "ççç"), ("\\v s\\v{s}", "šš"), ("\\=o\\.z", "ōż"),
      ("\\k{a}\\u{g}\\r{u}", "ąğů"), ("{\\ss}{\\l}{\\ae}{\\oe}", "ßłæœ"),
    ])
  func accents(latex: String, text: String) {
    #expect(plainText(ofLaTeX: latex) == text)
  }

  @Test(
    "what is no markup stays", arguments: ["a + b = c", "C#", "50 % off? No.", "naïve – “quoted”", "x < y > z", ""])
  func untouched(text: String) {
    #expect(plainText(ofLaTeX: text.replacing("%", with: "\\%").replacing("#", with: "\\#")) == text)
  }

  @Test(
    "braces that are never closed, and closed without being opened, lose no letter",
    arguments: ["{A B", "A B}", "{{A} B"])
  func braces(latex: String) {
    #expect(plainText(ofLaTeX: latex) == "A B")
  }
}
