import Model
import Parsing
import Testing

@Suite("Heads of Markdown files")
struct MarkdownHeadTests {
  private func document(_ text: String, from url: String? = nil) -> Document {
    read(Array(text.utf8), options: ReadingOptions(format: .markdown, sourceURL: url)).documents.first ?? Document()
  }

  private let facts = """
    # Features

    - By [Ylva Sandqvist](/users/ylva-sandqvist), [Bo Tanaka](/users/bo)
    - 2024-05-30T10:00:00.000Z
    - 47 points
    - Linkpost: [https://blog.example/f](https://blog.example/f)
    - Curated
    - Tag: [Interpretability](/w/interpretability)
    - Frontpage
    - Comments: 3
    - Post URL (HTML): [/posts/abc/features](/posts/abc/features)
    - Post URL (Markdown): [/api/post/features](/api/post/features)
    - Post URL (Markdown, compact): [/api/post/features?compact=1](/api/post/features?compact=1)
    - Sequence: [Small models](/s/xyz) ([Markdown](/api/sequence/xyz))
    - Previous in sequence: [One](/posts/one) ([Markdown](/api/post/one))
    - Mode: compact

    The words of the post.
    """

  @Test("All facts under the title are read, and none of them is text")
  func list() {
    let read = document(facts)
    #expect(read.text == "The words of the post.")
    #expect(read.authors.map(\.name) == ["Ylva Sandqvist", "Bo Tanaka"])
    #expect(read.published?.description == "2024-05-30")
    #expect(read.score?.value == 47)
    #expect(read.linkTarget == "https://blog.example/f")
    #expect(read.tags == ["Interpretability"])
    #expect(read.sequence == "Small models")
    #expect(read.kind == .linkpost)
  }

  @Test("The address for readers is the post's, not those for programs")
  func address() {
    #expect(
      document(facts, from: "https://forum.example/api/post/features").url == "https://forum.example/posts/abc/features"
    )
  }

  @Test("A relative address belongs to the usual site when nothing names one, and that is not certain")
  func usual() {
    let read = document(facts)
    #expect(read.url == "https://www.lesswrong.com/posts/abc/features")
    #expect(read.provenance.contains { $0.field == "url" && !$0.certain })
  }

  @Test("The links at the end name the site")
  func navigation() {
    let read = document(facts + "\n\n### Navigation\n\n- [Front page](https://forum.example/api/home)\n")
    #expect(read.url == "https://forum.example/posts/abc/features")
    #expect(!read.text.contains("Front page"))
  }

  @Test("Lists under a key are its values, without marks of quotation and of a note's links")
  func lists() {
    let read = document(
      "---\ntitle: \"T: t\"\nauthor:\n  - \"[[Ada Exner]]\"\n  - Bo Tanaka\ntags: [one, 'two']\ncreated: 2025-01-04\npublished: 2024-09-18\n---\nText."
    )
    #expect(read.title == "T: t")
    #expect(read.authors.map(\.name) == ["Ada Exner", "Bo Tanaka"])
    #expect(read.tags == ["one", "two"])
    #expect(read.published?.description == "2024-09-18")
    #expect(read.text == "Text.")
  }

  @Test("A clipping's own day stands in only where no other is told")
  func created() {
    #expect(
      document("---\npublished: 2024-09-18\ncreated: 2025-01-04\n---\nText.").published?.description == "2024-09-18")
    #expect(document("---\ncreated: 2025-01-04\n---\nText.").published?.description == "2025-01-04")
  }

  @Test("Every value says where it was read, under the name that output has")
  func provenance() {
    let read = document("---\nsource: https://a.example/x\nauthor: Ada Exner\nkeywords: one\n---\nText.")
    #expect(read.provenance.map(\.field) == ["url", "authors", "tags"])
    #expect(read.url == "https://a.example/x")
  }

  @Test("A page of a forum that is no linkpost is a post, a page of nobody is a page")
  func kinds() {
    #expect(document("# T\n\n- By [Ada](/users/a)\n- 2024-05-30\n\nText.").kind == .post)
    #expect(document("# T\n\nText.").kind == .page)
  }

  @Test("One point is a score as well", arguments: [("1 point", 1), ("-4 points", -4), ("0 points", 0)])
  func points(text: String, value: Int) {
    #expect(document("# T\n\n- By [Ada](/users/a)\n- \(text)\n\nText.").score?.value == value)
  }

  @Test("The first item that is no fact ends the list of facts")
  func ends() {
    let read = document("# T\n\n- By [Ada](/users/a)\n- 2024-05-30\n- What we found\n- 3 points\n")
    #expect(read.texts(.listItem) == ["What we found", "3 points"])
    #expect(read.score == nil)
  }

  @Test("Links that are relative belong to the site of the post's address")
  func links() {
    let read = document(
      "# T\n\n- By [Ada](/users/a)\n- Post URL (HTML): [x](https://forum.example/posts/abc/t)\n\nSee [this](/posts/def/u)."
    )
    #expect(read.links.map(\.target) == ["https://forum.example/posts/def/u"])
  }

  @Test("A page that is not of a forum keeps its relative links as they stand")
  func plain() {
    #expect(document("See [this](notes/other.md) and more.\n\n## Part\n").links.map(\.target) == ["notes/other.md"])
  }

  @Test(
    "Values may stand in quotation marks of either kind",
    arguments: ["title: \"A: b\"", "title: 'A: b'", "title: A: b"])
  func quoted(line: String) {
    #expect(document("---\n\(line)\n---\nText.").title == "A: b")
  }

  @Test("Keys that mean nothing to a reader are passed over")
  func unknown() {
    let read = document("---\nlayout: post\ncssclass: x\naliases:\n  - y\ntitle: T\n---\nText.")
    #expect(read.title == "T")
    #expect(read.text == "Text.")
    #expect(read.provenance.map(\.field) == ["title"])
  }
}
