import Model
import Parsing
import Testing

@Suite struct TrimmingTests {
  private func texts(_ part: String, head: String = "") throws -> [String] {
    let prose = ArticleExtractionTests.prose
    return try page("\(head)<title>A title</title><body><article>\(prose)\(part)<p>The end of it.</p></article>")
      .bodyTexts
  }

  @Test(
    "Lines that lead to other articles are left out",
    arguments: [
      "<p><a href=/b>READ MORE: another article of this site</a></p>",
      "<p><a href=/b>THE LONG HISTORY OF A FEUD</a></p>",
      "<p><strong>Don't miss</strong></p>", "<h3>x</h3><p>You may also enjoy</p>",
      "<p><a href=/b>Read the full review</a></p>",
    ])
  func teasers(_ part: String) throws {
    #expect(try texts(part).filter { $0 != "x" }.count == 5)
  }

  @Test(
    "Linked lines of the text's own stay",
    arguments: [
      "<p><a href=/b>The paper that this is about</a></p>",
      "<p>See more of this <a href=/b>in the paper</a> itself</p>",
      "<p><a href=/b>NASA</a></p>",
    ])
  func links(_ part: String) throws {
    #expect(try texts(part).count == 6)
  }

  @Test("Of a list of posts those were lost whose titles and summaries are links") func listing() throws {
    func entry(_ number: Int) -> String {
      """
      <section><h2>Part \(number)</h2><div><a href=/\(number)><h3>Post number \(number)</h3><p>What the post of number \(number) says
      is told here in a sentence.</p></a><div><a href=/tag>Topic</a> <span>5 minutes</span></div></div></section>
      """
    }
    let list = try page("<title>Blog</title><body><main>\((1...6).map(entry).joined())</main>").bodyTexts
    #expect(list.contains("Post number 1"))
    #expect(list.contains("Post number 6"))
    // Within an article the same lines lead elsewhere.
    #expect(try !texts("\(ArticleExtractionTests.prose)\(entry(7))").contains("Post number 7"))
  }

  @Test("The comments of a program were taken for those of readers") func code() throws {
    let code =
      "<pre><code><span class=hljs-comment># ask for it</span>\nread name <span class=hljs-meta-ad>now</span></code></pre>"
    #expect(try texts(code).contains("# ask for it\nread name now"))
    let pointed = "<pre><span class=hover-info>name : Type</span>read name</pre>"
    #expect(try texts(pointed).contains("read name"))
    let hidden = "<pre>read name<span style='display:none'>copy</span></pre>"
    #expect(try texts(hidden).contains("read name"))
  }

  @Test(
    "A section named after its heading was left out for the words of the name",
    arguments: [
      "<section id=related-work><h2>Related work</h2>", "<section id=RelatedWork><h2>2 Related Work</h2>",
      "<div id=feedback><h3>Feedback</h3>",
    ])
  func named(_ opening: String) throws {
    let words = String(repeating: "Others have counted features before us. ", count: 4)
    #expect(try texts("\(opening)<p>\(words)</p></section>").contains(words.trimmingBlanks))
  }

  @Test(
    "A box that asks for something, lists links or is called otherwise besides is none",
    arguments: [
      "<div id=newsletter><h3>Newsletter</h3><p>WORDS</p><form><input name=mail></form></div>",
      "<div id=related-articles><h3>Related articles</h3><p><a href=/b>WORDS</a></p></div>",
      "<div id=feedback class=sidebar><h3>Feedback</h3><p>WORDS</p></div>",
      "<div id=comments><h3>Top comments</h3><p>WORDS</p></div>",
      "<div id=promo><h3>Our promotion</h3><p>WORDS</p></div>",
    ])
  func boxes(_ box: String) throws {
    let words = String(repeating: "Others have counted features before us. ", count: 4)
    #expect(try texts(box.replacing("WORDS", with: words)).count == 5)
  }

  @Test("What stands under a heading was left out for being related to it") func under() throws {
    #expect(try texts("<p class='article__p h2-related'>Use it so.</p>").contains("Use it so."))
    #expect(try texts("<p class='is-related'>Another article.</p>").count == 5)
  }

