import Model
import Parsing
import Testing

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
      "<p>Posted on 2023-05-24</p>",
    ])
  func head(_ line: String) throws {
    #expect(try texts(line).first?.hasPrefix("Paragraph 1") == true)
  }

  @Test(
    "Lines that say more are text",
    arguments: [
      "<p>What a count of features means, in short</p>", "<p>On May 24, 2023 we met in Paris</p>",
      "<p>Bystanders saw it</p>",
    ])
  func text(_ line: String) throws {
    #expect(try !(texts(line).first?.hasPrefix("Paragraph 1") ?? true))
  }

  @Test("Behind the first paragraph such a line is text again") func behind() throws {
    #expect(try texts("").last == "By Ada Example")
  }
}
