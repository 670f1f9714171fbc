import Linking
import Testing
import Text

/// The ladder of decisions at its steps, on fingerprints made by hand: a hash stands for a run of words that both have.
@Suite("Decisions on shared text")
struct SharedTextsTests {
  private func document(_ id: String, _ hashes: [UInt64], gap: Int = 4) -> FingerprintedDocument {
    FingerprintedDocument(
      id: id, fingerprints: hashes.enumerated().map { Fingerprint(hash: $0.element, word: $0.offset * gap) })
  }

  /// A document of ten fingerprints that has so many of the first ten numbers.
  private func sharing(_ count: Int, _ id: String = "b") -> FingerprintedDocument {
    document(id, (0..<10).map { $0 < count ? UInt64($0) : UInt64(1_000 + $0) })
  }

  private var whole: FingerprintedDocument { document("a", (0..<10).map { UInt64($0) }) }

  @Test(
    "six tenths of the smaller text join, a quarter is offered, three in a run are a quotation",
    arguments: [
      (10, SharedText.Kind.copy),
      (6, SharedText.Kind.copy),
      (5, SharedText.Kind.likelyCopy),
      (3, SharedText.Kind.likelyCopy),
    ])
  func ladder(count: Int, kind: SharedText.Kind) {
    let found = sharedTexts([whole, sharing(count)])
    #expect(found.map(\.kind) == [kind])
    #expect(found.map(\.containment) == [Double(count) / 10])
  }

  @Test("two in common are chance")
  func chance() {
    #expect(sharedTexts([whole, sharing(2)]).isEmpty)
  }

  @Test("the smaller text decides: a short one that stands in a long one is a copy")
  func smaller() {
    let long = document("z", (0..<200).map { UInt64($0) })
    let found = sharedTexts([whole, long])
    #expect(found.map(\.kind) == [.copy])
    #expect(found.map(\.containment) == [1])
  }

  @Test("a text of fewer than eight fingerprints is quoted, never a copy")
  func tooShort() {
    let found = sharedTexts([document("a", [0, 1, 2, 3]), document("b", (0..<40).map { UInt64($0) })])
    #expect(found.map(\.kind) == [.quotation])
  }

  @Test("a passage is a run in one order with small gaps; far ones are two passages")
  func passages() {
    let first = document("a", [0, 1, 2] + (50..<80).map { UInt64($0) } + [3, 4, 5])
    let second = document("b", [3, 4, 5] + (150..<180).map { UInt64($0) } + [0, 1, 2])
    let found = sharedTexts([first, second])
    #expect(found.map(\.kind) == [.quotation])
    #expect(
      found.first?.passages == [
        .init(first: 0..<13, second: 132..<145), .init(first: 132..<145, second: 0..<13),
      ])
  }

  @Test("in another order they are no passage")
  func reversed() {
    let first = document("a", (0..<3).map { UInt64($0) } + (50..<80).map { UInt64($0) })
    let second = document("b", [2, 1, 0] + (150..<180).map { UInt64($0) })
    #expect(sharedTexts([first, second]).isEmpty)
  }

  @Test("what more than twenty documents have tells nothing, what twenty have does")
  func boilerplate() {
    func documents(_ count: Int) -> [FingerprintedDocument] {
      (0..<count).map { i in
        document("d\(i)", [0, 1, 2] + (0..<30).map { UInt64(1_000 * (i + 1) + $0) })
      }
    }
    #expect(sharedTexts(documents(21)).isEmpty)
    #expect(sharedTexts(documents(20)).count == 190)
  }

  @Test("a hash that one text has twice counts once")
  func doubled() {
    let first = document("a", [0, 0, 0, 1, 2, 3, 4, 5, 6, 7])
    let found = sharedTexts([first, document("b", (0..<8).map { UInt64($0) })])
    #expect(found.map(\.containment) == [1])
  }

  @Test("the ids of a pair stand in order, and so do the pairs")
  func order() {
    let found = sharedTexts([sharing(10, "c"), whole, sharing(10, "b")])
    #expect(found.map { [$0.first, $0.second] } == [["a", "b"], ["a", "c"], ["b", "c"]])
  }

  @Test("nothing has nothing in common", arguments: [0, 1])
  func nothing(count: Int) {
    #expect(sharedTexts(Array(repeating: whole, count: count)).isEmpty)
    #expect(sharedTexts([document("a", []), document("b", [])]).isEmpty)
  }
}
