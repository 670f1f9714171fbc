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

  @Test("Line breaks stay within a block, two of them part paragraphs") func breaks() throws {
    #expect(try blocks("<p>one<br>two</p>") == ["paragraph: one\ntwo"])
    #expect(
      try blocks("one <br> <br> two<br><br><br>three") == ["paragraph: one", "paragraph: two", "paragraph: three"])
    #expect(try blocks("<p><br>one<br></p>") == ["paragraph: one"])
    #expect(try blocks("<pre>one<br><br>two</pre>") == ["code: one\n\ntwo"])
  }

  @Test("An item's further paragraphs belong to it, and a list within an item is deeper") func itemParts() throws {
    let found = try blocks("<ol><li><p>one</p><p>goes on</p><ul><li>inner</ul><p>ends</p></li><li>two</ol>")
    #expect(
      found == ["listItem 1: one", "listItem 1: goes on", "listItem 2: inner", "listItem 1: ends", "listItem 1: two"])
  }

  @Test("Terms and their descriptions are items; an item without a list is one of the first depth") func looseItems()
    throws
  {
    #expect(
      try blocks("<dl><dt>probe</dt><dd>a classifier</dd></dl>") == ["listItem 1: probe", "listItem 1: a classifier"])
    #expect(try blocks("<li>alone</li><p>after</p>") == ["listItem 1: alone", "paragraph: after"])
  }

  @Test("Lists, headings and code within a quotation keep their kind; its paragraphs are quotations") func quotedParts()
    throws
  {
    let html =
      "<blockquote><h3>Part</h3><p>one</p><ul><li>item</ul><pre>code</pre><blockquote>two</blockquote></blockquote><p>after"
    #expect(
      try blocks(html)
        == [
          "heading 3: Part", "quotation: one", "listItem 1: item", "code: code", "quotation: two", "paragraph: after",
        ])
    #expect(try built(html).0.prefix(5).allSatisfy { $0.0.quotes != nil })
    #expect(try built(html).0.last?.0.quotes == nil)
  }

  @Test("A citation that is too long is no name") func citation() throws {
    let long = String(repeating: "a long title and ", count: 6)
    #expect(try built("<blockquote>words<cite>\(long)</cite></blockquote>").0.first?.0.quotes?.name == nil)
    #expect(try built("<blockquote>words</blockquote>").0.first?.0.quotes == QuotedSource())
  }

  @Test("Rows are numbered in their own table, and a table within one starts anew") func rowNumbers() throws {
    let inner = "<table><tr><td>x</td><td>y</td></tr></table>"
    let html = "<table><caption>A count</caption><tr><td>a<td>b</tr><tr><td>c<td>d</tr></table>\(inner)"
    #expect(
      try blocks(html) == ["caption: A count", "tableRow 1: a\tb", "tableRow 2: c\td", "tableRow 1: x\ty"])
    let nested = "<table><tr><td><p>one</p>\(inner)</td><td>two</td></tr></table>"
    #expect(try blocks(nested) == ["paragraph: one", "tableRow 1: x\ty", "paragraph: two"])
  }

  @Test("Empty cells keep their place in a row, links in cells their words") func cells() throws {
    let (found, links, bytes) = try built("<table><tr><td>a</td><td></td><td><a href=/x>c</a></td></tr></table>")
    #expect(found.map(\.1) == ["a\t\tc"])
    #expect(links.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["c"])
  }

  @Test("Figures set high or low continued the figure before them") func figures() throws {
    let found = try blocks(
      "<p>10<sup>6</sup> or 10<sup>-6</sup> in base 101<sub>2</sub>, H<sub>2</sub>O, the 4<sup>th</sup>")
    #expect(found == ["paragraph: 10^6 or 10^-6 in base 101_2, H2O, the 4th"])
  }

  @Test("Items of a list bear the names by which the text leads to them") func itemAnchors() throws {
    let found = try built("<ul><li id=b1>One.<li id=b2><p>Two.</p><li>Three.</ul>").0
    #expect(found.map(\.0.anchor) == ["b1", "b2", nil])
  }

  @Test("What is said of a picture stands apart from the list or the heading around it") func pictures() throws {
    let image = "<img alt='The loss falls in two steps.'>"
    #expect(
      try blocks("<ul><li>\(image)It falls.</ul>") == [
        "caption 1: The loss falls in two steps.", "listItem 1: It falls.",
      ])
    #expect(try blocks("<h2>\(image)Loss</h2>") == ["heading 2: Loss"])
    #expect(try blocks("<table><tr><td>\(image)<td>b</table>") == ["tableRow 1: b"])
  }

  @Test("Captions of figures are captions, their pictures no text") func captions() throws {
    let found = try blocks("<figure><img src=a.png alt='A curve'><figcaption>The loss falls.</figcaption></figure>")
    #expect(found == ["caption: The loss falls."])
  }

  @Test("A quotation within a line has its marks, and an inline element is no border") func inline() throws {
    #expect(
      try blocks("<p>He said <q>no</q> to <b>half</b>-<i>baked</i> ideas.</p>") == [
        "paragraph: He said “no” to half-baked ideas."
      ])
    #expect(try blocks("<p>H<sub>2</sub>O</p>") == ["paragraph: H2O"])
  }

  @Test("Blocks of marks alone say nothing, blocks of another script do") func marksAlone() throws {
    #expect(try blocks("<p>•</p><p>* * *</p><p>…</p><p>言</p><p>4</p>").contains("paragraph: 言"))
    #expect(try blocks("<p>* * *</p><p>—</p><p>...</p>").filter { $0.contains("*") || $0.contains(".") }.isEmpty)
  }

  @Test("Headings and notes bear the identifier of their element, paragraphs none") func anchors() throws {
    let found = try built("<h2 id=part>Part</h2><p id=p1>words</p><h3>No anchor</h3><ol><li id=fn2>note</ol>").0
    #expect(found.map(\.0.anchor) == ["part", nil, nil, "fn2"])
  }

  @Test(
    "A citation's keys are links on its words, empty where it has none",
    arguments: ["d-cite key", "dt-cite key", "d-cite bibtex-key"])
  func citations(_ element: String) throws {
    let name = element.prefix { $0 != " " }
    let (_, links, _) = try built("<p>as shown <\(element)='ada2024, bo2023'></\(name)> here</p>")
    #expect(links.map(\.target) == ["ada2024", "bo2023"])
    #expect(links.allSatisfy { $0.kind == .citation && $0.range == 9..<9 })
  }

  @Test("A link across blocks stands on what is left of its last line, or nowhere") func linkAcrossBlocks() throws {
    let (found, links, bytes) = try built("<a href=/x><p>one</p><p>two</p></a><p>three</p>")
    #expect(found.map(\.1) == ["one", "two", "three"])
    for link in links { #expect(link.range.upperBound <= bytes.count && !link.range.contains(3)) }
  }

  @Test(
    "Targets are kept as they stand where there is no base, blanks around them not",
    arguments: [
      (" /a ", "/a"), ("#part", "#part"), ("mailto:ada@a.example", "mailto:ada@a.example"), ("b c", "b c"),
    ])
  func targets(_ written: String, _ kept: String) throws {
    #expect(try built("<p><a href='\(written)'>x</a></p>").1.map(\.target) == [kept])
  }

  @Test(
    "An empty page, and one of nothing but elements, has no blocks",
    arguments: ["", "<p></p><ul><li></li></ul><pre>\n</pre>", "<br><hr><img src=a>"])
  func empty(_ html: String) throws {
    #expect(try blocks(html).isEmpty)
  }

  @Test("Blanks at the ends of a text are trimmed, within it kept") func trimming() {
    #expect(" \n a  b\t".trimmingBlanks == "a  b")
    #expect(" \n".trimmingBlanks == "")
    #expect("\u{A0}a".trimmingBlanks == "\u{A0}a")
  }

  @Test(
    "The line that says whose words a quotation has was read as its words",
    arguments: [
      "<blockquote><cite>Ada <a href=/p4>wrote</a>:</cite>Words.</blockquote>",
      "<blockquote><div><a href=/p4>Ada said:</a></div><div>Words.</div></blockquote>",
      "<div class=bbcode_quote><div>Originally posted by <b>Ada</b> <a href=/p4></a></div><div>Words.</div></div>",
    ])
  func quotationHead(_ html: String) throws {
    let found = try built(html + "<p>After.</p>").0
    #expect(found.map(\.1) == ["Words.", "After."])
    #expect(found[0].0.kind == .quotation && found[0].0.quotes?.name == "Ada")
    #expect(found[1].0.quotes == nil)
  }

  @Test("A quotation within a quotation has its own writer") func nestedQuotation() throws {
    let found = try built(
      "<blockquote><p>Ada wrote:</p><blockquote><p>Ben wrote:</p><p>Inner.</p></blockquote><p>Outer.</p></blockquote>"
    ).0
    #expect(found.map(\.1) == ["Inner.", "Outer."])
    #expect(found.map { $0.0.quotes?.name } == ["Ben", "Ada"])
  }
}
