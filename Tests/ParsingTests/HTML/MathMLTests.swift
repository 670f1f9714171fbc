import Testing

@testable import Parsing

@Suite struct MathMLTests {
  private func tex(_ markup: String) throws -> String? {
    let tree = try tree("<math>\(markup)</math>")
    let math = try #require(tree.first(below: tree.root) { tree.tag($0) == .math })
    return MathML.tex(of: math, in: tree)
  }

  @Test(
    "Elements have the TeX of their meaning",
    arguments: [
      ("<mi>a</mi><mo>≠</mo><mn>0</mn>", "a \\neq 0"), ("<mfrac><mi>a</mi><mi>b</mi></mfrac>", "\\frac{a}{b}"),
      ("<msup><mi>x</mi><mn>2</mn></msup>", "x^{2}"),
      ("<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>", "x_{i}^{2}"),
      ("<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>", "\\sqrt{x + 1}"),
      ("<mroot><mn>8</mn><mn>3</mn></mroot>", "\\sqrt[3]{8}"),
      ("<munderover><mo>∑</mo><mrow><mi>k</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>", "\\sum_{k = 1}^{n}"),
      ("<mover><mi>x</mi><mo>˙</mo></mover>", "\\dot{x}"), ("<mover><mi>F</mi><mo>→</mo></mover>", "\\vec{F}"),
      ("<msub><mi>r</mi><mtext>perf</mtext></msub>", "r_{\\text{perf}}"), ("<mi>sin</mi><mi>θ</mi>", "\\sin \\theta"),
      ("<mi mathvariant=bold>v</mi>", "\\mathbf{v}"), ("<mi>loss</mi>", "\\mathrm{loss}"),
      ("<mfrac linethickness=0><mi>n</mi><mi>k</mi></mfrac>", "\\binom{n}{k}"), ("<mo>−</mo><mi>x</mi>", "-x"),
    ])
  func element(_ markup: String, _ expected: String) throws {
    #expect(try tex(markup) == expected)
  }

  @Test("Factors stand apart, so that they are no word") func factors() throws {
    #expect(try tex("<mn>4</mn><mi>a</mi><mo>\u{2062}</mo><mi>c</mi>") == "4 a c")
    #expect(try tex("<mi>α</mi><mi>x</mi>") == "\\alpha x")
  }

  @Test("A table between brackets is a matrix, behind a brace the cases") func matrices() throws {
    let rows =
      "<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable>"
    #expect(try tex("<mo>(</mo>\(rows)<mo>)</mo>") == "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}")
    #expect(try tex("<mo>{</mo>\(rows)") == "\\begin{cases} a & b \\\\ c & d \\end{cases}")
    #expect(try tex(rows) == "\\begin{aligned} a & b \\\\ c & d \\end{aligned}")
  }

  @Test(
    "Brackets around a fraction or a sum stayed as low as a letter",
    arguments: [
      ("<mo>(</mo>\(Self.half)<mo>)</mo>", "\\left(\\frac{a}{b}\\right)"),
      ("<mo>{</mo><mi>x</mi><mo>+</mo>\(Self.half)<mo>}</mo>", "\\left\\{x + \\frac{a}{b}\\right\\}"),
      (
        "<msup><mrow><mo>|</mo><msqrt>\(Self.half)</msqrt><mo>|</mo></mrow><mn>2</mn></msup>",
        "\\left|\\sqrt{\\frac{a}{b}}\\right|^{2}"
      ),
      ("<mo>(</mo><mi>x</mi><mo>)</mo>", "(x)"),
      ("<mo>(</mo>\(Self.half)<mo>]</mo>", "(\\frac{a}{b}]"),
      ("<mo stretchy=false>(</mo>\(Self.half)<mo stretchy=false>)</mo>", "(\\frac{a}{b})"),
      ("<mo>(</mo>\(Self.half)<mo>)</mo><mo>(</mo><mi>x</mi><mo>)</mo>", "(\\frac{a}{b})(x)"),
    ])
  func brackets(_ markup: String, _ expected: String) throws {
    #expect(try tex(markup) == expected)
  }

  private static let half = "<mfrac><mi>a</mi><mi>b</mi></mfrac>"

