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
}
