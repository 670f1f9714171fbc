import Parsing
import Testing

@Suite struct DensityTests {
  @Test("Sizes leave out blanks, scripts and navigation") func sizes() throws {
    let tree = try tree("<body><nav>menu</nav><p>ab cd</p><script>x()</script><div id=d>ef <a href=x>gh</a></div>")
    let density = Density(tree)
    let body = try #require(tree.first(below: tree.root) { tree.tag($0) == .body })
    let division = try #require(tree.element(id: "d"))
    #expect(density.size(body) == 8)
    #expect(density.proseSize(body) == 4)
    #expect(density.size(division) == 4)
    #expect(density.linkShare(division) == 0.5)
  }

  @Test("An empty element has no links") func empty() throws {
    let tree = try tree("<div id=d></div>")
    #expect(Density(tree).linkShare(try #require(tree.element(id: "d"))) == 0)
  }

  private func density(_ html: String) throws -> (Density, HTMLTree) {
    let tree = try tree("<body>" + html)
    return (Density(tree), tree)
  }

  @Test(
    "Text in a link is no prose, wherever the link stands",
    arguments: [
      ("<p>ab <a href=x>cd</a></p>", 4, 2), ("<a href=x><p>abcd</p></a>", 4, 0),
      ("<ul><li>ab</li><li><a href=x>cd</a></li></ul>", 4, 2),
      ("<div>abcd</div>", 4, 0), ("<blockquote>ab</blockquote><pre>cd</pre>", 4, 4), ("<td>ab</td>", 2, 0), ("", 0, 0),
    ])
  func prose(_ html: String, _ size: Int, _ prose: Int) throws {
    let (density, tree) = try density(html)
    #expect(density.size(tree.root) == size)
    #expect(density.proseSize(tree.root) == prose)
  }

  @Test(
    "An element's figures are the sums of its children's",
    arguments: [
      "<div><p>one <b>two</b></p><ul><li>three<ul><li><a href=x>four</a></ul></ul>five</div><footer>six</footer>"
    ])
  func sums(_ html: String) throws {
    let (density, tree) = try density(html)
    for node in tree.descendants(of: tree.root, where: { tree.tag($0) != .text }) {
      #expect(density.size(node) == tree.children(node).reduce(0) { $0 + density.size($1) })
      #expect(density.proseSize(node) <= density.size(node))
      #expect((0...1).contains(density.linkShare(node)))
    }
  }

  @Test("Navigation counts for nothing, unless it swallowed the page", arguments: ["nav", "footer"])
  func navigation(_ name: String) throws {
    let (small, smallTree) = try density("<\(name)><p>menu</p></\(name)>")
    #expect(small.size(smallTree.root) == 0)
    let (swallowed, tree) = try density("<\(name)><ul><li>menu</ul><main><p>words</p></main>")
    #expect(swallowed.size(tree.root) == 9)
    let many = String(repeating: "<p>words</p>", count: 13)
    let (long, longTree) = try density("<\(name)>\(many)")
    #expect(long.size(longTree.root) == 65)
  }

  @Test("Blanks of every kind count for nothing, bytes of other scripts one each") func blanks() throws {
    let (density, tree) = try density("<p> a\n\tb </p><p>é</p>")
    #expect(density.size(tree.root) == 4)
  }

  @Test(
    "Silent elements hold no text", arguments: ["script", "style", "template", "svg", "select", "textarea", "button"])
  func silent(_ name: String) throws {
    let (density, tree) = try density("<p>ab</p><\(name)>words</\(name)>")
    #expect(density.size(tree.root) == 2)
  }
}
