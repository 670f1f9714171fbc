import Testing
import Text

@testable import Linking

@Suite("Phrases that may be names")
struct PhraseCandidatesTests {
  private func candidates(
    _ text: String, startingBefore limit: Int = .max, least: Int = 1, longest: Int = 4
  ) -> (texts: [String: PhraseTally], within: [String: Int]) {
    let collection = TermCollection([("", text)])
    let candidates = PhraseCandidates(
      collection, in: collection.words.indices, startingBefore: limit, least: least, longest: longest)
    let within = candidates.within()
    var texts: [String: PhraseTally] = [:]
    var inner: [String: Int] = [:]
    for (run, tally) in candidates.found {
      let name = collection.text(ofStems: candidates.runs.numbers(of: run))
      texts[name] = tally
      if within[run].phrases > 0 { inner[name] = within[run].phrases }
    }
    return (texts, inner)
  }

  @Test("A phrase counts wherever it occurs, when it occurs early once")
  func early() {
    let text = "Kelp bed. Sand bar. Kelp bed. Tide pool. Sand bar."
    let found = candidates(text, startingBefore: 2).texts
    #expect(found.keys.sorted() == ["bed", "kelp", "kelp bed"])
    #expect(found["kelp bed"]?.count == 2)
  }

  @Test("What could be a name only later begins there")
  func firstName() {
    let found = candidates("Large kelp, kelp.").texts
    #expect(found["kelp"]?.first == 1)
    #expect(found["larg"] == nil)
  }

  @Test("What occurs less often than asked is none, though longer runs go through it")
  func least() {
    #expect(candidates("Kelp bed. Sand bar. Kelp bed.", least: 2).texts.keys.sorted() == ["bed", "kelp", "kelp bed"])
  }

  @Test("A phrase stands within each longer one that holds it")
  func within() {
    let inner = candidates("Red queen hypothesis. Red queen chess.").within
    #expect(inner["red queen"] == 2)
    #expect(inner["queen"] == 5, "in three runs of two words and two of three")
    #expect(inner["red queen hypothesi"] == nil)
  }

  @Test("Punctuation ends a phrase, and it has no more words than were asked for")
  func lengths() {
    let found = candidates("Kelp bed, sand bar. Red queen chess opening book.").texts
    #expect(found["kelp bed"] != nil && found["bed sand"] == nil)
    #expect(found["red queen chess open"] != nil)
    #expect(found.keys.allSatisfy { $0.split(separator: " ").count <= 4 })
    #expect(candidates("Red queen chess opening book.", longest: 5).texts["red queen chess open book"] != nil)
  }

  @Test("Its tally tells where it stands alone and how it ends")
  func tallies() throws {
    let tally = try #require(candidates("Reef mapping. A reef mapping drone.").texts["reef map"])
    #expect(tally.count == 2)
    #expect(tally.first == 0)
    #expect(tally.ending == .abstractNoun)
    #expect(abs(tally.unity - 2.0 / 3) < 1e-9, "it begins both runs and ends one of them")
  }

  @Test("A text without words, or none of names, has no candidates")
  func empty() {
    #expect(candidates("").texts.isEmpty)
    #expect(candidates("and then it was so").texts.isEmpty)
    #expect(candidates("Kelp bed.", startingBefore: 0).texts.isEmpty)
  }
}
