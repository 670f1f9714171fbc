import Model
import Testing

@testable import Reviewing

@Suite("What is left of a long query")
struct QueryReductionTests {
  private func term(_ word: String) -> QueryExpression { .term(QueryTerm([word])) }

  private func clause(_ words: [String]) -> QueryExpression {
    .clause(required: [], optional: words.map(term), excluded: [])
  }

  private func reduced(_ expression: QueryExpression) -> (words: [String], notes: [String]) {
    var notes: [String] = []
    let result = limited(expression, notes: &notes)
    return (result.terms.map { $0.words.joined(separator: " ") }, notes)
  }

  @Test("Words of grammar go while others remain")
  func grammar() {
    #expect(reduced(clause(["what", "is", "the", "residual", "stream"])).words == ["residual", "stream"])
    #expect(reduced(clause(["what", "is", "the"])).words == ["what", "is", "the"])
    #expect(reduced(clause(["What", "ROPES"])).words == ["ROPES"])
  }

  @Test("A word of grammar in quotation marks, in a title or before a star was meant")
  func meant() {
    let terms = [
      QueryTerm(["the"], isQuoted: true), QueryTerm(["it"], isInTitle: true), QueryTerm(["is"], isPrefix: true),
      QueryTerm(["rope"]),
    ]
    let expression = QueryExpression.clause(required: [], optional: terms.map(QueryExpression.term), excluded: [])
    #expect(reduced(expression).words == ["the", "it", "is", "rope"])
  }

  @Test("Two halves of a word of grammar are one")
  func contractions() {
    let expression = QueryExpression.clause(
      required: [], optional: [.term(QueryTerm(["don", "t"])), term("ropes")], excluded: [])
    #expect(reduced(expression).words == ["ropes"])
  }

  @Test("Alternatives lose their words of grammar, and what is left alone stands alone")
  func alternatives() {
    var notes: [String] = []
    #expect(limited(.any([term("the"), term("rope")]), notes: &notes) == term("rope"))
    #expect(limited(.any([term("knot"), term("rope")]), notes: &notes) == .any([term("knot"), term("rope")]))
  }

  @Test("What must not occur stays, words of grammar included")
  func excluded() {
    var notes: [String] = []
    let expression = QueryExpression.clause(
      required: [], optional: [term("rope"), term("the")], excluded: [term("the")])
    #expect(
      limited(expression, notes: &notes) == .clause(required: [], optional: [term("rope")], excluded: [term("the")]))
  }

  @Test("Words near each other stay together")
  func near() {
    var notes: [String] = []
    let near = QueryExpression.near([QueryTerm(["the"]), QueryTerm(["rope"])], distance: 3)
    #expect(limited(near, notes: &notes) == near)
  }

  @Test("A word counts four times at most, by its stem")
  func repetitions() {
    #expect(
      reduced(clause(["rope", "ropes", "ROPE", "rope", "rope", "knot"])).words == [
        "rope", "ropes", "ROPE", "rope", "knot",
      ])
  }

  @Test("Of more words than there may be those that are repeated stay, then the first, and the user is told")
  func many() {
    let limit = QueryLimits.terms
    let words = (1...limit + 8).map { "w\($0)" } + ["w\(limit + 7)", "w\(limit + 8)"]
    let (kept, notes) = reduced(clause(words))
    #expect(Set(kept) == Set((1...limit - 2).map { "w\($0)" } + ["w\(limit + 7)", "w\(limit + 8)"]))
    #expect(notes == ["only \(limit) of its \(limit + 8) words were looked for"])
  }

  @Test("A phrase is no word among many")
  func phrases() {
    let many = (1...QueryLimits.terms + 8).map { term("w\($0)") }
    let phrase = QueryExpression.term(QueryTerm(["two", "ropes"], isQuoted: true))
    var notes: [String] = []
    let result = limited(.clause(required: [phrase], optional: many, excluded: []), notes: &notes)
    #expect(result.terms.count == QueryLimits.terms + 1 && result.terms.first?.isQuoted == true)
  }

  @Test("Terms look for the same when their stems, their star and their place are the same")
  func stems() {
    #expect(QueryTerm(["Ropes"]).stems == QueryTerm(["rope"]).stems)
    #expect(QueryTerm(["rope"], isPrefix: true).stems != QueryTerm(["rope"]).stems)
    #expect(QueryTerm(["rope"], isInTitle: true).stems != QueryTerm(["rope"]).stems)
    #expect(QueryTerm(["two", "ropes"]).stems == "two rope")
  }
}
