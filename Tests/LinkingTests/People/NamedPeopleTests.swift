import Model
import Testing

@testable import Linking

@Suite("People named in a text")
struct NamedPeopleTests {
  private func named(_ text: String) -> [String] {
    let document = documentOfLines(text)
    var small = SmallWords(Array(document.text.utf8))
    return namedPeople(in: CitingText(document), document.blocks[0], &small).map(\.name)
  }

  @Test(
    "words for nobody in particular were made a person",
    arguments: [
      "Nobody has said it.", "Nobody says so.", "Nobody's paper says so.", "Nobody else argues it.",
      "Somebody wrote that it works.", "It was made by Nobody.", "Everyone thinks it works.",
    ])
  func nobody(text: String) {
    #expect(named(text).isEmpty)
  }

  @Test(
    "before a verb of saying stands who says it",
    arguments: [
      ("Mara says so.", ["Mara"]),
      ("Mara Lindqvist argues that it is so.", ["Mara Lindqvist"]),
      ("As Tomas Oduya noted, it works.", ["Tomas Oduya"]),
      ("I agree with what Mara wrote.", ["Mara"]),
      ("Lindqvist-Oduya claims it.", ["Lindqvist-Oduya"]),
      ("The paper says so.", []),
      ("Our Model suggests it.", []),
      ("It says so.", []),
      ("mara says so.", []),
    ])
  func saying(text: String, names: [String]) {
    #expect(named(text) == names)
  }

  @Test(
    "behind a word of credit stand full names, parted by commas and “and”",
    arguments: [
      ("Written by Mara Lindqvist and Tomas Oduya.", ["Mara Lindqvist", "Tomas Oduya"]),
      ("With Mara Lindqvist, Tomas B. Oduya and Ines Vega.", ["Mara Lindqvist", "Tomas B. Oduya", "Ines Vega"]),
      ("Guest: Mara Lindqvist", ["Mara Lindqvist"]),
      ("An interview with Mara Lindqvist about probes", ["Mara Lindqvist"]),
      ("Authors: J. Keeling, R. B. Keeling", []),
      ("It was done by Monday Morning.", []),
      ("Trained with Gradient.", []),
    ])
  func credit(text: String, names: [String]) {
    #expect(named(text) == names)
  }

  @Test(
    "a surname before et al., and whoever owns a work",
    arguments: [
      ("As in Ruan et al., it holds.", ["Ruan"]),
      ("Mara’s grokking work is older.", ["Mara"]),
      ("Mara Lindqvist's “A Small Title” is good.", ["Mara Lindqvist"]),
      ("Mara Lindqvist's work is good.", ["Mara Lindqvist"]),
      ("Mara's work is good.", []),
      ("The model's results are good.", []),
      ("Today’s paper is out.", []),
    ])
  func owners(text: String, names: [String]) {
    #expect(named(text) == names)
  }

  @Test("behind the last dash of a list item stands its author, in a paragraph not")
  func listItem() {
    #expect(named("- A Guide to Everything — Mara Lindqvist") == ["Mara Lindqvist"])
    #expect(Set(named("- A Guide to Everything by Mara Lindqvist")) == ["Mara Lindqvist"])
    #expect(named("A Guide to Everything — Mara Lindqvist").isEmpty)
    #expect(named("- A Guide to Everything — a short one").isEmpty)
  }

  @Test("a bare capital at a sentence's beginning is a name unless the text writes the word small")
  func sentenceStart() {
    #expect(named("Probes matter. Probes says it all; probes do.").isEmpty)
    #expect(named("Keeling says it all.") == ["Keeling"])
  }
}