  @Test("Letters of the mathematical alphabets are the letters they stand for") func alphabets() throws {
    #expect(try tex("<mi>\u{1D44E}</mi><mo>=</mo><mi>\u{1D6FC}</mi><mn>\u{1D7D9}</mn>") == "a = \\alpha1")
  }

  @Test("MathJax's drawing without MathML beside it was lost") func drawing() throws {
    let tree = try tree(
      """
      <mjx-container><mjx-math><mjx-msup><mjx-mi><mjx-c class="mjx-c1D465 TEX-I"></mjx-c></mjx-mi><mjx-script>
      <mjx-mn><mjx-c class="mjx-c32"></mjx-c></mjx-mn></mjx-script></mjx-msup><mjx-mo><mjx-c class="mjx-c3D"></mjx-c></mjx-mo>
      <mjx-mfrac><mjx-frac><mjx-num><mjx-nstrut></mjx-nstrut><mjx-mn><mjx-c class="mjx-c31"></mjx-c></mjx-mn></mjx-num>
      <mjx-dbox><mjx-dtable><mjx-line></mjx-line><mjx-row><mjx-den><mjx-mi><mjx-c class="mjx-c1D466"></mjx-c></mjx-mi></mjx-den>
      </mjx-row></mjx-dtable></mjx-dbox></mjx-frac></mjx-mfrac></mjx-math></mjx-container>
      """)
    let node = try #require(tree.first(below: tree.root) { tree.tag($0) == .mjxContainer })
    #expect(MathML.tex(of: node, in: tree) == "x^{2} = \\frac{1}{y}")
  }

  @Test("Bare braces grouped what they enclose") func braces() throws {
    #expect(try tex("<mo>{</mo><mi>x</mi><mo>}</mo>") == "\\{x \\}")
  }

  @Test("The brackets of a binomial coefficient were written twice") func binomials() throws {
    let fraction = "<mfrac linethickness=0><mi>n</mi><mi>k</mi></mfrac>"
    #expect(try tex("<mrow><mo>(</mo>\(fraction)<mo>)</mo></mrow><mi>p</mi>") == "\\binom{n}{k} p")
  }

  @Test("A formula without characters is none") func empty() throws {
    #expect(try tex("<mrow></mrow><mspace></mspace>") == nil)
  }

  @Test(
    "Scripts nest, and each has its own braces",
    arguments: [
      ("<msup><msub><mi>x</mi><mi>i</mi></msub><mn>2</mn></msup>", "x_{i}^{2}"),
      ("<msup><mi>e</mi><mrow><mo>−</mo><msup><mi>x</mi><mn>2</mn></msup></mrow></msup>", "e^{-x^{2}}"),
      (
        "<msup><mrow><mo>(</mo><mi>a</mi><mo>+</mo><mi>b</mi><mo>)</mo></mrow><mi>n</mi></msup>",
        "(a + b)^{n}"
      ),
      ("<msub><mi>W</mi><mi>enc</mi></msub>", "W_{\\mathrm{enc}}"), ("<msup><mi>x</mi></msup>", "x"),
      ("<msup></msup>", nil),
    ] as [(String, String?)])
  func scripts(_ markup: String, _ expected: String?) throws {
    #expect(try tex(markup) == expected)
  }

  @Test(
    "What stands over and under a sign is a limit, an accent or a set piece",
    arguments: [
      ("<munder><mi>lim</mi><mrow><mi>n</mi><mo>→</mo><mi>∞</mi></mrow></munder>", "\\lim_{n \\to \\infty}"),
      ("<mover><mi>x</mi><mo>^</mo></mover>", "\\hat{x}"),
      ("<mover><mrow><mi>A</mi><mi>B</mi></mrow><mo>¯</mo></mover>", "\\overline{A B}"),
      ("<munder><mi>x</mi><mo>_</mo></munder>", "\\underline{x}"),
      ("<mover><mo>=</mo><mtext>def</mtext></mover>", "\\overset{\\text{def}}{=}"),
      ("<munder><mi>x</mi><mi>y</mi></munder>", "\\underset{y}{x}"),
      ("<munder><mo>∑</mo><mi>i</mi></munder>", "\\sum_{i}"),
      ("<mover><mo>∏</mo><mi>n</mi></mover>", "\\prod^{n}"),
    ])
  func stacked(_ markup: String, _ expected: String) throws {
    #expect(try tex(markup) == expected)
  }

