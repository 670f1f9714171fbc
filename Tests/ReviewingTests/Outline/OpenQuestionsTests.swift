import Model
import Testing
import Text

@testable import Reviewing

@Suite("Questions nobody answered")
struct OpenQuestionsTests {
  /// The questions of a document's first block that stay open.
  private func unanswered(
    _ text: String, comment: Int? = nil, after: [(text: String, comment: Int?)] = [], parents: [Int?] = [],
    _ change: (inout Document) -> Void = { _ in }
  ) -> [String] {
    let source = reviewSource(
      "k", [(text, comment)] + after, comments: parents.map { Model.Comment(author: nil, parent: $0) }, change: change)
    let bytes = Array(text.utf8)
    let evidence = sentences(in: bytes, 0..<bytes.count).map { range in
      let sentence = Array(bytes[range])
      return EvidenceSentence(
        source: 0, block: 0, range: range, bytes: sentence, words: [],
        stems: Set(words(in: sentence).map { stem(folded(sentence[$0])) }), slots: [0], role: role(of: sentence),
        passageScore: 1, score: 1, isQuotation: source.document.blocks[0].quotes != nil)
    }
    return OpenQuestions(sources: [source]).unanswered(evidence).map {
      String(decoding: evidence[$0].bytes, as: UTF8.self)
    }
  }

  private let question = "Do ropes hold under load?"

  @Test("A question that nobody takes up is open; a statement is no question")
  func open() {
    #expect(unanswered(question) == [question])
    #expect(unanswered("Ropes hold under load.") == [])
    #expect(unanswered("\(question) I wonder.") == [question])
  }

  @Test(
    "Who goes on with an answer has answered", arguments: ["Yes, they do.", "No.", "Because they stretch.", "Well, …"])
  func rhetorical(_ answer: String) {
    #expect(unanswered("\(question) \(answer)") == [])
  }

  @Test("A comment that takes up half of the words answers a question of the post")
  func comment() {
    #expect(unanswered(question, after: [("Ropes do hold, under some load.", 0)], parents: [nil]) == [])
    #expect(unanswered(question, after: [("I like the picture.", 0)], parents: [nil]) == [question])
    #expect(unanswered(question, after: [("Ropes do hold, under some load.", nil)]) == [question], "no comment")
  }

  @Test("Whoever quotes a question answers it")
  func quoted() {
    #expect(
      unanswered(question, after: [("They do.", 0)], parents: [nil]) { $0.blocks[1].quotes = QuotedSource(block: 0) }
        == [])
    #expect(
      unanswered(question, after: [("They do.", 0)], parents: [nil]) { $0.blocks[1].quotes = QuotedSource(block: 1) }
        == [question])
  }

  @Test("A question in a comment is answered by a reply to that comment")
  func replies() {
    #expect(unanswered(question, comment: 0, after: [("They do.", 1)], parents: [nil, 0]) == [])
    #expect(unanswered(question, comment: 0, after: [("They do.", 1)], parents: [nil, nil]) == [question])
  }

  @Test("A question that only quotes somebody is not asked here")
  func quotation() {
    #expect(unanswered(question) { $0.blocks[0].quotes = QuotedSource(name: "Ada") } == [])
  }
}
