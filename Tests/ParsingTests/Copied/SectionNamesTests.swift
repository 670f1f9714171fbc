import Model
import Parsing
import Testing

@Suite("Names of sections after lists without marks")
struct SectionNamesTests {
  private static let sentence = "Write the ten sentences, even if eight of them say that I found nothing."

  private func headings(_ line: String, under next: String) -> [String] {
    let lines = [
      "A diary of five weeks", "It rained, and I read a lot.", "Tools:", "Dictionaries", "Probes", line, next,
    ]
    return readCopied(lines.joined(separator: "\n")).texts(.heading)
  }

  @Test(
    "A section's usual name over a sentence is a heading, not the list's last item",
    arguments: ["Goals for week 4", "Conclusion", "My thoughts so far", "Next plans", "Summary of the spring"])
  func names(line: String) {
    #expect(headings(line, under: Self.sentence) == [line])
  }

  @Test(
    "Another line in its place stays an item",
    arguments: ["Fewer seeds", "A list of goals that were set in March", "Attention maps"])
  func others(line: String) {
    #expect(headings(line, under: Self.sentence).isEmpty)
  }

  @Test("An item that begins with such a word stays one when another item follows")
  func amongItems() {
    #expect(headings("Goals selected by a model", under: "Agents and their foundations").isEmpty)
  }
}
