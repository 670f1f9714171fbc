import Model
import Parsing
import Testing

@Suite struct ForumMagnumTests {
  private func post(
    head: String = "", authors: String = "<a href='/users/ada?from=post_header'>ada</a>", extra: String = "",
    body: String = "<div id='postContent'><p id='block0'>The words.</p></div>", comments: String = ""
  ) throws -> Document {
    try page(
      """
      <html><head>\(head)</head><body><div class='PostsPage-title'>
      <h1 class='LWPostsPageTopHeaderVote-voteScore'>94</h1>
      <h1 class='LWPostsPageTopHeaderVote-voteScore LWPostsPageTopHeaderVote-secondaryVoteScore'>Ω <!-- -->48</h1>
      <h1 class='PostsPageTitle-root'><a href='/posts/x'>A title of<!-- --> <span>words</span></a></h1>
      <span class='PostsAuthors-root'>by <span class='PostsAuthors-authorName'>\(authors)</span></span>
      <span class='PostsPageDate-date'><time datetime='2025-12-18T22:37:57.570Z'>18th Dec 2025</time></span>
      \(extra)</div><div class='PostsPage-postContent'>\(body)</div>
      <div id='comments'></div>\(comments)<div class='PostBottomRecommendations-root'>More posts</div></body></html>
      """)
  }

  @Test("The karma, though it stands in the first heading, is not the title") func karma() throws {
    let document = try post()
    #expect(document.title == "A title of words")
    #expect(document.score == Score(94, second: 48))
  }

  @Test("The day is that of the post's header") func day() throws {
    #expect(try post().published?.description == "2025-12-18")
  }

  @Test("Co-authors are named in their order, each once, without the mark of where one clicked") func coAuthors() throws
  {
    let document = try post(
      authors:
        "<a href='/users/ada?from=post_header'>ada</a>, <a href='/users/bo-li'>Bo Li</a>, <a href='/users/ada'>ada</a>")
    #expect(document.authors.map(\.name) == ["ada", "Bo Li"])
    #expect(document.authors.first?.url == "/users/ada")
  }

  @Test("The sequence is named over the post; the arrows beside the name lead elsewhere") func sequence() throws {
    let document = try post(
      extra:
        "<div class='PostsTopSequencesNav-root'><a href='/s/abc/p/prev'></a><div class='PostsTopSequencesNav-title'>"
        + "<a href='/s/abc'>Small models, whole</a></div></div>")
    #expect(document.sequence == "Small models, whole")
    #expect(document.provenance.contains { $0.field == "sequence" && $0.rule == "forum-magnum" })
    #expect(try post().sequence == nil)
  }

  @Test("A commenter is never an author") func commenter() throws {
    let document = try post(
      authors: "",
      comments: "<div class='comments-node' id='c1'><span class='CommentUserName-author'><a href='/users/eve'>eve</a>"
        + "</span><div class='CommentBody-root'><p>Hm.</p></div></div>")
    #expect(document.authors.isEmpty)
    #expect(document.comments.map { $0.author?.name } == ["eve"])
  }

  @Test("Names of metas serve when the byline is missing") func metas() throws {
    let document = try post(head: "<meta name='citation_author' content='Ada Fern'>", authors: "")
    #expect(document.authors.map(\.name) == ["Ada Fern"])
  }

  @Test("A post that points elsewhere is a linkpost with its target") func linkpost() throws {
    let document = try post(
      extra: "<div class='LinkPostMessage-root'>This is a linkpost for <a href='https://example.org/a'>a</a></div>")
    #expect(document.kind == .linkpost)
    #expect(document.linkTarget == "https://example.org/a")
    #expect(try post().kind == .post)
    #expect(try post().linkTarget == nil)
  }

  @Test("A tag that stands above and below the post counts once") func tags() throws {
    let tag = "<span class='FooterTag-name'>Interpretability (ML &amp; AI)</span>"
    let document = try post(extra: tag + "<span class='FooterTag-name'>AI</span>" + tag)
    #expect(document.tags == ["Interpretability (ML & AI)", "AI"])
  }

  @Test("The site's name is what the page's title has after the dash") func site() throws {
    let document = try post(head: "<meta property='og:title' content='A — B — The Forum'>")
    #expect(document.site == "The Forum")
  }

  @Test("The canonical address wins over the page's own") func address() throws {
    let document = try post(
      head: "<link rel='canonical' href='https://example.org/first'><meta property='og:url' content='https://b.org/x'>")
    #expect(document.url == "https://example.org/first")
  }

  @Test("A post without the usual element is read from the one around it") func withoutContentElement() throws {
    #expect(try post(body: "<p>Other words.</p>").bodyTexts == ["Other words."])
  }

  @Test("Recommendations and the form for comments are no text") func chrome() throws {
    let document = try post(comments: "<form class='vulcan-form'>New Comment <button>Submit</button></form>")
    #expect(document.text == "The words.")
  }

  @Test("Parts that were streamed are put back, one within the other") func streamed() throws {
    let document = try page(
      """
      <html><body><div hidden id='S:1'><div class='PostsPage-title'><h1 class='PostsPageTitle-root'>T</h1></div>
      <template id='B:a'></template></div><template id='B:1'></template>
      <div hidden id='S:a'><div class='PostsPage-postContent'><div id='postContent'><template id='P:b'></template></div>
      </div></div><div hidden id='S:b'><p>First.</p><p>Second.</p></div></body></html>
      """)
    #expect(document.title == "T")
    #expect(document.bodyTexts == ["First.", "Second."])
  }

  @Test("Every value says by which rule it was read") func provenance() throws {
    let rules = try post().provenance.filter { ["title", "authors", "published", "score"].contains($0.field) }
    #expect(rules.count == 4)
    #expect(rules.allSatisfy { $0.rule == "forum-magnum" })
  }
}
