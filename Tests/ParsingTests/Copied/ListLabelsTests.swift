import Model
import Parsing
import Testing

@Suite("Flat lists whose parents nothing echoes")
struct ListLabelsTests {
  private func levels(_ items: [String]) -> [Int] {
    let lines = ["A plan for the week", "By Ada Voss @ 2024-01-17 (+1)"] + items.map { "- \($0)" }
    return readCopied(lines.joined(separator: "\n")).blocks.filter { $0.kind == .listItem }.map(\.level)
  }

  @Test("Items between labels stand below them")
  func labels() {
    #expect(levels(["Maths:", "Bases", "Rank", "Code:", "Hooks"]) == [1, 2, 2, 1, 2])
  }

  @Test("Echoes within what a label introduces go one level deeper still")
  func echoes() {
    let items = ["Maths:", "Algebra", "Bases", "Algebra", "Code:", "Hooks", "Caches", "Hooks"]
    #expect(levels(items) == [1, 2, 3, 1, 2, 3])
  }

  @Test("The depth that labels give is marked as inferred, that of a plain list is not")
  func inferred() {
    let head = "A plan for the week\nBy Ada Voss @ 2024-01-17 (+1)\n"
    let labelled = readCopied(head + "- Maths:\n- Bases\n- Code:\n- Hooks")
    #expect(labelled.blocks.allSatisfy { $0.levelIsInferred })
    #expect(readCopied(head + "- Maths\n- Bases").blocks.allSatisfy { !$0.levelIsInferred })
  }

  @Test(
    "One label, labels with nothing between, a list that begins or ends otherwise: nothing is inferred",
    arguments: [
      ["Maths:", "Bases", "Rank"], ["Maths:", "Code:", "Hooks"], ["Bases", "Maths:", "Rank", "Code:", "Hooks"],
      ["Maths:", "Bases", "Code:"], ["Maths: bases", "Rank", "Code: hooks", "Caches"],
      ["What I would like to have understood by then:", "Bases", "What I would like to have built by then:", "Hooks"],
    ])
  func plain(items: [String]) {
    #expect(levels(items) == items.map { _ in 1 })
  }

  @Test("A list that shows its depth by indentation is believed")
  func indented() {
    let text = "A plan for the week\nBy Ada Voss @ 2024-01-17 (+1)\n- Maths:\n  - Bases\n- Code:\n  - Hooks"
    #expect(readCopied(text).blocks.map(\.level) == [1, 2, 1, 2])
  }
}
