import Model
import Testing

@Suite struct ForumProfileTests {
  @Test("A person's page is a profile: who, the posts, the comments with the post each stands on") func profile() throws
  {
    let document = try page(
      """
      <html><head><meta property='og:site_name' content='The Forum'></head><body><div class='UsersProfile-root'>
      <h1 class='UsersProfile-usernameTitle'>Vesna Quaid</h1><div class='UsersProfile-bio'><p>I count features.</p></div>
      <div class='LWPostsItem-root'><span class='LWPostsItem-karma'>64</span><span class='PostsTitle-root'>First post</span></div>
      <a>Load More</a>
      <div class='comments-node' id='c1'><a class='CommentsItem-postTitle' href='/posts/z'>Some post</a>
      <span class='CommentUserName-author'><a href='/users/vesna'>Vesna Quaid</a></span>
      <span class='OverallVoteAxis-voteScore'>5</span><div class='CommentBody-root'><p>I agree.</p></div></div>
      </div></body></html>
      """)
    #expect(document.kind == .profile)
    #expect(document.title == "Vesna Quaid")
    #expect(document.authors.map(\.name) == ["Vesna Quaid"])
    #expect(document.site == "The Forum")
    #expect(document.bodyTexts == ["I count features.", "First post"])
    #expect(document.comments.map(\.on) == ["Some post"])
    #expect(document.commentLines == ["Vesna Quaid · – · 5 · – · I agree."])
  }

  @Test("A page that only mentions a profile is none")
  func none() throws {
    let document = try page(
      "<html><body><p class='UsersProfileLink'>See the profile of somebody for all the posts.</p></body></html>")
    #expect(document.kind != .profile)
  }

  @Test("A person without posts or comments has a page of a name")
  func bare() throws {
    let document = try page(
      """
      <html><head><link rel='canonical' href='https://f.example/users/v'></head><body><div class='UsersProfile-root'>
      <h1 class='UsersProfile-usernameTitle'>Vesna Quaid</h1><div class='UsersProfile-bio'><p>I count.</p></div></div></body></html>
      """)
    #expect(document.title == "Vesna Quaid")
    #expect(document.url == "https://f.example/users/v")
    #expect(document.authors == [Byline(name: "Vesna Quaid", url: "https://f.example/users/v")])
    #expect(document.comments.isEmpty)
  }
}
