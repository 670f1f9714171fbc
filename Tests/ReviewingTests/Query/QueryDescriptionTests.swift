import Model
import Testing

@testable import Reviewing

@Suite("A query as it was understood")
struct QueryDescriptionTests {
  @Test(
    "Each part has a line",
    arguments: [
      ("rope", ["any of: rope"]), ("rope knot", ["any of: rope, knot"]), ("\"two ropes\"", ["any of: \"two ropes\""]),
      ("\"two ropes\" knot", ["must have: \"two ropes\"", "any of: knot"]),
      ("rope -knot", ["any of: rope", "not: knot"]),
      ("rope AND knot", ["must have: rope, knot"]), ("(rope OR cord) knot", ["any of: rope or cord, knot"]),
      ("near/3(rope knot)", ["any of: rope knot within 3 words"]), ("title:rope", ["any of: title rope"]),
      ("spars*", ["any of: spars*"]), ("(rope -knot) cord", ["any of: (rope -knot), cord"]),
    ])
  func parts(_ text: String, _ lines: [String]) throws {
    #expect(description(of: try parseQuery(text)) == lines)
  }

  @Test(
    "Each condition has a line",
    arguments: [
      ("author:Olah", "by Olah"), ("-author:Olah rope", "not by Olah"), ("site:arxiv", "on arxiv"),
      ("kind:paper", "kind paper"), ("tag:read", "tagged read"), ("year:2023", "published from 2023, before 2024"),
      ("after:2023-05", "published from 2023-05"), ("before:2023", "published before 2023"),
      ("in:titles x", "in titles"),
    ])
  func conditions(_ text: String, _ line: String) throws {
    #expect(description(of: try parseQuery(text)).contains(line))
  }

  @Test("What was left out is told last")
  func notes() throws {
    #expect(description(of: try parseQuery("* rope")).last == "nothing in \u{201C}*\u{201D} can be looked for")
  }

  @Test("Dates without bounds are any dates")
  func anyTime() {
    let query = Query(text: "", filters: [QueryFilter(.published(from: nil, before: nil))])
    #expect(description(of: query) == ["published at any time"])
  }

  @Test("An error is told with its place")
  func errors() {
    #expect("\(QuerySyntaxError(character: 3, message: "no"))" == "no (character 3 of the query)")
  }
}
