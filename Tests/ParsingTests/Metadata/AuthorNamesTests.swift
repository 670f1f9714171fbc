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

  @Test(
    "Bylines are opened in several languages and parted in several ways",
    arguments: [
      ("von Ada Exner und Bo Tanaka", ["Ada Exner", "Bo Tanaka"]),
      ("par Ada Exner et Bo Tanaka", ["Ada Exner", "Bo Tanaka"]),
      ("por Ada Exner", ["Ada Exner"]), ("Text by Ada Exner", ["Ada Exner"]),
      ("Authors: Ada Exner; Bo Tanaka", ["Ada Exner", "Bo Tanaka"]),
      ("Ada Exner · Bo Tanaka", ["Ada Exner", "Bo Tanaka"]), ("Ada Exner / Bo Tanaka", ["Ada Exner", "Bo Tanaka"]),
      ("Ada Exner with Bo Tanaka", ["Ada Exner", "Bo Tanaka"]), ("By By Ada Exner", ["Ada Exner"]),
      ("Ada Exner — Bo Tanaka", ["Ada Exner", "Bo Tanaka"]), ("Ada Exner\nBo Tanaka", ["Ada Exner", "Bo Tanaka"]),
    ])
  func bylines(_ byline: String, _ expected: [String]) {
    #expect(AuthorNames.split(byline, site: nil) == expected)
  }

  @Test(
    "Degrees, roles, dates and figures behind a name are no part of it",
    arguments: [
      "Ada Exner, PhD", "Ada Exner, M.D.", "Ada Exner, Senior Reporter", "Ada Exner Updated May 3, 2021",
      "Ada Exner | 5 min read",
      "Ada Exner, Published 2021", "Ada Exner 12 comments", "Ada Exner -", "Ada Exner,", "\u{E001} Ada Exner \u{200B}",
      "Ada Exner Contributor",
    ])
  func endings(_ byline: String) {
    #expect(AuthorNames.split(byline, site: nil).first == "Ada Exner")
  }

  @Test(
    "Names of every script and shape are names",
    arguments: [
      "Ада Экснер", "高木 花子", "محمد علي", "Søren Ørsted", "J. R. R. Exner", "Mary-Ann O'Neill", "Ludwig von der Heide",
      "ada_x", "gwern", "Zvi", "R2D2x",
    ])
  func shapes(_ name: String) {
    #expect(AuthorNames.isName(name, site: nil))
  }

  @Test(
    "Addresses, sentences, figures and signs are no names",
    arguments: [
      "", "x", "12", "1234ab", "ada@exner.example", "exner.org", "What is this?", "<Ada>", "[deleted]", "A = B",
      "and so it went on", "the end of all of this",
      "Ada Exner May 3, 2021", "Guest", "ADMIN", "Six Words Make No Name Here", String(repeating: "Ada", count: 20),
      "12 Ways To Cook",
    ])
  func noNameShapes(_ text: String) {
    #expect(!AuthorNames.isName(text, site: nil))
  }

  @Test(
    "The site's own name is no author's, whatever its case and accents",
    arguments: ["Example Forum", "EXAMPLE FORUM", "Éxample Forum"])
  func siteName(_ name: String) {
    #expect(!AuthorNames.isName(name, site: "Example Forum"))
    #expect(AuthorNames.isName(name, site: "Another Forum"))
  }

  @Test(
    "Particles are written small in names, other words are not",
    arguments: [
      ("Ludwig van Beek", true), ("Rosa de la Cruz", true), ("Ada and Bo", false), ("El Niño", true),
      ("the Editors", false), ("Ada 2", true), ("日本 太郎", true),
    ])
  func particles(_ name: String, _ isWritten: Bool) {
    #expect(AuthorNames.isWrittenAsName(name) == isWritten)
  }

  @Test(
    "Organisations are known by a word of theirs, in any case and with points",
    arguments: [
      ("Exner Inc.", true), ("The EXAMPLE Foundation", true), ("University of Examples", true), ("Ada Labs", true),
      ("Ada Incerti", false), ("Bo Mediano", false),
    ])
  func organizations(_ name: String, _ isOrganization: Bool) {
    #expect(AuthorNames.isOrganization(name) == isOrganization)
  }

  @Test(
    "Labels of cards say that a name follows, in several languages",
    arguments: [
      ("Written by", true), ("Écrit par", true), ("Geschrieben von", true), ("Author", true),
      ("Est. reading time", false), ("", false),
    ])
  func labels(_ label: String, _ says: Bool) {
    #expect(AuthorNames.saysWritten(label) == says)
  }

  @Test(
    "A comma without a name behind it turns nothing round",
    arguments: [("Exner,", "Exner,"), ("", ""), ("Exner, Ada, Jr", "Ada, Jr Exner")])
  func commas(_ written: String, _ expected: String) {
    #expect(AuthorNames.inReadingOrder(written) == expected)
  }

  @Test(
    "Openings are words of their own",
    arguments: [
      ("by:Ada", true), ("Words by Ada", true), ("AUTHORS: Ada", true), ("byline", false),
      ("Authority on seeds", false), ("", false),
    ])
  func openings(_ line: String, _ opens: Bool) {
    #expect(AuthorNames.opensByline(line) == opens)
  }
}
