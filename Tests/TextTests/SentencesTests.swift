import Testing
import Text

@Suite("Sentences")
struct SentencesTests {
  private func texts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return sentences(in: bytes, bytes.indices).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    "Sentences end where a reader would end them",
    arguments: [
      ("One model. Two models! Three? Four…", ["One model.", "Two models!", "Three?", "Four…"]),
      ("He said “no.” Then he left.", ["He said “no.”", "Then he left."]),
      ("It costs 3.5 bits. Fine.", ["It costs 3.5 bits.", "Fine."]),
      ("See Fig. 3 and Elhage et al. (2022). It holds.", ["See Fig. 3 and Elhage et al. (2022).", "It holds."]),
      ("M. Porter wrote it. We use it.", ["M. Porter wrote it.", "We use it."]),
      ("It beats model M. Then it stops.", ["It beats model M.", "Then it stops."]),
      ("Nobody knows, e.g. Bayes did not. Right.", ["Nobody knows, e.g. Bayes did not.", "Right."]),
      ("We ask: why? because we can.", ["We ask: why? because we can."]),
      ("First line\nsecond line", ["First line", "second line"]),
      ("  padded.  ", ["padded."]),
      ("Really?! Yes.", ["Really?!", "Yes."]),
      ("Visit arxiv.org. It is free.", ["Visit arxiv.org.", "It is free."]),
      ("1. Read the paper. 2. Write.", ["1. Read the paper.", "2. Write."]),
      ("", []), (" \n ", []), ("...", ["..."]),
    ])
  func ends(text: String, expected: [String]) {
    #expect(texts(text) == expected)
  }

  @Test("A list number inside a line is kept with what follows")
  func listNumber() {
    #expect(texts("2. Write.") == ["2. Write."])
  }

  @Test("Ranges are offsets into the whole text")
  func offsets() {
    let bytes = Array("Skip this. Take that. And this.".utf8)
    let found = sentences(in: bytes, 11..<bytes.count)
    #expect(found == [11..<21, 22..<31])
  }

  @Test("A no-break space parts sentences like a blank")
  func noBreakSpace() {
    #expect(texts("Done.\u{A0}Next.") == ["Done.", "Next."])
  }
}
