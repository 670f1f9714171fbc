import Model
import Parsing
import Testing

@Suite struct ForumMagnumCommentsTests {
  private func comment(
    _ id: String, by author: String = "eve", score: String = "3", meta: String = "", text: String = "Words.",
    answers: String = ""
  ) -> String {
    """
    <div class='comments-node comments-node-odd' id='\(id)'><div class='CommentsItem-root recent-comments-node'>
    <div class='CommentsItemMeta-root'><a>[<span>-</span>]</a>
    <span class='CommentUserName-author'><a href='/users/\(author)'>\(author)</a></span>
    <span class='CommentsItemDate-root'><time datetime='2025-01-02T03:04:05.678Z'>1y</time></span>
    <span class='OverallVoteAxis-voteScore'>\(score)</span>\(meta)</div>
    <div class='CommentBody-root'><p>\(text)</p></div><a class='CommentsItem-replyLink'>Reply</a></div>
    <div class='CommentsNode-children'>\(answers)</div></div>
    """
  }

  private func read(_ html: String) throws -> [SiteComment] {
    ForumMagnumComments.read(try tree("<body>\(html)</body>"), page: "https://example.org/posts/x")
  }

  @Test("Answers stand in their comment's element") func nesting() throws {
    let comments = try read(
      comment("a", answers: comment("b", answers: comment("c")) + comment("d")) + comment("e"))
    #expect(comments.map(\.id) == ["a", "b", "c", "d", "e"])
    #expect(comments.map(\.parent) == [nil, 0, 1, 0, nil])
  }

  @Test("Author, moment, score and address are the comment's own") func fields() throws {
    let comments = try read(comment("a", by: "eve", score: "−4", answers: comment("b", by: "mallory", score: "17")))
    #expect(comments.map { $0.author?.name } == ["eve", "mallory"])
    #expect(comments.map { $0.score?.value } == [-4, 17])
    #expect(comments[0].published?.description == "2025-01-02")
    #expect(comments[1].url == "https://example.org/posts/x?commentId=b")
  }

  @Test("An answer's votes are not those of a comment that has none") func noScore() throws {
    let html = comment("a", answers: comment("b", score: "17"))
      .replacing("<span class='OverallVoteAxis-voteScore'>3</span>", with: "")
    #expect(try read(html).map { $0.score?.value } == [nil, 17])
  }

  @Test("Agreement is the second score, the Alignment Forum's karma where there is none") func second() throws {
    let agreement = "<span class='AgreementVoteAxis-agreementScore'><span>-8</span></span>"
    let alignment = "<span class='OverallVoteAxis-secondaryScoreNumber'>5</span>"
    #expect(try read(comment("a", meta: agreement + alignment)).first?.score?.second == -8)
    #expect(try read(comment("a", meta: alignment)).first?.score?.second == 5)
    #expect(try read(comment("a")).first?.score?.second == nil)
  }

  @Test("A deleted comment keeps its place, so that its answers keep their parent") func deleted() throws {
    let gone =
      "<div class='comments-node' id='g'><div class='CommentsItemMeta-root'>[comment deleted]</div>"
      + "<div class='CommentBody-root'></div>\(comment("h"))</div>"
    let comments = try read(gone)
    #expect(comments.map(\.isDeleted) == [true, false])
    #expect(comments[0].author == nil)
    #expect(comments[0].content.isEmpty)
    #expect(comments[1].parent == 0)
  }

  @Test("A deleted comment was taken for a present one when the sign to fold it stood first") func deletedBehindFold()
    throws
  {
    let gone =
      "<div class='comments-node' id='g'><div class='CommentsItemMeta-root'><a>[<span>-</span>]</a>"
      + "<span>[comment deleted]</span><time datetime='2025-01-02T03:04:05Z'>1y</time></div></div>"
    let comments = try read(gone + comment("h"))
    #expect(comments.map(\.isDeleted) == [true, false])
    #expect(comments[0].published?.description == "2025-01-02")
  }

  @Test("The comment of a permalink is counted once, where it stands in the tree") func permalink() throws {
    let box = "<div class='CommentPermalink-root'>\(comment("b"))</div>"
    let comments = try read(box + comment("a", answers: comment("b")))
    #expect(comments.map(\.id) == ["a", "b"])
    #expect(comments[1].parent == 0)
  }

  @Test("A permalink's comment that was not loaded below is not lost") func permalinkAlone() throws {
    let box = "<div class='CommentPermalink-root'>\(comment("b"))</div>"
    #expect(try read(box + comment("a")).map(\.id) == ["b", "a"])
  }

  @Test("On pages that gather comments each names its post") func on() throws {
    let title = "<a class='CommentsItem-postTitle' href='/posts/y'>The other post</a>"
    let html = comment("a").replacing(
      "<div class='CommentsItemMeta-root'>", with: title + "<div class='CommentsItemMeta-root'>")
    let first = try #require(try read(html).first)
    #expect(first.on == "The other post")
    #expect(first.onURL == "/posts/y")
  }

  @Test("The list of comments beside the text is no comment") func contents() throws {
    let row =
      "<div class='CommentsTableOfContents-root'><a href='#a'><span class='CommentsTableOfContents-comment'>9</span></a></div>"
    #expect(try read(row + comment("a")).count == 1)
  }
}
