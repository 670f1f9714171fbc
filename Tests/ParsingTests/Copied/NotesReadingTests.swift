import Model
import Parsing
import Testing

@Suite("Copied notes")
struct NotesReadingTests {
  private static let lines = [
    "This week I read three papers on sparse dictionaries and tried to say in one sentence each what they measured.",
    "The first of them counts features by how often they are active, which is easy to do and hard to give a meaning to.",
    "The second asks people to name what they see, and finds that two people agree on about half of the names they give.",
    "The third takes features away and looks at what the model can no longer do, which is the evidence I trust the most.",
  ]
  private static let missing =
    "Between the second and the third I lost a day to a mistake in my own code, which had shuffled the labels twice over."
  private static let title = "Week five, dictionaries"

  @Test("A first line that looks like a title is the title and no block")
  func firstLine() {
    let document = readCopied(([Self.title] + Self.lines).joined(separator: "\n"))
    #expect(document.kind == .notes)
    #expect(document.title == Self.title)
    #expect(document.ownTexts == Self.lines)
  }

  @Test("A text that begins with a paragraph has no title")
  func untitled() {
    let document = readCopied(Self.lines.joined(separator: "\n"))
    #expect(document.title == nil)
    #expect(document.authors.isEmpty)
    #expect(document.ownTexts == Self.lines)
  }

  @Test("The fuller copy is the text, also when it stands second; its title stands above it")
  func fullerSecond() {
    let fuller = [Self.lines[0], Self.lines[1], Self.missing, Self.lines[2], Self.lines[3]]
    let document = readCopied((Self.lines + [Self.title] + fuller).joined(separator: "\n"))
    #expect(document.title == Self.title)
    #expect(document.ownTexts == fuller)
    #expect(document.blocks.filter(\.isRepeat).map(document.words) == Self.lines)
    #expect(document.diagnostics.map(\.code) == ["repeat"])
  }

  @Test("The fuller copy is the text when it stands first")
  func fullerFirst() {
    let fuller = [Self.lines[0], Self.lines[1], Self.missing, Self.lines[2], Self.lines[3]]
    let document = readCopied((fuller + Self.lines).joined(separator: "\n"))
    #expect(document.ownTexts == fuller)
    #expect(document.blocks.filter(\.isRepeat).map(document.words) == Self.lines)
  }

  @Test("Endings of lines and a mark of byte order are no text", arguments: ["\r\n", "\r", "\n"])
  func endings(ending: String) {
    let document = readCopied("\u{FEFF}" + ([Self.title] + Self.lines).joined(separator: ending))
    #expect(document.title == Self.title)
    #expect(document.ownTexts == Self.lines)
  }

  @Test("Words one to a line, thousands of them, are all kept and none is marked")
  func wordList() {
    let list = (0..<3000).map { "Word\($0)" }
    let document = readCopied((Self.lines + list).joined(separator: "\n"))
    #expect(document.ownTexts == Self.lines + list)
  }
}
