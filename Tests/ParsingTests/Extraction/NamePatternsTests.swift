import Model
import Testing

@testable import Parsing

@Suite struct NamePatternsTests {
  private func marks(_ name: String) -> PartMarks {
    let bytes = Array(name.utf8)
    var found: PartMarks = []
    NamePatterns.collect(bytes, bytes.indices, into: &found)
    return found
  }

  @Test(
    "Names of chrome are known in any spelling",
    arguments: [
      "sidebar", "left-sidebar", "RelatedPosts", "related_posts", "social-icons", "share-buttons", "mainMenu",
    ])
  func chrome(_ name: String) {
    #expect(marks(name).contains(.chrome))
  }

  @Test("Parts of other words are no names of chrome", arguments: ["stock", "devoted", "operating", "shareholders"])
  func otherWords(_ name: String) {
    #expect(!marks(name).contains(.chrome))
  }

  @Test("Names of the text's element are told apart by how sure they are") func bodies() {
    #expect(marks("articleBody").contains(PartMarks.body[0]))
    #expect(marks("entry__content").contains(PartMarks.body[1]))
    #expect(marks("mw-parser-output").contains(PartMarks.body[2]))
    #expect(marks("layout with-sidebar").contains(.text))
  }

  @Test("Comments, authors and dates") func others() {
    #expect(marks("comment-list").contains(.comment))
    #expect(!marks("commentary").contains(.comment))
    #expect(marks("post-author").contains(.author))
    #expect(marks("publishedDate").contains(.date))
  }

  @Test(
    "A pattern begins where a word of the name begins and may end within one",
    arguments: [
      ("myPromoBox", true), ("compromotion", false), ("newsletter-signup", true), ("subscribe", true),
      ("unsubscribed", false), ("JSON-advert", true),
      ("readMore", true), ("threadmore", false), ("sr-only", true), ("user-only", false), ("post__meta", true),
      ("metadata", true),
    ])
  func borders(_ name: String, _ isChrome: Bool) {
    #expect(marks(name).contains(.chrome) == isChrome)
  }

  @Test(
    "Whole words must end where their pattern does, but for a plural's letter",
    arguments: [
      ("share", true), ("shares", true), ("shared", false), ("menu", true), ("menus", true), ("menued", false),
      ("ads", true), ("adsense", false), ("ad", true),
      ("toc", true), ("tocopherol", false), ("rating", true), ("votes", true), ("navBar", true),
    ])
  func wholeWords(_ name: String, _ isChrome: Bool) {
    #expect(marks(name).contains(.chrome) == isChrome)
  }

  @Test(
    "Any separator or none stands for the hyphen of a pattern",
    arguments: ["entry-content", "entry_content", "entryContent", "entry__content", "ENTRY--CONTENT"])
  func separators(_ name: String) {
    #expect(marks(name).isSuperset(of: [.text, PartMarks.body[1]]))
  }

  @Test("Several words of one value each say something, letters of other scripts nothing") func several() {
    #expect(
      marks("article-body sidebar comment author-name pubdate").isSuperset(of: [
        .text, .chrome, .comment, .author, .date,
      ]))
    #expect(marks("боковая-панель 側面").isEmpty)
    #expect(marks("").isEmpty)
    #expect(marks("-_-").isEmpty)
  }

  @Test("Only the range is read") func range() {
    let bytes = Array("sidebar post".utf8)
    var found: PartMarks = []
    NamePatterns.collect(bytes, 8..<12, into: &found)
    #expect(!found.contains(.chrome))
    NamePatterns.collect(bytes, 0..<4, into: &found)
    #expect(!found.contains(.chrome))
  }

  @Test("The footer of footnotes was taken for that of a page") func footnotes() throws {
    let prose = ArticleExtractionTests.prose
    let notes = "<div class=footnotes-footer><div class=footnote-footer id=footnote-1>1. The note.</div></div>"
    #expect(try page("<body><article>\(prose)\(notes)</article>").text.contains("The note."))
  }

  @Test(
    "What a heading's number ties to it is no name, a number elsewhere ties nothing",
    arguments: [
      ("h2-related", false), ("article__p h3-share", false), ("h2-related related", true), ("th2-related", true),
      ("h-related", true), ("col2-related", true),
    ])
  func underHeading(_ name: String, _ isChrome: Bool) {
    #expect(marks(name).contains(.chrome) == isChrome)
  }
}
