import Testing

@testable import Reviewing

@Suite("Cues in words")
struct CueMatcherTests {
  private func labels(_ sentence: String) -> [String] {
    let cues: [(label: String, weight: Double, cues: [String])] = [
      ("run", 1, ["we show"]), ("open", 2, ["limitation*"]), ("gap", 1, ["define _ as"]),
    ]
    let words = sentence.split(separator: " ").map { Array($0.utf8) }
    return CueMatcher(cues).matches(in: words).map(\.label)
  }

  @Test("A run of words matches where they stand side by side")
  func run() {
    #expect(labels("here we show it") == ["run"])
    #expect(labels("we now show it").isEmpty)
    #expect(labels("it is what we") == [])
  }

  @Test("A star leaves a word's end open, an underscore stands for one word")
  func wildcards() {
    #expect(labels("some limitations remain") == ["open"])
    #expect(labels("define features as directions") == ["gap"])
    #expect(labels("define as").isEmpty)
  }
}
