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
}
