import Model
import Parsing
import Testing

@Suite struct MarkedAuthorsTests {
  private func authors(_ html: String) throws -> [String] {
    try page("<body>\(html)\(ArticleExtractionTests.prose)").authors.map(\.name)
  }

  @Test(
    "A byline is read near the heading",
    arguments: [
      "<h1>Heading</h1><div><span>By </span><button>Ada Example</button></div>",
      "<h1>Heading</h1><p><strong><a href='/stories/authors/ada'>Ada Example</a></strong> - 12 March</p>",
      "<h1>Heading</h1><p>By <a href='/people/12'>Ada Example</a> in <a href='/tags/models'>Small Models</a></p>",
      "<h1>Heading</h1><div class=byline><div>By <span>Ada Example</span></div><div>THE DAILY PAPER</div></div>",
      "<h1>Heading</h1><div class=byline><a href='/reporter/author-ada'>Ada Example</a> / TNN / Updated: Oct 9, 2019</div>",
      "<div class=author><span>Ada Example</span><span>Founder</span></div>",
      "<div class=byline>By <a href='/author/ada'>Ada Example</a>. Reviewed by <a href='/author/ben'>Ben Sample</a></div>",
      "<div itemprop=author><meta itemprop=name content='Ada Example'></div>",
      "<article><h1>Heading</h1><aside><a rel=author href=/a>Ada Example</a></aside></article>",
      "<p>This page is ©2008 by <a href=/>Ada Example</a> and free to copy.</p>",
      "<div class=author><a href='/person-1'>Ada Example</a><span>in Houston</span></div>",
    ])
  func byline(_ html: String) throws {
    #expect(try authors(html) == ["Ada Example"])
  }

  @Test(
    "What is no name and what belongs to another page is no author",
    arguments: [
      "<h2 class=authorization>Authorization Resources</h2>", "<a class=author href='#auth'>About authentication</a>",
      "<meta property=og:site_name content=Soundly><h1>Heading</h1><p>By Add Soundly</p>",
      "<meta property=og:site_name content=Soundly><p class=byline>The Soundly Team</p>",
      "<h1>Heading</h1><article><h3>Another article</h3><a rel=author href=/b>Ben Sample</a></article>",
      "<p>© 2008 Ada Example</p>", "<div class=author>Contributing Reporter</div>", "<div class=author>•</div>",
      "<div itemprop=author>5 Great Ways</div>", "<h1>Heading</h1><aside><a rel=author href=/b>Ben Sample</a></aside>",
    ])
  func none(_ html: String) throws {
    #expect(try authors(html).isEmpty)
  }

