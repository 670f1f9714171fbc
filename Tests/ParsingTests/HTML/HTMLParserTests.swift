import Parsing
import Testing

@Suite struct HTMLParserTests {
  @Test("A hundred thousand open elements lose no text and no depth beyond the limit") func deep() throws {
    let tree = try tree(String(repeating: "<div>", count: 100_000) + "bottom")
    #expect(tree.text(tree.root) == "bottom")
    var depth = 0
    var current = tree.first(below: tree.root) { tree.tag($0) == .text }
    while let node = current {
      depth += 1
      current = tree.parent(node)
    }
    #expect(depth <= 515)
  }

  @Test("A text of more than ten megabytes is kept whole") func long() throws {
    let tree = try tree("<p>" + String(repeating: "a", count: 10_500_000) + "</p>")
    #expect(tree.text(tree.root).utf8.count == 10_500_000)
  }

  @Test("What stands behind the end of the body was beside it, out of reach") func behindBody() throws {
    let tree = try tree("<html><body><p>first</p></body></html><p>last</p>")
    let body = try #require(tree.first(below: tree.root) { tree.tag($0) == .body })
    #expect(tree.text(body) == "first last")
  }

  @Test("Elements without a tag of their own keep their names") func otherNames() throws {
    let tree = try tree("<copyable-code>words</copyable-code>")
    let node = try #require(tree.first(below: tree.root) { tree.tag($0) == .other })
    #expect(tree.name(node) == "copyable-code")
  }
}
