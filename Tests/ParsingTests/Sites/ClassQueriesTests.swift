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

  @Test("Elements within each other are all found, or only the outermost") func nested() throws {
    let page = try tree("<div class=x id=a><p class=x id=b>1</p></div><p class=x id=c>2</p>")
    #expect(page.all(class: "x").compactMap { page.attribute($0, "id") } == ["a", "b", "c"])
    #expect(page.all(class: "x", nested: false).compactMap { page.attribute($0, "id") } == ["a", "c"])
    #expect(page.all(class: "x", below: page.element(id: "a")).compactMap { page.attribute($0, "id") } == ["b"])
    #expect(page.first(class: "y") == nil)
  }

  @Test("Words are nothing where there are none, a byline too") func noWords() throws {
    let page = try tree("<p class=a> \n </p><p class=b><img></p><p class=c>x</p>")
    #expect(page.words(page.first(class: "a")) == nil)
    #expect(page.words(page.first(class: "b")) == nil)
    #expect(page.words(nil) == nil)
    #expect(page.byline(page.first(class: "c")) == Byline(name: "x"))
    #expect(page.byline(nil) == nil)
  }

  @Test("The canonical address is the head's, the first of several") func canonical() throws {
    #expect(try tree("<link rel=canonical href=/a><link rel=canonical href=/b>").canonicalURL == "/a")
    #expect(try tree("<a rel=canonical href=/a>x</a>").canonicalURL == nil)
    #expect(try tree("<link rel=canonical>").canonicalURL == nil)
  }

  @Test("A time is the node itself or the first below it that a program can read") func times() throws {
    let page = try tree(
      "<p class=a><time>x</time><time datetime=soon>y</time></p><time class=b datetime=2024-05-06>z</time>")
    #expect(page.time(page.first(class: "a")) == nil)
    #expect(page.time(page.first(class: "b"))?.written == "2024-05-06")
    #expect(page.time(nil) == nil)
  }
}
