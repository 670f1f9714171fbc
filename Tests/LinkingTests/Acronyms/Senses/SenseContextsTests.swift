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

@Suite("Senses by context over many texts")
struct SenseContextsOverManyTests {
  /// Texts about two senses, each with words of its own and some of the other's.
  private func examples(_ count: Int) -> [SenseContexts.Example] {
    let layers = ["layer", "network", "gradient", "neuron", "weight"]
    let offers = ["offer", "agent", "treaty", "threat", "payoff"]
    return (0..<count).flatMap { i in
      [
        SenseContexts.Example(
          short: "IB", long: "information bottleneck",
          text: "The IB of a \(layers[i % 5]) and its \(layers[(i + 1) % 5]), said of a \(offers[i % 5])."),
        SenseContexts.Example(
          short: "IB", long: "iterated bargaining",
          text: "An IB by \(offers[i % 5]) and \(offers[(i + 2) % 5]), said of a \(layers[i % 5])."),
      ]
    }
  }

  @Test("Each text that was learnt from is told right", arguments: [5, 10])
  func learnt(count: Int) {
    let examples = examples(count)
    var contexts = SenseContexts(examples)
    for example in examples {
      let ranked = contexts.ranked("IB", among: ["information bottleneck", "iterated bargaining"], in: example.text)
      #expect(ranked.first?.long == example.long)
    }
  }

  @Test("A sense of another acronym is no candidate unless it is given")
  func candidates() {
    var contexts = SenseContexts(examples(5))
    #expect(contexts.ranked("IB", among: ["inner battle"], in: "The IB of a layer.").map(\.long) == ["inner battle"])
  }

  @Test("The order of the examples does not change who is first")
  func order() {
    var forward = SenseContexts(examples(10))
    var backward = SenseContexts(examples(10).reversed())
    for text in ["An IB of agents", "An IB of layers", "An IB", "A treaty and a neuron with an IB"] {
      let candidates = ["information bottleneck", "iterated bargaining"]
      let a = forward.ranked("IB", among: candidates, in: text)
      let b = backward.ranked("IB", among: candidates, in: text)
      #expect(abs(a[0].score - (b.first { $0.long == a[0].long }?.score ?? 0)) < 1e-9)
    }
  }
}
