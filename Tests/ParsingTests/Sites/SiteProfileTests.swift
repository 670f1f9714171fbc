import Parsing
import Testing

@Suite struct SiteProfileTests {
  @Test(
    "A page is known by its markup, whatever its host",
    arguments: [
      ("<h1 class='PostsPageTitle-root'>T</h1><div class='PostsPage-postContent'><p>x</p></div>", "forum-magnum"),
      ("<div class='UsersProfile-root'><h1 class='UsersProfile-usernameTitle'>N</h1></div>", "forum-magnum-profile"),
      (
        "<h1 class='post-title'>T</h1><div class='post-meta'></div><div class='body-text post-body'>x</div>",
        "greaterwrong"
      ),
      ("<div id='thingrow_t3_9'><h1>T</h1></div>", "old-lesswrong"),
      ("<d-article><p>x</p></d-article>", "distill"),
      ("<dt-article><p>x</p></dt-article>", "distill"),
      (
        "<meta name='citation_arxiv_id' content='2301.00001'><blockquote class='abstract'>x</blockquote>",
        "arxiv-abstract"
      ),
      ("<article class='ltx_document'><p>x</p></article>", "latexml"),
      ("<div id='question-header'></div><div id='question'></div><div id='answers'></div>", "stack-exchange"),
      ("<table class='fatitem'><tr class='athing'><td><a class='hnuser'>n</a></td></tr></table>", "hacker-news"),
      ("<div class='thing link'><div class='usertext-body'>x</div></div>", "old-reddit"),
      ("<shreddit-post post-title='T'><div slot='text-body'>x</div></shreddit-post>", "reddit"),
      (
        "<div data-message-author-role='user'>x</div><div data-message-author-role='assistant'>y</div>",
        "conversation"
      ),
      ("<div class='topic-body crawler-post'>x</div>", "discourse"),
      ("<div class='available-content'><div class='body markup'>x</div></div>", "substack"),
      ("<div id='mw-content-text'><p>x</p></div>", "mediawiki"),
      ("<ol><li class='comment' id='comment-4'><div class='comment-author'>n</div></li></ol>", "wordpress"),
    ])
  func known(_ html: String, _ rule: String) throws {
    #expect(siteProfile(for: try tree(html))?.rule == rule)
  }

  @Test(
    "A page that only mentions a site's words is not of that site",
    arguments: [
      "<p>PostsPageTitle-root, thingrow_t3_1 and d-article</p>",
      "<h1 class='post-title'>T</h1><div class='post-body'>x</div>",
      "<p class='comment'>a remark</p>",
      "<article><p>x</p></article>",
      "<div data-message-author-role='assistant'>an answer to nothing</div>",
      "<table><tr class='athing'><td>a story of a list</td><td><a class='hnuser'>n</a></td></tr></table>",
      "",
    ])
  func unknown(_ html: String) throws {
    #expect(siteProfile(for: try tree("<html><body>\(html)</body></html>")) == nil)
  }

  @Test("No two profiles have one name") func names() {
    #expect(Set(siteProfiles.map { $0.rule }).count == siteProfiles.count)
  }
}
