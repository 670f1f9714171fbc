import Model
import Testing

@testable import Linking

@Suite("Posts of the forums")
struct ForumIdentifierTests {
  private func post(_ url: String) -> String? { URLParts(url).flatMap(forumPost)?.description }

  @Test(
    "every route that leads to a post",
    arguments: [
      "https://www.lesswrong.com/posts/bRyrvkpTdWSXWnJiq",
      "https://www.lesswrong.com/g/abcdefghijklmnopq/p/bRyrvkpTdWSXWnJiq",
      "https://www.lesserwrong.com/posts/bRyrvkpTdWSXWnJiq/x",
      "https://lw2.issarice.com/posts/bRyrvkpTdWSXWnJiq/x",
      "https://beta.lesswrong.com/posts/bRyrvkpTdWSXWnJiq",
      "https://www.alignmentforum.org/s/aaaaaaaaaaaaaaaaa/p/bRyrvkpTdWSXWnJiq",
    ])
  func routes(url: String) {
    #expect(post(url) == "lesswrong:bRyrvkpTdWSXWnJiq")
  }

  @Test(
    "profiles, sequences, short ids and other sites are no posts",
    arguments: [
      "https://www.lesswrong.com/users/someone",
      "https://www.lesswrong.com/s/Rm6oQRJJmhGCcLvxh",
      "https://www.lesswrong.com/posts/short",
      "https://www.lesswrong.com/tag/grokking",
      "https://example.org/posts/bRyrvkpTdWSXWnJiq",
      "https://www.lesswrong.com/posts",
      "https://www.lesswrong.com/posts/bRyrvkpTdWSXWnJi-",
    ])
  func none(url: String) {
    #expect(post(url) == nil)
  }
}
