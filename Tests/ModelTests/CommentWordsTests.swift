import Model
import Testing

@Suite struct CommentWordsTests {
  /// A document whose only comment quotes the body and answers it.
  private func document(_ kind: DocumentKind) -> Document {
    var document = Document(kind: kind)
    document.text = "It holds.\nIt holds.\nDoes it?"
    document.blocks = [
      Block(kind: .paragraph, range: 0..<9),
      Block(kind: .quotation, range: 10..<19, comment: 0, isRepeat: true),
      Block(kind: .paragraph, range: 20..<28, comment: 0),
    ]
    document.comments = [Comment(range: 10..<28)]
    return document
  }

  private func words(_ document: Document) -> String { document.words(ofComment: 0, in: Array(document.text.utf8)) }

  @Test("A comment on a post is told whole") func post() {
    #expect(words(document(.post)) == "It holds.\nDoes it?")
  }

  @Test("A message of a thread is told without what it repeats of an earlier one") func thread() {
    #expect(words(document(.thread)) == "Does it?")
  }

  @Test("A comment without words has none", arguments: [DocumentKind.post, .thread]) func empty(_ kind: DocumentKind) {
    var document = document(kind)
    document.comments[0].range = 20..<20
    #expect(words(document).isEmpty)
  }
}
