import Model
import Testing

@testable import Parsing

@Suite("Copied posts")
struct PostReadingTests {
  private let post = """
    A small guide to small models
    By Hedda Lindqvist @ 2024-01-17T09:20 (+38)
    This is a linkpost to https://hedda.example/guide
    Co-authored by Hedda Lindqvist and Omar Bensaid
    Small models are worth reading because one can read all of them. This paragraph is long enough to stand by itself.
    Ines @ 2024-01-18T20:05 (+6)
    It took us nine weeks.
    Hedda Lindqvist @ 2024-01-19T08:11 (-1)
    Nine is honest.
    """

  @Test("Title, authors, date, score and target are read from the lines above the text")
  func head() {
    let document = readCopied(post)
    #expect(document.title == "A small guide to small models")
    #expect(document.authors.map(\.name) == ["Hedda Lindqvist", "Omar Bensaid"])
    #expect(document.published?.description == "2024-01-17")
    #expect(document.score?.value == 38)
    #expect(document.linkTarget == "https://hedda.example/guide")
    #expect(document.kind == .linkpost)
  }

  @Test("Comments have their author, date and score, and their words are not the post's")
  func comments() {
    let document = readCopied(post)
    #expect(document.comments.map { $0.author?.name } == ["Ines", "Hedda Lindqvist"])
    #expect(document.comments.map { $0.published?.description } == ["2024-01-18", "2024-01-19"])
    #expect(document.comments.map { $0.score?.value } == [6, -1])
    let body = document.blocks.filter { $0.comment == nil }.map(document.words)
    #expect(!body.contains("It took us nine weeks."))
    #expect(document.blocks.filter { $0.comment == 0 }.map(document.words) == ["It took us nine weeks."])
  }

  @Test("Every value of the head says where it was read")
  func provenance() {
    let fields = Set(readCopied(post).provenance.map(\.field))
    #expect(fields.isSuperset(of: ["title", "authors", "published", "linkTarget"]))
  }

  @Test("A line with an at sign in running text is no signature")
  func noSignature() {
    let document = readCopied(
      "Some notes\nWrite to me @ the office on Monday, please.\nThat is all there is to say here.")
    #expect(document.comments.isEmpty)
    #expect(document.kind == .notes)
  }

  @Test("A byline over its date, with the page's figures below, as browsers copy it")
  func lines() {
    let document = readCopied(
      "Forty probes, one layer\nby Ada Exner, Bo Tanaka\n17th Mar 2023\n4 min read\n3 comments\n56\nThey disagree.\nBo Tanaka\n2y\n9\nWhich layer?\nReply"
    )
    #expect(document.title == "Forty probes, one layer")
    #expect(document.authors.map(\.name) == ["Ada Exner", "Bo Tanaka"])
    #expect(document.published?.description == "2023-03-17")
    #expect(document.score?.value == 56)
    #expect(document.blocks.filter { $0.comment == nil }.map(document.words) == ["They disagree."])
    #expect(document.comments.map(\.age) == ["2y"])
  }

  @Test("An age gives the year when it allows no other, and that is not certain")
  func age() {
    let document = readCopied("Forty probes, one layer\nAda Exner\n3mo\nThey disagree.", on: "2025-08-20")
    #expect(document.published?.description == "2025")
    #expect(document.provenance.contains { $0.field == "published" && !$0.certain })
    #expect(readCopied("Forty probes, one layer\nAda Exner\n2y\nThey disagree.", on: "2025-08-20").published == nil)
  }

  @Test("What a comment quotes of the post is its author's")
  func quoted() {
    let line = "Small models are worth reading because one can read all of them, from the first layer to the last."
    let document = readCopied(
      "A guide to models\nBy Hedda Lindqvist @ 2024-01-17 (+3)\n\(line)\nInes @ 2024-01-18 (+6)\n> \(line)\nNot all.")
    let quotation = document.blocks.first { $0.kind == .quotation }
    #expect(quotation?.quotes == QuotedSource(name: "Hedda Lindqvist", block: 0, certain: false))
    #expect(document.comments.map(\.parent) == [nil])
  }

  @Test("Comments that answer each other say whom, when they greet or quote")
  func answers() {
    let document = readCopied(
      "A guide to models\nBy Hedda Lindqvist @ 2024-01-17 (+3)\nText.\nInes @ 2024-01-18 (+6)\nIt took us nine weeks.\nOmar Bensaid @ 2024-01-19 (+1)\n@Ines nine is honest."
    )
    #expect(document.comments.map(\.parent) == [nil, 0])
  }

  @Test(
    "Lines that resemble a byline with a sign are none",
    arguments: [
      "By Ada @ home", "Ada@2024-02-01", "By @ 2024-02-01",
      "By a whole sentence of many words that has no end yet @ 2024-02-01",
      "By Ada @ the end of 2024-02-01", "",
    ])
  func noByline(line: String) {
    #expect(PostReading.signature(Array(line.utf8)[...]) == nil)
  }

  @Test("A score in brackets is read with its sign, and what is no figure is no score")
  func scoreInBrackets() {
    func score(_ text: String) -> Int? {
      PostReading.signature(Array("By Ada @ 2024-02-01 \(text)".utf8)[...])?.score?.value
    }
    #expect(score("(+7)") == 7)
    #expect(score("(-12)") == -12)
    #expect(score("(many)") == nil)
    #expect(score("") == nil)
  }

  @Test("Carriage returns and a copied mark at the beginning change nothing")
  func lineEnds() {
    let document = readCopied("\u{FEFF}" + post.replacing("\n", with: "\r\n"))
    #expect(document.title == "A small guide to small models")
    #expect(document.comments.map { $0.score?.value } == [6, -1])
    #expect(!document.text.utf8.contains(0x0D))
  }
}
