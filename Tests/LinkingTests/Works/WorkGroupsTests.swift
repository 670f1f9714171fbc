import Linking
import Model
import Testing

@Suite("Works from appearances")
struct WorkGroupsTests {
  static let arxiv = WorkIdentifier(.arxiv, "2209.10652")
  static let post = WorkIdentifier(.lesswrong, "bRyrvkpTdWSXWnJiq")

  private func grouped(_ appearances: [WorkAppearance]) -> [[String]] { works(of: appearances).map(\.ids) }

  @Test("equal identifiers join through each other")
  func identifiers() {
    let appearances = [
      WorkAppearance(id: "a", identifiers: [Self.arxiv]),
      WorkAppearance(id: "b", identifiers: [Self.arxiv, Self.post]),
      WorkAppearance(id: "c", identifiers: [Self.post], title: "Toy Models of Superposition"), WorkAppearance(id: "d"),
    ]
    let found = works(of: appearances)
    #expect(found.map(\.ids) == [["a", "b", "c"], ["d"]])
    #expect(found[0].identifiers == [Self.arxiv, Self.post])
    #expect(found[0].title == "Toy Models of Superposition")
    #expect(found[1].reasons == [.alone])
  }

  @Test("alike titles join with a family name in common and years one apart")
  func titles() {
    let preprint = WorkAppearance(id: "a", title: "Toy models of superposition", authors: ["Nelson Elhage"], year: 2022)
    let paper = WorkAppearance(id: "b", title: "Toy Models of Superposition.", authors: ["Elhage"], year: 2023)
    #expect(works(of: [preprint, paper]).first?.reasons == [.titleAndAuthor, .titleAndAuthor])
    var other = paper
    other.year = 2024
    #expect(grouped([preprint, other]) == [["a"], ["b"]])
    other = paper
    other.authors = ["Olah"]
    #expect(grouped([preprint, other]) == [["a"], ["b"]])
    other = paper
    other.title = "Toy Models of Suspicion"
    #expect(grouped([preprint, other]) == [["a"], ["b"]])
  }

  @Test("different posts with one title stay apart, different DOIs do not part them")
  func veto() {
    func appearance(_ id: String, _ identifier: WorkIdentifier) -> WorkAppearance {
      WorkAppearance(
        id: id, identifiers: [identifier], title: "Open Thread and Welcome", authors: ["Keeling"], year: 2021)
    }
    #expect(
      grouped([appearance("a", Self.post), appearance("b", WorkIdentifier(.lesswrong, "aaaaaaaaaaaaaaaaa"))]).count == 2
    )
    #expect(
      grouped([appearance("a", WorkIdentifier(.doi, "10.1/a")), appearance("b", WorkIdentifier(.doi, "10.1/b"))]).count
        == 1)
  }

  @Test("without authors only an equal title of four words joins")
  func authorless() {
    func pair(_ title: String, _ other: String) -> Int {
      grouped([WorkAppearance(id: "a", title: title), WorkAppearance(id: "b", title: other)]).count
    }
    #expect(
      pair("A Mathematical Framework for Transformer Circuits", "a mathematical framework for transformer circuits")
        == 1)
    #expect(
      pair("A Mathematical Framework for Transformer Circuits", "A Mathematical Framework for Transformer Circuit") == 2
    )
    #expect(pair("Agent Foundations", "Agent Foundations") == 2)
  }

  @Test("three orders give the same works")
  func order() {
    let appearances = [
      WorkAppearance(id: "c", title: "Toy Models of Superposition", authors: ["Elhage"], year: 2022),
      WorkAppearance(
        id: "a", identifiers: [Self.arxiv], title: "Toy models of Superposition", authors: ["Elhage"], year: 2022),
      WorkAppearance(id: "b", identifiers: [Self.arxiv]),
      WorkAppearance(id: "e", title: "Embedded Agency", authors: ["Demski"]),
      WorkAppearance(id: "d", title: "Embedded agency", authors: ["Demski", "Garrabrant"], year: 2019),
    ]
    let expected = works(of: appearances)
    #expect(expected.map(\.ids) == [["a", "b", "c"], ["d", "e"]])
    #expect(works(of: appearances.reversed()) == expected)
    #expect(works(of: Array(appearances[2...] + appearances[..<2])) == expected)
  }
}
