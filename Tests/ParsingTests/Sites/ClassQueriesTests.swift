import Model
import Parsing
import Testing

@Suite struct ClassQueriesTests {
  @Test("A class is found by its whole word") func wholeWord() throws {
    let page = try tree("<p class='recent-comments-node'>a</p><p class='x comments-node'>b</p>")
    #expect(page.words(page.first(class: "comments-node")) == "b")
    #expect(page.all(class: "comments-node").count == 1)
  }

  @Test("What stands within a border is not looked at") func border() throws {
    let page = try tree("<div id='top'><div class='inner'><b class='x'>in</b></div><b class='x'>out</b></div>")
    let top = try #require(page.element(id: "top"))
    let found = page.first(below: top, outside: { page.hasClass($0, "inner") }) { page.hasClass($0, "x") }
    #expect(page.words(found) == "out")
  }

  @Test("A class is found by its ending") func ending() throws {
    let page = try tree("<p class='a PostsVote-voteScore'>5</p>")
    let node = try #require(page.first(class: "a"))
    #expect(page.hasClass(node, endingIn: "-voteScore"))
    #expect(!page.hasClass(node, endingIn: "-vote"))
  }

  @Test("Metas are read by name and by property, empty ones left out") func metas() throws {
    let page = try tree(
      "<head><meta name='citation_author' content='A'><meta property='citation_author' content='B'>"
        + "<meta name='citation_author' content=''></head>")
    #expect(page.metas("citation_author") == ["A", "B"])
    #expect(page.metas("author").isEmpty)
  }

  @Test("A byline is the words of a link and where it leads") func byline() throws {
    let page = try tree("<span class='who'>by <a href='/users/x'>Vesna Quaid</a></span><i class='none'></i>")
    let link = page.first(below: page.root) { page.tag($0) == .a }
    #expect(page.byline(link) == Byline(name: "Vesna Quaid", url: "/users/x"))
    #expect(page.byline(page.first(class: "none")) == nil)
  }

  @Test("A time without a machine's date is no date") func time() throws {
    let page = try tree("<p><time>yesterday</time><time datetime='2024-05-06T01:02:03Z'>May</time></p>")
    let found = page.time(page.first(below: page.root) { page.tag($0) == .p })
    #expect(found?.date.description == "2024-05-06")
    #expect(found?.written == "2024-05-06T01:02:03Z")
  }

  @Test("An attribute is searched for a part of it") func part() throws {
    let page = try tree("<a href='https://example.org/users/one'>x</a>")
    let link = try #require(page.first(below: page.root) { page.tag($0) == .a })
    #expect(page.attribute(link, "href", contains: "/users/"))
    #expect(!page.attribute(link, "href", contains: "/user/"))
    #expect(!page.attribute(link, "title", contains: "x"))
  }
}
