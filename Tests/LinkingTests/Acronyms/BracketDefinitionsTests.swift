import Linking
import Model
import Testing

@Suite("Definitions that a bracket makes")
struct BracketDefinitionsTests {
  @Test(
    "A long form stands before the bracket",
    arguments: [
      ("We train a sparse autoencoder (SAE) on it.", "SAE = sparse autoencoder"),
      ("Sparse autoencoder(SAE) without a blank", "SAE = Sparse autoencoder"),
      ("a “sparse autoencoder” (SAE) in quotation marks", "SAE = sparse autoencoder"),
      ("a *sparse autoencoder* (**SAE**) in emphasis", "SAE = sparse autoencoder"),
      ("a sparse autoencoder [SAE] in square brackets", "SAE = sparse autoencoder"),
      ("a sparse autoencoder  (SAE) behind two blanks", "SAE = sparse autoencoder"),
      ("reinforcement learning from human feedback (RLHF)", "RLHF = reinforcement learning from human feedback"),
      ("The Office of the Vice Provost for Research (OVPR) wrote", "OVPR = Office of the Vice Provost for Research"),
      ("k-nearest neighbours (kNN)", "kNN = k-nearest neighbours"),
      ("functional decision theory (FDT)", "FDT = functional decision theory"),
      ("research and development (R&D)", "R&D = research and development"),
      ("adversarial IRL (AIRL) for games", "AIRL = adversarial IRL"),
      ("Humans Consulting HCH (HCH) is strange", "HCH = Humans Consulting HCH"),
      ("suffering risks (s-risks) are grave", "s-risks = suffering risks"),
      ("Sparse Learning Theoretic Agenda (SK LTA)", ""),
    ].filter { !$0.1.isEmpty })
  func before(text: String, expected: String) {
    #expect(acronymPairs(text) == [expected])
  }

  @Test(
    "Words that lead to the acronym, and what trails behind it, are no part of it",
    arguments: [
      "a sparse autoencoder (or SAE) here", "a sparse autoencoder (aka SAE) here",
      "a sparse autoencoder (henceforth SAE)",
      "a sparse autoencoder (hereafter called the SAE)", "a sparse autoencoder (SAE for short)",
      "a sparse autoencoder (“SAE”)", "a sparse autoencoder (SAE; Marwick 2021)",
      "a sparse autoencoder (SAE, see below)",
      "a sparse autoencoder (SAE 2021)", "a sparse autoencoder (SAE: a kind of network)",
      "a sparse autoencoder (abbreviated as SAE)",
    ])
  func inner(text: String) {
    #expect(acronymPairs(text) == ["SAE = sparse autoencoder"])
  }

  @Test(
    "The bracket behind an acronym holds its long form whole",
    arguments: [
      "We use SAE (sparse autoencoder) features.", "SAE (short for sparse autoencoder)",
      "SAE (i.e. sparse autoencoder)",
      "an SAE (“sparse autoencoder”)", "an SAE (the sparse autoencoder)", "an SAE (sparse autoencoder; see below)",
      "an SAE (sparse autoencoder, 2021)",
    ])
  func inverse(text: String) {
    #expect(acronymPairs(text) == ["SAE = sparse autoencoder"])
    #expect(acronymRules(text) == ["inverse-bracket"])
  }

  @Test(
    "Brackets that define nothing are left alone",
    arguments: [
      "It matters (to me) a lot.", "See the figure (ii) below.", "It was written (in 2022) by hand.",
      "A model (GPT) talks.", "Quarterly results (Q3) came.", "pairs (s, a) of states and actions",
      "Marion Ingram (MIRI) said so.", "as drawn there (Figure 2)", "the learning (learning) of it",
      "an empty () bracket",
      "never closed (SAE", "An option: (PO)MDP problems", "the SAE (which we train)", "SAEs (they are useful)",
      "many people (all of them) agree", "a sparse autoencoder (Marwick et al., 2021)",
    ])
  func nothing(text: String) {
    #expect(acronymPairs(text).isEmpty)
  }

  @Test("Enumerators, smileys and brackets left open elsewhere do not matter")
  func balance() {
    #expect(acronymPairs("1) a sparse autoencoder (SAE) :) and 2) more") == ["SAE = sparse autoencoder"])
    #expect(acronymPairs("(a sparse autoencoder (SAE) within") == ["SAE = sparse autoencoder"])
    #expect(acronymPairs("(as a sparse autoencoder (SAE) within)") == ["SAE = sparse autoencoder"])
  }

  @Test("A sentence's end and an earlier bracket bound the long form")
  func bounds() {
    #expect(acronymPairs("It is sparse. Autoencoders (SAE) here").isEmpty)
    #expect(acronymPairs("singular (or so) learning theory (SLT)").isEmpty)
  }

  @Test("A long form may run over a bracket that held an acronym")
  func nested() {
    let pairs = acronymPairs("deep reinforcement learning (DRL) from preferences (DRLP)")
    #expect(
      pairs == ["DRL = deep reinforcement learning", "DRLP = deep reinforcement learning (DRL) from preferences"])
  }

  @Test("Several acronyms in one bracket take the items before it in their order")
  func several() {
    let pairs = acronymPairs("singular learning theory and functional decision theory (SLT and FDT)")
    #expect(Set(pairs) == ["SLT = singular learning theory", "FDT = functional decision theory"])
    #expect(
      Set(acronymPairs("singular learning theory, functional decision theory (SLT, FDT, respectively)"))
        == ["SLT = singular learning theory", "FDT = functional decision theory"])
  }

  @Test("Clipped words in small letters each begin a word of the long form")
  func clipped() {
    #expect(
      acronymPairs("mechanistic interpretability (mech interp)") == ["mech interp = mechanistic interpretability"])
    #expect(acronymPairs("mechanistic interpretability (mean input)").isEmpty)
  }

  @Test("Nothing begins behind the hyphen of a compound")
  func compound() {
    #expect(acronymPairs("a self-supervised model (SM)") == ["SM = self-supervised model"])
  }

  @Test("Of one pair that stands twice the first place is told")
  func twice() throws {
    let text = "A sparse autoencoder (SAE). A sparse autoencoder (SAE)."
    let found = acronymDefinitions(in: Array(text.utf8))
    #expect(found.count == 1)
    #expect(try #require(found.first).longRange == 2..<20)
  }

  @Test("A bracket of many bytes is not looked into")
  func long() {
    let filler = String(repeating: "words and ", count: 20)
    #expect(acronymPairs("SAE (sparse autoencoder; \(filler))").isEmpty)
  }
}
