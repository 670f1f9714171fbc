import Model
import Testing

@testable import Reviewing

@Suite("Answers")
struct AnswerBuilderTests {
  private func answer(
    _ question: String, _ words: [String], _ sources: [ReviewSource], limit: Int = 5
  ) -> Answer {
    var builder = AnswerBuilder()
    builder.limit = limit
    return builder.answer(
      to: readQuestion(question), on: Topic(name: question, slots: words.map { [QueryTerm([$0])] }),
      weights: words.map { _ in 1 }, from: sources)
  }

  private let sources = [
    reviewSource(
      "ada2021", title: "Slow", authors: ["Ada Quist"], year: 2021,
      [
        ("Grokking is defined as late generalisation. We aim to explain grokking with simple tools.", nil),
        ("It remains unclear whether grokking matters. We show that grokking follows weight decay.", nil),
        ("I disagree that grokking is a phase change.", 0),
      ], comments: [Model.Comment(author: Attribution(name: "Bo Lind", basis: .comment))]),
    reviewSource(
      "cy2019", title: "Fast", authors: ["Cy Moor"], year: 2019, [("We find that grokking is rare in birds.", nil)],
      score: 0.6),
  ]

  @Test(
    "The role that was asked for comes first",
    arguments: [
      ("What is grokking?", "Grokking is defined as late generalisation."),
      ("What are people focused on in grokking?", "We aim to explain grokking with simple tools."),
      ("What aren't we focused on in grokking?", "It remains unclear whether grokking matters."),
      ("What do we know about grokking?", "We show that grokking follows weight decay."),
      ("Who disagrees about grokking?", "I disagree that grokking is a phase change."),
    ])
  func roles(question: String, first: String) {
    #expect(answer(question, ["grokking"], sources).items.first?.quotation.quote == first)
  }

  @Test("What nobody disagrees about has no answer, rather than another one")
  func strict() {
    let agreed = [reviewSource("a", [("We show that grokking follows weight decay.", nil)])]
    #expect(answer("Who disagrees about grokking?", ["grokking"], agreed).items.isEmpty)
    #expect(answer("What do we know about grokking?", ["grokking"], agreed).items.count == 1)
  }

