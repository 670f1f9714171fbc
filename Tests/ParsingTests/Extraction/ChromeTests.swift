import Parsing
import Testing

@Suite struct ChromeTests {
  private func isChrome(_ html: String) throws -> Bool {
    let tree = try tree("<body>" + html)
    return Chrome(tree).isChrome(try #require(tree.element(id: "x")))
  }

  @Test(
    "Parts of the page besides its text are told by element, name or style",
    arguments: [
      "<nav id=x>menu</nav>", "<aside id=x>more</aside>", "<button id=x>go</button>",
      "<div id=x class=sidebar>more</div>",
      "<div id=x class=related-posts>more</div>", "<ul id=x class='share-links'></ul>", "<p id=x hidden>words</p>",
      "<p id=x style='color: red; display:none'>words</p>", "<div id=x aria-hidden=true>words</div>",
      "<div id=x class=comment-list>words</div>",
    ])
  func chrome(_ html: String) throws {
    #expect(try isChrome(html))
  }

  @Test(
    "The text is told by its names, and a part of it is no chrome",
    arguments: [
      "<div id=x>words</div>", "<div id=x class='entry-content share-wide'>words</div>",
      "<article id=x class=menu>a</article>",
      "<p id=x style='display: block'>words</p>", "<span id=x aria-hidden=true>words</span>",
      "<div id=x class=downloads>w</div>",
      "<math id=x class=menu><mi>x</mi></math>", "<div id=x hidden role=tabpanel>words</div>",
      "<aside id=x><ol start=2><li>A note.</ol></aside>",
    ])
  func text(_ html: String) throws {
    #expect(try !isChrome(html))
  }

  @Test("What stands among comments is known by what is around it") func comments() throws {
    let tree = try tree("<body class=comments-on><div class=comments><p id=a>one</p></div><p id=b>two</p>")
    let chrome = Chrome(tree)
    #expect(chrome.isInComment(try #require(tree.element(id: "a"))))
    #expect(!chrome.isInComment(try #require(tree.element(id: "b"))))
  }
}
