import Model
import Testing

@testable import Parsing

@Suite("Where a page says what a profile read")
struct HeadEvidenceTests {
  /// The evidence of one field for a page and what a profile read from it.
  private func words(_ html: String, _ field: String, _ fill: (inout SiteReading) -> Void) throws -> String {
    var reading = SiteReading(rule: "test")
    fill(&reading)
    return HeadEvidence(reading, on: try tree("<body>\(html)")).words(for: field)
  }

  @Test(
    "A title is shown with the element that has it, the innermost that is marked up",
    arguments: [
      ("<h1 class=top>Forty probes</h1>", "<h1 class=\"top\">Forty probes"),
      ("<div class=page><h1 class=top><span>Forty\n probes</span></h1></div>", "<h1 class=\"top\">Forty probes"),
      ("<h1 class=top>Forty <i>probes</i></h1>", "<h1 class=\"top\">Forty probes"),
      ("<meta name=citation_title content='Forty probes'>", "<meta name=\"citation_title\" content=\"Forty probes\">"),
      ("<meta property=og:title content='Forty probes'><h1>Forty probes</h1>", "<h1>Forty probes"),
      ("<p>Forty probes more</p><h1 id=t>Forty probes</h1>", "<h1 id=\"t\">Forty probes"),
    ])
  func title(html: String, expected: String) throws {
    #expect(try words(html, "title") { $0.title = "Forty probes" } == expected)
  }

  @Test("What no place says has no evidence", arguments: ["", "<h1>Other words</h1>", "<p>x Forty probes</p>"])
  func nowhere(html: String) throws {
    #expect(try words(html, "title") { $0.title = "Forty probes" }.isEmpty)
    #expect(try words(html, "site") { $0.site = "Hacker News" }.isEmpty)
    #expect(try words(html, "score") { _ in }.isEmpty)
  }

