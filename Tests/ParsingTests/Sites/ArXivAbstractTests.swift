import Model
import Testing

@Suite struct ArXivAbstractTests {
  private func abstract(
    authors: String = "<a href='/a/1'>Bettina Oyelaran</a>, <a href='/a/2'>Pieter van der Hoeve</a>"
  ) throws -> Document {
    try page(
      """
      <html><head><meta name='citation_title' content='A Title'><meta name='citation_author' content='Oyelaran, Bettina'>
      <meta name='citation_author' content='van der Hoeve, Pieter'><meta name='citation_date' content='2025/12/18'>
      <meta name='citation_online_date' content='2025/12/20'><meta name='citation_arxiv_id' content='2512.99917'></head>
      <body><h1>Computer Science &gt; Machine Learning</h1><h1 class='title'>Title: A Title</h1>
      <div class='authors'><span class='descriptor'>Authors:</span>\(authors)</div>
      <blockquote class='abstract'><span class='descriptor'>Abstract:</span>What was found.</blockquote>
      <table><tr><td>Comments:</td><td>9 pages</td></tr></table></body></html>
      """)
  }

  @Test("The subject's heading is not the title, and the abstract is the whole text") func head() throws {
    let document = try abstract()
    #expect(document.title == "A Title")
    #expect(document.text == "What was found.")
    #expect(document.blocks.map(\.kind) == [.paragraph])
    #expect(document.kind == .paper)
    #expect(document.url == "https://arxiv.org/abs/2512.99917")
  }

  @Test("Names are as they are signed") func authors() throws {
    #expect(try abstract().authors.map(\.name) == ["Bettina Oyelaran", "Pieter van der Hoeve"])
  }

  @Test("Names of metas, family name first, are turned when the byline is missing") func turned() throws {
    #expect(try abstract(authors: "").authors.map(\.name) == ["Bettina Oyelaran", "Pieter van der Hoeve"])
  }

  @Test("The first day is that of publication, the last that of the revision") func dates() throws {
    let document = try abstract()
    #expect(document.published?.description == "2025-12-18")
    #expect(document.modified?.description == "2025-12-20")
  }

  @Test("A page whose first day is its last was not revised")
  func unrevised() throws {
    let document = try page(
      """
      <html><head><meta name='citation_title' content='T'><meta name='citation_date' content='2025/12/18'>
      <meta name='citation_online_date' content='2025/12/18'><meta name='citation_arxiv_id' content='2512.1'></head>
      <body><blockquote class='abstract'>What was found.</blockquote></body></html>
      """)
    #expect(document.modified == nil)
    #expect(document.authors.isEmpty)
  }
}
