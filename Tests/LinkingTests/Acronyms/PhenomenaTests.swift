import Linking
import Model
import Testing

/// Each way in which people write definitions, and each that only looks like one, a line of text for each.
@Suite("Ways to define an acronym")
struct PhenomenaTests {
  @Test(
    "Names of institutions may leave words of theirs out",
    arguments: [
      ("The United Nations Children's Fund (UNICEF) helps.", "UNICEF = United Nations Children's Fund"),
      (
        "the Economic and Social Commission for Asia and the Pacific (ESCAP) met",
        "ESCAP = Economic and Social Commission for Asia and the Pacific"
      ),
      (
        "the Organisation for Economic Co-operation and Development (OECD)",
        "OECD = Organisation for Economic Co-operation and Development"
      ),
      (
        "the National Institute of Standards and Technology (NIST)",
        "NIST = National Institute of Standards and Technology"
      ),
    ])
  func institutions(text: String, expected: String) {
    #expect(acronymPairs(text) == [expected])
  }

  @Test(
    "Letters within words",
    arguments: [
      ("a multilayer perceptron (MLP)", "MLP = multilayer perceptron"),
      ("a generative adversarial network (GAN)", "GAN = generative adversarial network"),
      ("long short-term memory (LSTM)", "LSTM = long short-term memory"),
      ("extensible markup language (XML)", "XML = extensible markup language"),
      ("hypertext preprocessor (HTP)", "HTP = hypertext preprocessor"),
      ("electroencephalography (EEG)", "EEG = electroencephalography"),
      ("Low-Rank Adaptation (LoRA)", "LoRA = Low-Rank Adaptation"),
      ("a mixture of experts (MoE)", "MoE = mixture of experts"),
    ])
  func inner(text: String, expected: String) {
    #expect(acronymPairs(text) == [expected])
  }

  @Test(
    "Figures",
    arguments: [
      ("sequence to sequence (seq2seq)", "seq2seq = sequence to sequence"),
      ("advantage actor-critic (A2C)", "A2C = advantage actor-critic"),
      ("the World Wide Web Consortium (W3C)", "W3C = World Wide Web Consortium"),
      ("peer to peer (P2P)", "P2P = peer to peer"),
    ])
  func figures(text: String, expected: String) {
    #expect(acronymPairs(text) == [expected])
  }

  @Test(
    "Blanks and marks of typography",
    arguments: [
      "a sparse\u{A0}autoencoder (SAE)", "a sparse autoencoder\u{A0}(SAE)", "a ‘sparse autoencoder’ (SAE)",
      "a «sparse autoencoder» (SAE)", "a sparse autoencoder (‘SAE’)", "a _sparse autoencoder_ (_SAE_)",
      "sparse autoencoder (SAE)", "(sparse autoencoder (SAE))", "a sparse autoencoder ( SAE )",
      "a sparse autoencoder (“SAE” for short)", "a sparse autoencoder (SAEs)",
    ])
  func typography(text: String) {
    let pairs = acronymPairs(text)
    #expect(pairs.count == 1)
    #expect(pairs.first?.hasPrefix("SAE = sparse") == true)
  }

  @Test(
    "The first word of the long form is not a word of grammar that gives no letter",
    arguments: [
      ("to the sparse autoencoder (SAE)", "SAE = sparse autoencoder"),
      ("of a theory of mind (ToM)", "ToM = theory of mind"), ("and the theory of mind (TOM)", "TOM = theory of mind"),
      ("as an area under the curve (AUC)", "AUC = area under the curve"),
      ("is out of distribution (OOD)", "OOD = out of distribution"),
    ])
  func first(text: String, expected: String) {
    #expect(acronymPairs(text) == [expected])
  }

