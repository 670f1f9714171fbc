import Model
import Testing

@testable import Parsing

@Suite struct HeadLinesTests {
  private func texts(_ lines: String) throws -> [String] {
    let html = """
      <title>Counting features</title><meta name=author content='Ada Example'><body><article>\(lines)\
      \(ArticleExtractionTests.prose)<p>By Ada Example</p></article>
      """
    return try page(html).bodyTexts
  }

  @Test(
    "Lines that say the head again are no text",
    arguments: [
      "<div>Counting features</div>", "<p>By Ada Example</p>", "<p>Ada Example</p>", "<p>May 24, 2023</p>",
      "<div>PUBLISHED: 10:48, Tue, Nov 19, 2019 | UPDATED: 11:05, Tue, Nov 19, 2019</div>",
      "<p>Posted on 2023-05-24</p>", "<p>Posted by Ben Sample</p>", "<p>Written by Ada Example</p>",
      "<p>Published 24 May 2023, last updated 1 June 2023</p>", "<p>5 min read · May 24, 2023</p>",
      "<h2>COUNTING FEATURES</h2>", "<p>2023-05-24 10:00 UTC</p>", "<div><span>By</span> Ada Example</div>",
    ])
  func head(_ line: String) throws {
    #expect(try texts(line).first?.hasPrefix("Paragraph 1") == true)
  }

  @Test(
    "Lines that say more are text",
    arguments: [
      "<p>What a count of features means, in short</p>", "<p>On May 24, 2023 we met in Paris</p>",
      "<p>Bystanders saw it</p>", "<p>Counting features is hard</p>", "<p>24 May</p>",
      "<p>Ada Example and the seeds</p>",
    ])
  func text(_ line: String) throws {
    #expect(try !(texts(line).first?.hasPrefix("Paragraph 1") ?? true))
  }

  @Test("Who wrote as what was text when it stood beside the day") func offices() throws {
    let line = "<p>Ben Sample, Research Scientist, and Cora Specimen, Fellow</p>"
    #expect(try texts("<div><p>May 24, 2023</p>\(line)</div>").first?.hasPrefix("Paragraph 1") == true)
    #expect(try texts("<div>\(line)</div>").first?.hasPrefix("Ben Sample") == true)
    let sentence = "<p>Ben Sample, who counts seeds, is tired.</p>"
    #expect(try texts("<div><p>May 24, 2023</p>\(sentence)</div>").first?.hasPrefix("Ben Sample") == true)
    #expect(try texts("<p>May 24, 2023</p><p>In the end, nothing</p>").first?.hasPrefix("In the end") == true)
  }

  @Test("The way back to other posts was the first line of a text") func back() throws {
    #expect(try texts("<a href=/>← back</a>").first?.hasPrefix("Paragraph 1") == true)
    #expect(try texts("<p><a href=/>← All posts</a></p>").first?.hasPrefix("Paragraph 1") == true)
    #expect(try texts("<p>It goes <a href=/>← back</a></p>").first == "It goes ← back")
    #expect(try texts("<p><a href=/>The paper</a></p>").first == "The paper")
  }

  @Test("A moment that stands between blocks was read as text") func loneTime() throws {
    let time = "<time datetime=2023-05-24>May 24, 2023</time>"
    #expect(try texts(time).first?.hasPrefix("Paragraph 1") == true)
    #expect(try texts("\(time)<h2>COUNTING FEATURES</h2>").first?.hasPrefix("Paragraph 1") == true)
    #expect(try texts("We met on \(time) in Paris.").first == "We met on May 24, 2023 in Paris.")
  }

  @Test("Behind the first paragraph such a line is text again") func behind() throws {
    #expect(try texts("").last == "By Ada Example")
  }

  @Test("Without a title and authors only days and bylines are told from the text") func bare() throws {
    let tree = try tree("<body><div>A line</div><p>May 24, 2023</p><p>By Ben Sample</p>")
    let head = HeadLines(tree: tree, title: nil, authors: [])
    let found = head.nodes(in: tree.root, excluding: [])
    #expect(found.map { tree.text($0) }.sorted() == ["By Ben Sample", "May 24, 2023"])
    #expect(head.nodes(in: tree.root, excluding: found).isEmpty)
  }

  @Test("A heading that repeats what the head tells is no part of the text") func standfirst() throws {
    let told = "There are more devices to choose from than ever before, and here is how to choose."
    let prose = ArticleExtractionTests.prose
    let html = "<meta name=description content='\(told)'><body><article><h1>T</h1><h2>\(told)</h2>\(prose)</article>"
    #expect(try !page(html).text.contains(told))
    // The same words as a paragraph are the text's beginning.
    #expect(try page(html.replacing("<h2>", with: "<p>").replacing("</h2>", with: "</p>")).text.contains(told))
  }
}
