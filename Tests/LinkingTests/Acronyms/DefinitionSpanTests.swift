@testable import Linking
import Model
import Testing

@Suite("The words that are shown for a definition")
struct DefinitionSpanTests {
  private func shown(_ text: String) throws -> String {
    let bytes = Array(text.utf8)
    let definition = try #require(acronymDefinitions(in: bytes).first)
    return String(decoding: bytes[definitionSpan(definition, in: bytes)], as: UTF8.self)
  }

  @Test(
    "Brackets and quotation marks that open within are closed",
    arguments: [
      ("We train a sparse autoencoder (SAE) on it.", "sparse autoencoder (SAE)"),
      ("Two sparse autoencoders (SAEs) on it.", "sparse autoencoders (SAEs)"),
      ("a sparse autoencoder [SAE] here", "sparse autoencoder [SAE]"),
      ("a sparse autoencoder (“SAE”) here", "sparse autoencoder (“SAE”)"),
      ("a sparse autoencoder (SAE; Marwick 2021) here", "sparse autoencoder (SAE; Marwick 2021)"),
      ("a sparse autoencoder (the SAE, see (3)) here", "sparse autoencoder (the SAE, see (3))"),
      ("an SAE (sparse autoencoder) here", "SAE (sparse autoencoder)"),
      ("a sparse autoencoder (\"SAE\") here", "sparse autoencoder (\"SAE\")"),
    ])
  func closed(text: String, expected: String) throws {
    #expect(try shown(text) == expected)
  }

  @Test(
    "Marks that close within are opened",
    arguments: [
      ("a “sparse autoencoder” (SAE) here", "“sparse autoencoder” (SAE)"),
      ("a \"sparse autoencoder\" (SAE) here", "\"sparse autoencoder\" (SAE)"),
    ])
  func opened(text: String, expected: String) throws {
    #expect(try shown(text) == expected)
  }

  @Test("What needs no mark is shown as it stands")
  func plain() throws {
    #expect(try shown("OIS: Outcome Influencing System") == "OIS: Outcome Influencing System")
    #expect(try shown("SAE stands for sparse autoencoder.") == "SAE stands for sparse autoencoder")
  }

  @Test("A mark that its line does not close stays open")
  func unclosed() {
    let bytes = Array("a sparse autoencoder (SAE\nand more)".utf8)
    let definition = AcronymDefinition(
      short: "SAE", long: "sparse autoencoder", shortRange: 22..<25, longRange: 2..<20, rule: "bracket", confidence: 1)
    #expect(definitionSpan(definition, in: bytes) == 2..<25)
  }

  @Test("A mark that is closed far away stays open")
  func far() {
    let bytes = Array("a sparse autoencoder (SAE \(String(repeating: "and on ", count: 40)))".utf8)
    let definition = AcronymDefinition(
      short: "SAE", long: "sparse autoencoder", shortRange: 22..<25, longRange: 2..<20, rule: "bracket", confidence: 1)
    #expect(definitionSpan(definition, in: bytes) == 2..<25)
  }

  @Test("The span is whole characters of the text")
  func characters() throws {
    #expect(try shown("the “Société Anonyme” (“SA”), it says") == "“Société Anonyme” (“SA”)")
  }

  @Test("An implicit definition is shown by its long form")
  func implicit() {
    let bytes = Array("singular learning theory, and then SLT".utf8)
    let definition = AcronymDefinition(
      short: "SLT", long: "singular learning theory", shortRange: 35..<38, longRange: 0..<24, rule: "implicit-phrase",
      confidence: 0.3)
    #expect(definition.isImplicit)
    #expect(definitionSpan(definition, in: bytes) == 0..<24)
  }
}

@Suite("Ranges grown until their marks are closed")
struct ClosedSpanTests {
  private func closed(_ text: String, _ part: String) -> String? {
    let bytes = Array(text.utf8)
    let letters = Array(part.utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: letters) }) else { return nil }
    let range = closedSpan(start..<start + letters.count, in: bytes)
    return String(decoding: bytes[range], as: UTF8.self)
  }

  @Test(
    "Marks are closed in the order in which they opened",
    arguments: [
      ("a (b [c] d) e", "b [c", "b [c]"), ("a (b [c] d) e", "(b [c", "(b [c] d)"), ("a “b (c)” d", "“b (c", "“b (c)”"),
      ("a (b) c", "b", "b"), ("a (b (c) d) e", "(b", "(b (c) d)"), ("a “b” c", "b”", "“b”"), ("a (b) c", "b)", "(b)"),
      ("a \"b\" c", "b\" c", "\"b\" c"), ("a \"b\" c", "\"b", "\"b\""), ("a [b] (c) d", "b] (c", "[b] (c)"),
    ])
  func marks(text: String, part: String, expected: String) {
    #expect(closed(text, part) == expected)
  }

  @Test(
    "What cannot be closed within the line stays as it is",
    arguments: [("a (b\nc)", "(b"), ("a (b", "(b"), ("b) c", "b)"), ("(a\nb) c", "b)"), ("a \"b", "\"b")])
  func open(text: String, part: String) {
    #expect(closed(text, part) == part)
  }
}
