import Model
import Testing

@testable import Parsing

@Suite struct ImageWordsTests {
  private func alternative(_ html: String) throws -> String? {
    let tree = try tree("<body>" + html)
    return ImageWords.alternative(try #require(tree.first(below: tree.root) { tree.tag($0) == .img }), of: tree)
  }

  @Test(
    "A sentence that describes a picture is its words",
    arguments: [
      "<img alt='The loss falls in two steps.'>", "<figure><img alt=' The loss falls in two steps. '></figure>",
      "<div><span><img alt='Does it fall?'></span></div>",
    ])
  func described(_ html: String) throws {
    #expect(try alternative(html)?.hasPrefix(html.contains("Does") ? "Does it fall?" : "The loss falls") == true)
  }

  @Test(
    "Names of files, what a link leads to, and what a caption says already are none",
    arguments: [
      "<img alt='loss curve'>", "<img alt='loss-2.png.'>", "<img alt=''>", "<img>",
      "<a href=/x><img alt='The loss falls in two steps.'></a>",
      "<button><img alt='The loss falls in two steps.'></button>",
      "<figure><img alt='The loss falls in two steps.'><figcaption>The loss</figcaption></figure>",
    ])
  func others(_ html: String) throws {
    #expect(try alternative(html) == nil)
  }

  @Test("The words of a picture that stands by itself were lost") func block() throws {
    let document = try page(
      "<body><article>\(ArticleExtractionTests.prose)<p><img alt='The loss falls in two steps.'></p><p>It fell.</p></article>"
    )
    #expect(document.bodyTexts.suffix(2) == ["The loss falls in two steps.", "It fell."])
    #expect(document.blocks.dropLast().last?.kind == .caption)
  }

  @Test("A picture within a line says nothing there") func inLine() throws {
    let document = try page(
      "<body><article>\(ArticleExtractionTests.prose)<p>It fell <img alt='A smiling face.'> at last.</p></article>")
    #expect(document.bodyTexts.last == "It fell at last.")
  }
}
