import Model
import Parsing
import Testing

@Suite("The shapes of copied text")
struct TextReadingTests {
  @Test(
    "Each shape is known by what recurs in it",
    arguments: [
      ("From: Ada Exner <ada@e.example>\nSubject: Probes\n\nThey lie.", DocumentKind.post),
      ("Forty probes\nBy Ada Exner @ 2024-01-17T09:20 (+3)\nThey lie.", .post),
      ("Forty probes, one layer\nby Ada Exner\n17th Mar 2023\n4 min read\nThey lie.", .post),
      ("Ada Exner 2y 3 points\nThey lie.\nBo Tanaka 2y 2 points\nThey do.", .thread),
      ("Ada Exner\n2y\n3\nThey lie.\nBo Tanaka\n2y\n2\nThey do.", .thread),
      ("Ada Exner\n390\nOne post\nAda Exner1d50\nThey lie.\nOther post\nAda Exner7mo173\nThey do.", .profile),
      ("A title\n\nSome words that nobody signed, which go on for a while and then end.", .notes),
      ("word", .notes),
    ])
  func shapes(text: String, kind: DocumentKind) {
    #expect(readCopied(text).kind == kind)
  }

  @Test("Endings of lines, a mark of byte order and old Windows letters make no difference")
  func bytes() throws {
    let text = "Forty probes\nBy Ada Exnér @ 2024-01-17T09:20 (+3)\nThey lie “often”.\n"
    let plain = try #require(read(Array(text.utf8), options: ReadingOptions(format: .text)).documents.first)
    #expect(plain.authors.map(\.name) == ["Ada Exnér"])
    let returns = Array(text.replacing("\n", with: "\r\n").utf8)
    #expect(read(returns, options: ReadingOptions(format: .text)).documents.first == plain)
    #expect(read([0xEF, 0xBB, 0xBF] + returns, options: ReadingOptions(format: .text)).documents.first == plain)
    // One byte a letter, as Windows-1252 has them.
    let letters: [Character: UInt8] = ["é": 0xE9, "“": 0x93, "”": 0x94]
    let windows = text.flatMap { letters[$0].map { [$0] } ?? Array(String($0).utf8) }
    #expect(read(windows, options: ReadingOptions(format: .text)).documents.first == plain)
  }

  @Test("The user's word on where a text comes from is its address, and says so")
  func source() throws {
    let options = ReadingOptions(format: .text, sourceURL: "https://a.example/t")
    let document = try #require(read(Array("Some notes".utf8), options: options).documents.first)
    #expect(document.url == "https://a.example/t")
    #expect(document.provenance.contains { $0.field == "url" && $0.rule == "source-url" })
  }

  @Test(
    "Every byte range lies within the text", arguments: ["", "\n", "a", "- \n- ", ">", "> >", "By @ (", "é\nö: 2y 3\n"])
  func ranges(text: String) {
    let document = readCopied(text)
    let count = document.text.utf8.count
    #expect(document.blocks.allSatisfy { $0.range.upperBound <= count && !$0.range.isEmpty })
    #expect(document.comments.allSatisfy { $0.range.upperBound <= count })
  }

  @Test("Reading depends on the text alone: twice the same gives the same")
  func deterministic() {
    let text = "Ada Exner 2y 3 points\nThey lie.\nBo Tanaka 2y 2 points\n> They lie.\nThey do."
    #expect(readCopied(text) == readCopied(text))
  }
}
