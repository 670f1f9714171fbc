import Model
import Parsing
import Testing

@Suite struct FormulasTests {
  private func text(_ html: String) throws -> String {
    let tree = try tree("<body><p>" + html)
    var builder = DocumentBuilder()
    BlockReader.append(tree.root, of: tree, to: &builder)
    return String(decoding: builder.bytes, as: UTF8.self)
  }

  @Test(
    "The source that markup carries is the formula, once",
    arguments: [
      "<span class=katex><span class=katex-mathml><math><semantics><mi>x</mi><annotation encoding='application/x-tex'>x_i</annotation></semantics></math></span><span class=katex-html>x i</span></span>",
      "<span class=mjx-chtml><span class=mjx-math aria-label=x_i><span class=mjx-char>x</span></span></span>",
      "<math alttext='x_i'><mi>x</mi></math>", "<d-math>x_i</d-math>", "<script type='math/tex'>x_i</script>",
      "<span class=MathJax_Preview>x</span><span class=MathJax><span>x</span></span><script type='math/tex'>x_i</script>",
      "<img class=latex alt='x_i' src=a.png>",
    ])
  func carried(_ html: String) throws {
    #expect(try text("so \(html) holds") == "so $x_i$ holds")
  }

  @Test("MathML beside a drawing is read where no source is") func assistive() throws {
    let html = """
      <mjx-container display=true><svg><path></path></svg><mjx-assistive-mml><math display=block><msub><mi>r</mi><mi>i</mi>\
      </msub></math></mjx-assistive-mml></mjx-container>
      """
    #expect(try text(html) == "$$r_{i}$$")
  }

  @Test(
    "The blank between a formula and a word was lost where the formula's own element holds it",
    arguments: [
      ("flip<mjx-container> <math><mi>n</mi></math> </mjx-container>coins", "flip $n$ coins"),
      ("flip <span class=katex data-tex=n><i>n</i> </span>coins", "flip $n$ coins"),
      ("(<mjx-container> <math><mi>n</mi></math> </mjx-container>, or <math> <mi>m</mi> </math>)", "($n$, or $m$)"),
      ("the <mjx-container><math><mi>n</mi></math></mjx-container>th", "the $n$th"),
    ])
  func blanks(_ html: String, _ expected: String) throws {
    #expect(try text(html) == expected)
  }

  @Test("A formula whose class speaks of its menu was taken for chrome") func menu() throws {
    let formula = "<mjx-container class='MathJax CtxtMenu_Attached_0'><math><mi>x</mi></math></mjx-container>"
    #expect(
      try page("<article>\(ArticleExtractionTests.prose)<p>so \(formula) holds</p></article>").text.contains(
        "so $x$ holds"))
  }

  @Test("A picture whose description is TeX was left out; one with words is no formula") func pictures() throws {
    #expect(try text("<img alt='\\frac{a}{b} = c^2' src=a.svg>") == "$$\\frac{a}{b} = c^2$$")
    #expect(try text("see <img alt='C:\\temp folder' src=b.png> there") == "see there")
  }

  @Test(
    "A formula on a line of its own says so in many ways",
    arguments: [
      "<span class='katex-display'><span class=katex><math display=block><semantics><mi>x</mi><annotation encoding='application/x-tex'>x</annotation></semantics></math></span></span>",
      "<mjx-container display=true><mjx-math data-latex=x></mjx-math></mjx-container>",
      "<math display=block alttext=x><mi>x</mi></math>",
      "<d-math block>x</d-math>", "<script type='math/tex; mode=display'>x</script>",
    ])
  func displayed(_ html: String) throws {
    #expect(try text(html) == "$$x$$")
  }

  @Test(
    "The source is looked for in every attribute that programs write it to",
    arguments: ["alttext", "data-latex", "data-tex", "data-math"])
  func attributes(_ name: String) throws {
    #expect(try text("<span class=katex \(name)=' x_i '><span>x</span></span>") == "$x_i$")
    #expect(try text("<math \(name)=''><mi>y</mi></math>") == "$y$")
  }

  @Test("The source keeps signs that markup writes as references, and blanks within it") func references() throws {
    #expect(try text("<d-math>a &lt; b \\\\ c &amp; d</d-math>") == "$a < b \\\\ c & d$")
    #expect(try text("<script type='math/tex'>a < b</script>") == "$a < b$")
  }

  @Test(
    "Scripts that are no formulas, and formulas without a sign, are no text",
    arguments: [
      "<script>x = 1</script>", "<script type=text/javascript>x</script>", "<span class=katex></span>", "<math></math>",
      "<span class=MathJax_Preview>x</span>",
    ])
  func nothing(_ html: String) throws {
    #expect(try text("so \(html)").trimmingBlanks == "so")
  }

  @Test(
    "Classes that only resemble those of formulas mark none", arguments: ["katexlike", "mathjax", "my-mjx", "math", ""])
  func otherClasses(_ name: String) throws {
    #expect(try text("<span class='\(name)'>plain words</span>") == "plain words")
  }

  @Test(
    "A picture is a formula by its class or by commands in its description",
    arguments: [
      ("class=latex alt='x_i'", "$$x_i$$"),
      ("class='mwe-math-fallback-image-inline' alt='{\\displaystyle x}'", "$${\\displaystyle x}$$"),
      ("alt='\\alpha_1 + 2'", "$$\\alpha_1 + 2$$"), ("alt='a figure'", ""), ("alt='50\\% of it'", ""), ("alt=''", ""),
      ("class=latex", ""),
    ])
  func images(_ attributes: String, _ expected: String) throws {
    #expect(try text("<img \(attributes) src=a.png>") == expected)
  }
}
