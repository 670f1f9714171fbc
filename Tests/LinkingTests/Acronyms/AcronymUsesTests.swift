import Linking
import Model
import Testing

@Suite("Uses of acronyms")
struct AcronymUsesTests {
  private func uses(_ document: Document, _ defined: Set<String> = []) -> [String] {
    acronymUses(of: document, Array(document.text.utf8), defined: defined).map { document.words($0.range) }
  }

  @Test("Words of capitals are used acronyms, plural or not")
  func capitals() {
    #expect(uses(documentOfLines("An SAE reads what two SAEs of one MLP wrote.")) == ["SAE", "SAE", "MLP"])
    #expect(uses(documentOfLines("The LLM’s mind and an LLM's words")) == ["LLM", "LLM"])
  }

  @Test("Half the letters must be capitals")
  func mixed() {
    #expect(uses(documentOfLines("We fine-tune with LoRA and a MoE on PyTorch, says McDonald.")) == ["LoRA", "MoE"])
  }

  @Test("Figures count with the capitals")
  func figures() {
    #expect(uses(documentOfLines("We play with A2C and with B12, not with 3D or 2022.")) == ["A2C"])
  }

  @Test(
    "Single letters, long words, numerals and words written in capitals for weight are none",
    arguments: [
      "I saw A and B.", "The word ABRACADABRA is long.", "See parts II and XIV.", "It is NOT so and it is VERY late.",
      "EDIT: some errors are gone.",
    ])
  func none(line: String) {
    #expect(uses(documentOfLines(line)).isEmpty)
  }

  @Test("A word that the document writes more often in small letters is shouted")
  func shouted() {
    #expect(uses(documentOfLines("We STOP here.", "Do not stop, stop later.")).isEmpty)
    #expect(uses(documentOfLines("We use GAN here and a GAN there.", "It gan to rain.")) == ["GAN", "GAN"])
  }

  @Test("In a line of capitals nothing stands out")
  func shoutedLine() {
    #expect(uses(documentOfLines("THIS LINE USES SAE LOUDLY")).isEmpty)
    #expect(uses(documentOfLines("THIS LINE USES SAE LOUDLY"), ["SAE"]) == ["SAE"])
  }

  @Test("An acronym of several words is one use, and not its words")
  func severalWords() {
    let document = documentOfLines("Read VK LTA first.", "VK LTA, and then one LTA more.")
    #expect(uses(document, ["VK LTA"]) == ["VK LTA", "VK LTA", "LTA"])
  }

  @Test("What the document defines is found whatever its letter case")
  func defined() {
    #expect(uses(documentOfLines("In mech interp one has mech tools."), ["mech interp"]) == ["mech interp"])
    #expect(uses(documentOfLines("The s-risks and an s-risk"), ["s-risk"]) == ["s-risk", "s-risk"])
    #expect(uses(documentOfLines("kNN and knn"), ["kNN"]) == ["kNN"])
  }

  @Test("A defined acronym is not found within a longer word")
  func whole() {
    #expect(uses(documentOfLines("A MIT-style licence, MITs and MITRE"), ["MIT"]) == ["MIT", "MIT", "MITRE"])
  }

  @Test("The longest defined acronym is taken")
  func longest() {
    #expect(uses(documentOfLines("CC BY is not CC alone"), ["CC", "CC BY"]) == ["CC BY", "CC"])
  }

  @Test("Code and repeats are passed over")
  func blocks() {
    var document = documentOfLines("An SAE", "~ An SAE", "SAE = 1")
    document.blocks[2].kind = .code
    #expect(uses(document, ["SAE"]) == ["SAE"])
  }

  @Test("Uses are told in reading order, with the short form without its plural")
  func order() {
    let document = documentOfLines("An MLP, SAEs, an MLP")
    let found = acronymUses(of: document, Array(document.text.utf8), defined: ["SAE"])
    #expect(found.map(\.short) == ["MLP", "SAE", "MLP"])
    #expect(found.map(\.range.lowerBound) == [3, 8, 17])
  }
}

@Suite("Which words look like acronyms")
struct AcronymShapeTests {
  private func uses(_ word: String) -> [String] {
    let document = documentOfLines("Here \(word) stands in a line of words.")
    return acronymUses(of: document, Array(document.text.utf8), defined: []).map(\.short)
  }

  @Test(
    "Words that do",
    arguments: [
      ("AI", "AI"), ("GPT2", "GPT2"), ("GPT-2", "GPT"), ("NeurIPS", "NeurIPS"), ("SAEs", "SAE"), ("SAE’s", "SAE"),
      ("(SAE)", "SAE"), ("“SAE”", "SAE"), ("SAE-like", "SAE"), ("non-SAE", "SAE"), ("ABCDEFGH", "ABCDEFGH"),
      ("TL;DR", "TL"), ("MoEs", "MoE"), ("GPUs,", "GPU"),
    ])
  func acronyms(word: String, short: String) {
    #expect(uses(word).first == short)
  }

  @Test(
    "Words that do not",
    arguments: [
      "A", "Ai", "ai", "I", "iPhone", "OpenReview", "LessWrong", "2GB", "3D", "1990s", "ABCDEFGHI", "É", "ÉÀ", "x2",
      "III",
      "XI", "vs", "VS", "OK", "EDIT", "THE", "SAE\u{301}",
    ])
  func words(word: String) {
    #expect(uses(word).isEmpty)
  }

  @Test("A line of three words in capitals is a heading's or a table's, and its acronyms count")
  func shortLines() {
    let document = documentOfLines("SAE MLP GAN")
    #expect(acronymUses(of: document, Array(document.text.utf8), defined: []).count == 3)
  }

  @Test("The uses of a defined acronym count in a line of capitals, and beside its plural")
  func everywhere() {
    let document = documentOfLines("THIS IS ALL SAE HERE", "SAEs and SAE's and an SAE")
    #expect(acronymUses(of: document, Array(document.text.utf8), defined: ["SAE"]).count == 4)
  }
}
