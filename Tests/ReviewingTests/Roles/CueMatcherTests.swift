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

  private func matcher(_ cues: String...) -> CueMatcher<String> {
    CueMatcher(cues.map { (label: $0, weight: Double($0.count), cues: [$0]) })
  }

  private func words(_ sentence: String) -> [[UInt8]] { sentence.split(separator: " ").map { Array($0.utf8) } }

  @Test("Each match tells its words and its weight, in reading order")
  func places() {
    let found = matcher("b c", "c", "a").matches(in: words("a b c a"))
    #expect(found.map(\.label) == ["a", "b c", "c", "a"])
    #expect(found.map(\.words) == [0..<1, 1..<3, 2..<3, 3..<4])
    #expect(found.map(\.weight) == [1, 3, 1, 1])
  }

  @Test("A cue within a longer one is not told beside it, one that only overlaps it is")
  func longest() {
    let inner = matcher("not sure if you*", "not sure", "sure")
    #expect(inner.longestMatches(in: words("i am not sure if you're in")).map(\.label) == ["not sure if you*"])
    #expect(inner.longestMatches(in: words("i am not sure of it")).map(\.label) == ["not sure"])
    let crossing = matcher("a b", "b c")
    #expect(crossing.longestMatches(in: words("a b c")).map(\.label) == ["a b", "b c"])
    let equal = matcher("a b", "a *", "a _")
    #expect(equal.longestMatches(in: words("a b")).map(\.label).contains("a b"))
  }

  @Test("A star matches the word itself and whatever goes on from it, never a shorter one")
  func star() {
    let star = matcher("limit*")
    for (word, isFound) in [
      ("limit", true), ("limits", true), ("limitation", true), ("lim", false), ("unlimited", false),
    ] {
      #expect(star.matches(in: words(word)).isEmpty != isFound, "\(word)")
    }
  }

  @Test("An underscore is one word, neither none nor two")
  func underscore() {
    let gap = matcher("define _ as")
    #expect(gap.matches(in: words("define it as")).count == 1)
    #expect(gap.matches(in: words("define as")).isEmpty)
    #expect(gap.matches(in: words("define it now as")).isEmpty)
    #expect(gap.matches(in: words("define it")).isEmpty)
  }

  @Test("Without words or without cues nothing is found")
  func nothing() {
    #expect(matcher("a").matches(in: []).isEmpty)
    #expect(matcher().matches(in: words("a b")).isEmpty)
    #expect(matcher("", " ").longestMatches(in: words("a b")).isEmpty)
  }

  @Test(
    "An open first word goes on to the words behind it, which may be open or any, too",
    arguments: [
      ("replicat* the _ stud*", "replicated the large study", true),
      ("replicat* the _ stud*", "replicates the old studies", true),
      ("replicat* the _ stud*", "replicated the study", false),
      ("replicat* the _ stud*", "we replicated a large study", false),
      ("ab*", "a", false), ("ab*", "abacus", true), ("ab*", "babacus", false),
    ])
  func openFirst(cue: String, sentence: String, isFound: Bool) {
    #expect(matcher(cue).matches(in: words(sentence)).isEmpty != isFound)
  }

  @Test("Words that begin alike and a cue that the sentence's end cuts off give nothing")
  func ends() {
    #expect(matcher("limit*", "list of*", "lie low").matches(in: words("light list lie")).isEmpty)
    #expect(matcher("a").matches(in: []).isEmpty)
  }
}
