import Testing

@testable import Linking

@Suite("Known concepts in a text")
struct ConceptIndexTests {
  private let index = ConceptIndex(["tide pool", "pool", "keyston speci", ""])

  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return index.concepts(in: bytes).map { "\($0.number) \(String(decoding: bytes[$0.range], as: UTF8.self))" }
  }

  @Test(
    "Names are found in any form, the longest at each word",
    arguments: [
      ("Tide pools are small.", ["0 Tide pools", "1 pools"]),
      ("a pool, keystone species", ["1 pool", "2 keystone species"]),
      ("the keystone", []), ("", []), ("tide-pool life", ["0 tide-pool", "1 pool"]),
    ])
  func names(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test("Without concepts nothing is found")
  func empty() {
    #expect(ConceptIndex([]).concepts(in: Array("tide pool".utf8)).isEmpty)
  }

  @Test("Of equal concepts the first counts")
  func equal() {
    #expect(ConceptIndex(["pool", "pool"]).concepts(in: Array("pool".utf8)).map(\.number) == [0])
  }
}
