import Model
import Parsing
import Testing

@Suite("Copied profile pages")
struct ProfileReadingTests {
  private let profile = """
    SOMEFORUM
    SF
    Teodor Quill
    390
    Message
    Comments
    Sorted by
    Newest
    Induction heads, revisited
    Teodor Quill1d50

    The bump in the loss curve is easy to see in a two-layer model.

    Reply
    How I read papers
    Teodor Quill7mo*173

    Start from the figure.

    Reply4
    Load More
    22Interventions that failed
    7mo
    4
    57A phase change you can watch
    1y
    Ω
    13
    Load More
    """

  @Test("Each comment has the post it stands on, its age and its words")
  func comments() {
    let document = readCopied(profile)
    #expect(document.kind == .profile)
    #expect(document.title == "Teodor Quill")
    #expect(document.comments.map(\.on) == ["Induction heads, revisited", "How I read papers"])
    #expect(document.comments.map(\.age) == ["1d", "7mo"])
    #expect(document.comments.map(\.wasEdited) == [false, true])
    #expect(
      document.comments.map { String(decoding: Array(document.text.utf8)[$0.range], as: UTF8.self) } == [
        "The bump in the loss curve is easy to see in a two-layer model.", "Start from the figure.",
      ])
  }

  @Test("Glued figures keep their raw form and the split is not certain")
  func scores() {
    let scores = readCopied(profile).comments.map(\.score)
    #expect(scores.map { $0?.value } == [5, 17])
    #expect(scores.map { $0?.second } == [0, 3])
    #expect(scores.map { $0?.raw } == ["50", "173"])
    #expect(scores.allSatisfy { $0?.isCertain == false })
  }

  @Test("An age becomes the days it allows, counted from the file's date")
  func ages() {
    let comment = readCopied(profile, on: "2025-08-20").comments[0]
    #expect(comment.publishedBetween?.lowerBound.description == "2025-08-19")
    #expect(comment.publishedBetween?.upperBound.description == "2025-08-19")
  }

  @Test("Listed posts have title, score, age and count of comments")
  func posts() {
    let posts = readCopied(profile).posts
    #expect(posts.map(\.title) == ["Interventions that failed", "A phase change you can watch"])
    #expect(posts.map { $0.score?.value } == [22, 57])
    #expect(posts.map(\.age) == ["7mo", "1y"])
    #expect(posts.map(\.commentCount) == [4, 13])
  }

  @Test("The site's own words are no text", arguments: ["SOMEFORUM", "Reply", "Load More", "Sorted by", "Message"])
  func chrome(word: String) {
    #expect(!readCopied(profile).text.contains(word))
  }

  @Test("A page on which others sign as well is no profile of who wrote the most")
  func thread() {
    let document = readCopied(
      "Ada Exner\nAda Exner1y40\nOne.\nBo Tanaka1y20\nTwo.\nAda Exner1y30\nThree.\nCy Marrow1y10\nFour.")
    #expect(document.kind == .thread)
    #expect(document.comments.count == 4)
  }

  @Test("The words of comments are those of the page's person, on the strength of the page")
  func authors() {
    let document = readCopied(profile)
    #expect(document.comments.allSatisfy { $0.author?.name == "Teodor Quill" && $0.author?.basis == .byline })
    #expect(document.authors.map(\.name) == ["Teodor Quill"])
  }

  @Test("The figures under the name are kept as they stand")
  func figures() {
    let told = readCopied(profile).provenance.first { $0.field == "score" }
    #expect(told?.evidence == "390")
    #expect(told?.certain == false)
  }

  @Test("What says whose page it is, is a line that the person signed")
  func evidence() {
    #expect(readCopied(profile).provenance.first { $0.field == "title" }?.evidence == "Teodor Quill1d50")
  }

  @Test("Titles of listed posts are text, so that they are found")
  func titles() {
    #expect(readCopied(profile).texts(.listItem) == ["Interventions that failed", "A phase change you can watch"])
  }

  @Test(
    "One signature, or a name that stands nowhere alone, makes no profile",
    arguments: [
      "Ada Exner\nA post\nAda Exner1y40\nOne.", "A post\nAda Exner1y40\nOne.\nB post\nAda Exner2y30\nTwo.",
    ])
  func none(text: String) {
    #expect(readCopied(text).kind != .profile)
  }

  @Test("A person without listed posts, figures or replies has a profile all the same")
  func bare() {
    let document = readCopied("Zoë Brand\nA post\nZoë Brand1y40\nOne.\nB post\nZoë Brand2y-30\nTwo, and three.")
    #expect(document.kind == .profile)
    #expect(document.title == "Zoë Brand")
    #expect(document.posts.isEmpty)
    #expect(document.comments.map(\.on) == ["A post", "B post"])
    #expect(document.comments.map { document.text($0.range) } == ["One.", "Two, and three."])
    #expect(!document.provenance.contains { $0.field == "score" })
  }
}
