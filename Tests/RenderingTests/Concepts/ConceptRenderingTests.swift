import Model
import Testing

@testable import Rendering

@Suite("Concept pages as text and JSON")
struct ConceptRenderingTests {
  private var page: ConceptPage {
    var page = ConceptPage(name: "kelp forest", aliases: ["KF"])
    page.passageCount = 3
    page.documentCount = 1
    page.definitions = [
      .init(
        address: "bo2023#p1:0-20", quote: "A kelp forest is\u{1B} wet.",
        attribution: Attribution(name: "Bo", basis: .byline),
        date: "2023-05")
    ]
    page.years = [.init(name: "2022", count: 1), .init(name: "2023", count: 4)]
    page.related = [.init(name: "otters", passages: 2, address: "bo2023#p2", quote: "Otters love kelp forests.")]
    page.narrower = ["giant kelp forest"]
    return page
  }

  @Test("Text shows what there is and leaves out what there is not")
  func text() {
    let text = page.text
    #expect(text.hasPrefix("kelp forest  (KF)\n3 passages in 1 document\n"))
    #expect(text.contains("\nDefinitions\n    A kelp forest is\u{FFFD} wet.\n        — Bo, 2023-05, bo2023#p1:0-20\n"))
    #expect(text.contains("    Otters love kelp forests.\n        — bo2023#p2\n"))
    #expect(text.contains("\nNarrower\n    giant kelp forest\n"))
    #expect(!text.contains("Works"))
    #expect(!text.contains("Broader"))
  }

  @Test("The histogram's longest bar stands for the most, and one is never without a mark")
  func histogram() {
    #expect(page.text.contains("    2023  \(String(repeating: "▇", count: 40)) 4\n"))
    #expect(page.text.contains("    2022  \(String(repeating: "▇", count: 10)) 1\n"))
  }

  @Test("JSON has the keys of the documentation")
  func json() {
    guard case .object(let members) = page.structured else {
      Issue.record("no object")
      return
    }
    #expect(
      members.map(\.key) == [
        "format", "name", "aliases", "definitions", "people", "years", "related", "broader", "narrower", "works",
        "passages", "questions", "found", "documents",
      ])
    guard case .array(let definitions)? = page.structured["definitions"] else {
      Issue.record("no definitions")
      return
    }
    #expect(definitions.first?["date"] == .string("2023-05"))
  }
}
