import Model
import Testing

@testable import Rendering

@Suite("Hits in groups")
struct SearchGroupsTests {
  private func hit(_ key: String, _ heading: String, by name: String?, year: Int?) -> SearchHit {
    SearchHit(
      address: "\(key)#p1", attribution: Attribution(name: name, basis: name == nil ? .unsigned : .byline),
      document: DocumentHead(key: key, title: nil, year: year), headings: [heading],
      snippet: Snippet(text: "Words."), text: "Words.", score: 1)
  }

  private var result: SearchResult {
    SearchResult(
      query: "words",
      says: [
        hit("one", "A", by: "Bo", year: 2023), hit("two", "A", by: nil, year: nil),
        hit("one", "B", by: "Bo", year: 2023),
      ])
  }

  @Test(
    "Groups stand in the order of their best hits",
    arguments: [
      (SearchGrouping.document, ["one", "two"]), (.section, ["one › A", "two › A", "one › B"]),
      (.author, ["Bo", "unsigned"]), (.year, ["2023", "undated"]),
    ])
  func groups(grouping: SearchGrouping, names: [String]) {
    #expect(result.groups(by: grouping).map(\.name) == names)
    #expect(result.groups(by: grouping).map(\.hits.count).reduce(0, +) == 3)
  }

  @Test("The text has a line above each group")
  func text() {
    let text = result.text(groupedBy: .year, emphasis: .none)
    #expect(text.hasPrefix("2023  2 passages\n\n"))
    #expect(text.contains("\nundated  1 passage\n\n"))
  }
}
