import Model
import Testing

@testable import Linking

@Suite("Links that lead to works")
struct LinkCitationsTests {
  private func found(_ line: String, _ anchor: String, _ target: String, own: String? = nil) -> [Citation] {
    var document = documentOfLines(line, links: [(anchor, target)])
    document.url = own
    return linkCitations(in: CitingText(document))
  }

  @Test(
    "words in title case are the title of what they lead to",
    arguments: [
      "Toy Models of Superposition",
      "Zoom In: An Introduction to Circuits",
      "200 Concrete Open Problems in Mechanistic Interpretability",
    ])
  func titles(anchor: String) {
    let citation = found("I read \(anchor) today.", anchor, "https://arxiv.org/abs/2209.10652").first
    #expect(citation?.title == anchor)
    #expect(citation?.confidence == 0.95)
  }

  @Test(
    "words of a sentence that point somewhere are none",
    arguments: [
      "here",
      "this paper",
      "some earlier work on it",
      "they showed",
      "the post",
      "https://arxiv.org/abs/2209.10652",
      "www.example.org/page",
    ])
  func pointers(anchor: String) {
    let citation = found("I read \(anchor) today.", anchor, "https://arxiv.org/abs/2209.10652").first
    #expect(citation?.title == nil)
    #expect(citation?.identifier == WorkIdentifier(.arxiv, "2209.10652"))
  }

  @Test("a link that fills its list item is a title in sentence case too")
  func wholeItem() {
    let anchor = "What we learned about probes"
    #expect(found("- \(anchor)", anchor, "https://example.org/a").map(\.title) == [anchor])
    #expect(
      found("- \(anchor), and why we think so, in some detail", anchor, "https://example.org/a").map(\.title) == [nil])
    #expect(found(anchor, anchor, "https://example.org/a").map(\.title) == [nil])
  }

  @Test("one word names a piece of software where it leads to its repository")
  func repository() {
    let target = "https://github.com/TransformerLensOrg/TransformerLens"
    #expect(found("We used TransformerLens for it.", "TransformerLens", target).map(\.title) == ["TransformerLens"])
    #expect(found("We used code for it.", "code", target).map(\.title) == [nil])
  }

  @Test(
    "pages of people, tags, searches, pictures and the front page of a site are no works",
    arguments: [
      "https://www.lesswrong.com/users/mara",
      "https://www.lesswrong.com/tag/grokking",
      "https://www.lesswrong.com/w/superposition",
      "https://example.org/author/mara",
      "https://example.org/plot.png",
      "https://example.org/talk.mp3",
      "https://example.org/",
      "https://example.org",
      "mailto:mara@example.org",
      "#fn1",
    ])
  func noWorks(target: String) {
    #expect(found("See this one.", "this one", target).isEmpty)
  }

  @Test("a page does not cite itself, under none of its addresses")
  func itself() {
    let own = "https://www.lesswrong.com/posts/bRyrvkpTdWSXWnJiq/own"
    #expect(found("See above.", "above", "https://www.alignmentforum.org/posts/bRyrvkpTdWSXWnJiq/x", own: own).isEmpty)
    var document = documentOfLines("See above.", links: [("above", "https://mirror.example.org/own")])
    document.alternateURLs = ["https://mirror.example.org/own"]
    #expect(linkCitations(in: CitingText(document)).isEmpty)
  }

  @Test("a link within a repeated block is left out")
  func repeats() {
    #expect(found("~ See this one.", "this one", "https://example.org/a").isEmpty)
  }
}
