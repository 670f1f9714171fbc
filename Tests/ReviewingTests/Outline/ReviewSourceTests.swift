import Model
import Testing

@testable import Reviewing

@Suite("Who says a block's words")
struct ReviewSourceTests {
  private func source(authors: [String], _ change: (inout Document) -> Void) -> ReviewSource {
    var document = Document(text: "One.\nTwo.")
    document.authors = authors.map { Byline(name: $0) }
    document.blocks = [Block(kind: .paragraph, range: 0..<4), Block(kind: .paragraph, range: 5..<9)]
    change(&document)
    return ReviewSource(head: DocumentHead(key: "k"), document: document, passages: [])
  }

  @Test(
    "Bylines of one, few and many",
    arguments: [
      ([], "unsigned"), (["Ada"], "Ada"), (["Ada", "Bo"], "Ada and Bo"), (["Ada", "Bo", "Cy"], "Ada, Bo and Cy"),
      (["A", "B", "C", "D", "E"], "A and others"),
    ])
  func bylines(names: [String], expected: String) {
    #expect("\(ReviewSource.byline(names))" == expected)
  }

  @Test("A comment's words are its writer's, not the author's")
  func comment() {
    let source = source(authors: ["Ada"]) {
      $0.comments = [Model.Comment(author: Attribution(name: "Bo", basis: .addressed, certain: false))]
      $0.blocks[1].comment = 0
    }
    #expect("\(source.attribution(ofBlock: 0))" == "Ada")
    #expect("\(source.attribution(ofBlock: 1))" == "unsigned (addressed as Bo)")
  }

  @Test("A quotation of an earlier block has that block's address")
  func earlier() {
    let source = source(authors: ["Ada"]) { $0.blocks[1].quotes = QuotedSource(name: "Cy", block: 0) }
    #expect(source.attribution(ofBlock: 1).quotes == .init(name: "Cy", address: "k#p1"))
  }
}
