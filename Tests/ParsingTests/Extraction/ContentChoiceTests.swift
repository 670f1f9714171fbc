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
}
