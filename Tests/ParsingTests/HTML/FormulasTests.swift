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
}
