import Testing

@testable import Parsing

@Suite struct MathSymbolsTests {
  @Test(
    "Characters have their commands, which no letter behind them lengthens",
    arguments: [
      ("αβ", "\\alpha\\beta"), ("αx", "\\alpha x"), ("≤", "\\leq"), ("−1", "-1"), ("x", "x"), ("\u{2061}", ""),
    ])
  func commands(_ text: String, _ tex: String) {
    #expect(MathSymbols.tex(text) == tex)
  }

  @Test("A command ends a text only where its name does") func ends() {
    #expect(MathSymbols.endsWithCommand("a + \\beta"))
    #expect(!MathSymbols.endsWithCommand("\\beta "))
    #expect(!MathSymbols.endsWithCommand("beta"))
  }

  @Test("Accents over and under a letter differ") func accents() {
    #expect(MathSymbols.accent("¯", isOver: true) == "\\overline")
    #expect(MathSymbols.accent("¯", isOver: false) == "\\underline")
    #expect(MathSymbols.accent("n", isOver: true) == nil)
  }

  @Test(
    "Letters of the mathematical alphabets lose their style (U+1D400 to U+1D7FF)",
    arguments: [
      ("\u{1D400}", "A"), ("\u{1D433}", "z"), ("\u{1D49C}", "A"), ("\u{1D538}", "A"), ("\u{1D6A3}", "z"),
      ("\u{1D6C2}", "\\alpha"),
      ("\u{1D6DA}", "\\omega"), ("\u{1D6C1}", "\\nabla"), ("\u{1D6DB}", "\\partial"), ("\u{1D7CE}", "0"),
      ("\u{1D7FF}", "9"),
      ("\u{1D7D9}", "1"), ("\u{1D6B2}", "\\Lambda"),
    ])
  func alphabets(_ text: String, _ tex: String) {
    #expect(MathSymbols.tex(text) == tex)
  }

  @Test("Every letter of the alphabets stands for a plain one") func allLetters() {
    for value in (0x1D400 as UInt32)...0x1D7FF {
      guard let scalar = Unicode.Scalar(value), !(0x1D6A4...0x1D6A7).contains(value),
        !(0x1D7CA...0x1D7CD).contains(value)
      else { continue }
      let tex = MathSymbols.tex(String(Character(scalar)))
      #expect(!tex.isEmpty && tex.unicodeScalars.allSatisfy { $0.value < 0x1D400 }, "\(value)")
    }
  }

  @Test(
    "Relations, arrows and brackets have their names",
    arguments: [
      ("→", "\\to"), ("⟨", "\\langle"), ("∑", "\\sum"), ("∞", "\\infty"), ("∇", "\\nabla"), ("…", "\\ldots"),
      ("ℓ", "\\ell"), ("∥", "\\parallel"),
      ("⟶", "\\longrightarrow"), ("Ω", "\\Omega"), ("ε", "\\varepsilon"), ("ϵ", "\\epsilon"), ("″", "\\prime\\prime"),
    ])
  func names(_ sign: String, _ command: String) {
    #expect(MathSymbols.tex(sign) == command)
  }

  @Test("What formulas write without being seen is left out, and hard blanks are blanks") func invisible() {
    #expect(MathSymbols.tex("a\u{2062}b\u{2061}c\u{2063}d\u{2064}e") == "abcde")
    #expect(MathSymbols.tex("a\u{A0}b") == "a b")
  }

  @Test("Characters without a command stay", arguments: ["x", "я", "数", "%", "1.5", ""])
  func plain(_ text: String) {
    #expect(MathSymbols.tex(text) == text)
  }

  @Test(
    "Accents are known as signs of their own and as combining ones",
    arguments: [
      ("^", "\\hat"), ("\u{302}", "\\hat"), ("~", "\\tilde"), ("→", "\\vec"), ("˙", "\\dot"), ("¨", "\\ddot"),
      ("⏞", "\\overbrace"), ("ˇ", "\\check"),
    ])
  func accentMarks(_ mark: String, _ command: String) {
    #expect(MathSymbols.accent(mark, isOver: true) == command)
  }

  @Test("An arrow or a dot below a letter is no accent", arguments: ["→", "˙", "."])
  func below(_ mark: String) {
    #expect(MathSymbols.accent(mark, isOver: false) == nil)
  }
}
