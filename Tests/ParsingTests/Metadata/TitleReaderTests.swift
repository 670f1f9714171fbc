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

  @Test("A diary's name was the title of each of its days") func diary() throws {
    let html =
      "<title>Notes of Wil - Why counting the features of small models fails again</title><h1>Notes of Wil</h1>"
    #expect(
      try title("\(html)<h2>■ Why counting the features of small models fails again</h2>")
        == "■ Why counting the features of small models fails again")
    #expect(try title("\(html)<h2>A list of all days</h2>") == "Notes of Wil")
  }

  @Test("A heading that shares a rare word with the head is the title, whatever the address says") func rare() throws {
    func read(_ heading: String) throws -> String? {
      try title(
        "<title>13 ways to praise transformative work</title><link rel=canonical href=https://example.org/13-ways-to-praise-transformative-work><h1>\(heading)</h1>"
      )
    }
    #expect(try read("The transformative power of a kind word") == "The transformative power of a kind word")
    #expect(try read("Our summer sale ends today") == "13 ways to praise transformative work")
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

  @Test(
    "A site's name goes with whatever sign parts it", arguments: ["|", "—", "–", "-", "::", "»", "·", "•", "/", ":"])
  func separators(_ sign: String) throws {
    let site = "<meta property=og:site_name content='Some Example'>"
    #expect(try title("\(site)<title>Counting features \(sign) Some Example</title>") == "Counting features")
    #expect(try title("\(site)<title>Some Example \(sign) Counting features</title>") == "Counting features")
  }

  @Test(
    "A title that only looks as if it had a site's name keeps its words",
    arguments: [
      "Attention: a history of two centuries of measuring it", "Probes / a guide",
      "A-B testing - what it is and what it is not", "1984", "C++ | C",
    ])
  func ownWords(_ written: String) throws {
    let found = try #require(try title("<title>\(written)</title>"))
    #expect(written.hasPrefix(found))
    #expect(found.count * 2 >= written.count || written.contains("|"))
  }

  @Test("A title that is the site's name alone is one all the same") func onlySite() throws {
    #expect(try title("<meta property=og:site_name content=Example><title>Example</title>") == "Example")
  }

  @Test(
    "The head's titles are believed in their order",
    arguments: [
      ("<meta property=og:title content='First title'><title>Second title</title>", "First title"),
      ("<title>First title</title><meta name=twitter:title content='Second title'>", "First title"),
      ("<meta property=og:title content=''><title>First title</title>", "First title"),
      ("<meta name=dc.title content='First title'>", "First title"), ("<h1>First title</h1>", "First title"),
      ("<h2>First title</h2>", "First title"),
    ])
  func order(_ html: String, _ expected: String) throws {
    #expect(try title(html) == expected)
  }

  @Test(
    "The heading's letters are those that readers see",
    arguments: [
      ("<title>COUNTING FEATURES — Example</title>", "<h1>Counting features</h1>"),
      ("<title>Counting features</title>", "<h1>Counting\n\u{A0}features\u{200B}</h1>"),
      ("<title>counting features | x</title>", "<h1>Counting <i>features</i> #</h1>"),
    ])
  func heading(_ head: String, _ heading: String) throws {
    #expect(try title("\(head)<body>\(heading)") == "Counting features")
  }

  @Test("A heading among comments or in a footer's box is no title") func elsewhere() throws {
    #expect(
      try title("<title>Counting features</title><body><div class=comment-list><h1>12 comments</h1></div>")
        == "Counting features")
  }

  @Test(
    "Titles in other scripts and with signs of their own are kept whole",
    arguments: ["Пробы: как они работают", "特徴を数える", "¿Qué miden?", "“Features” & directions"])
  func scripts(_ written: String) throws {
    #expect(try title("<title>\(written.replacing("&", with: "&amp;"))</title>") == written)
  }

  @Test("Where a title was read is told, with its words") func provenance() throws {
    let document = try page(
      "<title>Counting features</title><body><h1>Counting features</h1>\(ArticleExtractionTests.prose)")
    let told = document.provenance.first { $0.field == "title" }
    #expect(told?.rule == "heading")
    #expect(told?.evidence == "Counting features")
  }

  @Test(
    "Invisible signs, blanks in a row and the mark of an anchor are no part of a title",
    arguments: [
      "Counting features", " Counting  features ", "Counting\u{A0}features", "Coun\u{AD}ting features",
      "Counting features #", "Counting features\u{200B}", "\u{FEFF}Counting features",
    ])
  func plainTitle(_ written: String) throws {
    #expect(try title("<meta property='og:title' content='\(written)'>") == "Counting features")
  }

  @Test("A title with a dash, and one that only a lesser element of the head names, are found among the headings")
  func otherHeadings() throws {
    let dash =
      "<meta property='og:title' content='Five Mistakes — and How to Solve Them'><title>Mistakes | Site</title>"
    #expect(
      try page(dash + "<body><h1>Mistakes</h1><h2>Five Mistakes — and How to Solve Them</h2>").title
        == "Five Mistakes — and How to Solve Them")
    let lesser =
      "<meta property='og:title' content='Nobody Expected This'><meta name=twitter:title content='Nobody Expected This'>"
    #expect(
      try page(
        lesser + "<meta name='sailthru.title' content='Counting Model Features'><body><h2>Counting Model Features</h2>"
      )
      .title == "Counting Model Features")
  }
}
