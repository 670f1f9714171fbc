@testable import Linking
import Model
import Testing

@Suite("The pass over a block that asks the rules")
struct DefinitionFinderTests {
  @Test("Only the block it is given is looked at")
  func block() {
    let text = "a sparse autoencoder (SAE) and singular learning theory (SLT)"
    var finder = DefinitionFinder(Array(text.utf8))
    finder.find(in: 0..<26, isHeaded: false)
    #expect(finder.found.map(\.short) == ["SAE"])
  }

  @Test("Blocks are found one after another, each by itself")
  func blocks() {
    let text = "a sparse\nautoencoder (SAE)"
    var finder = DefinitionFinder(Array(text.utf8))
    finder.find(in: 0..<8, isHeaded: false)
    finder.find(in: 9..<26, isHeaded: false)
    #expect(finder.found.isEmpty)
  }

  @Test("The dearer the alignment, the less sure the definition, never below one half")
  func confidence() throws {
    let sure = try #require(acronymDefinitions(in: Array("singular learning theory (SLT)".utf8)).first)
    let unsure = try #require(acronymDefinitions(in: Array("singular learning of the theory (SLT)".utf8)).first)
    #expect(sure.confidence == 1)
    #expect(unsure.confidence < 1)
    #expect(unsure.confidence >= 0.5)
  }

  @Test("Quotation marks and emphasis around a form are stepped over")
  func edges() {
    let text = "“*SAE*” "
    let finder = DefinitionFinder(Array(text.utf8))
    #expect(finder.startBehind(0, text.utf8.count) == 4)
    #expect(finder.endBefore(text.utf8.count, 0) == 7)
  }

  @Test("A beginning is compared whatever its letter case, and never behind the end")
  func begins() {
    let finder = DefinitionFinder(Array("Stands FOR".utf8))
    #expect(finder.begins(0, "stands for"))
    #expect(!finder.begins(0, "stands fox"))
    #expect(!finder.begins(4, "ds for it"))
    #expect(!finder.begins(-1, "s"))
  }

  @Test("Two ranges hold the same letters whatever their case")
  func same() {
    let finder = DefinitionFinder(Array("SAE sae sat".utf8))
    #expect(finder.isSame(0..<3, 4..<7))
    #expect(!finder.isSame(0..<3, 8..<11))
    #expect(!finder.isSame(0..<3, 4..<6))
  }

  @Test(
    "A word begins with its small letters, its figures and what marks join, not with its first capital",
    arguments: [
      ("mRNA = messenger ribonucleic acid", "mRNA"), ("so—mRNA = messenger ribonucleic acid", "mRNA"),
      ("the\u{a0}mRNA = messenger ribonucleic acid", "mRNA"), ("(x.-mRNA = messenger ribonucleic acid", "mRNA"),
      ("3D = three dimensions", "3D"), ("co-OP = cooperative operating plan", "co-OP"),
    ])
  func wordStart(text: String, short: String) {
    #expect(acronymDefinitions(in: Array(text.utf8)).map(\.short) == [short])
  }

  @Test("A word that letters outside ASCII begin is one word, though no acronym")
  func foreign() {
    #expect(acronymPairs("éSAE = sparse autoencoder").isEmpty)
    #expect(acronymPairs("é SAE = sparse autoencoder") == ["SAE = sparse autoencoder"])
  }

  @Test(
    "Bytes that are no letters do no harm",
    arguments: ["\u{0}(\u{0})", "((((((((", "))))", "—(—)—", "A=", "A: ", "(SAE)", "é(É)"])
  func odd(text: String) {
    #expect(acronymPairs(text).isEmpty)
  }

  @Test("Text that breaks off within a character does no harm")
  func broken() {
    let bytes = Array("a sparse autoencoder (SAE) \u{2014}".utf8)
    for end in 0...bytes.count {
      let found = acronymDefinitions(in: Array(bytes[..<end]))
      #expect(found.count == (end >= 26 ? 1 : 0))
    }
  }
}
