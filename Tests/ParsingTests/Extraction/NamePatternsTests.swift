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
}
