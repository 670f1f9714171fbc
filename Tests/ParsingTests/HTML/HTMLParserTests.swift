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

  private func parse(_ html: String) throws -> HTMLParser.Result {
    try #require(HTMLParser.parse(Array(html.utf8)))
  }

  @Test("Nothing comes of nothing; a text alone is a page") func nothing() throws {
    #expect(HTMLParser.parse([]) == nil)
    let tree = try parse("only words").tree
    #expect(tree.text(tree.root) == "only words")
  }

  @Test("The elements that are open at the end are told, the innermost first") func openAtEnd() throws {
    #expect(try parse("<div><p>one <b>two").openAtEnd.prefix(3) == [.b, .p, .div])
    #expect(try parse("<html><head><title>A</title>").openAtEnd.contains(.head))
  }

  @Test(
    "Elements that swallow text are told when nothing closes them",
    arguments: [
      ("<title>A<p>words", [Parsing.Tag.title]), ("<title>A</title ><p>words", []),
      ("<p>words<textarea>x", [.textarea]),
      ("<SCRIPT>x</SCRIPT>", []), ("<script src=a.js /></script>", []), ("<iframe></iframe>", []),
    ])
  func unclosed(_ html: String, _ tags: [Parsing.Tag]) throws {
    #expect(try parse(html).unclosed.filter { $0 != .noscript } == tags)
  }

  @Test(
    "References are resolved, and those that are none stay as they are written",
    arguments: [
      ("a &amp; b", "a & b"), ("&lt;p&gt;", "<p>"), ("&#8217;&#x2019;", "’’"), ("AT&T", "AT&T"),
      ("a &nosuch; b", "a &nosuch; b"),
      ("&eacute;", "é"), ("&nbsp;x", "\u{A0}x"),
    ])
  func references(_ written: String, _ read: String) throws {
    let tree = try parse("<p>\(written)</p>").tree
    #expect(tree.text(tree.root) == read)
  }

  @Test("Comments, instructions and the document's type are no text") func noText() throws {
    let tree = try parse("<!DOCTYPE html><?xml-stylesheet href='a'?><p>a<!-- b --><![CDATA[c]]></p><!-- d").tree
    #expect(tree.text(tree.root).hasPrefix("a"))
    #expect(!tree.text(tree.root).contains("b"))
    #expect(!tree.text(tree.root).contains("stylesheet"))
  }

  @Test(
    "Tags that cross each other lose no word",
    arguments: [
      "<b><i>one</b> two</i> three", "<p>one<div>two</p>three</div>", "<table><p>one</p><tr><td>two</table>three",
      "<a href=x>one<a href=y>two</a>three", "<li>one<li>two</ul>three", "</p>one</div></b>two<br/>three",
    ])
  func crossing(_ html: String) throws {
    let tree = try parse(html).tree
    #expect(tree.text(tree.root).split(separator: " ").joined() == "onetwothree")
  }

  @Test("Letters of any script stand in names of attributes' values and in texts") func scripts() throws {
    let tree = try parse("<p id='Übersicht' title=概要>Слова 言葉 𝛼</p>").tree
    let node = try #require(tree.element(id: "Übersicht"))
    #expect(tree.attribute(node, "title") == "概要")
    #expect(tree.text(node) == "Слова 言葉 𝛼")
  }
}
