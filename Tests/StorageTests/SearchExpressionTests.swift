import Model
import Testing

@testable import Storage

@Suite("A query in the index's own language")
struct SearchExpressionTests {
  private func term(_ words: String..., isPrefix: Bool = false, isInTitle: Bool = false) -> QueryExpression {
    .term(QueryTerm(words, isPrefix: isPrefix, isInTitle: isInTitle))
  }

  private func match(_ expression: QueryExpression, inTitles: Bool = false) -> String? {
    SearchExpression(expression, inTitles: inTitles).match
  }

  @Test("Every word stands in quotation marks, so that none is an operator")
  func words() {
    #expect(match(term("toy")) == "\"toy\"")
    #expect(match(term("toy", "models")) == "\"toy models\"")
    #expect(match(term("NOT")) == "\"NOT\"")
    #expect(match(term("title:x*")) == "\"title:x*\"")
  }

  @Test("A quotation mark within a word cannot end the word")
  func marks() {
    #expect(match(term("a\" OR \"b")) == "\"a OR b\"")
  }

  @Test("A star leaves the end open, a title's word is looked for in titles")
  func marked() {
    #expect(match(term("spars", isPrefix: true)) == "\"spars\" *")
    #expect(match(term("toy", isInTitle: true)) == "{title} : \"toy\"")
  }

  @Test("Alternatives, words near each other and conditions")
  func groups() {
    #expect(match(.any([term("a"), term("b")])) == "(\"a\" OR \"b\")")
    #expect(match(.any([term("a")])) == "\"a\"")
    #expect(match(.near([QueryTerm(["a"]), QueryTerm(["b", "c"])], distance: 3)) == "NEAR(\"a\" \"b c\", 3)")
    #expect(match(.clause(required: [term("a"), term("b")], optional: [], excluded: [])) == "(\"a\" AND \"b\")")
    #expect(match(.clause(required: [], optional: [term("a"), term("b")], excluded: [])) == "(\"a\" OR \"b\")")
  }

  @Test("What may occur raises the rank of what must, and finds nothing by itself")
  func mayAndMust() {
    #expect(
      match(.clause(required: [term("a")], optional: [term("b")], excluded: []))
        == "((\"a\") AND ((\"a\") OR \"b\"))")
  }

  @Test("What must not occur is taken from the rest")
  func not() {
    #expect(
      match(.clause(required: [], optional: [term("a")], excluded: [term("b"), term("c")]))
        == "(\"a\" NOT (\"b\" OR \"c\"))")
  }

  @Test("Where only something to leave out is named there is nothing to match")
  func except() {
    let expression = SearchExpression(.clause(required: [], optional: [], excluded: [term("a"), term("b")]))
    #expect(expression.match == nil && expression.except == "(\"a\" OR \"b\")")
    #expect(SearchExpression(nil) == SearchExpression(nil, inTitles: true))
    #expect(SearchExpression(nil).match == nil && SearchExpression(nil).except == nil)
  }

  @Test("A search of titles looks in no other column")
  func titles() {
    #expect(match(.any([term("a"), term("b")]), inTitles: true) == "{title} : ((\"a\" OR \"b\"))")
  }
}
