import Model
import Testing

@testable import Linking

@Suite("Titles in quotation marks")
struct QuotedTitleCitationsTests {
  private func titles(_ lines: String) -> [String?] { found(lines).map(\.title) }

  private func found(_ line: String) -> [Citation] { quotedTitleCitations(in: CitingText(documentOfLines(line))) }

  @Test(
    "three content words in title case, whatever the marks",
    arguments: [
      ("I liked “Toy Models of Superposition” a lot.", "Toy Models of Superposition"),
      ("I liked \"On Probing Things Well\" a lot.", "On Probing Things Well"),
      ("I liked «Toy Models of Superposition» a lot.", "Toy Models of Superposition"),
      ("See „A Small Study of Dials“ there, or “A Small Study of Dials”.", "A Small Study of Dials"),
      ("“Zoom In: An Introduction to Circuits.”", "Zoom In: An Introduction to Circuits"),
    ])
  func quoted(line: String, title: String) {
    #expect(titles(line).contains(title))
  }

  @Test("two content words need an author before them")
  func author() {
    #expect(titles("Read Mara's “Toy Models” first.") == ["Toy Models"])
    #expect(found("Read Mara's “Toy Models” first.").map(\.authors) == [["Mara"]])
    #expect(titles("They call it “Toy Models” there.").isEmpty)
  }

  @Test(
    "terms, sentences, parts of a text and scare quotes are no titles",
    arguments: [
      "What is a “feature direction” here?",
      "She said “Jump In. Get Your Hands Dirty”.",
      "I wrote the “Goals and Methods Used” section.",
      "See the “Small Things in Boxes” chapter.",
      "The “Interpretability Agenda of Theirs” agenda is this.",
      "“what do we think we know”",
      "an open “Quotation That Never Ends",
      "“”",
      "",
    ])
  func nothing(line: String) {
    #expect(titles(line).isEmpty)
  }

  @Test("a heading of the same text in quotation marks refers to that text")
  func heading() {
    let document = documentOfLines("# Goals of This Study", "As said under “Goals of This Study”, we want it.")
    #expect(quotedTitleCitations(in: CitingText(document)).isEmpty)
  }

  @Test("the ranges of quotations hold their marks, and a new opening mark forgets an unclosed one")
  func quotationRanges() {
    let bytes = Array("a “b” c \"d\" “e “f”".utf8)
    #expect(quotations(in: bytes, bytes.indices).map { bytes.text($0) } == ["“b”", "\"d\"", "“f”"])
  }

  @Test("more content words make it surer")
  func confidence() {
    #expect(found("I liked “Toy Models of Superposition”.").map(\.confidence) == [0.5])
    #expect(found("I liked “Progress Measures for Grokking via Circuits”.").map(\.confidence) == [0.75])
  }
}
