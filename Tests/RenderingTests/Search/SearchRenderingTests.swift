import Model
import Testing

@testable import Rendering

@Suite("Search results as text, rows and JSON")
struct SearchRenderingTests {
  private var hit: SearchHit {
    SearchHit(
      address: "bo2023#p3-4", attribution: Attribution(name: "Joe", basis: .addressed, certain: false),
      document: DocumentHead(
        key: "bo2023", title: "On\u{202E} Toys", authors: [], year: 2023, site: "Notes", kind: .thread),
      headings: ["Part", "Chapter"], snippet: Snippet(text: "A toy model here.", matches: [2..<5, 6..<11]),
      text: "A toy model here.", score: 1.25)
  }

  @Test("Text shows title, who, site, headings, snippet and address")
  func text() {
    let text = SearchResult(query: "toy", expansions: [Expansion(from: "TM", to: "toy model")], says: [hit]).text(
      emphasis: .none)
    #expect(
      text
        == "TM = toy model\n\nOn\u{FFFD} Toys (2023)\nunsigned (addressed as Joe) · Notes · Part › Chapter\n    A toy model here.\n    bo2023#p3-4\n"
    )
  }

  @Test("Neighbouring matches are marked as one, and escapes only when asked for")
  func emphasis() {
    #expect(Emphasis.asterisks.text(of: hit.snippet) == "A **toy model** here.")
    #expect(Emphasis.bold.text(of: hit.snippet) == "A \u{1B}[1mtoy model\u{1B}[0m here.")
    #expect(Emphasis.none.text(of: Snippet(text: "a\u{1B}[2J", matches: [])) == "a\u{FFFD}[2J")
  }

  @Test("JSON has the keys of the documentation")
  func json() {
    let value = SearchResult(query: "toy", understood: ["any of: toy"], says: [hit]).structured
    guard case .object(let members) = value, case .array(let says)? = value["says"],
      case .object(let keys)? = says.first
    else {
      Issue.record("no hits")
      return
    }
    #expect(members.map(\.key) == ["format", "query", "understood", "expansions", "says", "inOtherWords"])
    #expect(keys.map(\.key) == ["address", "attribution", "document", "heading", "snippet", "text", "score", "copies"])
    #expect(says.first?["document"]?["year"] == .integer(2023))
  }
}
