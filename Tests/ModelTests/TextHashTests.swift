import Testing

@testable import Model

@Suite struct TextHashTests {
  @Test("The same words have the same hash, others another")
  func equality() {
    #expect(TextHash("a feature".utf8) == TextHash(Array("a feature".utf8)))
    #expect(TextHash("a feature".utf8) != TextHash("a future".utf8))
    #expect(TextHash("ab".utf8) != TextHash("ba".utf8))
    #expect(TextHash([0]) != TextHash([0, 0]))
  }

  @Test("A hash is written as eight digits and read back", arguments: [0, 0xA, 0x9F3A_61C2, UInt32.max])
  func writing(_ value: UInt32) throws {
    var hash = TextHash([])
    hash.value = value
    #expect(hash.description.utf8.count == 8)
    #expect(TextHash(hash.description) == hash)
  }

  @Test("What is no hash is refused", arguments: ["", "9f3a61c", "9f3a61c22", "9f3a61cg", "+f3a61c2", "９f3a61c2"])
  func refusal(_ text: String) {
    #expect(TextHash(text) == nil)
  }

  @Test("All runs of a text with a hash are found, overlapping ones too")
  func occurrences() {
    let text = Array("the toy of the toy of the toy".utf8)
    let run = Array("the toy of the".utf8)
    #expect(TextHash(run).occurrences(in: text, count: run.count) == [0, 11])
    #expect(TextHash(run).occurrences(in: text, count: run.count - 1).isEmpty)
    #expect(TextHash(text).occurrences(in: text, count: text.count) == [0])
  }

  @Test("No run is found in a text that is too short, nor one without bytes")
  func noOccurrences() {
    #expect(TextHash("long".utf8).occurrences(in: Array("ab".utf8), count: 4).isEmpty)
    #expect(TextHash([]).occurrences(in: [1, 2], count: 0).isEmpty)
  }
}
