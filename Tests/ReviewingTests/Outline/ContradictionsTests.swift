import Model
import Testing

@testable import Reviewing

@Suite("Claims that do not agree")
struct ContradictionsTests {
  private func pairs(_ sources: [ReviewSource]) -> [(String, String)] {
    let outline = OutlineBuilder().outline(of: topic("grokking"), from: sources)
    return outline?.contradictions.map { ($0.claim.quote, $0.objection.quote) } ?? []
  }

  @Test("A claim and its negation by somebody else stand side by side")
  func negation() {
    let found = pairs([
      reviewSource("a", authors: ["Ada"], [("We show that grokking depends on weight decay.", nil)]),
      reviewSource("b", authors: ["Bo"], [("We show that grokking does not depend on weight decay.", nil)]),
    ])
    #expect(found.count == 1)
    #expect(found.first.map { Set([$0.0, $0.1]).count } == 2)
  }

  @Test("A reply that disagrees stands beside what it is about")
  func reply() {
    let source = reviewSource(
      "a", authors: ["Ada"],
      [
        ("We show that grokking is a phase change in the circuits.", nil),
        ("I disagree that grokking in these circuits is any phase change at all.", 0),
      ], comments: [Model.Comment(author: Attribution(name: "Bo", basis: .comment))])
    #expect(pairs([source]).first?.1 == "I disagree that grokking in these circuits is any phase change at all.")
  }

  @Test("Nobody contradicts himself, and what shares no words contradicts nothing")
  func none() {
    let same = reviewSource(
      "a", authors: ["Ada"],
      [("We show that grokking needs weight decay. We show that grokking does not need weight decay.", nil)])
    #expect(pairs([same]).isEmpty)
    let apart = [
      reviewSource("a", authors: ["Ada"], [("We show that grokking needs weight decay.", nil)]),
      reviewSource("b", authors: ["Bo"], [("Nobody has seen grokking in a bird's brain.", nil)]),
    ]
    #expect(pairs(apart).isEmpty)
  }
}
