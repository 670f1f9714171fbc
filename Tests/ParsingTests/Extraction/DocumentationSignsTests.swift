import Testing

@testable import Parsing

@Suite struct DocumentationSignsTests {
  private func isDocumentation(_ url: String) throws -> Bool {
    let html = "<link rel=canonical href='\(url)'><p>words"
    return DocumentationSigns.isDocumentation(Page(tree: try tree(html), options: ReadingOptions()))
  }

  @Test(
    "An address speaks of a manual",
    arguments: [
      "https://docs.example.org/", "https://example.org/doc/a", "https://example.org/wiki/A",
      "https://developer.example.org/a",
    ])
  func manual(_ url: String) throws {
    #expect(try isDocumentation(url))
  }

  @Test("Or of none", arguments: ["https://example.org/doctors", "https://example.org/posts/reference"])
  func other(_ url: String) throws {
    #expect(try !isDocumentation(url))
  }

  @Test("Words are found whatever their case, and not beyond the end") func search() {
    #expect(containsAny(of: ["sphinx", "mkdocs"], "made by MkDocs 1.6"))
    #expect(!containsAny(of: ["sphinx"], "sphin"))
    #expect(!containsAny(of: [], "words"))
  }
}
