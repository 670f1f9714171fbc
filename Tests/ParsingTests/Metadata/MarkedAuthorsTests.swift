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
}
