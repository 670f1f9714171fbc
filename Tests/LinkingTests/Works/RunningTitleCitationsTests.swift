import Linking
import Model
import Testing

@Suite("Titles in running text")
struct RunningTitleCitationsTests {
  private func titles(_ text: String) -> [String?] { citations(of: documentOfLines(text)).map(\.title) }

  @Test(
    "a run of title case set off in a sentence is a title of low confidence",
    arguments: [
      ("I compare it with older work, Toy Models of Superposition, and with ours.", "Toy Models of Superposition"),
      (
        "It is worth reading The Structure of Scientific Revolutions before you start.",
        "The Structure of Scientific Revolutions"
      ),
      ("We went through Transformers for the Working Engineer last week.", "Transformers for the Working Engineer"),
    ])
  func found(text: String, title: String) {
    let found = citations(of: documentOfLines(text))
    #expect(found.map(\.title) == [title])
    #expect(found.allSatisfy { $0.confidence < 0.5 && $0.kind == .title })
  }

  @Test(
    "institutions, acronyms, names and headings are none",
    arguments: [
      "He studied there, University of British Columbia, for years.",
      "This is a question (Lit Rev in XYZ--1) of mine.",
      "I met them, Mara Lindqvist and Tomas Oduya, last week.",
      "The Art of Small Things in Large Boxes",
      "In the evening we read in the house.",
    ])
  func nothing(text: String) {
    #expect(titles(text).isEmpty)
  }

  @Test("an owned title ends before what else is owned")
  func ownedTitle() {
    let found = citations(
      of: documentOfLines("Read Mara Lindqvist's Automate the Boring Stuff and then Beyond the Basic Stuff."))
    #expect(found.first?.title == "Automate the Boring Stuff")
  }

  @Test("an article before a possessive makes it a thing's, not a person's")
  func articleBeforePossessive() {
    #expect(personMentions(of: documentOfLines("The Queen’s Dilemma: A Paradox of Control")).isEmpty)
  }
}
