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

  private func evidence(_ sources: [ReviewSource]) -> [EvidenceSentence] {
    EvidenceReading(sources, topic: topic("grokking")).evidence
  }

  @Test("No sentence stands in two pairs, and no more pairs are given than wanted")
  func limit() {
    let claims = ["weight decay", "batch size", "depth alone"]
    let sources =
      claims.enumerated().flatMap { number, thing in
        [
          reviewSource("a\(number)", authors: ["Ada"], [("We show that grokking depends on \(thing) here.", nil)]),
          reviewSource(
            "b\(number)", authors: ["Bo"], [("We show that grokking does not depend on \(thing) here.", nil)]),
        ]
      }
    let found = Contradictions(sources: sources, topic: topic("grokking").stems)
    let all = found.pairs(in: evidence(sources), limit: 9)
    #expect(Set(all.flatMap { [$0.claim, $0.objection] }).count == 2 * all.count)
    #expect(all.count == 3)
    #expect(found.pairs(in: evidence(sources), limit: 1).count == 1)
    #expect(found.pairs(in: evidence(sources), limit: 0).isEmpty)
    #expect(found.pairs(in: [], limit: 5).isEmpty)
  }

  @Test("Two negations are none")
  func twice() {
    let found = pairs([
      reviewSource("a", authors: ["Ada"], [("We show that grokking depends on weight decay.", nil)]),
      reviewSource("b", authors: ["Bo"], [("We do not show that grokking does not depend on weight decay.", nil)]),
    ])
    #expect(found.isEmpty)
  }

  @Test("A reply to another comment disagrees with that one, not with a third")
  func thread() {
    let comments = [
      Model.Comment(author: Attribution(name: "Bo", basis: .comment)),
      Model.Comment(author: Attribution(name: "Cy", basis: .comment), parent: 0),
      Model.Comment(author: Attribution(name: "Dee", basis: .comment)),
    ]
    let claim = "We show that grokking is a phase change in the circuits."
    let objection = "I disagree that grokking in these circuits is any phase change at all."
    let replied = reviewSource("a", [(claim, 0), (objection, 1)], comments: comments)
    #expect(pairs([replied]).map(\.0) == [claim])
    let elsewhere = reviewSource("a", [(claim, 2), (objection, 1)], comments: comments)
    #expect(pairs([elsewhere]).isEmpty)
  }

  @Test("Words of the topic alone are nothing in common")
  func topicAlone() {
    let found = pairs([
      reviewSource("a", authors: ["Ada"], [("We show that grokking is real grokking.", nil)]),
      reviewSource("b", authors: ["Bo"], [("We know that grokking is not grokking.", nil)]),
    ])
    #expect(found.isEmpty)
  }
}
