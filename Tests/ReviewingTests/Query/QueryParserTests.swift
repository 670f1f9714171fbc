import Model
import Testing

@testable import Reviewing

@Suite("Query parser")
struct QueryParserTests {
  private func words(_ text: String) throws -> [[String]] {
    try parseQuery(text).expression?.terms.map(\.words) ?? []
  }

  @Test("Words are alternatives; those of grammar are left out while others remain")
  func wordsOfGrammar() throws {
    #expect(try words("what is the superposition of features") == [["superposition"], ["features"]])
    #expect(try words("the who") == [["the"], ["who"]])
  }

  @Test("A repeated word stays repeated")
  func repetition() throws {
    #expect(try words("toy toy model") == [["toy"], ["toy"], ["model"]])
  }

  @Test("A phrase must occur; other words only help")
  func phrase() throws {
    let query = try parseQuery("\"toy models\" sparsity")
    guard case .clause(let required, let optional, let excluded)? = query.expression else {
      Issue.record("no clause")
      return
    }
    #expect(required == [.term(QueryTerm(["toy", "models"], isQuoted: true))])
    #expect(optional == [.term(QueryTerm(["sparsity"]))])
    #expect(excluded.isEmpty)
  }

  @Test("A hyphen before a word leaves it out; one within parts two words")
  func hyphens() throws {
    let query = try parseQuery("superposition -toy")
    #expect(
      query.expression
        == .clause(required: [], optional: [.term(QueryTerm(["superposition"]))], excluded: [.term(QueryTerm(["toy"]))])
    )
    #expect(try words("long-term memory") == [["long"], ["term"], ["memory"]])
  }

  @Test(
    "Text with punctuation is text",
    arguments: [
      ("C++", [["C"]]), ("can't", [["can", "t"]]), ("arxiv.org", [["arxiv", "org"]]), ("x:y", [["x", "y"]]),
      ("nope:reads", [["nope", "reads"]]), ("*reads", [["reads"]]), ("rowid:1", [["rowid", "1"]]),
    ])
  func punctuation(text: String, expected: [[String]]) throws {
    #expect(try words(text) == expected)
  }

  @Test(
    "Text without any word looks for nothing and says so", arguments: ["*", "😀", "--", "-- --", ";", "%", "\u{202E}"])
  func noWords(text: String) throws {
    let query = try parseQuery(text)
    #expect(query.expression == nil)
    #expect(!query.notes.isEmpty)
  }

  @Test(
    "Errors point at the character",
    arguments: [
      ("", 1), ("  ", 1), ("toy \"models", 5), ("(toy", 1), ("toy)", 4), ("OR toy", 1), ("toy AND", 8), ("toy NOT", 8),
      ("a*", 1), ("toy near/99(a b)", 5), ("é kind:nothing", 8), ("year:20x", 6), ("-toy", 1), ("in:space toy", 4),
    ])
  func errors(text: String, character: Int) {
    do throws(QuerySyntaxError) {
      let query = try parseQuery(text)
      Issue.record("read as \(query)")
    } catch {
      #expect(error.character == character)
    }
  }

  @Test("Alternatives bind closer than words side by side")
  func alternatives() throws {
    let query = try parseQuery("toy OR sparse models")
    #expect(
      query.expression
        == .clause(
          required: [],
          optional: [.any([.term(QueryTerm(["toy"])), .term(QueryTerm(["sparse"]))]), .term(QueryTerm(["models"]))],
          excluded: []))
  }

  @Test("What stands beside AND must occur")
  func conjunction() throws {
    let query = try parseQuery("toy AND sparse")
    #expect(
      query.expression
        == .clause(
          required: [.term(QueryTerm(["toy"])), .term(QueryTerm(["sparse"]))], optional: [], excluded: []))
  }

  @Test("near takes a distance, and eight without one")
  func near() throws {
    let terms = [QueryTerm(["a"]), QueryTerm(["b"])]
    #expect(try parseQuery("near/3(a b)").expression == .near(terms, distance: 3))
    #expect(try parseQuery("NEAR(a b)").expression == .near(terms, distance: 8))
  }

  @Test(
    "Fields become conditions",
    arguments: [
      ("author:Olah x", QueryFilter(.author("Olah"))),
      ("kind:paper x", QueryFilter(.kind(.paper))),
      ("-site:lesswrong x", QueryFilter(.site("lesswrong"), isExcluded: true)),
      ("year:2022..2024 x", QueryFilter(.published(from: "2022", before: "2025"))),
      ("year:..2024 x", QueryFilter(.published(from: nil, before: "2025"))),
      ("after:2023-05 x", QueryFilter(.published(from: "2023-05", before: nil))),
      ("in:comments x", QueryFilter(.scope(.comments))),
      ("tag:\"to read\" x", QueryFilter(.tag("to read"))),
    ])
  func fields(text: String, expected: QueryFilter) throws {
    let query = try parseQuery(text)
    #expect(query.filters == [expected])
    #expect(query.expression == .term(QueryTerm(["x"])))
  }

  @Test("A field alone is a query")
  func fieldAlone() throws {
    let query = try parseQuery("author:Olah")
    #expect(query.expression == nil)
    #expect(query.filters.count == 1)
  }

  @Test("title: looks in titles")
  func title() throws {
    #expect(try parseQuery("title:toy").expression == .term(QueryTerm(["toy"], isInTitle: true)))
  }

  @Test("A question of many words keeps those it repeats, then its first")
  func manyWords() throws {
    let text = (1...200).map { "word\($0)" }.joined(separator: " ") + " word200"
    let query = try parseQuery(text)
    let kept = Set(query.expression?.terms.map(\.stems) ?? [])
    #expect(kept.count == QueryLimits.terms)
    #expect(kept.contains("word200"))
    #expect(kept.contains("word1"))
    #expect(!kept.contains("word199"))
    #expect(query.notes.count == 1)
  }

  @Test("A pasted paragraph is not held to the phrases it quotes; a short query is")
  func prose() throws {
    let paragraph = (1...30).map { "word\($0)" }.joined(separator: " ") + " \"tide pools\""
    let query = try parseQuery(paragraph)
    #expect(query.expression?.hasConditions == false)
    #expect(query.expression?.terms.contains(QueryTerm(["pools"])) == true)
    #expect(query.notes.count == 1)
    #expect(try parseQuery("life in \"tide pools\"").expression?.hasConditions == true)
  }

  @Test("What must stand beside AND must do so in a paragraph too")
  func proseWithOperators() throws {
    let paragraph = (1...30).map { "word\($0)" }.joined(separator: " ") + " kelp AND urchins"
    #expect(try parseQuery(paragraph).expression?.hasConditions == true)
  }

  @Test(
    "Fields narrow the result down",
    arguments: [
      ("cites:superposition", QueryFilter.Test.cites("superposition")),
      ("mentions:\"Ada Lovelace\"", .mentions("Ada Lovelace")), ("concept:\"tide pool\"", .concept("tide pool")),
      ("has:note", .has(.note)), ("has:notes", .has(.note)), ("has:comment", .has(.comments)),
      ("HAS:References", .has(.references)),
    ])
  func moreFields(text: String, test: QueryFilter.Test) throws {
    #expect(try parseQuery("kelp " + text).filters == [QueryFilter(test)])
    #expect(try parseQuery("kelp -" + text).filters == [QueryFilter(test, isExcluded: true)])
  }

  @Test("A field that wants one of some words points at what it got")
  func wrongField() throws {
    #expect {
      try parseQuery("kelp has:everything")
    } throws: { error in
      (error as? QuerySyntaxError)?.character == 10
    }
  }

  @Test("Plain words beyond the limit of characters are cut, operators are not")
  func length() throws {
    #expect(try parseQuery(String(repeating: "z", count: 100_000)).notes.count == 1)
    #expect(throws: QuerySyntaxError.self) { try parseQuery(String(repeating: "a OR ", count: 2_000) + "a") }
    #expect(throws: QuerySyntaxError.self) {
      try parseQuery(String(repeating: "(", count: 500) + "a" + String(repeating: ")", count: 400))
    }
  }

  @Test("Brackets may be nested only so deep")
  func depth() {
    let deep = String(repeating: "(", count: 40) + "toy" + String(repeating: ")", count: 40)
    #expect(throws: QuerySyntaxError.self) { try parseQuery(deep) }
    #expect(throws: Never.self) { try parseQuery("((toy))") }
  }

  @Test("A query is told as it was understood")
  func understood() throws {
    #expect(
      description(of: try parseQuery("\"toy models\" sparse* -grokking year:2022"))
        == ["must have: \"toy models\"", "any of: sparse*", "not: grokking", "published from 2022, before 2023"])
  }

  @Test("One word or phrase needs no explanation, anything more does")
  func loneTerm() throws {
    #expect(try parseQuery("superposition").isLoneTerm)
    #expect(try parseQuery("\"toy models\"").isLoneTerm)
    #expect(try !parseQuery("toy models").isLoneTerm)
    #expect(try !parseQuery("superposition -toy").isLoneTerm)
    #expect(try !parseQuery("superposition year:2022").isLoneTerm)
  }
}