  @Test(
    "Fences, boxes and what is not shown",
    arguments: [
      ("<mfenced><mi>a</mi><mi>b</mi></mfenced>", "(a, b)"),
      ("<mfenced open='[' close=']'><mi>a</mi></mfenced>", "[a]"),
      ("<menclose notation=top><mi>x</mi></menclose>", "\\overline{x}"),
      ("<menclose notation=box><mi>x</mi></menclose>", "x"),
      ("<mi>a</mi><mphantom><mi>b</mi></mphantom>", "a"), ("<mi>a</mi><mspace width=1em></mspace><mi>b</mi>", "a b"),
      ("<semantics><mi>a</mi><annotation encoding=x>b</annotation></semantics>", "a"),
      ("<mstyle><mpadded><mi>a</mi></mpadded></mstyle>", "a"),
    ])
  func wrappers(_ markup: String, _ expected: String) throws {
    #expect(try tex(markup) == expected)
  }

  @Test(
    "Letters have the style that their variant names, words and functions their own",
    arguments: [
      ("<mi mathvariant=double-struck>R</mi>", "\\mathbb{R}"), ("<mi mathvariant=script>L</mi>", "\\mathcal{L}"),
      ("<mi mathvariant=bold-italic>w</mi>", "\\mathbf{w}"), ("<mi>log</mi><mi>x</mi>", "\\log x"),
      ("<mi>softmax</mi>", "\\mathrm{softmax}"),
      ("<mn>3.14</mn>", "3.14"), ("<mtext>if x &gt; 0</mtext>", "\\text{if x > 0}"),
      ("<mi>α</mi><mi>β</mi>", "\\alpha \\beta"),
    ])
  func letters(_ markup: String, _ expected: String) throws {
    #expect(try tex(markup) == expected)
  }

  @Test(
    "Operators between two parts stand apart, signs before one do not",
    arguments: [
      ("<mi>a</mi><mo>=</mo><mi>b</mi>", "a = b"), ("<mo>−</mo><mn>1</mn>", "-1"),
      ("<mi>a</mi><mo>,</mo><mi>b</mi>", "a , b"),
      ("<mi>f</mi><mo>(</mo><mi>x</mi><mo>)</mo>", "f(x)"), ("<mi>n</mi><mo>!</mo>", "n!"),
      ("<mi>a</mi><mo>∈</mo><mi>B</mi>", "a \\in B"),
    ])
  func operators(_ markup: String, _ expected: String) throws {
    #expect(try tex(markup) == expected)
  }

  @Test(
    "A matrix in a row of its own is one, and its brackets decide which",
    arguments: [
      ("[", "]", "bmatrix"), ("|", "|", "vmatrix"), ("‖", "‖", "Vmatrix"), ("(", ")", "pmatrix"),
    ])
  func brackets(_ open: String, _ close: String, _ environment: String) throws {
    let table = "<mrow><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr></mtable></mrow>"
    #expect(
      try tex("<mo>\(open)</mo>\(table)<mo>\(close)</mo>") == "\\begin{\(environment)} a & b \\end{\(environment)}")
  }

  @Test("A row of several parts between brackets is no matrix") func noMatrix() throws {
    #expect(try tex("<mo>(</mo><mi>a</mi><mo>)</mo>") == "(a)")
    #expect(try tex("<mo>⟨</mo><mtable><mtr><mtd><mi>a</mi></mtd></mtr></mtable>")?.contains("aligned") == true)
  }

  @Test(
    "Markup that lacks its parts loses no character of what is there",
    arguments: [
      "<mfrac><mi>a</mi></mfrac>", "<mroot><mi>a</mi></mroot>", "<munderover><mi>a</mi></munderover>",
      "<msubsup><mi>a</mi></msubsup>",
      "<mtable><mtr><mtd><mi>a</mi></mtd></mtr></mtable>", "<nosuch><mi>a</mi></nosuch>",
    ])
  func incomplete(_ markup: String) throws {
    #expect(try tex(markup)?.contains("a") == true)
  }
}
