import Parsing
import Testing

@Suite struct TreeMakerTests {
  /// The names of an element's ancestors, the nearest first.
  private func path(to id: String, in tree: HTMLTree) throws -> [String] {
    var names: [String] = []
    var current = tree.parent(try #require(tree.element(id: id)))
    while let node = current, node != tree.root {
      names.append(tree.name(node))
      current = tree.parent(node)
    }
    return names
  }

  @Test("A second body continues the first") func secondBody() throws {
    let tree = try tree("<html><body><p>one</p></body><body><p id=x>two</p></body></html>")
    #expect(tree.descendants(of: tree.root) { tree.tag($0) == .body }.count == 1)
    #expect(try path(to: "x", in: tree) == ["body", "html"])
  }

  @Test("What is no part of a head ends it") func head() throws {
    let tree = try tree("<head><title>A title</title><article id=x><p>words</p></article></head>")
    #expect(try !path(to: "x", in: tree).contains("head"))
    #expect(tree.first(below: tree.root) { tree.tag($0) == .title } != nil)
  }

  @Test("Elements beyond the depth of browsers are siblings, and lose nothing") func depth() throws {
    let tree = try tree(String(repeating: "<b>x", count: 700))
    #expect(tree.text(tree.root).utf8.count == 700)
    var deepest = 0
    for node in tree.descendants(of: tree.root, where: { tree.tag($0) == .text }) {
      var depth = 0
      var current = tree.parent(node)
      while let up = current {
        depth += 1
        current = tree.parent(up)
      }
      deepest = max(deepest, depth)
    }
    #expect((500...515).contains(deepest))
  }

  @Test("A text that comes in pieces is one text") func pieces() throws {
    let long = String(repeating: "word and more ", count: 20_000)
    let tree = try tree("<p>\(long)&amp;\(long)</p>")
    let texts = tree.descendants(of: tree.root) { tree.tag($0) == .text }
    #expect(texts.count == 1)
    #expect(tree.textRange(try #require(texts.first)).count == 2 * long.utf8.count + 1)
  }

  @Test("Attributes are in their places, references resolved, names in small letters") func attributes() throws {
    let tree = try tree("<p ID=x Class='a b' title='A &amp; B' hidden>words</p>")
    let node = try #require(tree.element(id: "x"))
    #expect(tree.attribute(node, "title") == "A & B")
    #expect(tree.classes(node) == ["a", "b"])
    #expect(tree.attribute(node, "hidden") != nil)
    #expect(tree.attribute(node, "lang") == nil)
  }

  @Test(
    "What ends a head begins the body, and what belongs to a head does not",
    arguments: [
      ("<head><title>A</title><p id=x>words</p>", "body"),
      ("<head><meta name=a><div id=x>words</div></head><body>more", "body"),
      ("<head><link id=x rel=canonical href=/>", "head"), ("<head><script id=x>a</script><title>A</title>", "head"),
    ])
  func headEnds(_ html: String, _ parent: String) throws {
    #expect(try path(to: "x", in: try tree(html)).first == parent)
  }

  @Test("Names of elements and attributes are small, values keep their case") func letterCase() throws {
    let tree = try tree("<DIV ID=X Data-Name=Ada><My-Part TITLE=Ü>words</My-Part></DIV>")
    let node = try #require(tree.element(id: "X"))
    #expect(tree.attribute(node, "data-name") == "Ada")
    #expect(tree.tag(node) == .div)
    let part = try #require(tree.firstChild(node))
    #expect(tree.name(part) == "my-part")
    #expect(tree.attribute(part, "title") == "Ü")
  }

  @Test("A page of many elements keeps them all in their order") func many() throws {
    let tree = try tree((0..<20_000).map { "<p id=p\($0)>\($0)</p>" }.joined())
    let found = tree.descendants(of: tree.root) { tree.tag($0) == .p }
    #expect(found.count == 20_000)
    #expect(found.enumerated().allSatisfy { tree.text($0.element) == "\($0.offset)" })
  }
}
