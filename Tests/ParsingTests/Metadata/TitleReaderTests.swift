import Model
import Parsing
import Testing

@Suite struct TitleReaderTests {
  private func title(_ html: String) throws -> String? { try page("\(html)\(ArticleExtractionTests.prose)").title }

  @Test(
    "The site's name is no part of the title",
    arguments: [
      "<title>Counting features in small models — Example</title><meta property=og:site_name content=Example>",
      "<title>Example | Counting features in small models</title><meta property=og:site_name content=Example>",
      "<title>Counting features in small models | Some Blog</title>",
      "<title>Counting features in small models - example.org</title><link rel=canonical href=https://example.org/a>",
    ])
  func siteName(_ html: String) throws {
    #expect(try title(html) == "Counting features in small models")
  }

  @Test("A heading that the head speaks of is the title as readers see it") func heading() throws {
    let html = "<title>Counting features | Blog of a Lab</title><body><h1>Blog of a Lab</h1><h1>Counting features</h1>"
    #expect(try title(html) == "Counting features")
  }

  @Test("The name of the site in the first heading was taken for the title") func siteHeading() throws {
    let html =
      "<title>Which model to begin with? - forum.example</title><link rel=canonical href=https://forum.example/t/1><h1>forum.example</h1><h2>Which model to begin with?</h2>"
    #expect(try title(html) == "Which model to begin with?")
  }

  @Test("Dates and anchors in a heading are left out") func dated() throws {
    #expect(
      try title("<title>Preparing a transition</title><h1>Dec 18 2025 Preparing a transition</h1>")
        == "Preparing a transition")
    #expect(try title("<title>useState – Docs</title><h1>useState¶</h1>") == "useState")
  }

  @Test("References that JSON-LD writes are resolved") func references() throws {
    let html =
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Heads &amp;amp; tails&#8217; end\"}</script>"
    #expect(try title(html)?.hasPrefix("Heads &") == true)
    #expect(try title(html)?.hasSuffix("tails’ end") == true)
  }

  @Test("Scholars' metas come first, and a hyphen within a title is kept") func scholarly() throws {
    #expect(
      try title("<meta name=citation_title content='Zoom In: An Introduction'><title>x</title>")
        == "Zoom In: An Introduction")
    #expect(try title("<title>State-of-the-art self-play</title>") == "State-of-the-art self-play")
  }

  @Test("A page without any title has none") func none() throws {
    #expect(try title("") == nil)
  }

  @Test("A title that the head cuts within a word is read from the heading") func cut() throws {
    let html = "<title>Counting features in small mod</title><body><h1>Counting features in small models</h1>"
    #expect(try title(html) == "Counting features in small models")
  }

  @Test("The heading of an advertisement was taken for the title that the address repeats") func address() throws {
    let html = """
      <link rel=canonical href="https://x.example/a/how-to-count-features-in-models"><title>How to Count Features in Models</title>
      <body><h1>Train your models with us today</h1>
      """
    #expect(try title(html) == "How to Count Features in Models")
  }

  @Test("One word of the head does not choose among long headings") func oneWord() throws {
    let html = "<title>SELECT</title><body><h1>2. Simple select processing</h1><h1>3. Compound statements</h1>"
    #expect(try title(html) == "SELECT")
  }
}
