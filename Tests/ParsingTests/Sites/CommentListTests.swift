import Model
import Parsing
import Testing

@Suite struct CommentListTests {
  private func lines(_ html: String) throws -> [String] {
    let page = try tree(html)
    let list = CommentList(isComment: { page.hasClass($0, "c") }) { comment, node, own in
      comment.id = page.attribute(node, "id")
      comment.author = page.byline(own("who"))
      comment.isDeleted = own("gone") != nil
      if let text = own("text") { comment.content = [SitePart(page, text)] }
    }
    return list.read(page).map { comment in
      let text = comment.content.first.map { $0.tree.text($0.node) }
      return
        "\(comment.id ?? "–") \(comment.parent.map(String.init) ?? "–") \(comment.author?.name ?? "–") \(text ?? "–")"
    }
  }

  @Test("An answer's parent is the nearest comment around it") func nesting() throws {
    let html = """
      <div class='c' id='a'><b class='who'>A</b><p class='text'>one</p>
        <div><div class='c' id='b'><b class='who'>B</b><p class='text'>two</p>
          <div class='c' id='c'><b class='who'>C</b><p class='text'>three</p></div></div></div>
        <div class='c' id='d'><b class='who'>D</b><p class='text'>four</p></div></div>
      <div class='c' id='e'><b class='who'>E</b><p class='text'>five</p></div>
      """
    #expect(try lines(html) == ["a – A one", "b 0 B two", "c 1 C three", "d 0 D four", "e – E five"])
  }

  @Test("A comment without a name does not take that of an answer") func unsigned() throws {
    let html = "<div class='c' id='a'><p class='text'>one</p><div class='c' id='b'><b class='who'>B</b></div></div>"
    #expect(try lines(html) == ["a – – one", "b 0 B –"])
  }

  @Test("A deleted comment keeps its place and loses its name and words") func deleted() throws {
    let html = """
      <div class='c' id='a'><i class='gone'></i><b class='who'>A</b><p class='text'>one</p>
        <div class='c' id='b'><b class='who'>B</b><p class='text'>two</p></div></div>
      """
    #expect(try lines(html) == ["a – – –", "b 0 B two"])
  }
}
