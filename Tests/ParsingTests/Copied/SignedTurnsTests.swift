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
}
