import Testing
import Text

@Suite("Accents and letters that LaTeX writes as commands")
struct LaTeXAccentsTests {
  @Test(
    "Each accent's command is a mark, and mark and letter are one character where Unicode has one",
    arguments: [
      ("`", "e", "è"), ("'", "E", "É"), ("^", "w", "ŵ"), ("~", "n", "ñ"), ("\"", "Y", "Ÿ"), ("=", "o", "ō"),
      (".", "I", "İ"), ("u", "g", "ğ"), ("v", "R", "Ř"), ("H", "u", "ű"), ("c", "s", "ş"), ("r", "U", "Ů"),
      ("k", "e", "ę"),
    ] as [(String, Unicode.Scalar, Unicode.Scalar)])
  func composed(command: String, letter: Unicode.Scalar, expected: Unicode.Scalar) throws {
    let mark = try #require(LaTeXAccents.mark(of: command))
    #expect(LaTeXAccents.composed(letter, mark) == expected)
    #expect(LaTeXAccents.composed("x", mark) == nil)
  }

  @Test(
    "What the tables compose is canonically what the letter with its mark is",
    arguments: ["`", "'", "^", "~", "\"", "=", ".", "u", "v", "H", "c", "r", "k"])
  func canonical(command: String) throws {
    let mark = try #require(LaTeXAccents.mark(of: command))
    let letters = (0x41...0x7A).compactMap { Unicode.Scalar($0) }.filter(\.properties.isAlphabetic)
    let pairs = letters.compactMap { letter in LaTeXAccents.composed(letter, mark).map { (letter, $0) } }
    #expect(!pairs.isEmpty)
    for (letter, composed) in pairs {
      var spelt = String(Character(letter))
      spelt.unicodeScalars.append(mark)
      // Strings are equal when their canonical forms are.
      #expect(String(Character(composed)) == spelt)
    }
  }

  @Test("A dot or a bar below is a mark without characters of its own")
  func below() {
    #expect(LaTeXAccents.mark(of: "d") == "\u{323}")
    #expect(LaTeXAccents.composed("a", "\u{323}") == nil)
    #expect(LaTeXAccents.mark(of: "b") == "\u{331}")
  }

  @Test("Letters of their own are known by name, commands of another kind are not")
  func letters() {
    #expect(["o", "ss", "AE", "l", "i", "dj"].map(LaTeXAccents.letter(of:)) == ["ø", "ß", "Æ", "ł", "ı", "đ"])
    #expect(LaTeXAccents.letter(of: "emph") == nil)
    #expect(LaTeXAccents.mark(of: "emph") == nil)
    #expect(LaTeXAccents.mark(of: "") == nil)
  }
}
