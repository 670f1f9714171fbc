import Model
import Parsing
import Testing

@Suite struct BlockReaderTests {
  /// The blocks of a body, one line each: kind, level where there is one, text.
  private func blocks(_ html: String) throws -> [String] {
    try built(html).0.map { block, text in
      "\(block.kind.rawValue)\(block.level > 0 ? " \(block.level)" : ""): \(text)"
    }
  }

  private func built(_ html: String, base: String? = nil) throws -> ([(Block, String)], [Link], [UInt8]) {
    let tree = try tree("<body>" + html)
    var builder = DocumentBuilder()
    BlockReader.append(tree.root, of: tree, to: &builder, baseURL: base)
    let texts = builder.blocks.map { String(decoding: builder.bytes[$0.range], as: UTF8.self) }
    return (Array(zip(builder.blocks, texts)), builder.links, builder.bytes)
  }

  @Test("Headings have levels, paragraphs are folded") func headings() throws {
    let found = try blocks("<h2>On  <i>grokking</i></h2><p>It comes\n late.</p>And loose words")
    #expect(found == ["heading 2: On grokking", "paragraph: It comes late.", "paragraph: And loose words"])
  }

  @Test("Items of nested lists have depths and are not glued") func lists() throws {
    let found = try blocks(
      "<ul><li>Tea<ul><li>Black</li><li><p>Green</p></li></ul></li><li><span>Coffee</span></li></ul>")
    #expect(found == ["listItem 1: Tea", "listItem 2: Black", "listItem 2: Green", "listItem 1: Coffee"])
  }

  @Test("Code keeps its lines and their indentation") func code() throws {
    let found = try blocks("<pre><code>def f(x):\n    return x\n</code></pre><p>Use <code>f</code>.</p>")
    #expect(found == ["code: def f(x):\n    return x", "paragraph: Use f."])
  }

  @Test("Rows of a table are lines with tabs; a table that lays out a page is paragraphs") func tables() throws {
    let rows = try built("<table><tr><th>layer<th>heads<tr><td>0<td>12</table>").0
    #expect(rows.map(\.1) == ["layer\theads", "0\t12"])
    #expect(rows.allSatisfy { $0.0.kind == .tableRow })
    #expect(
      try blocks("<table><tr><td><p>one</p><p>two</p></td></tr></table>") == ["paragraph: one", "paragraph: two"])
  }

  @Test("What careless markup puts beside the cells of a row was lost") func strayInRow() throws {
    let tree = try tree("<table><tr><td>cell</td><td id=place>more</td></tr></table><div id=from><p>stray</p></div>")
    let (from, place) = (try #require(tree.element(id: "from")), try #require(tree.element(id: "place")))
    tree.moveChildren(of: from, before: place)
    var builder = DocumentBuilder()
    BlockReader.append(tree.root, of: tree, to: &builder)
    #expect(String(decoding: builder.bytes, as: UTF8.self) == "cell\nstray\nmore")
  }

  @Test("A quotation names whom it quotes") func quotation() throws {
    let found = try built("<blockquote cite='https://example.org/q'><p>Words.</p><cite>Ada Example</cite></blockquote>")
      .0
    let block = try #require(found.first?.0)
    #expect(block.kind == .quotation)
    #expect(block.quotes?.name == "Ada Example")
    #expect(block.quotes?.url == "https://example.org/q")
  }

  @Test("A link stands on its words and is absolute") func links() throws {
    let (_, links, bytes) = try built("<p>See <a href='/x'>the <b>paper</b></a>.</p>", base: "https://example.org/a")
    let link = try #require(links.first)
    #expect(String(decoding: bytes[link.range], as: UTF8.self) == "the paper")
    #expect(link.target == "https://example.org/x")
    #expect(link.kind == .page)
  }

  @Test("Links that run a script are none") func scriptLinks() throws {
    let links = try built("<p><a href='javascript:void(0)'>run</a> <a href=' data:text/html,x'>show</a></p>").1
    #expect(links.isEmpty)
  }

  @Test("A footnote's mark leads to its note") func footnotes() throws {
    let (found, links, _) = try built(
      "<p>Claim<sup><a href='#fn1'>1</a></sup>.</p><ol><li id=fn1 role=doc-endnote><p>The note.</p></li></ol>")
    let note = try #require(found.first { $0.0.kind == .footnote })
    #expect(note.1 == "The note.")
    #expect(links.first?.kind == .footnote)
    #expect(links.first?.target == note.0.anchor)
  }

  @Test(
    "Formulas keep their TeX",
    arguments: [
      ("<p>Let <d-math>x^2</d-math> be</p>", "Let $x^2$ be"),
      ("<p>Let <script type='math/tex'>x^2</script> be</p>", "Let $x^2$ be"),
      ("<p><script type='math/tex; mode=display'>x</script></p>", "$$x$$"),
      ("<p>a <math alttext='x_1'><mi>x</mi></math> b</p>", "a $x_1$ b"),
      (
        "<p>a <span class=katex><math><semantics><mrow><mi>x</mi></mrow><annotation encoding='application/x-tex'>x</annotation></semantics></math><span class=katex-html aria-hidden=true>x</span></span> b</p>",
        "a $x$ b"
      ),
    ])
  func formulas(_ html: String, _ expected: String) throws {
    #expect(try built(html).0.map(\.1) == [expected])
  }

  @Test("Excluded nodes are left out with all they hold") func excluded() throws {
    let tree = try tree("<p>kept</p><div id=x><p>left out</p></div>")
    var builder = DocumentBuilder()
    let node = try #require(tree.element(id: "x"))
    BlockReader.append(tree.root, of: tree, to: &builder, excluding: [node])
    #expect(String(decoding: builder.bytes, as: UTF8.self) == "kept")
  }

  @Test("Scripts, styles and forms' values are no text") func silent() throws {
    #expect(try blocks("<script>a()</script><style>b{}</style><select><option>c</select><p>d</p>") == ["paragraph: d"])
  }
}
