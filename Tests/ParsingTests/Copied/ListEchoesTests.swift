import Model
import Parsing
import Testing

@Suite("Lists whose depth was lost")
struct ListEchoesTests {
  private func items(_ lines: [String]) -> [(String, Int, Bool)] {
    let document = readCopied("A plan for the week\nBy Ada Voss @ 2024-01-17 (+1)\n" + lines.joined(separator: "\n"))
    return document.blocks.filter { $0.kind == .listItem }.map { (document.words($0), $0.level, $0.levelIsInferred) }
  }

  @Test("An echo is dropped and what stands between is one level deeper")
  func echo() {
    let found = items(["- Maths:", "- Bases", "- Projections", "- Maths:", "- Code"])
    #expect(found.map(\.0) == ["Maths:", "Bases", "Projections", "Code"])
    #expect(found.map(\.1) == [1, 2, 2, 1])
    #expect(found.allSatisfy { $0.2 })
  }

  @Test("Echoes nest")
  func nested() {
    let found = items(["- Maths:", "- Algebra:", "- Bases", "- Algebra:", "- Calculus", "- Maths:"])
    #expect(found.map(\.0) == ["Maths:", "Algebra:", "Bases", "Calculus"])
    #expect(found.map(\.1) == [1, 2, 3, 2])
  }

  @Test("A list without echoes keeps its one level, which is not inferred")
  func plain() {
    let found = items(["- Bases", "- Projections", "- Code"])
    #expect(found.map(\.1) == [1, 1, 1])
    #expect(found.allSatisfy { !$0.2 })
  }

  @Test("An item that stands three times was taken for an echo and lost")
  func refrain() {
    let lines = ["- Monday", "- Read a paper", "- Tuesday", "- Read a paper", "- Friday", "- Read a paper"]
    let found = items(lines)
    #expect(found.map(\.0) == lines.map { String($0.dropFirst(2)) })
    #expect(found.map(\.1) == [1, 1, 1, 1, 1, 1])
  }

  @Test("Echoes that would cross each other are not both echoes")
  func crossing() {
    let found = items(["- Maths:", "- Code:", "- Maths:", "- Code:"])
    #expect(found.map(\.0) == ["Maths:", "Code:", "Code:"])
    #expect(found.map(\.1) == [1, 2, 1])
  }

  @Test("Two equal items next to each other are no echo")
  func neighbours() {
    #expect(items(["- Read", "- Read", "- Write"]).map(\.0) == ["Read", "Read", "Write"])
  }

  @Test("A list that shows its depth by indentation is left as it is")
  func indented() {
    let found = items(["- Maths:", "  - Bases", "- Maths:", "- Code"])
    #expect(found.map(\.0) == ["Maths:", "Bases", "Maths:", "Code"])
    #expect(found.map(\.1) == [1, 2, 1, 1])
  }

  @Test("Echoes in one list say nothing of the next")
  func lists() {
    let found = items(["- Maths:", "- Bases", "A paragraph stands between the two lists.", "- Maths:", "- Bases"])
    #expect(found.map(\.0) == ["Maths:", "Bases", "Maths:", "Bases"])
    #expect(found.map(\.1) == [1, 1, 1, 1])
  }
}