  @Test("Somebody's words are his alone, be they a comment or quoted by another")
  func person() {
    let quoting = reviewSource("dee", authors: ["Dee"], [("We aim to explain grokking to the birds.", nil)]) {
      $0.blocks[0].quotes = QuotedSource(name: "Eve Stone")
    }
    let all = sources + [quoting]
    #expect(
      answer("What did Bo Lind say about grokking?", ["grokking"], all).items.map(\.quotation.quote)
        == ["I disagree that grokking is a phase change."])
    #expect(
      answer("What did Stone say about grokking?", ["grokking"], all).items.map(\.quotation.document.key) == ["dee"])
    #expect(answer("What did Zed say about grokking?", ["grokking"], all).items.isEmpty)
  }

  @Test("Who works on something is told once for each")
  func people() {
    let names = answer("Who works on grokking?", ["grokking"], sources).items.compactMap(\.quotation.attribution.name)
    #expect(Set(names) == ["Ada Quist", "Bo Lind", "Cy Moor"])
    #expect(names.count == 3)
  }

  @Test("A history is told in the order of time")
  func history() {
    let years = answer("When did grokking appear?", ["grokking"], sources).items.map(\.quotation.document.year)
    #expect(years.first == 2019)
    #expect(years.compactMap(\.self) == years.compactMap(\.self).sorted())
  }

  @Test("Too little evidence gives no sentence, and tells what was read")
  func abstention() {
    let answer = answer("What is the capital of birds?", ["capital", "birds", "france"], sources)
    #expect(answer.items.isEmpty)
    #expect(answer.confidence < 0.5)
    #expect(answer.searched.documentsFound == 2)
    #expect(answer.searched.sentences > 0)
  }

  @Test("No more than the limit, and the same text once")
  func limit() {
    let copy = reviewSource("copy", [("We find that grokking is rare in birds.", nil)])
    let quotes = answer("grokking", ["grokking"], sources + [copy], limit: 3).items.map(\.quotation.quote)
    #expect(quotes.count == 3)
    #expect(Set(quotes).count == 3)
    #expect(answer("grokking", ["grokking"], sources, limit: 0).items.isEmpty)
  }

  @Test("The reasons add up to the score, the flow to the sentences read")
  func sums() {
    let answer = answer("What do we know about grokking?", ["grokking"], sources)
    for item in answer.items {
      #expect(abs(item.reasons.reduce(0) { $0 + $1.value } - item.quotation.score) < 1e-9)
      #expect((0...1).contains(item.confidence))
    }
    let flow = answer.searched
    #expect(flow.sentences == flow.sentencesQuoted + flow.sentencesFolded + flow.sentencesLeftOut)
  }

  @Test("A document says more than its share where no other says anything, and never crowds out another")
  func share() {
    let lone = reviewSource(
      "lone",
      [
        (
          "We aim to explain grokking in birds. We hope to predict grokking from its loss. I plan to teach grokking at "
            + "a school.", nil
        )
      ])
    #expect(answer("What are people focused on in grokking?", ["grokking"], [lone]).items.count == 3)
    let other = reviewSource("other", [("We aim to draw a map of grokking for all.", nil)], score: 0.2)
    let keys = answer("What are people focused on in grokking?", ["grokking"], [lone, other], limit: 3).items
      .map(\.quotation.document.key)
    #expect(keys == ["lone", "lone", "other"])
  }

  @Test("The same sources give the same answer")
  func determinism() {
    #expect(answer("grokking", ["grokking"], sources) == answer("grokking", ["grokking"], sources))
  }

  @Test("Without anything asked about, and with weights for other things, there is no answer")
  func mismatch() {
    let builder = AnswerBuilder()
    let question = readQuestion("grokking")
    let none = builder.answer(to: question, on: Topic(name: "", slots: []), weights: [], from: sources)
    let wrong = builder.answer(to: question, on: topic("grokking"), weights: [1, 2], from: sources)
    for answer in [none, wrong] {
      #expect(answer.items.isEmpty && answer.confidence == 0 && answer.question == "grokking")
    }
    #expect(builder.answer(to: question, on: topic("grokking"), weights: [1], from: []).items.isEmpty)
  }

  @Test("A threshold above what is said gives silence, and the flow all the same")
  func threshold() {
    var builder = AnswerBuilder()
    builder.threshold = 1.1
    let answer = builder.answer(to: readQuestion("grokking"), on: topic("grokking"), weights: [1], from: sources)
    #expect(answer.items.isEmpty && answer.confidence == 1)
    #expect(answer.searched.sentences > 0 && answer.searched.sentencesQuoted == 0)
  }

  @Test("What the writer holds back from stands behind what is said outright")
  func hedges() {
    let source = reviewSource(
      "a", [("We find that grokking may perhaps be rare in cats. We find that grokking is rare in birds.", nil)])
    let quotes = answer("What do we know about grokking?", ["grokking"], [source]).items.map(\.quotation.quote)
    #expect(quotes.first == "We find that grokking is rare in birds.")
    #expect(quotes.count == 2)
  }

  @Test("Words that say more of the question come before words that say less")
  func coverage() {
    let source = reviewSource(
      "a", [("We find that grokking is rare in cats. We find that grokking follows decay in birds.", nil)])
    let items = answer("What do we know about grokking decay?", ["grokking", "decay"], [source]).items
    #expect(items.first?.quotation.quote == "We find that grokking follows decay in birds.")
    #expect((items.first?.confidence ?? 0) > (items.last?.confidence ?? 1))
  }

  @Test("A negative limit is none")
  func negative() {
    #expect(answer("grokking", ["grokking"], sources, limit: -3).items.isEmpty)
  }

  @Test("A name is known by any of its words in any case, and not by part of one")
  func names() {
    func quotes(_ name: String) -> Int {
      answer("What did \(name) say about grokking?", ["grokking"], sources).items.count
    }
    #expect(quotes("bo") == 1 && quotes("LIND") == 1 && quotes("Bo Lind") == 1 && quotes("bolind") == 1)
    #expect(quotes("Li") == 0 && quotes("Bo Moor") == 0)
  }
}
