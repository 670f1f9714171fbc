import Linking
import Model
import Testing

@Suite("People a document names")
struct PersonMentionsTests {
  private func found(_ document: Document, _ role: PersonMention.Role) -> [String] {
    personMentions(of: document).filter { $0.role == role }.map(\.name)
  }

  @Test("bylines and signatures are taken as they are, with what they rest on")
  func head() {
    var document = documentOfLines("Text.", "A comment.")
    document.authors = [
      Byline(name: "Mara Lindqvist", url: "https://example.org/users/mara"), Byline(name: "keeling_r"),
    ]
    document.comments = [
      Comment(author: Attribution(name: "odu", basis: .comment), range: 6..<16),
      Comment(author: Attribution(name: "Tomas", basis: .addressed, certain: false), range: 6..<16),
      Comment(range: 6..<16),
    ]
    #expect(found(document, .author) == ["Mara Lindqvist", "keeling_r"])
    #expect(found(document, .commenter) == ["odu"])
    #expect(found(document, .addressed) == ["Tomas"])
    #expect(personMentions(of: document).first?.url == "https://example.org/users/mara")
    #expect(personMentions(of: document).map(\.comment) == [nil, nil, 0, 1])
  }

  @Test(
    "people spoken to",
    arguments: [
      ("Hey Tomas, what do you mean?", ["Tomas"]),
      ("Thanks Mara! I will.", ["Mara"]),
      ("I see. Thank you, Mara Lindqvist!", ["Mara Lindqvist"]),
      ("Thanks for this.", []),
      ("Thanks a lot!", []),
      ("Hi all, I am new.", []),
      ("They say hey Jude is good.", []),
      ("Thanks Mara for the pointer.", ["Mara"]),
    ])
  func addressed(text: String, names: [String]) {
    #expect(found(documentOfLines(text), .addressed) == names)
  }

  @Test(
    "people named where only names stand",
    arguments: [
      ("In Ruan et al's paper it holds.", ["Ruan"]),
      ("Mara mentions three paths.", ["Mara"]),
      ("Read Mara’s “Mech Interp Prereqs”.", ["Mara"]),
      ("Nelson Keeling’s Transformers for Software Engineers helps.", ["Nelson Keeling"]),
      ("Co-authored by Mara Lindqvist and others.", ["Mara Lindqvist"]),
      ("Today's results are good.", []),
      ("The Paper says nothing.", []),
      ("It is done by Monday.", []),
      ("The Model's loss falls.", []),
    ])
  func named(text: String, names: [String]) {
    #expect(found(documentOfLines(text), .mentioned) == names)
  }

  @Test(
    "a pronoun or a common noun that a sentence begins with is nobody's name",
    arguments: [
      "Nobody says when to stop.",
      "Nothing explains it. Others claim the same.",
      "Neither argues for it.",
      "Experts said so.",
      "One theory. Theory says so.",
      "Several wrote about it.",
      "Each thinks so. Few noted it.",
    ])
  func commonWords(text: String) {
    #expect(found(documentOfLines(text), .mentioned).isEmpty)
  }

  @Test("a word that the text writes small elsewhere is a name only within a sentence")
  func smallElsewhere() {
    #expect(found(documentOfLines("We went to a marsh. Marsh says it was wet."), .mentioned).isEmpty)
    #expect(found(documentOfLines("We went out. Marsh says it was wet."), .mentioned) == ["Marsh"])
    #expect(found(documentOfLines("We went to a marsh, and Marsh says it was wet."), .mentioned) == ["Marsh"])
  }

  @Test("a name of the head is found in the text, by its range, and only as a whole")
  func known() {
    var document = documentOfLines("We asked Mara Lindqvist; Mara Lindqvistson was away.")
    document.authors = [Byline(name: "Mara Lindqvist")]
    let mentions = personMentions(of: document).filter { $0.role == .mentioned }
    #expect(mentions.map(\.range) == [9..<23])
  }

  @Test("a linked profile is a person with an address, a repeat counts once")
  func linked() {
    let document = documentOfLines(
      "Ask keeling_r about it.", "~ Thanks Mara!", "Thanks Mara!",
      links: [("keeling_r", "https://www.lesswrong.com/users/keeling-r")])
    #expect(personMentions(of: document).map(\.name) == ["keeling_r", "Mara"])
    #expect(personMentions(of: document).first?.url == "https://www.lesswrong.com/users/keeling-r")
  }

  @Test("whom a block quotes is somebody quoted, and credit behind a list item's dash is a name")
  func quoted() {
    var document = documentOfLines("> Words.", "- A Guide to Everything — Mara Lindqvist")
    document.blocks[0].quotes = QuotedSource(name: "Tomas Oduya")
    #expect(found(document, .quoted) == ["Tomas Oduya"])
    #expect(found(document, .mentioned) == ["Mara Lindqvist"])
  }
}
