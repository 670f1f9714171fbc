import Linking
import Testing

@Suite("LaTeX at its edges")
struct LaTeXEdgesTests {
  @Test(
    "markup that is cut off or does not match leaves its letters",
    arguments: [
      ("{", ""), ("}", ""), ("{{Deep}", "Deep"), ("Deep}", "Deep"), ("\\'", ""), ("\\'{", ""), ("\\'{}", ""),
      ("caf\\'", "caf"), ("\\\"", ""), ("$x", "x"), ("\\emph{", ""), ("\\emph{Deep", "Deep"), ("\\href{https", ""),
      ("\\href{https://a.org}{Deep}", "Deep"), ("\\%", "%"), ("100\\%", "100%"), ("\\\\", ""), ("a\\\\b", "a b"),
    ])
  func broken(latex: String, text: String) {
    #expect(plainText(ofLaTeX: latex) == text)
  }

  @Test(
    "dashes, quotation marks and blanks become those of print",
    arguments: [
      ("a-b", "a-b"), ("a--b", "a–b"), ("a---b", "a—b"), ("a----b", "a—-b"), ("``a'' `b'", "“a” `b'"),
      ("a~~b", "a b"), ("a \n\t b", "a b"), ("  a  ", "a"), ("\\ldots", "…"), ("a\\,b", "a b"),
    ])
  func print(latex: String, text: String) {
    #expect(plainText(ofLaTeX: latex) == text)
  }

  @Test(
    "one letter with one mark, however it is written",
    arguments: ["\\'e", "\\'{e}", "{\\'e}", "{\\'{e}}", "\\' e", "é"])
  func accents(latex: String) {
    #expect(plainText(ofLaTeX: "caf\(latex)") == "café")
  }

  @Test("Every beginning of a field gives text without a backslash or a brace")
  func beginnings() {
    let whole = "{\\\"U}ber \\emph{Erd\\H{o}s--Ko} \\& \\href{https://a.org/x}{S{\\o}n} $O(n^2)$ \\LaTeX{} \\v{c}"
    for end in whole.indices {
      let text = plainText(ofLaTeX: String(whole[..<end]))
      #expect(!text.contains { "{}\\".contains($0) }, "\(text)")
    }
  }
}
