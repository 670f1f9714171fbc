import Model
import Testing

@testable import Parsing

@Suite("Targets that a Markdown text names for its links")
struct MarkdownTargetsTests {
  private func document(_ text: String) -> Document {
    read(Array(text.utf8), options: ReadingOptions(format: .markdown)).documents.first ?? Document()
  }

  @Test(
    "Links by label stood in the text with their brackets, and the targets as paragraphs",
    arguments: [
      "See [the paper][p].", "See [the paper][P].", "See [the paper][].", "See [the paper].", "See [the *paper*][p].",
    ])
  func links(line: String) throws {
    let result = document("\(line)\n\n[p]: https://a.example/p \"A title\"\n[the paper]: https://a.example/p\n")
    #expect(result.ownTexts == ["See the paper."])
    let link = try #require(result.links.first)
    #expect(link.target == "https://a.example/p")
    #expect(result.text(link.range) == "the paper")
  }

  @Test(
    "Brackets whose label names no target are text",
    arguments: ["See [the paper][x].", "See [x].", "See [the paper] [p].", "See [].", "[p]"])
  func noTarget(line: String) {
    #expect(document("\(line)\n\n[q]: https://a.example/q\n").ownTexts == [line])
  }

  @Test(
    "A line names a target when it looks like an address",
    arguments: [
      ("[p]: https://a.example/p", "https://a.example/p"), ("[p]: <https://a.example/p>", "https://a.example/p"),
      ("[p]:/posts/p", "/posts/p"), ("[p]: #part 'Title'", "#part"), ("[p]: ../p.md", "../p.md"),
      ("[p]: mailto:ada@a.example", "mailto:ada@a.example"), ("[p]: https://a.example (Title)", "https://a.example"),
    ])
  func named(line: String, target: String) throws {
    let found = try #require(MarkdownTargets.named(by: Array(line.utf8)[...]))
    #expect(found.label == "p")
    #expect(found.target == target)
  }

  @Test(
    "Words in brackets before a colon are words",
    arguments: [
      "[Note]: important", "[Ada]: https://a.example is mine", "[^1]: https://a.example", "[]: /p", "[p] : /p", "[p]:",
      "[p",
      "p: /p", "",
    ])
  func words(line: String) {
    #expect(MarkdownTargets.named(by: Array(line.utf8)[...]) == nil)
  }

  @Test("The first of two targets of a label counts, and labels are folded")
  func first() {
    let text = "[Über  uns]: /one\n[über uns]: /two\n"
    let bytes = Array(text.utf8)
    let targets = MarkdownTargets(bytes, [0..<18, 19..<bytes.count - 1])
    #expect(targets["ÜBER uns"] == "/one")
    #expect(targets["uns"] == nil)
  }

  @Test("A link whose brackets name a target of their own keeps it")
  func inline() {
    #expect(document("[p](/inline) and [q][p]\n\n[p]: /named\n").links.map(\.target) == ["/inline", "/named"])
  }
}
