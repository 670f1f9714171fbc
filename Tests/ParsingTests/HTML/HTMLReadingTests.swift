import Model
import Parsing
import Testing

@Suite struct HTMLReadingTests {
  @Test("A streamed part is put where its template stands, in the order of the page") func streamed() throws {
    let tree = try tree(
      """
      <main><p>one</p><template id="B:0"></template><p>three</p></main>
      <div hidden id="S:0"><p>two</p><template id="P:1"></template></div>
      <div hidden id="S:1"><p>two and a half</p></div>
      """)
    resolveStreamedParts(of: tree)
    #expect(tree.text(tree.root) == "one two two and a half three")
  }

  @Test("A part without a place stays where it is") func homeless() throws {
    let tree = try tree("<div hidden id='S:7'><p>kept</p></div>")
    resolveStreamedParts(of: tree)
    #expect(tree.text(tree.root) == "kept")
  }

  @Test("Control characters do not end a page") func controls() throws {
    let document = try page("<title>A page</title><article><p>before\u{1}\u{7F} after</p></article>")
    #expect(document.text.contains("before"))
    #expect(document.text.contains("after"))
  }

  @Test("Tags with too many attributes are reported") func attributes() {
    let html = "<body><p" + (0..<2000).map { " a\($0)" }.joined() + ">words of the page</p>"
    let reading = read(Array(html.utf8))
    #expect(reading.diagnostics.map(\.code) == ["too-many-attributes"])
    #expect(reading.documents.first?.text == "words of the page")
  }

  @Test(
    "Parts that wait for themselves or for nothing lose no word",
    arguments: [
      "<template id='B:0'></template><div hidden id='S:0'><p>one</p><template id='P:0'></template></div>",
      "<div hidden id='S:0'><p>one</p></div><template id='B:1'></template>",
      "<template id='B:0'></template><div hidden id='S:0'></div><p>one</p>",
      "<div hidden id='S:0'><template id='B:0'></template><p>one</p></div>",
    ])
  func tangled(_ html: String) throws {
    let tree = try tree(html)
    resolveStreamedParts(of: tree)
    #expect(tree.text(tree.root) == "one")
  }

  @Test("Of two parts for one place both stand there, in their order") func samePlace() throws {
    let tree = try tree(
      "<p>a</p><template id='B:0'></template><p>d</p><div hidden id='S:0'><p>b</p></div><div hidden id='S:0'><p>c</p></div>"
    )
    resolveStreamedParts(of: tree)
    #expect(tree.text(tree.root) == "a b c d")
  }

  @Test("A page is told to be partial for every reason that it is, the document is read all the same") func findings() {
    let many = "<p" + (0..<1200).map { " a\($0)" }.joined() + ">words of the page</p>"
    let reading = read(Array("<html><body>\(many)<div><p>and their en".utf8))
    #expect(Set(reading.diagnostics.map(\.code)) == ["too-many-attributes", "truncated"])
    #expect(reading.documents.first?.text.contains("words of the page") == true)
  }

  @Test("A control character is found at every place of a step of eight bytes", arguments: 0..<18)
  func controlAnywhere(_ place: Int) throws {
    for control in ["\u{1}", "\u{B}", "\u{C}", "\u{1F}", "\u{7F}"] {
      let words = String(repeating: "x", count: place) + control + "y and the end"
      #expect(try page("<p>\(words)</p>").text.hasSuffix(" y and the end") || place == 0)
    }
  }

  @Test("Tabs, line feeds and signs beyond ASCII are no control characters")
  func noControls() throws {
    let document = try page("<pre>a\tb\nc\td\ne \u{A0}\u{AD} ÿ — 四</pre>")
    #expect(document.text == "a\tb\nc\td\ne \u{A0}\u{AD} ÿ — 四")
  }
}
