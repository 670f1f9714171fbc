import Linking
import Model
import Testing

@Suite("Posts that gathered comments stand on")
struct SubjectCitationsTests {
  private func document(_ subjects: [(on: String?, url: String?)]) -> Document {
    var document = documentOfLines("First comment here.", "Second comment here.", "Third comment here.")
    document.title = "Mara Lindqvist"
    document.comments = zip(document.blocks, subjects).map { block, subject in
      var comment = Comment(range: block.range)
      comment.on = subject.on
      comment.onURL = subject.url
      return comment
    }
    return document
  }

  private func found(_ subjects: [(on: String?, url: String?)]) -> [Citation] {
    citations(of: document(subjects)).filter { $0.reason == "post commented on" }
  }

  @Test("each comment cites its post where the comment begins, without words of its own")
  func places() {
    let found = found([("On Dials", nil), ("On Knobs", nil), ("On Dials", nil)])
    #expect(found.map(\.title) == ["On Dials", "On Knobs", "On Dials"])
    #expect(found.map(\.range) == [0..<0, 20..<20, 41..<41])
    #expect(found.allSatisfy { $0.kind == .title && $0.confidence == 0.9 })
  }

  @Test("an address gives the post's identifier")
  func identifiers() {
    let found = found([("On Dials", "https://www.lesswrong.com/posts/bRyrvkpTdWSXWnJiq/on-dials?commentId=x")])
    #expect(found.map(\.identifier?.description) == ["lesswrong:bRyrvkpTdWSXWnJiq"])
    #expect(found.map(\.kind) == [.identifier])
  }

  @Test("an address alone is enough, and a title that is the page's own is none")
  func conditions() {
    #expect(found([(nil, "https://example.org/post")]).map(\.title) == [nil])
    #expect(found([("Mara Lindqvist", nil)]).isEmpty)
    #expect(found([(nil, nil)]).isEmpty)
  }
}
