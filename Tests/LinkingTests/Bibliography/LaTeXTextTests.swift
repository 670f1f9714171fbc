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
}
