import Model
import Testing

@testable import Parsing

@Suite("Blocks of text that lost its markup")
struct ProseBlocksTests {
  private static let paragraph = """
    We trained the same small model five times from different seeds and compared the directions that its dictionary \
    found, which agreed far less than the losses did.
    """

  private static let opening = "It was cold, and most of what follows was written on trains between two cities."

  private func shapes(_ lines: [String]) -> [String] {
    let document = readCopied((["Notes of a slow winter", Self.opening] + lines).joined(separator: "\n"))
    return document.blocks.dropFirst().map { block in
      let letter = [BlockKind.heading: "H", .listItem: "\(block.level)", .quotation: ">"][block.kind] ?? "P"
      return "\(letter) \(document.words(block).prefix(12))"
    }
  }

  @Test("A short line without a stop heads the longer text under it")
  func heading() {
    #expect(shapes(["What we measured", Self.paragraph]) == ["H What we meas", "P We trained t"])
  }

  @Test("A sentence heads nothing, however short")
  func sentence() {
    #expect(shapes(["That was all.", Self.paragraph]) == ["P That was all", "P We trained t"])
  }

  @Test("Depth is told by indentation, whatever its step; the outermost items are of depth 1")
  func indentation() {
    #expect(
      shapes(["  • seeds", "  • losses", "      • final", "  • time"]) == ["1 seeds", "1 losses", "2 final", "1 time"])
    #expect(
      shapes(["- seeds", "    - one", "        - first", "- time"]) == ["1 seeds", "2 one", "3 first", "1 time"])
  }

  @Test("Lines under a colon are a list without marks")
  func unmarked() {
    #expect(
      shapes(["What to try next:", "Fewer seeds", "Longer runs"]) == [
        "P What to try ", "1 Fewer seeds", "1 Longer runs",
      ])
  }

  @Test("The last item of a list was taken for a heading of the paragraph after it")
  func lastItem() {
    #expect(
      shapes(["Tools to look at:", "Dictionaries", "Probes", Self.paragraph])
        == ["P Tools to loo", "1 Dictionaries", "1 Probes", "P We trained t"])
  }

  @Test("The last item of a list was taken for a heading of the next list's label")
  func nextLabel() {
    #expect(
      shapes(["Reading list:", "Two papers on probes", "One on seeds", "For later:", "A long one"])
        == ["P Reading list", "1 Two papers o", "1 One on seeds", "P For later:", "1 A long one"])
  }

  @Test("A heading after a list heads the sentence that introduces the next one")
  func headingAfterList() {
    #expect(
      shapes([
        "Tools to look at:", "Dictionaries", "Probes", "Goals for the spring", "My goals for these weeks are:", "Rest",
      ])
        == ["P Tools to loo", "1 Dictionaries", "1 Probes", "H Goals for th", "P My goals for", "1 Rest"])
  }

  @Test("A whole sentence after items of a few words is no item")
  func afterwards() {
    let sentence = "These two are what I would show to anybody who asks me how such a model can be read."
    #expect(
      shapes(["Tools to look at:", "Dictionaries", "Probes", sentence])
        == ["P Tools to loo", "1 Dictionaries", "1 Probes", "P These two ar"])
  }

  @Test("Lines of label and value head nothing")
  func facts() {
    #expect(
      shapes(["Entry before: Winter 1", "Entry after: Winter 3", Self.paragraph])
        == ["P Entry before", "P Entry after:", "P We trained t"])
  }

  @Test("A line behind a sign of quotation is one, without the sign")
  func quotation() {
    #expect(shapes(["> as you wrote"]) == ["> as you wrote"])
  }

  @Test("Addresses end before the stop of their sentence and keep their own brackets")
  func links() {
    let text = "See https://a.example/x_(y). Or (https://b.example/z), please; that is where the two of us have put it."
    let targets = readCopied("Notes of a slow winter\n\(text)").links.map(\.target)
    #expect(targets == ["https://a.example/x_(y)", "https://b.example/z"])
  }

  @Test(
    "A line in quotation marks as a whole is a quotation",
    arguments: ["\"as you wrote it\"", "“as you wrote it”", "«as you wrote it»"])
  func quotationMarks(line: String) {
    #expect(shapes([line, Self.paragraph]) == ["> \(line.prefix(12))", "P We trained t"])
  }

  @Test("A line that only begins and ends with quoted words is none")
  func quotedWords() {
    #expect(shapes(["“Features” and “directions”", Self.paragraph]) == ["H “Features” a", "P We trained t"])
    #expect(!ProseBlocks.isQuoted(Array("“a” is not “b”".utf8)[...]))
    #expect(!ProseBlocks.isQuoted(Array("\"".utf8)[...]))
  }

  @Test("Marks of items in every usual form", arguments: ["- ", "* ", "+ ", "• ", "– ", "1. ", "12) "])
  func marks(mark: String) {
    #expect(ProseBlocks.listMark(Array("\(mark)item".utf8)[...]) != nil)
  }

  @Test("What only resembles a mark is none", arguments: ["-item", "1.5 seeds", "2024. A year", "a. item", "-", ""])
  func noMarks(line: String) {
    #expect(ProseBlocks.listMark(Array(line.utf8)[...]) == nil)
  }

  @Test("What stands behind the line that introduces a quotation is no list")
  func introduced() {
    #expect(
      shapes(["Ada Exner wrote:", "> They lie", "So they do"]) == ["P Ada Exner wr", "> They lie", "P So they do"])
  }

  @Test("Depth that was worked out is marked so, depth that marks and indentation show is not")
  func inferred() {
    let document = readCopied(
      "Notes of a slow winter\n\(Self.opening)\nTo try next:\nDictionaries\nProbes\n\(Self.paragraph)\n- marked\n  - deeper"
    )
    let items = document.blocks.filter { $0.kind == .listItem }
    #expect(items.map(\.levelIsInferred) == [true, true, false, false])
    #expect(items.map(\.level) == [1, 1, 1, 2])
  }

  @Test("Empty lines part blocks: a short line without one before it heads nothing")
  func gaps() {
    let lines = ["One of the words", "", "What we measured", "", Self.paragraph]
    #expect(shapes(lines).suffix(2) == ["H What we meas", "P We trained t"])
    #expect(
      shapes(["", "It is said", "What we measured", "", "and so on."]).contains { $0.hasPrefix("H What") } == false)
  }

  @Test(
    "Headings may begin with a figure or a letter of another script",
    arguments: ["3 seeds and a half", "Что мы измерили", "測ったもの"])
  func scripts(heading: String) {
    #expect(shapes([heading, Self.paragraph]).first?.hasPrefix("H ") == true)
  }

  @Test("A small letter begins no heading, nor does a line of many words")
  func noHeading() {
    #expect(shapes(["what we measured", Self.paragraph]).first == "P what we meas")
    let long = "What we measured in the winter of that year and in the spring that came after it"
    #expect(shapes([long, Self.paragraph]).first?.hasPrefix("P ") == true)
  }

  @Test("A heading at the end of a text heads nothing")
  func atTheEnd() {
    #expect(shapes([Self.paragraph, "What we measured"]).last == "P What we meas")
  }

  @Test("Quotations within quotations lose all their signs")
  func nestedQuotation() {
    #expect(shapes(["> > as you wrote", ">> and I before you"]) == ["> as you wrote", "> and I before"])
  }

  @Test(
    "Addresses end at whatever cannot belong to them",
    arguments: [
      ("see https://a.example/x?y=1&z=2#w!", "https://a.example/x?y=1&z=2#w"),
      ("<https://a.example/x>", "https://a.example/x"),
      ("\"https://a.example/x\"", "https://a.example/x"), ("https://a.example/x]", "https://a.example/x"),
      ("https://a.example/x\u{A0}y", "https://a.example/x"), ("HTTP://a.example", "HTTP://a.example"),
    ])
  func ends(text: String, target: String) throws {
    let link = try #require(ProseBlocks.links(Array(text.utf8)[...]).first)
    #expect(link.target == target)
    #expect(String(decoding: Array(text.utf8)[link.range], as: UTF8.self) == target)
  }

  @Test(
    "Words that only begin so are no address", arguments: ["http", "https:/a", "httpd://x", "the http protocol", ""])
  func noAddress(text: String) {
    #expect(ProseBlocks.links(Array(text.utf8)[...]).isEmpty)
  }

  @Test("Several addresses of a line are links in their order, offsets counted within the slice")
  func several() {
    let bytes = Array("xx http://a.example http://b.example".utf8)
    let links = ProseBlocks.links(bytes[3...])
    #expect(links.map(\.target) == ["http://a.example", "http://b.example"])
    #expect(links.map(\.range.lowerBound) == [0, 17])
  }
}