  @Test("One word is a name where the byline links it") func handle() throws {
    #expect(
      try authors("<h1>H</h1><div class=byline>by <address><a href='/members/7'>ada7</a></address></div>") == ["ada7"])
    #expect(try authors("<h1>H</h1><div class=byline>by popular demand</div>").isEmpty)
  }

  @Test("Of several bylines those beside the first are taken") func several() throws {
    let html = "<h1>H</h1><div><a rel=author href=/a>Ada Example</a>, <a rel=author href=/b>Ben Sample</a></div>"
    let other = "<div><div><div><p><a rel=author href=/c>Cleo Model</a></p></div></div></div>"
    #expect(try authors(html + other) == ["Ada Example", "Ben Sample"])
  }

  @Test(
    "The name in a link to an author's page is shorter than the line around it",
    arguments: [
      "/author/ada", "/authors/ada-exner", "https://a.example/contributors/7", "/by/ada", "?author=ada", "/staff/ada",
      "/bio/ada", "/redakteure/ada",
    ])
  func links(_ target: String) throws {
    let html = "<h1>Heading</h1><p>Posted in Maths by <a href='\(target)'>Ada Example</a>, our friend</p>"
    let document = try page("<body>\(html)\(ArticleExtractionTests.prose)")
    #expect(document.authors == [Byline(name: "Ada Example", url: target)])
  }

  @Test(
    "Links to other places name nobody",
    arguments: ["/authorization/Ada", "/tags/ada", "/posts/by-the-sea", "#ada", "mailto:ada@a.example"])
  func otherLinks(_ target: String) throws {
    let found = try authors("<h1>Heading</h1><p>In <a href='\(target)'>Ada Example</a></p>")
    #expect(found.isEmpty || target.hasPrefix("/author"))
  }

  @Test(
    "Who reviewed, edited or drew is no author",
    arguments: ["Reviewed by", "Edited by", "Photos by", "Illustrated by", "Translated by", "Updated by"])
  func others(_ role: String) throws {
    let html =
      "<h1>H</h1><div class=byline>By <a href='/author/a'>Ada Example</a>. \(role) <a href='/author/b'>Ben Sample</a></div>"
    #expect(try authors(html) == ["Ada Example"])
  }

  @Test("Marks are believed in their order: what says author, then what links as one, then what is called so")
  func order() throws {
    let marked = "<span itemprop=author>Ada Example</span>"
    let linked = "<a rel=author href=/b>Ben Sample</a>"
    let called = "<p class=byline>By Cleo Model</p>"
    #expect(try authors("<h1>H</h1>\(called)\(linked)\(marked)") == ["Ada Example"])
    #expect(try authors("<h1>H</h1>\(called)\(linked)") == ["Ben Sample"])
    #expect(try authors("<h1>H</h1>\(called)") == ["Cleo Model"])
  }

  @Test("More names than a byline holds are a list of contributors") func crowd() throws {
    let names = ["Ada", "Ben", "Cleo", "Dora", "Emil", "Fay", "Gus", "Hal", "Ida", "Jon"]
    let html = names.map { "<span itemprop=author>\($0) Example</span> " }.joined()
    #expect(try authors("<h1>H</h1><p>\(html)</p>").count <= 8)
  }

  @Test("One name that stands twice is one author, letter case and accents kept") func twice() throws {
    let html =
      "<h1>H</h1><p><span itemprop=author>Zoë ter Example</span> and <span itemprop=author>Zoë ter Example</span></p>"
    #expect(try authors(html) == ["Zoë ter Example"])
  }

  @Test(
    "A comment's author and the writer of a related article are not the page's",
    arguments: [
      "<div class=comment><span itemprop=author>Ben Sample</span></div>",
      "<nav><a rel=author href=/b>Ben Sample</a></nav>",
      "<aside><p class=byline>By Ben Sample</p></aside>", "<div id=comments><p class=byline>By Ben Sample</p></div>",
    ])
  func elsewhere(_ html: String) throws {
    #expect(try authors("<h1>H</h1>\(html)").isEmpty)
  }

  @Test("A page without a heading has bylines all the same, but none in running text") func noHeading() throws {
    #expect(try authors("<p class=byline>By Ada Example</p>") == ["Ada Example"])
    #expect(try authors("<p>By Ada Example we mean nobody at all.</p>").isEmpty)
  }

  @Test(
    "A sign of copyright names a person only with a word before the name",
    arguments: [
      ("© 2019-2024 by Ada Example. All rights reserved", ["Ada Example"]),
      ("© by Ada Example and friends", ["Ada Example"]), ("© 2024 Example Inc.", []), ("©", []),
    ])
  func copyright(_ line: String, _ expected: [String]) throws {
    #expect(try authors("<p>\(line)</p>") == expected)
  }

  @Test("A copyright sign is found in running text only, and among several signs the one that names a person")
  func signs() throws {
    let line = "<p>© 2024 by Ada Example. All rights reserved</p>"
    #expect(try authors("<p>© 2019 The Harbour</p>\(line)<p>Rope® and knot™, 20 °C</p>") == ["Ada Example"])
    #expect(try authors("<p title='© 2024 by Ada Example'>Nothing is reserved.</p>").isEmpty)
    #expect(try authors("<p>Ro\u{329}pe \u{A9}\u{A9} by the sea</p>").isEmpty)
  }

  @Test(
    "An attribute names its element an author by one of its words, in any letter case",
    arguments: ["itemprop=author", "itemprop='creator Author'", "rel='nofollow author'", "REL=AUTHOR"])
  func attributes(_ attribute: String) throws {
    #expect(try authors("<a \(attribute) href=/a>Ada Example</a>") == ["Ada Example"])
  }

  @Test("A longer word is another one", arguments: ["itemprop=authors", "rel=author-card", "itemprop=''"])
  func otherAttributes(_ attribute: String) throws {
    #expect(try authors("<span \(attribute)>Ada Example</span>").isEmpty)
  }
}
