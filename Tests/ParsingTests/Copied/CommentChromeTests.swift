import Testing

@testable import Parsing

@Suite("What a page writes below each comment")
struct CommentChromeTests {
  @Test(
    "Offers, votes and folds are the page's",
    arguments: [
      "Reply", "Reply4", "12", "permalink | parent", "Like (3)", "upvote · downvote", "Load more", "reply", "[-]", "•",
    ])
  func chrome(line: String) {
    #expect(CommentChrome.isChrome(Array(line.utf8)[...]))
  }

  @Test("Words are the comment's", arguments: ["I reply", "Share of voters", "Yes.", "Link rot is real", "π", "λ = 2"])
  func words(line: String) {
    let isGreek = line == "π"
    #expect(CommentChrome.isChrome(Array(line.utf8)[...]) == isGreek)
  }

  @Test("They are left out at the end only, and never the whole comment")
  func trimmed() {
    func kept(_ text: String) -> Range<Int> {
      let lines = TextLines(Array(text.utf8))
      return CommentChrome.trimmed(0..<lines.count, in: lines)
    }
    #expect(kept("Yes.\nReply\n12\nShare") == 0..<1)
    #expect(kept("Share\nYes.") == 0..<2)
    #expect(kept("42\nReply") == 0..<1)
    #expect(kept("").isEmpty)
  }

  @Test(
    "Offers are known in any case, behind counts and between bars",
    arguments: [
      "REPLY", "3 Reply", "Reply (12)", "context | parent | permalink", "+ 4 -", "Show More", "•••", "[Reply]",
    ])
  func forms(line: String) {
    #expect(CommentChrome.isChrome(Array(line.utf8)[...]))
  }

  @Test(
    "A word in which an offer only begins, two offers without a sign between them and long lines are words",
    arguments: ["Replying", "Reply share", "Sharing is", "vote!", String(repeating: "1 ", count: 40)])
  func noOffer(line: String) {
    #expect(!CommentChrome.isChrome(Array(line.utf8)[...]))
  }
}
