import Model
import Testing

@testable import Storage

@Suite("A search that looks at no more postings than it can afford")
struct PostingBudgetTests {
  let folder = TemporaryFolder()

  private func store() throws -> Store {
    let store = try Store.open(folder.library, for: .write)
    let texts = ["Kelp and sand.", "Sand and wind.", "Sand and otters.", "Sand alone."]
    _ = try store.ingest(
      texts.enumerated().map { number, text in
        Samples.file("f\(number)", [Samples.document(title: "T", [text])], key: "k\(number)")
      }, derivation: 1)
    return store
  }

  private func query(_ optional: [String], required: [QueryTerm] = []) -> Query {
    Query(
      text: "",
      expression: .clause(
        required: required.map(QueryExpression.term), optional: optional.map { .term(QueryTerm([$0])) }, excluded: []))
  }

  private func words(_ query: Query) -> [String] { query.expression?.terms.flatMap(\.words) ?? [] }

  @Test("Within the budget nothing is left out")
  func within() throws {
    let asked = query(["kelp", "sand"])
    let found = try store().affordable(asked)
    #expect(found.query == asked)
    #expect(found.spared == SparedTerms())
    #expect(try store().affordable(asked, postings: 5).spared.terms.isEmpty)
  }

  @Test("The commonest words are left to a second look, each as often as it was asked for")
  func spared() throws {
    let found = try store().affordable(query(["sand", "kelp", "sand", "otters"]), postings: 3)
    #expect(words(found.query) == ["kelp", "otters"])
    #expect(found.spared.terms == Array(repeating: FrequentTerm(word: "sand", passages: 4), count: 2))
    #expect(found.spared.passages >= 4)
  }

  @Test("One word is looked up whatever it costs, unless another must occur")
  func last() throws {
    #expect(words(try store().affordable(query(["sand"]), postings: 1).query) == ["sand"])
    let found = try store().affordable(query(["sand"], required: [QueryTerm(["kelp"], isQuoted: true)]), postings: 1)
    #expect(words(found.query) == ["kelp"])
    #expect(found.spared.terms.map(\.word) == ["sand"])
  }

  @Test("A single term, a prefix and a word in titles are never left out")
  func kept() throws {
    let lone = Query(text: "", expression: .term(QueryTerm(["sand"])))
    #expect(try store().affordable(lone, postings: 1).query == lone)
    let prefix = Query(
      text: "",
      expression: .clause(
        required: [], optional: [.term(QueryTerm(["san"], isPrefix: true)), .term(QueryTerm(["kelp"]))], excluded: []))
    #expect(try store().affordable(prefix, postings: 1).query == prefix)
  }
}