  @Test("A message of another site that the text quotes was left out for its frame's name") func quoted() throws {
    let tweet =
      "<div class=social><blockquote class=twitter-tweet><p>Words of somebody else.</p>— Ben (@ben)</blockquote></div>"
    #expect(try texts(tweet).contains("Words of somebody else."))
    #expect(try texts("<div class=social><a href=/x>Share it</a> with friends</div>").count == 5)
  }

  @Test("Panels that a reader may choose are text though all but one are hidden") func panels() throws {
    let panels =
      "<section role=tabpanel>Install it with apt.</section><section role=tabpanel hidden>Install it with brew.</section>"
    #expect(try texts(panels).contains("Install it with brew."))
    #expect(try !texts("<section hidden>Words for nobody.</section>").contains("Words for nobody."))
  }

  /// The texts behind the article's own four paragraphs and before its end.
  private func kept(_ part: String) throws -> [String] { Array(try texts(part).dropFirst(4).dropLast()) }

  @Test(
    "Chrome is left out by element, name and style",
    arguments: [
      "<nav><p>Menu of the site</p></nav>", "<footer><p>Imprint of it</p></footer>", "<button>Press me now</button>",
      "<div class=newsletter>Sign up to it</div>",
      "<p class=byline>By somebody else</p>", "<div id=related-posts><p>Another post</p></div>",
      "<div class=advertisement>Buy these</div>",
      "<div style='display:none'>Not shown</div>", "<div aria-hidden=true>Not read out</div>",
      "<form><label>Your name</label></form>", "<p hidden>Not there</p>",
    ])
  func chrome(_ part: String) throws {
    #expect(try kept(part).isEmpty)
  }

  @Test(
    "Lists and tables of the text stay, also with links in them",
    arguments: [
      "<ul><li>A probe reads one <a href=/v>variable</a> of the layer</li><li>A lens reads them all</li></ul>",
      "<ol><li><a href=/a>One paper</a></li><li><a href=/b>Another</a></li><li>and what nobody wrote down about the two of them</li></ol>",
      "<table><tr><td>layer</td><td><a href=/l>loss</a></td></tr></table>",
    ])
  func lists(_ part: String) throws {
    #expect(try !kept(part).isEmpty)
  }

  @Test("Lists of nothing but links lead elsewhere", arguments: ["ul", "div", "section"])
  func linkLists(_ name: String) throws {
    let item = name == "ul" ? "li" : "p"
    let links = (1...5).map { "<\(item)><a href=/\($0)>Another page of this site</a></\(item)>" }.joined()
    #expect(try kept("<\(name)>\(links)</\(name)>").isEmpty)
  }

  @Test(
    "A linked line in capitals is another article's headline; an abbreviation or a short word is not",
    arguments: [
      ("THE LONG HISTORY OF A FEUD", false), ("NASA", true), ("GPT-4 AND US", true),
      ("The Long History of a Feud", true),
    ])
  func capitals(_ line: String, _ stays: Bool) throws {
    #expect(try kept("<p><a href=/b>\(line)</a></p>") == (stays ? [line] : []))
  }

  @Test(
    "A line that announces other articles goes with them, one that goes on stays",
    arguments: [
      ("Read more", false), ("You may also like:", false), ("MOST POPULAR", false), ("Recommended for you", false),
      ("Read more of the methods below.", true),
    ])
  func announcements(_ line: String, _ stays: Bool) throws {
    #expect(try kept("<p>\(line)</p>") == (stays ? [line] : []))
  }

  @Test(
    "Messages of other sites are quoted, their share links are not",
    arguments: ["twitter-tweet", "instagram-media", "bluesky-embed"])
  func quotedMessages(_ name: String) throws {
    let quoted =
      "<div class=social><blockquote class=\(name)><p>Words of somebody else, at some length.</p></blockquote></div>"
    #expect(try kept(quoted) == ["Words of somebody else, at some length."])
  }

  @Test(
    "A line that says that an advertisement stands there was read", arguments: ["Advert", "Advertisement", "Anzeige"])
  func label(_ words: String) throws {
    let prose = ArticleExtractionTests.prose
    let document = try page("<body><article>\(prose)<center><span>\(words)</span></center>\(prose)</article>")
    #expect(!document.text.contains(words))
  }
}
