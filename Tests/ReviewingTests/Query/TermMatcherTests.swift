import Model
import Testing

@testable import Reviewing

@Suite("Words that a query's terms match")
struct TermMatcherTests {
  private func matches(_ terms: [QueryTerm], in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return TermMatcher(terms).words(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test("Words match by their stems, in reading order, each once however many terms match it")
  func stems() {
    let terms = [QueryTerm(["otter"]), QueryTerm(["kelp"]), QueryTerm(["otters"])]
    #expect(matches(terms, in: "Kelp, an otter's; otters, kelps, urchins") == ["Kelp", "otter", "otters", "kelps"])
  }

  @Test("A term of several words wants them side by side, also at the very beginning and end")
  func run() {
    let term = QueryTerm(["sea", "otter"])
    #expect(matches([term], in: "Sea otters, an otter of the sea, sea otter") == ["Sea", "otters", "sea", "otter"])
    #expect(matches([term], in: "sea").isEmpty)
    #expect(matches([QueryTerm(["kelp", "forest", "kelp"])], in: "kelp forest kelp forest kelp").count == 5)
  }

  @Test("A prefix goes on in its last word alone")
  func prefix() {
    #expect(matches([QueryTerm(["ott"], isPrefix: true)], in: "Otters, lotteries") == ["Otters"])
    let phrase = QueryTerm(["sea", "ot"], isPrefix: true)
    #expect(matches([phrase], in: "sea otter, seas of others, sea") == ["sea", "otter"])
  }

  @Test("The stem of a word that only a prefix matches is its own")
  func stemOfPrefix() {
    let found = TermMatcher([QueryTerm(["graz"], isPrefix: true)]).words(in: Array("They were grazing".utf8))
    #expect(found.map { String(decoding: $0.stem, as: UTF8.self) } == ["graze"])
  }

  @Test("No term, and one without words, match nothing")
  func nothing() {
    #expect(matches([], in: "kelp").isEmpty)
    #expect(matches([QueryTerm([])], in: "kelp").isEmpty)
    #expect(matches([QueryTerm(["kelp"])], in: "").isEmpty)
  }
}
