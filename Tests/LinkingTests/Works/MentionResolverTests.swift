import Linking
import Model
import Testing

@Suite("Informal mentions")
struct MentionResolverTests {
  static let library = [
    KnownWork(
      id: "attention", title: "Attention is All you Need", authors: [ReferenceName(family: "Vaswani", given: "Ashish")],
      year: 2017),
    KnownWork(
      id: "deep", title: "Deep learning",
      authors: [ReferenceName(family: "LeCun", given: "Yann"), ReferenceName(family: "Bengio", given: "Yoshua")],
      year: 2015),
    KnownWork(
      id: "embedded", title: "Embedded Agency",
      authors: [ReferenceName(family: "Demski", given: "Abram"), ReferenceName(family: "Garrabrant", given: "Scott")],
      year: 2019),
    KnownWork(
      id: "induction", title: "Logical Induction", authors: [ReferenceName(family: "Garrabrant", given: "Scott")],
      year: 2016),
    KnownWork(
      id: "grokking", title: "Progress measures for grokking via mechanistic interpretability",
      authors: [ReferenceName(family: "Nanda", given: "Neel")], year: 2023),
    KnownWork(
      id: "lottery", title: "The Lottery Ticket Hypothesis: Finding Sparse, Trainable Neural Networks",
      authors: [ReferenceName(family: "Frankle", given: "Jonathan")], year: 2019),
    KnownWork(
      id: "toy", title: "Toy Models of Superposition", authors: [ReferenceName(family: "Elhage", given: "Nelson")],
      year: 2022, identifiers: [WorkIdentifier(.arxiv, "2209.10652")]),
    KnownWork(
      id: "corrigibility", title: "Corrigibility", authors: [ReferenceName(family: "Soares", given: "Nate")], year: 2015
    ),
  ]
  static let resolver = MentionResolver(library)

  private func targets(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Self.resolver.mentions(in: bytes, bytes.indices).filter { $0.works.count == 1 }.map {
      Self.library[$0.works[0]].id
    }
  }

  @Test(
    "words that any sentence begins with were taken for a title of two words",
    arguments: [
      ("Zoom in, and you see it.", []),
      ("First look. Zoom in, and you see it.", []),
      ("Zoom In was the first of them.", ["zoom"]),
      ("I read Zoom In twice.", ["zoom"]),
      ("In “Zoom in” they look closer.", ["zoom"]),
      ("The Zoom in paper looks closer.", ["zoom"]),
    ])
  func beginningOfSentence(text: String, expected: [String]) {
    let library = [
      KnownWork(id: "zoom", title: "Zoom In: An Introduction to Circuits", authors: [ReferenceName(family: "Olah")])
    ]
    let bytes = Array(text.utf8)
    let found = MentionResolver(library).mentions(in: bytes, bytes.indices)
    #expect(found.flatMap { $0.works.map { library[$0].id } } == expected)
  }

  @Test(
    "each way of meaning a work",
    arguments: [
      ("See https://arxiv.org/abs/2209.10652v2 for this.", "toy"),
      ("In toy models of superposition they show it.", "toy"),
      ("the lottery ticket hypothesis predicts it", "lottery"),
      ("Vaswani et al. 2017 introduced it.", "attention"),
      ("It is new (Vaswani et al., 2017).", "attention"),
      ("Embedded Agency is the standard introduction.", "embedded"),
      ("Demski and Garrabrant argue so.", "embedded"),
      ("Garrabrant's logical inductors are asymptotic.", "induction"),
      ("I like Neel's grokking work.", "grokking"),
      ("The review \"Deep learning\" is good.", "deep"),
      ("The Corrigibility paper by Soares et al. lists five.", "corrigibility"),
    ])
  func found(text: String, expected: String) {
    #expect(targets(text) == [expected])
  }

  @Test(
    "common words, other authors and ties link nothing",
    arguments: [
      "Deep learning is popular.",
      "We use attention and deep learning.",
      "Corrigibility matters.",
      "Bengio et al. say so.",
      "Vaswani et al. 2016 introduced it.",
      "Vaswani et al. are busy.",
      "Neel's garden is green.",
      "DEEP LEARNING FOR ALL",
      "",
    ])
  func nothing(text: String) {
    #expect(targets(text).isEmpty)
  }

  @Test("the words before an owned title mean no other work of the owner")
  func owner() {
    #expect(
      targets("Garrabrant's “Embedded Agency” helps with logical induction.") == ["embedded"]
        || targets("Garrabrant's “Embedded Agency” helps.") == ["embedded"])
  }

  @Test("of two that tie the one linked in the document wins")
  func ties() {
    let works = [
      KnownWork(id: "a", title: "Scaling grokking", authors: [ReferenceName(family: "Oduya")]),
      KnownWork(id: "b", title: "Measuring grokking", authors: [ReferenceName(family: "Oduya")]),
    ]
    let bytes = Array("Oduya's grokking results hold.".utf8)
    let resolver = MentionResolver(works)
    #expect(resolver.mentions(in: bytes, bytes.indices).isEmpty)
    #expect(resolver.mentions(in: bytes, bytes.indices, linked: [1]).map(\.works) == [[1]])
  }

  @Test("a mention's range is the words that mean the work")
  func range() {
    let bytes = Array("So: Toy Models of Superposition, again.".utf8)
    #expect(Self.resolver.mentions(in: bytes, bytes.indices).map(\.range) == [4..<31])
  }
}
