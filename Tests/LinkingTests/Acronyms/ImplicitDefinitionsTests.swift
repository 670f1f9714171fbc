@testable import Linking
import Model
import Testing

@Suite("What acronyms may stand for by the document's own words")
struct ImplicitDefinitionsTests {
  private func definitions(_ document: Document, defined: Set<String> = []) -> [AcronymDefinition] {
    let bytes = Array(document.text.utf8)
    let uses = acronymUses(of: document, bytes, defined: defined)
    return implicitDefinitions(of: document, bytes, uses: uses, defined: defined)
  }

  private func pairs(_ lines: String...) -> [String] {
    var document = documentOfLines("")
    for line in lines {
      let start = document.text.utf8.count
      let isHeading = line.hasPrefix("# ")
      let text = isHeading ? String(line.dropFirst(2)) : line
      document.text += text + "\n"
      document.blocks.append(
        Block(kind: isHeading ? .heading : .paragraph, range: start..<start + text.utf8.count))
    }
    return definitions(document).map { "\($0.short) = \($0.long), \($0.rule)" }
  }

  @Test("A phrase between words of grammar whose initials are the letters")
  func phrase() {
    #expect(
      pairs("There is interest in singular learning theory from some.", "What does SLT say?")
        == ["SLT = singular learning theory, implicit-phrase"])
  }

  @Test("The acronym may come first, and several times")
  func order() {
    #expect(
      pairs("The LLC is low.", "So is the LLC here, where the local learning coefficient might be lower.")
        == ["LLC = local learning coefficient, implicit-phrase"])
  }

  @Test("A phrase that repeats, a heading, a name")
  func grounds() {
    #expect(
      pairs("neural networks and deep neural networks", "NNs learn.") == ["NN = neural networks, implicit-repeated"])
    #expect(
      pairs("# Singular learning theory", "SLT says so.") == ["SLT = Singular learning theory, implicit-heading"])
    #expect(pairs("A set of Turing machine codes", "A TM halts.") == ["TM = Turing machine, implicit-name"])
  }

  @Test("A preposition may stand within three letters and more, spelt or passed over")
  func prepositions() {
    #expect(pairs("orders of magnitude", "three OOM more") == ["OOM = orders of magnitude, implicit-phrase"])
    #expect(pairs("the theory of minds", "a TM") == [])
  }

  @Test(
    "Words of grammar, of everyday use and possessives are no terms",
    arguments: [
      ("Use this as the model of it.", "UTM"), ("It seems like you think so.", "SLT"),
      ("So, like to extend it.", "LTE"),
      ("Of Alan Ingram's.", "AI"), ("some long THING", "SLT"), ("singular, learning theory", "SLT"),
    ])
  func none(line: String, short: String) {
    #expect(pairs(line, "What does \(short) say?").isEmpty)
  }

  @Test("A phrase of two words needs more than to stand by itself")
  func twoLetters() {
    #expect(pairs("the reward function of it", "The RF is odd.").isEmpty)
    #expect(pairs("the toy model of it, a Toy Model for us", "The TM is odd.").count == 1)
    #expect(pairs("on Group Operations alone", "says GO there").isEmpty)
  }

  @Test("A phrase within a longer one is not taken for the whole")
  func longer() {
    #expect(pairs("the global sparse learning transformer task", "What does SLT say?").isEmpty)
  }

  @Test("Of two long forms that speak equally for themselves neither is given")
  func ambiguous() {
    #expect(
      pairs("the singular learning theory, the sparse linear transform", "What does SLT say?").isEmpty)
  }

  @Test("The better founded of two is given")
  func better() {
    #expect(
      pairs("the singular learning theory of the singular learning theory, the sparse linear transform", "SLT says.")
        == ["SLT = singular learning theory, implicit-repeated"])
  }

  @Test("What the document defines is left alone")
  func defined() {
    let document = documentOfLines("the singular learning theory (SLT)", "SLT says.")
    #expect(definitions(document, defined: ["SLT"]).isEmpty)
  }

  @Test("The confidence is below one half, higher for better grounds; ranges are those of the words")
  func confidence() throws {
    let weak = documentOfLines("by singular learning theory", "and SLT")
    let strong = documentOfLines("by singular learning theory", "# Singular learning theory", "SLT")
    let first = try #require(definitions(weak).first)
    let second = try #require(definitions(strong).first)
    #expect(first.confidence < second.confidence)
    #expect(second.confidence < 0.5)
    #expect(weak.words(first.longRange) == "singular learning theory")
    #expect(weak.words(first.shortRange) == "SLT")
    #expect(first.isImplicit)
  }

  @Test("All that a document mentions holds them behind the explicit ones")
  func mention() {
    let found = mentions(of: documentOfLines("by singular learning theory", "SLT and a sparse autoencoder (SAE)"))
    #expect(found.definitions.map(\.short) == ["SAE", "SLT"])
    #expect(found.definitions.map(\.isImplicit) == [false, true])
  }

  @Test("Code and repeats are no evidence")
  func blocks() {
    #expect(definitions(documentOfLines("~ by singular learning theory", "What does SLT say?")).isEmpty)
  }
}

@Suite("Phrases whose initials are an acronym's letters")
struct ImplicitFinderTests {
  private func long(_ short: String, _ line: String) -> String? {
    let document = documentOfLines(line, "So says \(short) there.")
    let bytes = Array(document.text.utf8)
    let uses = acronymUses(of: document, bytes, defined: [])
    return implicitDefinitions(of: document, bytes, uses: uses, defined: []).first?.long
  }

  @Test(
    "Hyphens join words as blanks do",
    arguments: [
      ("KNN", "by k-nearest neighbours", nil), ("LTA", "the learning-theoretic agenda", "learning-theoretic agenda"),
      ("RCP", "a reward-conditioned policy", "reward-conditioned policy"),
    ] as [(String, String, String?)])
  func hyphens(short: String, line: String, expected: String?) {
    #expect(long(short, line) == expected)
  }

  @Test(
    "Other marks part words",
    arguments: [
      "singular, learning theory", "singular (learning) theory", "singular. Learning theory",
      "singular  learning theory",
    ])
  func marks(line: String) {
    #expect(long("SLT", "by \(line)") == nil)
  }

  @Test("Figures and words in capitals are no words of a phrase")
  func shapes() {
    #expect(long("GLT", "by GPT like transformers") == nil)
    #expect(long("SLT", "by sparse l2 training") == nil)
  }

  @Test(
    "A name within a longer name is not the acronym's",
    arguments: ["at Deep Singular Learning Theory", "at Singular Learning Theory Day"])
  func longerNames(line: String) {
    #expect(long("SLT", line) == nil)
  }

  @Test("A name of three words and more needs capitals throughout")
  func names() {
    #expect(long("SLT", "at Singular Learning Theory") == "Singular Learning Theory")
    #expect(long("LICS", "at Logic in Computer Science") == "Logic in Computer Science")
  }

  @Test("Acronyms of one letter, of seven and more, and with figures are left alone")
  func lengths() {
    #expect(long("ABCDEFG", "all big cats dance every friday gladly") == nil)
    #expect(long("A2C", "an actor to critic") == nil)
  }

  @Test("Nothing is looked for where everything is defined")
  func idle() {
    #expect(ImplicitFinder([], []).isIdle)
    #expect(ImplicitFinder([], []).result.isEmpty)
  }
}
