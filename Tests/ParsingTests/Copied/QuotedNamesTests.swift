import Model
import Parsing
import Testing

@testable import Parsing

@Suite("Whose words stand behind signs of quotation")
struct QuotedNamesTests {
  private func names(_ text: String) -> [String?] {
    let lines = TextLines(Array(text.utf8))
    var quoted = QuotedNames()
    return (0..<lines.count).map { index in
      quoted.enter(index, lines)
      return quoted.source(lines.slice(index))?.name
    }
  }

  @Test("Each depth has the name that its own line introduces")
  func depths() {
    let text = """
      Ada Exner wrote:
      > Bo Tanaka wrote:
      >> The first word.
      > The second word.
      The third word.
      """
    #expect(names(text) == [nil, "Ada Exner", "Bo Tanaka", "Ada Exner", nil])
  }

  @Test("A line between ends what a name stands for")
  func ends() {
    #expect(names("Ada Exner said:\n> One.\nMy answer.\n> Two.") == [nil, "Ada Exner", nil, nil])
  }

  @Test(
    "Signs are counted with the blanks between them", arguments: [("> a", 1), (">> a", 2), ("> > a", 2), ("a > b", 0)])
  func depth(line: String, depth: Int) {
    #expect(QuotedNames.depth(Array(line.utf8)[...]) == depth)
  }

  @Test("A quotation in notes names who said it")
  func notes() {
    let document = readCopied(
      "Reading notes\nIt was a long day and this stayed with me.\nAda Exner wrote:\n> Probes lie.\nSo they do.")
    let quoted = document.blocks.first { $0.kind == .quotation }
    #expect(quoted?.quotes == QuotedSource(name: "Ada Exner", certain: true))
    #expect(document.texts(.paragraph).contains("So they do."))
  }
}
