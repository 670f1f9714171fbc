import Model
import Parsing
import Testing

@Suite struct DiscussionPostingTests {
  private static let script = """
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"DiscussionForumPosting",
    "headline":"A headline","datePublished":"2024-02-08T21:15:42.777Z","text":"<p>The post.<\\/p>",
    "author":[{"@type":"Person","name":"Ada"},{"@type":"Person","name":"Bo"}],
    "about":[{"@type":"Thing","name":"Tag"}],
    "interactionStatistic":[
      {"@type":"InteractionCounter","interactionType":{"@type":"http://schema.org/CommentAction"},"userInteractionCount":3},
      {"@type":"InteractionCounter","interactionType":{"@type":"http://schema.org/LikeAction"},"userInteractionCount":38}],
    "comment":[
      {"text":"<p>One.<\\/p>","datePublished":"2024-02-09T01:00:00.000Z","author":[{"name":"Eve"}],
       "comment":[{"text":"<p>Two.<\\/p>","datePublished":"2024-02-09T02:00:00.000Z","author":[{"name":"Ada"}]}]},
      {"text":"<p>Three.<\\/p>","datePublished":"2024-02-09T03:00:00.000Z","author":[{"name":"Eve"}]}]}</script>
    """

  private func posting() throws -> DiscussionPosting {
    try #require(DiscussionPosting(try tree("<head>\(Self.script)</head>")))
  }

  private func known(_ id: String, _ author: String, _ moment: String, parent: Int? = nil) -> SiteComment {
    var comment = SiteComment(id: id, parent: parent)
    comment.author = Byline(name: author)
    comment.timestamp = moment
    return comment
  }

  @Test("The head is read") func head() throws {
    let posting = try posting()
    #expect(posting.title == "A headline")
    #expect(posting.published?.description == "2024-02-08")
    #expect(posting.authors.map(\.name) == ["Ada", "Bo"])
    #expect(posting.tags == ["Tag"])
    #expect(posting.score == 38)
  }

  @Test("A page without comments of its own has those of the data, as a tree") func all() throws {
    var comments: [SiteComment] = []
    try posting().complete(&comments)
    #expect(comments.map { $0.author?.name } == ["Eve", "Ada", "Eve"])
    #expect(comments.map(\.parent) == [nil, 0, nil])
    #expect(comments.map { $0.content.first.map { $0.tree.text($0.node) } } == ["One.", "Two.", "Three."])
  }

  @Test("Comments of the page keep their identifiers and are not doubled") func joined() throws {
    var comments = [
      known("e1", "Eve", "2024-02-09T01:00:00.000Z"), known("a1", "Ada", "2024-02-09T02:00:00.000Z", parent: 0),
      known("e2", "Eve", "2024-02-09T03:00:00.000Z"),
    ]
    try posting().complete(&comments)
    #expect(comments.map(\.id) == ["e1", "a1", "e2"])
    #expect(comments.allSatisfy { !$0.content.isEmpty })
  }

  @Test("A comment that the page folds away stands behind the one it answers") func folded() throws {
    var comments = [known("e1", "Eve", "2024-02-09T01:00:00.000Z"), known("e2", "Eve", "2024-02-09T03:00:00.000Z")]
    try posting().complete(&comments)
    #expect(comments.map(\.id) == ["e1", nil, "e2"])
    #expect(comments.map(\.parent) == [nil, 0, nil])
  }

  @Test("Parents keep their answers when a comment comes between") func shifted() throws {
    var comments = [
      known("e1", "Eve", "2024-02-09T01:00:00.000Z"), known("e2", "Eve", "2024-02-09T03:00:00.000Z"),
      known("x", "Xi", "2024-02-09T04:00:00.000Z", parent: 1),
    ]
    try posting().complete(&comments)
    #expect(comments.map(\.id) == ["e1", nil, "e2", "x"])
    #expect(comments.map(\.parent) == [nil, 0, nil, 2])
  }

  @Test("A deleted comment is not given words again") func deleted() throws {
    var gone = known("e1", "Eve", "2024-02-09T01:00:00.000Z")
    gone.isDeleted = true
    var comments = [gone]
    try posting().complete(&comments)
    #expect(comments[0].content.isEmpty)
  }

  @Test("Other data is no posting", arguments: ["{\"@type\":\"WebSite\"}", "{", "[]", ""])
  func other(_ json: String) throws {
    #expect(DiscussionPosting(try tree("<script type='application/ld+json'>\(json)</script><p>x</p>")) == nil)
  }

  @Test("An added answer stands behind the answers that the page shows") func behind() throws {
    var comments = [
      known("e1", "Eve", "2024-02-09T01:00:00.000Z"), known("y", "Yva", "2024-02-09T01:30:00.000Z", parent: 0),
      known("z", "Zoe", "2024-02-09T01:40:00.000Z", parent: 1), known("e2", "Eve", "2024-02-09T03:00:00.000Z"),
    ]
    try posting().complete(&comments)
    #expect(comments.map(\.id) == ["e1", "y", "z", nil, "e2"])
    #expect(comments.map(\.parent) == [nil, 0, 1, 0, nil])
  }

  @Test("Fractions of a second do not tell comments apart") func moments() throws {
    var comments = [known("e1", "Eve", "2024-02-09T01:00:00Z")]
    try posting().complete(&comments)
    #expect(comments.map(\.id) == ["e1", nil, nil])
  }

  @Test("Of two comments of one moment the words decide which is which") func sameMoment() throws {
    func spoken(_ id: String, _ words: String) throws -> SiteComment {
      var comment = known(id, "Eve", "2024-02-09T01:00:00.000Z")
      let page = try tree("<body><p>\(words)</p></body>")
      comment.content = [SitePart(page, page.root)]
      return comment
    }
    var comments = [try spoken("other", "Something else."), try spoken("one", "One.")]
    try posting().complete(&comments)
    #expect(comments.map(\.id) == ["other", "one", nil, nil])
    #expect(comments.map(\.parent) == [nil, nil, 1, nil])
  }

  @Test("A thread of ten thousand comments is joined") func many() throws {
    let nodes = (0..<10_000).map {
      "{\"text\":\"<p>\($0)</p>\",\"datePublished\":\"2024-02-09T01:00:00Z\",\"author\":[{\"name\":\"n\($0)\"}]}"
    }
    let script =
      "<script type=\"application/ld+json\">{\"@type\":\"DiscussionForumPosting\",\"comment\":[\(nodes.joined(separator: ","))]}</script>"
    let posting = try #require(DiscussionPosting(try tree("<head>\(script)</head>")))
    var comments = (0..<5000).map { known("c\($0)", "n\($0 * 2)", "2024-02-09T01:00:00Z") }
    posting.complete(&comments)
    #expect(comments.count == 10_000)
    #expect(comments.count { $0.id != nil } == 5000)
  }
}
