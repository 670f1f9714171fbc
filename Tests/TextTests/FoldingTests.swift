import Testing
import Text

@Suite("Folding")
struct FoldingTests {
  @Test(
    "Case and marks of Latin letters are folded",
    arguments: [
      ("Élan", "elan"), ("MÜLLER", "muller"), ("Łukasz Ørsted", "lukasz orsted"), ("straße", "strasse"),
      ("Æsir Þór", "aesir thor"), ("Dvořák", "dvorak"), ("Neel’s", "neel's"), ("Ÿ ž Ĳ", "y z ij"), ("3×4÷2", "3×4÷2"),
      ("ΣΛ Ж Ё", "σλ ж ё"), ("日本", "日本"), ("e\u{301}", "e"),
    ])
  func folding(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test("Folding twice changes nothing more")
  func idempotent() {
    let once = folded("Ångström’s İstanbul ÇALIŞMA")
    #expect(folded(once) == once)
  }
}
