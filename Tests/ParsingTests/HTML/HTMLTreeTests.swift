import Parsing
import Testing

@Suite struct HTMLTreeTests {
  @Test("Text is folded, parts of blocks are parted, scripts are silent") func text() throws {
    let tree = try tree("<div><p>One\n  two</p><p>three<script>x()</script><style>p{}</style></p></div>")
    #expect(tree.text(tree.root) == "One two three")
  }

  @Test("References are resolved in text and attributes") func references() throws {
    let tree = try tree("<a href='?a=1&amp;b=2'>R&eacute;sum&#233;</a>")
    let link = try #require(tree.first(below: tree.root) { tree.tag($0) == .a })
    #expect(tree.attribute(link, "href") == "?a=1&b=2")
    #expect(tree.text(link) == "Résumé")
  }

  @Test("A class is matched as a word, not as a part of one") func classes() throws {
    let tree = try tree("<p class='recent-comments-node x'>a</p><p class=' comments-node\n'>b</p>")
    let found = tree.descendants(of: tree.root) { tree.hasClass($0, "comments-node") }
    #expect(found.map { tree.text($0) } == ["b"])
    #expect(tree.classes(found[0]) == ["comments-node"])
  }

  @Test("Nodes are found in document order; nested ones only when asked for") func descendants() throws {
    let tree = try tree("<div id=a><div id=b></div></div><div id=c></div>")
    func ids(_ nested: Bool) -> [String] {
      tree.descendants(of: tree.root, nested: nested) { tree.tag($0) == .div }.compactMap { tree.attribute($0, "id") }
    }
    #expect(ids(true) == ["a", "b", "c"])
    #expect(ids(false) == ["a", "c"])
    #expect(tree.element(id: "b").flatMap { tree.parent($0) } == tree.element(id: "a"))
  }

  @Test("Children move before another node, and the rest of the tree stays whole") func moving() throws {
    let tree = try tree("<p>1</p><i id=place></i><p>4</p><div id=part><b>2</b><b>3</b></div>")
    let place = try #require(tree.element(id: "place"))
    let part = try #require(tree.element(id: "part"))
    tree.moveChildren(of: part, before: place)
    tree.remove(part)
    #expect(tree.text(tree.root) == "1 23 4")
    #expect(tree.element(id: "part") == nil)
  }

  @Test("A node is not moved into itself") func movingIntoItself() throws {
    let tree = try tree("<div id=a><p id=b>words</p></div>")
    let (outer, inner) = (try #require(tree.element(id: "a")), try #require(tree.element(id: "b")))
    tree.moveChildren(of: outer, before: inner)
    #expect(tree.text(tree.root) == "words")
  }

  @Test("A subtree's length is told without reading it all") func shortText() throws {
    let tree = try tree("<p>12345</p>")
    #expect(tree.hasText(tree.root, shorterThan: 6))
    #expect(!tree.hasText(tree.root, shorterThan: 5))
  }
}
