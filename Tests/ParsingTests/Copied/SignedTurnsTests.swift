import Model
import Testing

@testable import Parsing

@Suite("Comments made of signed parts")
struct SignedTurnsTests {
  @Test(
    "Forums say in several ways that a comment was taken away",
    arguments: ["[deleted]", "[comment deleted]", "[removed]", "(comment removed)", "This comment has been deleted."])
  func deletions(line: String) {
    #expect(SignedTurns.isDeletion(Array(line.utf8)[...]))
  }

  @Test("A sentence about deletion is none", arguments: ["Deleted scenes", "I deleted it", ""])
  func noDeletion(line: String) {
    #expect(!SignedTurns.isDeletion(Array(line.utf8)[...]))
  }

  @Test("Successive lines make a run")
  func runs() {
    #expect(SignedTurns.runs([1, 2, 3, 5, 8, 9]) == [1..<4, 5..<6, 8..<10])
    #expect(SignedTurns.runs([]).isEmpty)
  }

  @Test("Who is called with a sign or by first name is who wrote last under it")
  func addressed() {
    let document = readCopied(
      "ada_x 2y 1 point\nOne.\nBo Tanaka 2y 1 point\nTwo.\ncy 2y 1 point\n@ada_x three.\ndee 2y 1 point\nThanks Bo! Four.\nelle 2y 1 point\n@nobody five."
    )
    #expect(document.comments.map(\.parent) == [nil, nil, 0, 1, nil])
  }

  private let opening = "Which layer should one probe first?\n"

  @Test("What is set in below a turn answers it, step by step")
  func indented() {
    let document = readCopied(
      opening
        + "ada_x 2y 1 point\nOne.\n  bo 2y 1 point\n  Two.\n    cy 2y 1 point\n    Three.\n  dee 2y 1 point\n  Four.")
    #expect(document.comments.map(\.parent) == [nil, 0, 1, 0])
  }

  @Test("Quoted words tell more than indentation, and greetings less")
  func order() {
    let words = "The early layers hold the position of a word and little else that a probe could find."
    let document = readCopied(
      opening + "ada_x 2y 1 point\n\(words)\nbo 2y 1 point\nTwo.\ncy 2y 1 point\n> \(words)\n\n@bo three.")
    #expect(document.comments.map(\.parent) == [nil, nil, 0])
    #expect(document.blocks.first { $0.kind == .quotation }?.quotes?.name == "ada_x")
  }

  @Test("A comment that was taken away keeps its place and has no words and no name")
  func takenAway() {
    let document = readCopied(opening + "ada_x 2y 1 point\n[deleted]\n[deleted] 2y 2 points\nWords that stayed.")
    #expect(document.comments.map(\.isDeleted) == [true, false])
    #expect(document.comments.map { $0.author?.name } == ["ada_x", nil])
    #expect(document.comments[0].range.isEmpty)
    #expect(document.text(document.comments[1].range) == "Words that stayed.")
  }

  @Test("A turn of nothing but the page's offers has a place and no words of it")
  func onlyChrome() {
    let document = readCopied(opening + "ada_x 2y 1 point\nOne.\nReply\nShare\nbo 2y 1 point\nTwo.\npermalink | parent")
    #expect(document.comments.map { document.text($0.range) } == ["One.", "Two."])
    #expect(!document.text.contains("Share"))
  }

  @Test("Each parent that was worked out says by whose words, and is not certain")
  func provenance() {
    let document = readCopied(opening + "ada_x 2y 1 point\nOne.\nbo 2y 1 point\n@ada_x two.\ncy 2y 1 point\nThree.")
    let told = document.provenance.filter { $0.field == "parent" }
    #expect(told.map(\.evidence) == ["2: ada_x"])
    #expect(told.allSatisfy { !$0.certain })
  }

  @Test("Of two people of one first name the one who wrote last is answered")
  func sameName() {
    let document = readCopied(
      opening + "Ada Exner 2y 1 point\nOne.\nAda Voss 2y 1 point\nTwo.\nbo 2y 1 point\nHi Ada, three.")
    #expect(document.comments.map(\.parent) == [nil, nil, 1])
  }

  @Test("Ages count from the day on which the page was seen")
  func ages() {
    let text = opening + "ada_x 3d 1 point\nOne.\nbo @ 2024-02-01 (+2)\nTwo."
    let comments = readCopied(text, on: "2025-03-10").comments
    #expect(comments.map { $0.publishedBetween?.upperBound.description } == ["2025-03-07", nil])
    #expect(comments.map { $0.published?.description } == [nil, "2024-02-01"])
  }
}
