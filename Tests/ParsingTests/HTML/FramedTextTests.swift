import Model
import Testing

@testable import Parsing

@Suite struct FramedTextTests {
  private let claim =
    "Every model of this size that we trained keeps more features than it has dimensions to keep them in."

  private func picture(_ parts: [String]) -> String {
    let inner = parts.map { "<g transform='matrix(1 0 0 1 2 3)'><foreignObject width='40'>\($0)</foreignObject></g>" }
    return "<svg class='ltx_picture' height='20'><g><path d='M 0 0'></path>\(inner.joined())<text>7</text></g></svg>"
  }

  private func blocks(_ html: String) throws -> [String] {
    try page("<article>\(ArticleExtractionTests.prose)\(html)<p>So much for the frame.</p></article>").bodyTexts
  }

  @Test("The text in a frame that is drawn as a picture was lost") func frame() throws {
    let read = try blocks("<div>\(picture(["<p>\(claim)</p><p>It follows that some of them share.</p>"]))</div>")
    #expect(read.suffix(3) == [claim, "It follows that some of them share.", "So much for the frame."])
  }

  @Test("A frame's heading is read with it, the drawing's own words are not") func heading() throws {
    let read = try blocks(picture(["<p>Claim 2</p>", "<p>\(claim)</p>"]))
    #expect(read.suffix(3) == ["Claim 2", claim, "So much for the frame."])
  }

  @Test("The labels of a diagram are no text") func diagram() throws {
    let read = try blocks(picture(["<div>Read</div>", "<div>Link</div>", "<div>Ask the one who wrote it</div>"]))
    #expect(!read.contains { $0.contains("Link") || $0.contains("Ask") })
    #expect(read.last == "So much for the frame.")
  }

  @Test("A page whose text stands in frames alone is found by them") func chosen() throws {
    let frames = (1...6).map { picture(["<p>Frame \($0): \(claim)</p>"]) }.joined(separator: "\n")
    let document = try page("<nav><a href=/>Home</a></nav><main><h1>Frames</h1>\(frames)</main>")
    #expect(document.bodyTexts.count == 6)
  }

  @Test("LaTeXML's spans in a frame are paragraphs, and those in a table stay within their row") func spans() throws {
    let spans =
      "<span class='ltx_inline-block'><span class='ltx_p'>\(claim)</span><span class='ltx_p'>More.</span></span>"
    let row =
      "<tr><td><span class='ltx_p'>one</span></td><td><span class='ltx_inline-block'><span class='ltx_p'>two</span></span></td></tr>"
    let document = try page(
      """
      <body><article class='ltx_document'><h1 class='ltx_title_document'>Frames</h1><p class='ltx_p'>First.</p>\
      \(picture([spans]))<table>\(row)\(row)</table></article>
      """)
    #expect(document.bodyTexts == ["First.", claim, "More.", "one\ttwo", "one\ttwo"])
  }

  @Test("A drawing without text has no parts") func none() throws {
    let tree = try tree("<body><svg><path d='M0'/></svg>")
    let drawing = try #require(tree.first(below: tree.root) { tree.tag($0) == .svg })
    #expect(FramedText.parts(of: drawing, in: tree).isEmpty)
  }
}
