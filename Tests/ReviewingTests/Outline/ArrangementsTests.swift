import Model
import Testing

@testable import Reviewing

@Suite("Sections of a review")
struct ArrangementsTests {
  private let sources = [
    reviewSource(
      "ada2021", title: "Slow Curves", authors: ["Ada Quist"], year: 2021,
      [("We show that grokking follows weight decay. We ran an experiment on grokking with four seeds.", nil)]),
    reviewSource(
      "bo2019", title: "Fast Curves", authors: ["Bo Lind"], year: 2019,
      [("We find that grokking is rare without weight decay.", nil)], score: 0.5),
    reviewSource("cy", title: "Undated Curves", [("It remains unclear why grokking is late.", nil)], score: 0.2),
  ]

  private func headings(_ arrangement: OutlineRecipe.Arrangement) -> [String] {
    var builder = OutlineBuilder()
    builder.arrangement = arrangement
    return builder.outline(of: topic("grokking"), from: sources)?.sections.map(\.heading) ?? []
  }

  @Test("Years stand in their order, what has no date last")
  func time() { #expect(headings(.time) == ["2019", "2021", "Undated"]) }

  @Test("Authors and works stand in the order of their best sentences")
  func authors() {
    #expect(headings(.author) == ["Ada Quist", "Bo Lind", "Unsigned"])
    #expect(headings(.work) == ["Slow Curves", "Fast Curves", "Undated Curves"])
  }

  @Test("Methods are told apart")
  func methods() { #expect(Set(headings(.method)) == ["Argument", "Experiments"]) }

  @Test("Concepts are what several sentences share")
  func concepts() { #expect(headings(.concept) == ["weight decay", "Other"]) }

  @Test("The four questions stand even where nothing answers them")
  func questions() { #expect(headings(.question).count == 4) }

  @Test("No sentence stands in two sections, whatever they are", arguments: OutlineRecipe.Arrangement.allCases)
  func once(arrangement: OutlineRecipe.Arrangement) {
    var builder = OutlineBuilder()
    builder.arrangement = arrangement
    let addresses = builder.outline(of: topic("grokking"), from: sources)?.quotations.map(\.address) ?? []
    #expect(!addresses.isEmpty)
    #expect(Set(addresses).count == addresses.count)
  }

  @Test("At depth 1 the quotations of a section stand together")
  func depth() {
    var builder = OutlineBuilder()
    builder.depth = 1
    let outline = builder.outline(of: topic("grokking"), from: sources)
    #expect(outline?.sections.allSatisfy { $0.groups.count <= 1 } == true)
    #expect(outline?.sections.flatMap(\.groups).allSatisfy { $0.concept == nil } == true)
  }

  @Test("A concept that no sentence says the meaning of is told")
  func undefined() {
    let undefined = OutlineBuilder().outline(of: topic("grokking"), from: sources)?.undefined
    #expect(undefined?.map(\.name) == ["weight decay"])
    let defined =
      sources + [
        reviewSource("dee", [("In grokking, weight decay is defined as a pull of the weights towards zero.", nil)])
      ]
    #expect(OutlineBuilder().outline(of: topic("grokking"), from: defined)?.undefined.isEmpty == true)
  }

  @Test("Documents that only repeat another are folded, and the flow adds up")
  func copies() throws {
    let copy = reviewSource("copy", [("We find that grokking is rare without weight decay.", nil)])
    let flow = try #require(OutlineBuilder().outline(of: topic("grokking"), from: sources + [copy])).flow
    #expect(flow.documentsFolded == 1)
    #expect(
      flow.documentsFound
        == flow.documentsQuoted + flow.documentsNotQuoted + flow.documentsFolded + flow.documentsExcluded)
  }
}