  @Test(
    "Remarks in brackets",
    arguments: [
      "the loss (see Appendix A) falls", "a model (e.g. GPT) works", "the agent (he or she) acts", "it fell (by 3 %)",
      "in practice (IRL) it fails", "some people (like me) agree", "the term (TBD) is open",
      "a claim (citation needed)",
      "the paper (Ferreira 2020) says", "weights (W) and biases (b)", "an idea (or two) of mine", "the table (Table 3)",
      "a result (p < 0.05)", "the sum (x + y)", "a set (A, B, C) of three", "an answer (yes) and another (NO)",
      "the end (THE END)", "my friend (a philosopher) said", "the first (1) and second (2)", "a list (i, ii, iii)",
    ])
  func remarks(text: String) {
    #expect(acronymPairs(text).isEmpty)
  }

  @Test(
    "Glossaries",
    arguments: [
      ("Glossary:\nSAE – sparse autoencoder\nMLP – multilayer perceptron", ["SAE", "MLP"]),
      ("Abbreviations\nSAE\tsparse autoencoder\nMLP\tmultilayer perceptron", ["SAE", "MLP"]),
      (
        "| Acronym | Meaning |\n|---|---|\n| SAE | sparse autoencoder |\n| MLP | multilayer perceptron |",
        ["SAE", "MLP"]
      ),
      ("Terms used here: SAE = sparse autoencoder; MLP = multilayer perceptron.", ["SAE", "MLP"]),
      ("- SAE: sparse autoencoder\n- MLP: multilayer perceptron", ["SAE", "MLP"]),
      ("1. SAE: sparse autoencoder\n2. MLP: multilayer perceptron", ["SAE", "MLP"]),
      ("<dl><dt>SAE</dt><dd>sparse autoencoder</dd><dt>MLP</dt><dd>multilayer perceptron</dd></dl>", ["SAE", "MLP"]),
      ("**SAE**: sparse autoencoder\n**MLP**: multilayer perceptron", ["SAE", "MLP"]),
      ("SAE (sparse autoencoder), MLP (multilayer perceptron)", ["SAE", "MLP"]),
    ])
  func glossaries(text: String, shorts: [String]) {
    #expect(acronymDefinitions(in: Array(text.utf8)).map(\.short) == shorts)
  }

  @Test(
    "Both forms are bytes of the text, and the span holds both",
    arguments: [
      "A sparse autoencoder (SAE), singular learning theory (SLT; Ferreira 2020).", "SAE = sparse autoencoder, é",
      "é SAE stands for “sparse autoencoder”.", "über sparse autoencoder, aka SAE", "é\nSAE: sparse autoencoder",
      "<abbr title=\"sparse autoencoder\">SAE</abbr>", "k-nearest neighbours (kNNs) and SLT (singular learning theory)",
    ])
  func ranges(text: String) {
    let bytes = Array(text.utf8)
    let found = acronymDefinitions(in: bytes)
    #expect(!found.isEmpty)
    for definition in found {
      #expect(String(decoding: bytes[definition.longRange], as: UTF8.self) == definition.long)
      #expect(String(decoding: bytes[definition.shortRange], as: UTF8.self).hasPrefix(definition.short))
      let span = definitionSpan(definition, in: bytes)
      #expect(span.contains(definition.longRange.lowerBound) && span.contains(definition.shortRange.lowerBound))
      #expect(span.upperBound >= max(definition.longRange.upperBound, definition.shortRange.upperBound))
      #expect((0.5...1).contains(definition.confidence))
    }
  }

  @Test("What is found does not depend on what stands in other lines")
  func independence() {
    let lines = [
      "A sparse autoencoder (SAE) here.", "SLT: singular learning theory", "FDT stands for functional decision theory.",
      "as a multilayer perceptron, aka MLP", "He left (in May) and came back.",
    ]
    let alone = lines.flatMap(acronymPairs)
    #expect(acronymPairs(lines.joined(separator: "\n")) == alone)
    #expect(Set(acronymPairs(lines.reversed().joined(separator: "\n"))) == Set(alone))
  }

  @Test("A long text of brackets and signs is read through")
  func hostile() {
    for unit in [
      "(", "((A)", "A = ", "A: b, ", "AB (", "[AB] ", "or AB ", "AB stands for ", "<dt>AB</dt><dd>", "AB, CD and ",
    ] {
      let text = String(repeating: unit, count: 400)
      #expect(acronymDefinitions(in: Array(text.utf8)).count <= 400)
    }
  }
}
