import Testing

@testable import Parsing

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

  /// The names of elements and the words of texts in the order of a walk.
  private func walk(_ tree: HTMLTree, from top: HTMLTree.Node, _ step: (HTMLTree.Node) -> HTMLTree.Node?) -> [String] {
    var found: [String] = []
    var current: HTMLTree.Node? = top
    while let node = current {
      found.append(tree.tag(node) == .text ? tree.text(node) : tree.name(node))
      current = step(node)
    }
    return found
  }

  @Test("A walk meets every node of its subtree once and none outside it") func walking() throws {
    let tree = try tree("<div id=a><b>1</b><i><u>2</u>3</i></div><p>4</p>")
    let top = try #require(tree.element(id: "a"))
    #expect(walk(tree, from: top) { tree.next(after: $0, within: top) } == ["div", "b", "1", "i", "u", "2", "3"])
    let first = try #require(tree.firstChild(top))
    #expect(walk(tree, from: first) { tree.next(skipping: $0, within: top) } == ["b", "i"])
    #expect(tree.next(skipping: top, within: top) == nil)
  }

  @Test("Parents, children and siblings agree about each other") func kinship() throws {
    let tree = try tree("<ul><li>a</li><li>b</li><li>c</li></ul>")
    for node in tree.descendants(of: tree.root, where: { _ in true }) {
      for child in tree.children(node) { #expect(tree.parent(child) == node) }
      if let next = tree.nextSibling(node) { #expect(tree.previousSibling(next) == node) }
    }
    let list = try #require(tree.first(below: tree.root) { tree.tag($0) == .ul })
    #expect(tree.children(list).map { tree.text($0) } == ["a", "b", "c"])
    #expect(tree.lastChild(list).map { tree.text($0) } == "c")
    #expect(tree.lastChild(list).flatMap { tree.nextSibling($0) } == nil)
    #expect(tree.ancestor(of: list) { $0 == list } == nil)
    #expect(tree.parent(tree.root) == nil)
  }

  @Test(
    "The element before a node is found past text, and within the same element only",
    arguments: [
      ("<i>1</i><b id=a>2</b>", "i"), ("<i>1</i> and <b id=a>2</b>", "i"),
      ("<p>1</p><div>text <b id=a>2</b></div>", nil),
    ])
  func elementBefore(_ html: String, _ name: String?) throws {
    let tree = try tree(html)
    let node = try #require(tree.element(id: "a"))
    #expect(tree.elementBefore(node).map { tree.name($0) } == name)
  }

  @Test("An attribute is found by its name's number as by its name, and a name that the page lacks has none")
  func attributeNumbers() throws {
    let tree = try tree("<p datetime=1999 class=a>x</p><p class=b>y</p>")
    let number = try #require(tree.knownNumber(ofName: "datetime"))
    #expect(tree.knownNumber(ofName: "itemprop") == nil)
    for node in tree.descendants(of: tree.root, where: { _ in true }) {
      #expect(tree.attributeRange(node, number: number) == tree.attributeRange(node, "datetime"))
      #expect(tree.attributeRange(node, number: nil) == nil)
    }
    let dated = tree.descendants(of: tree.root) { tree.attributeRange($0, number: number) != nil }
    #expect(dated.map { tree.text($0) } == ["x"])
  }

  @Test("A node that is taken out leaves its siblings together", arguments: ["a", "b", "c"])
  func removal(_ id: String) throws {
    let tree = try tree("<div id=top><b id=a>1</b><b id=b>2</b><b id=c>3</b></div>")
    let top = try #require(tree.element(id: "top"))
    tree.remove(try #require(tree.element(id: id)))
    #expect(tree.children(top).count == 2)
    #expect(walk(tree, from: try #require(tree.firstChild(top))) { tree.nextSibling($0) } == ["b", "b"])
    #expect(!tree.text(top).contains(["a": "1", "b": "2", "c": "3"][id] ?? ""))
  }

  @Test("An only child may be taken out, and a node twice without harm") func onlyChild() throws {
    let tree = try tree("<div id=top><b id=a>1</b></div><p>2</p>")
    let (top, child) = (try #require(tree.element(id: "top")), try #require(tree.element(id: "a")))
    tree.remove(child)
    tree.remove(child)
    #expect(tree.firstChild(top) == nil)
    #expect(tree.text(tree.root) == "2")
  }

  @Test("Children move before the first child of a node and before a later one, in their order", arguments: ["x", "y"])
  func movingBefore(_ id: String) throws {
    let tree = try tree("<div id=to><b id=x>1</b><b id=y>2</b></div><div id=from><i>3</i><i>4</i></div>")
    let (from, place) = (try #require(tree.element(id: "from")), try #require(tree.element(id: id)))
    tree.moveChildren(of: from, before: place)
    let to = try #require(tree.element(id: "to"))
    #expect(tree.children(to).map { tree.text($0) } == (id == "x" ? ["3", "4", "1", "2"] : ["1", "3", "4", "2"]))
    #expect(tree.children(from).isEmpty)
    #expect(tree.children(to).allSatisfy { tree.parent($0) == to })
  }

  @Test("Blanks of every kind fold to one, hard ones stay", arguments: ["\n\n", "\t ", "\r\n", " \u{0C}", "   "])
  func folding(_ blanks: String) throws {
    let tree = try tree("<p>\(blanks)a\(blanks)<b>\(blanks)b\u{A0}\u{A0}c</b>\(blanks)</p>")
    #expect(tree.text(tree.root) == "a b\u{A0}\u{A0}c")
  }

  @Test("The raw text of scripts and code keeps its lines, and what scripts write is no markup") func raw() throws {
    let tree = try tree("<script>if (a < b) {\n  x('</p>')\n}</script><pre>a\n  b</pre>")
    let script = try #require(tree.first(below: tree.root) { tree.tag($0) == .script })
    #expect(String(decoding: tree.rawText(script), as: UTF8.self) == "if (a < b) {\n  x('</p>')\n}")
    let code = try #require(tree.first(below: tree.root) { tree.tag($0) == .pre })
    #expect(String(decoding: tree.rawText(code), as: UTF8.self) == "a\n  b")
  }

  @Test("Identifiers are known exactly, and those of elements that came first are found first") func identifiers()
    throws
  {
    let tree = try tree("<p id=a>1</p><p id='a b'>2</p><p id=a>3</p><p id=Ä>4</p>")
    #expect(tree.element(id: "a").map { tree.text($0) } == "1")
    #expect(tree.element(id: "Ä").map { tree.text($0) } == "4")
    #expect(tree.element(id: "b") == nil)
    for (id, isThere) in [("a", true), ("a b", true), ("b", false), ("A", false)] {
      #expect(tree.hasIdentifier(id) == isThere)
    }
  }

  @Test("An element has the first of two attributes of one name; an empty value is one") func attributes() throws {
    let tree = try tree("<p id=x title=one title=two lang='' HIDDEN>words</p>")
    let node = try #require(tree.element(id: "x"))
    #expect(tree.attribute(node, "title") == "one")
    #expect(tree.attribute(node, "lang") == "")
    #expect(tree.attributeRange(node, "hidden") != nil)
    #expect(tree.attribute(node, "nothing") == nil)
    #expect(tree.firstChild(node).flatMap { tree.attribute($0, "id") } == nil)
  }

  @Test(
    "Text is parted where its elements are blocks or break the line, and nowhere else",
    arguments: [
      ("<div>one<div>two</div>three</div>", "one two three"), ("a<br>b", "a b"), ("<b>o</b><i>ne</i>", "one"),
      ("<ul><li>one<li>two</ul>", "one two"), ("<table><tr><td>a<td>b</table>", "a b"), ("<p> \n </p>", ""),
      ("one<button>press</button>two", "onetwo"), ("<p>one</p><svg><title>t</title></svg><p>two</p>", "one two"),
    ])
  func partedText(_ html: String, _ expected: String) throws {
    let tree = try tree("<body>" + html)
    #expect(tree.text(tree.root) == expected)
  }

  @Test("A silent element that is asked itself tells its words") func silent() throws {
    let tree = try tree("<body><p>one <button>press <b>here</b></button></p>")
    let button = try #require(tree.first(below: tree.root) { tree.tag($0) == .button })
    #expect(tree.text(button) == "press here")
  }

  @Test("A walk that skips an element goes on behind all that it holds") func skipping() throws {
    let tree = try tree("<div id=a><p id=b><b>1</b></p><p id=c>2</p></div><p id=d>3</p>")
    let (top, first) = (try #require(tree.element(id: "a")), try #require(tree.element(id: "b")))
    let next = try #require(tree.next(skipping: first, within: top))
    #expect(tree.attribute(next, "id") == "c")
    #expect(tree.next(skipping: next, within: top) == nil)
    #expect(tree.next(skipping: top, within: top) == nil)
  }

  @Test("The nearest ancestor that a test lets pass is found, never the node itself") func ancestors() throws {
    let tree = try tree("<div id=a><div id=b><p id=c>x</p></div></div>")
    let node = try #require(tree.element(id: "c"))
    #expect(tree.ancestor(of: node) { tree.tag($0) == .div }.flatMap { tree.attribute($0, "id") } == "b")
    #expect(tree.ancestor(of: node) { tree.tag($0) == .p } == nil)
  }

  @Test("An element of no tag of its own keeps its name") func names() throws {
    let tree = try tree("<body><my-part><p>x</p></my-part>")
    let node = try #require(tree.first(below: tree.root) { tree.tag($0) == .other })
    #expect(tree.name(node) == "my-part")
    #expect(tree.firstChild(node).map { tree.name($0) } == "p")
  }
}
