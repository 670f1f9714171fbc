import Model
import Parsing
import Testing

@Suite("Copied posts")
struct PostReadingTests {
  private let post = """
    A small guide to small models
    By Hedda Lindqvist @ 2024-01-17T09:20 (+38)
    This is a linkpost to https://hedda.example/guide
    Co-authored by Hedda Lindqvist and Omar Bensaid
    Small models are worth reading because one can read all of them. This paragraph is long enough to stand by itself.
    Ines @ 2024-01-18T20:05 (+6)
    It took us nine weeks.
    Hedda Lindqvist @ 2024-01-19T08:11 (-1)
    Nine is honest.
    """

  @Test("Title, authors, date, score and target are read from the lines above the text")
  func head() {
    let document = readCopied(post)
    #expect(document.title == "A small guide to small models")
    #expect(document.authors.map(\.name) == ["Hedda Lindqvist", "Omar Bensaid"])
    #expect(document.published?.description == "2024-01-17")
    #expect(document.score?.value == 38)
    #expect(document.linkTarget == "https://hedda.example/guide")
    #expect(document.kind == .linkpost)
  }

  @Test("Comments have their author, date and score, and their words are not the post's")
  func comments() {
    let document = readCopied(post)
    #expect(document.comments.map { $0.author?.name } == ["Ines", "Hedda Lindqvist"])
    #expect(document.comments.map { $0.published?.description } == ["2024-01-18", "2024-01-19"])
    #expect(document.comments.map { $0.score?.value } == [6, -1])
    let body = document.blocks.filter { $0.comment == nil }.map(document.words)
    #expect(!body.contains("It took us nine weeks."))
    #expect(document.blocks.filter { $0.comment == 0 }.map(document.words) == ["It took us nine weeks."])
  }

  @Test("Every value of the head says where it was read")
  func provenance() {
    let fields = Set(readCopied(post).provenance.map(\.field))
    #expect(fields.isSuperset(of: ["title", "authors", "published", "linkTarget"]))
  }

  @Test("A line with an at sign in running text is no signature")
  func noSignature() {
    let document = readCopied(
      "Some notes\nWrite to me @ the office on Monday, please.\nThat is all there is to say here.")
    #expect(document.comments.isEmpty)
    #expect(document.kind == .notes)
  }
}
