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

  private static let samples = [
    "Forty probes\nBy Ada Exner @ 2024-01-17T09:20 (+3)\n\nThey lie.\n\nWhere:\n- in one layer\n- in two\n\nBo @ 2024-01-18 (+1)\n> They lie.\n\nThey do.\n",
    "Which layer should one probe first?\nada_x 2y 3 points\nThe sixth.\n\nbo 1y 2 points\n@ada_x why?\nReply\n",
    "Zoë Brand\n390\nOne post\nZoë Brand1d50\n\nThey lie.\n\nReply\nOther post\nZoë Brand7mo173\nThey do.\nReply2\n22A listed post\n7mo\n4\n",
    "From: Ada Exner <ada@e.example>\nSubject: Probes\nDate: Mon, 3 Jan 2022\n\nThey lie.\n\nFrom: Bo <bo@b.example>\nSubject: Re: Probes\n\n> They lie.\n\nThey do.\n",
    "Notes of a slow winter\n\nIt was cold, and most of what follows was written on trains between two cities.\n\nTo try next:\n- fewer seeds\n- longer runs\n",
  ]

  /// What a program or a clipboard does to a text without changing its words.
  private static let changes: [@Sendable (String) -> String] = [
    { $0.replacing("\n", with: "\r\n") }, { $0.replacing("\n", with: "\r") }, { "\u{FEFF}" + $0 }, { $0 + "\n\n\n" },
    { $0.replacing("\n", with: "  \n") }, { $0.replacing("\n\n", with: "\n \t\n") },
    { $0.replacing("\n\n", with: "\n\n\n") },
    { String($0.dropLast()) }, { $0.replacing(" ", with: "\u{A0}") }, { $0.replacing(" ", with: "\u{202F}") },
  ]

  @Test("A text reads the same however its lines end and its gaps are filled", arguments: samples, changes.indices)
  func unchanged(sample: String, change: Int) {
    let plain = readCopied(sample)
    let changed = readCopied(Self.changes[change](sample))
    #expect(changed.kind == plain.kind)
    #expect(changed.title == plain.title)
    #expect(changed.authors == plain.authors)
    #expect(changed.text == plain.text)
    #expect(changed.blocks == plain.blocks)
    #expect(changed.comments == plain.comments)
    #expect(changed.posts == plain.posts)
  }

  @Test("A signature whose blanks are hard ones, as pages write them, was none")
  func hardBlanks() {
    let document = readCopied(
      "Ada\u{A0}Exner\u{A0}2y\u{202F}14\u{A0}points\nThey lie.\nBo\u{A0}Tanaka 1y 2 points\nThey do.")
    #expect(document.comments.map { $0.author?.name } == ["Ada Exner", "Bo Tanaka"])
    #expect(document.comments.map { $0.score?.value } == [14, 2])
  }

  @Test("No letter of a text is made up", arguments: samples)
  func letters(sample: String) {
    for line in readCopied(sample).text.split(separator: "\n") { #expect(sample.contains(line), "\(line)") }
  }

  @Test("Every sample cut off anywhere is read without harm", arguments: samples)
  func cutOff(sample: String) {
    for length in stride(from: 0, to: sample.utf8.count, by: 3) {
      let document = readCopied(String(decoding: sample.utf8.prefix(length), as: UTF8.self))
      let count = document.text.utf8.count
      #expect(document.blocks.allSatisfy { $0.range.upperBound <= count })
      #expect(document.comments.allSatisfy { $0.parent ?? -1 < document.comments.count })
    }
  }
}
