import Linking
import Testing

@Suite("Senses by context")
struct SenseContextsTests {
  private let examples: [SenseContexts.Example] = [
    .init(short: "IB", long: "information bottleneck", text: "The IB compresses inputs of networks, layer by layer."),
    .init(short: "IB", long: "information bottleneck", text: "Mutual information and the IB of trained networks."),
    .init(short: "IB", long: "iterated bargaining", text: "Two agents settle by IB, offer after offer."),
  ]
  private let candidates = ["information bottleneck", "iterated bargaining"]

  private func best(_ text: String, _ examples: [SenseContexts.Example]? = nil) -> String? {
    var contexts = SenseContexts(examples ?? self.examples)
    return contexts.ranked("IB", among: candidates, in: text).first?.long
  }

  @Test(
    "The words around an acronym tell its sense",
    arguments: [
      ("Agents make an offer, then IB goes on.", "iterated bargaining"),
      ("Networks with an IB layer learn.", "information bottleneck"),
    ])
  func context(text: String, expected: String) {
    #expect(best(text) == expected)
  }

  @Test("Where the words say nothing the more frequent sense is taken")
  func prior() {
    #expect(best("IB.") == "information bottleneck")
    #expect(best("Nobody knows IB yet.") == "information bottleneck")
  }

  @Test("A sense that was never met is told by its own words")
  func overlap() {
    #expect(best("Here bargaining is iterated, that is IB.", Array(examples.prefix(1))) == "iterated bargaining")
  }

  @Test("A sense that was never met is told by texts that speak its words under another acronym")
  func related() {
    let others =
      examples.prefix(1) + [
        .init(short: "NB", long: "Nash bargaining", text: "In NB two parties split a pie by threats.")
      ]
    #expect(best("Parties split the pie with threats by IB.", Array(others)) == "iterated bargaining")
  }

  @Test("Texts whose sense is not known show which words keep company")
  func others() {
    let text = "A treaty came of IB."
    var alone = SenseContexts(Array(examples.prefix(1)))
    var helped = SenseContexts(
      Array(examples.prefix(1)),
      others: [("XY", "Iterated bargaining leads to a treaty, said XY."), ("XY", "A treaty of iterated bargaining.")])
    func score(_ ranked: [(long: String, score: Double)]) -> Double {
      (ranked.first { $0.long == "iterated bargaining" }?.score ?? 0)
        - (ranked.first { $0.long == "information bottleneck" }?.score ?? 0)
    }
    #expect(
      score(helped.ranked("IB", among: candidates, in: text)) > score(alone.ranked("IB", among: candidates, in: text)))
  }

  @Test("All candidates are ranked, equal ones in alphabetical order, and the same each time")
  func order() {
    var contexts = SenseContexts([])
    let ranked = contexts.ranked("IB", among: ["b sense", "a sense"], in: "Nothing.")
    #expect(ranked.map(\.long) == ["a sense", "b sense"])
    #expect(contexts.ranked("IB", among: [], in: "Nothing.").isEmpty)
    #expect(best("Networks and agents with IB.") == best("Networks and agents with IB."))
  }
}