  @Test("Each of several authors has a place")
  func authors() throws {
    let html = "<a class=user href='/users/ada'>Ada Exner</a> and <a class=user href='/users/bo'>Bo Tanaka</a>"
    let found = try words(html, "authors") { $0.authors = [Byline(name: "Ada Exner"), Byline(name: "Bo Tanaka")] }
    #expect(
      found == "<a class=\"user\" href=\"/users/ada\">Ada Exner <a class=\"user\" href=\"/users/bo\">Bo Tanaka")
  }

  @Test(
    "A day is found in whatever form the page has it",
    arguments: [
      "<time datetime='2024-05-06T07:08:09Z'>May</time>", "<time>6 May 2024</time>",
      "<span class=post-date>May 6, 2024</span>", "<meta name=citation_date content='2024/05/06'>",
      "<span data-js-date=1714953600000>2y</span>", "<b time=1714953600>2y</b>",
      "<span class=age title=2024-05-06T00:00>2y</span>",
    ])
  func day(html: String) throws {
    let found = try words("<p>\(html)</p>", "published") { $0.published = PartialDate(iso: "2024-05-06") }
    #expect(found.hasPrefix("<\(html.dropFirst().prefix { $0.isLetter })"))
  }

  @Test("A day in running text or a number that is none is no place")
  func noDay() throws {
    let html = "<p>On May 6, 2024 we met.</p><b data-id=1714953600>x</b>"
    #expect(try words(html, "published") { $0.published = PartialDate(iso: "2024-05-06") }.isEmpty)
  }

  @Test("A score is found where votes are told, not in any figure")
  func score() throws {
    let html = "<p class=count>12</p><span class=karma-value>12 points</span>"
    #expect(try words(html, "score") { $0.score = Score(12) } == "<span class=\"karma-value\">12 points")
    #expect(try words("<x-post score=12>words</x-post>", "score") { $0.score = Score(12) }.hasPrefix("<x-post score="))
    #expect(try words("<p class=count>12</p>", "score") { $0.score = Score(12) }.isEmpty)
  }

  @Test(
    "An address is found whole, with what was cut off, or as the relative one it was made of",
    arguments: [
      "<link rel=canonical href='https://a.example/posts/12'>", "<a href='https://a.example/posts/12?from=feed'>x</a>",
      "<a href='/posts/12'>x</a>",
    ])
  func address(html: String) throws {
    #expect(try words(html, "url") { $0.url = "https://a.example/posts/12" }.contains("/posts/12"))
    #expect(try words("<a href='/12'>x</a>", "url") { $0.url = "https://a.example/posts/12" }.isEmpty)
  }

  @Test("What only the page's data say is shown as their member")
  func data() throws {
    let html =
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\": \"Forty probes\",\"a\":1}</script>"
    #expect(try words(html, "title") { $0.title = "Forty probes" } == "\"headline\": \"Forty probes\"")
    #expect(try words("<script>var t = \"Forty probes\"</script>", "title") { $0.title = "Forty probes" }.isEmpty)
  }

  @Test("The values of a site's page had no evidence but the profile's name")
  func document() throws {
    let document = try page(
      """
      <html><body><h1 class='post-title'>Forty probes</h1><div class='post-meta'><a class='author' href='/users/ada'>ada</a>
      <span class='date' data-js-date='1714953600000'>6 May</span> <span class='karma-value'>7 points</span></div>
      <div class='body-text post-body'><p>Words.</p></div></body></html>
      """)
    let evidence = Dictionary(
      document.provenance.filter { $0.rule == "greaterwrong" }.map { ($0.field, $0.evidence) }
    ) { first, _ in first }
    #expect(evidence["title"] == "<h1 class=\"post-title\">Forty probes")
    #expect(evidence["authors"] == "<a class=\"author\" href=\"/users/ada\">ada")
    #expect(evidence["published"] == "<span class=\"date\">6 May")
    #expect(evidence["score"] == "<span class=\"karma-value\">7 points")
  }

  @Test("Tags, a series and the target of a linkpost have places as well")
  func others() throws {
    let html =
      "<a class=tag>maths</a><a class=tag>probes</a><p class=seq>Reading models</p><a href='https://b.example/x'>x</a>"
    #expect(
      try words(html, "tags") { $0.tags = ["maths", "probes"] } == "<a class=\"tag\">maths <a class=\"tag\">probes")
    #expect(try words(html, "sequence") { $0.sequence = "Reading models" } == "<p class=\"seq\">Reading models")
    #expect(
      try words(html, "linkTarget") { $0.linkTarget = "https://b.example/x" } == "<a href=\"https://b.example/x\">x")
  }

  @Test("What a profile took out of the page is found where it stood")
  func removed() throws {
    let page = try tree("<body><h1 class=top>Forty probes</h1>")
    page.remove(try #require(page.first(class: "top")))
    var reading = SiteReading(rule: "test")
    reading.title = "Forty probes"
    #expect(HeadEvidence(reading, on: page).words(for: "title") == "<h1 class=\"top\">Forty probes")
  }

  @Test(
    "Values of other scripts and with signs of markup are found", arguments: ["Сорок проб", "四十のプローブ", "“A” < B & C"])
  func scripts(title: String) throws {
    let written = title.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    #expect(try words("<h1 id=t>\(written)</h1>", "title") { $0.title = title } == "<h1 id=\"t\">\(title)")
  }

  @Test(
    "Words that stand behind empty elements and pictures are found",
    arguments: [
      "<h1 id=t><span></span><img src=a.png> Forty probes</h1>", "<h1 id=t>\n <i class=x> </i>Forty probes</h1>",
    ])
  func behindNothing(html: String) throws {
    #expect(try words(html, "title") { $0.title = "Forty probes" } == "<h1 id=\"t\">Forty probes")
  }

  @Test("A day is believed where a name promises one, also by a property")
  func promised() throws {
    let day = PartialDate(iso: "2024-05-06")
    for html in ["<b class=posted-date>May 6, 2024</b>", "<b itemprop=datePublished>May 6, 2024</b>"] {
      #expect(try words(html, "published") { $0.published = day }.hasSuffix(">May 6, 2024"))
    }
    #expect(try words("<b class=venue>May 6, 2024</b>", "published") { $0.published = day }.isEmpty)
  }

  @Test("Words that readers see are believed before an attribute with the same")
  func shown() throws {
    let html = "<meta name=author content='Ada Exner'><p>x</p><a class=user>Ada Exner</a>"
    #expect(
      try words(html, "authors") { $0.authors = [Byline(name: "Ada Exner")] } == "<a class=\"user\">Ada Exner")
  }
}
