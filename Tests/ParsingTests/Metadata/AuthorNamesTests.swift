import Testing

@testable import Parsing

@Suite struct AuthorNamesTests {
  @Test(
    "Names are taken out of bylines as they are written",
    arguments: [
      ("By Ada Example", ["Ada Example"]), ("Ada Example and Ben Sample", ["Ada Example", "Ben Sample"]),
      ("Written by Ada Example, Ben Sample & Cleo Model", ["Ada Example", "Ben Sample", "Cleo Model"]),
      ("Ada Example | June 1, 2020", ["Ada Example"]), ("Ada Example December 28", ["Ada Example"]),
      ("Ada Example Staff Writer", ["Ada Example"]), ("\u{A0}Ada Example 5 minute read", ["Ada Example"]),
      ("By: Ludwig van Sample", ["Ludwig van Sample"]), ("Ada Example Ada Example", ["Ada Example"]),
      ("ada_example", ["ada_example"]), ("高木", ["高木"]),
    ])
  func names(_ byline: String, _ expected: [String]) {
    #expect(AuthorNames.split(byline, site: "Some Site") == expected)
  }

  @Test(
    "Accounts, sites, dates and sentences are no names",
    arguments: [
      "admin", "By", "Editorial Staff", "June 1, 2020", "example.com", "https://example.org/u/a", "Some Site",
      "December",
      "a sentence that runs on and on", "Written by", "@", "12345",
    ])
  func noNames(_ byline: String) {
    #expect(AuthorNames.split(byline, site: "Some Site").isEmpty)
  }

  @Test("A name is written with capitals, but for its particles") func writtenAsName() {
    #expect(AuthorNames.isWrittenAsName("Ludwig van Sample"))
    #expect(!AuthorNames.isWrittenAsName("About authentication"))
    #expect(!AuthorNames.isWrittenAsName("Ada"))
  }

  @Test("An organisation is known by its words; one word may be a handle") func organization() {
    #expect(AuthorNames.isOrganization("Example News Network"))
    #expect(AuthorNames.isOrganization("The Example Team"))
    #expect(!AuthorNames.isOrganization("Ada Example"))
    #expect(!AuthorNames.isOrganization("team"))
  }

  @Test("A family name that stands first is turned round") func readingOrder() {
    #expect(AuthorNames.inReadingOrder("Example, Ada B.") == "Ada B. Example")
    #expect(AuthorNames.inReadingOrder("Ada Example") == "Ada Example")
  }

  @Test("Lines of a byline begin as bylines do") func opening() {
    #expect(AuthorNames.opensByline("By Ada Example"))
    #expect(!AuthorNames.opensByline("Bystanders saw it"))
  }
}
