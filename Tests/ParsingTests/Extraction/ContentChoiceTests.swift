import Model
import Parsing
import Testing

@Suite struct ContentChoiceTests {
  @Test("Sections with wrappers of their own are one text; only the largest was taken") func sections() throws {
    let section = { (number: Int, size: Int) in
      let words = (1...size).map {
        "<p>Sentence \($0) of section \(number) says a thing that is long enough to count.</p>"
      }
      return "<div class=outer><h2>Section \(number)</h2><div class=inner><div>\(words.joined())</div></div></div>"
    }
    let document = try page(
      "<title>A title</title><body><div id=all>\(section(1, 3))\(section(2, 8))\(section(3, 4))</div><div><a href=/>Home</a></div>"
    )
    #expect(document.text.contains("of section 1"))
    #expect(document.text.contains("of section 3"))
  }

  @Test("What stands beside a text in its chrome does not widen it") func beside() throws {
    let related = (1...3).map { "<p>Another article of this site, number \($0), is announced in a sentence.</p>" }
      .joined()
    let document = try page(
      "<title>A title</title><body><div><div class=x>\(ArticleExtractionTests.prose)</div><div class=sidebar>\(related)</div></div>"
    )
    #expect(document.bodyTexts.count == 4)
  }

  @Test("A list of other articles, each with its first sentence, does not widen a text") func list() throws {
    let items = (1...12).map {
      "<li><a href=/\($0)>The title of another article, number \($0)</a> And how it begins, which is a sentence.</li>"
    }
    let document = try page(
      "<title>A title</title><body><div><ul>\(items.joined())</ul><div class=x>\(ArticleExtractionTests.prose)</div></div>"
    )
    #expect(document.bodyTexts.count == 4)
  }

  @Test("The text of a page that a script would load is its description, and a reader is told") func script() throws {
    let words =
      "A thread on how many features a small model holds, and on how anybody would go about counting them at all."
    let document = try page("<meta name=description content='\(words)'><title>A title</title><body><div id=app></div>")
    #expect(document.bodyTexts == [words])
    #expect(document.diagnostics.map(\.code) == ["needs-script"])
  }

  /// Paragraphs of prose about one thing, long enough to be chosen.
  private func prose(_ thing: String, _ count: Int = 4) -> String {
    (1...count).map { "<p>Sentence \($0) about \(thing) goes on until it has said enough to count as prose here.</p>" }
      .joined()
  }

  /// The identifier of the chosen element.
  private func chosen(_ body: String) throws -> String? {
    let tree = try tree("<body>" + body)
    return tree.attribute(ContentChoice(Chrome(tree), Density(tree)).content(), "id")
  }

  @Test(
    "What says that it is the text is believed before names, names before elements, elements before density",
    arguments: [
      "<div id=x itemprop=articleBody>PROSE</div><div class=entry-content>OTHER</div>",
      "<div id=x class=article-body>PROSE</div><article>OTHER</article>",
      "<div id=x class=entry-content>PROSE</div><article>OTHER</article>",
      "<article id=x>PROSE</article><div>OTHER</div>",
    ])
  func order(_ body: String) throws {
    let html = body.replacing("PROSE", with: prose("probes")).replacing("OTHER", with: prose("seeds", 3))
    #expect(try chosen(html) == "x")
  }

  @Test(
    "A name on an element with little of the page's text is not believed",
    arguments: [
      "<div class=entry-content><p>A line.</p></div>", "<article><p>A line.</p></article>",
      "<main><p>A line.</p></main>", "<div itemprop=articleBody></div>",
    ])
  func tooLittle(_ other: String) throws {
    #expect(try chosen("\(other)<div id=x>\(prose("probes", 8))</div>") == "x")
  }

  @Test("Of several elements of one name that are no parts of one text the largest is taken") func largest() throws {
    let others =
      "<div class=entry-content>\(prose("seeds", 2))</div><div><p>Between them stand other words of the page.</p></div>"
    #expect(try chosen("\(others)<div id=x class=entry-content>\(prose("probes", 9))</div>") == "x")
  }

  @Test("Comments are never chosen, however long they are") func comments() throws {
    #expect(
      try chosen("<div id=x>\(prose("probes", 3))</div><div class=comment-list>\(prose("nothing", 12))</div>") == "x")
  }

  @Test("Text in links is no prose: a list of titles loses to a short text") func links() throws {
    let titles = (1...20).map { "<li><a href=/\($0)>The title of another page of this site, number \($0)</a></li>" }
      .joined()
    #expect(try chosen("<ul id=menu>\(titles)</ul><div id=x>\(prose("probes", 3))</div>") == "x")
  }

  @Test("A page in cells, in items or in code has its text there", arguments: ["td", "li", "blockquote", "pre"])
  func elements(_ name: String) throws {
    let parts = (1...4).map {
      "<\(name)>Sentence \($0) goes on until it has said enough to count as prose on this page.</\(name)>"
    }.joined()
    let html = name == "td" ? "<table><tr>\(parts)</tr></table>" : "<div>\(parts)</div>"
    let document = try page("<title>A title</title><body>\(html)<footer>Imprint</footer>")
    #expect(document.text.contains("Sentence 1") && document.text.contains("Sentence 4"))
  }

  @Test("An empty page has its body, and one without a body its root") func empty() throws {
    let tree = try tree("<html><head></head></html>")
    #expect(ContentChoice(Chrome(tree), Density(tree)).content() == tree.root)
    #expect(try chosen("") == nil)
  }

  @Test("A text without paragraphs was lost among the lists beside it") func looseWords() throws {
    let words = (1...8).map { "Sentence \($0) of a text whose lines end in breaks and not in paragraphs.<br><br>" }
    let list = (1...20).map { "<li><a href=/\($0)>Another page of this site, number \($0)</a> and more</li>" }
    let document = try page(
      "<body><div><ul>\(list.joined())</ul><div class=post-body>\(words.joined())</div><ul>\(list.joined())</ul></div>")
    #expect(document.text.hasPrefix("Sentence 1 of"))
    #expect(!document.text.contains("Another page"))
  }
}
