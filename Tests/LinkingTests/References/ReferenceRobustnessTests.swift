import Linking
import Model
import Testing

@Suite("References that are cut off, empty or none")
struct ReferenceRobustnessTests {
  private static let whole = [
    "Elhage, N., Hume, T., & Olsson, C. (2022). Toy Models of Superposition. Transformer Circuits Thread, 3(2), 1–20.",
    "[12] N. Elhage and C. Olah, \u{201C}Toy Models of Superposition,\u{201D} in Proc. of X, vol. 3, pp. 1-20, 2022.",
    "Toy Models of Superposition [link] Elhage, N. and Olah, C., 2022. Transformer Circuits Thread.",
    "Toy Models of Superposition (Elhage et al., 2022)", "[2209.10652] Toy Models of Superposition",
    "Richard S. Sutton and Andrew G. Barto. Reinforcement Learning: An Introduction. MIT Press, 2018.",
    "Elhage N, Olah C. Toy models of superposition. Thread. 2022;3(2):1-20. doi:10.1000/182",
    "\"Toy Models of Superposition\" by Nelson Elhage and Chris Olah, 2022, https://arxiv.org/abs/2209.10652v1",
  ]

  private func letters(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != "\u{A0}" } }

  @Test("Every beginning of a reference is read, and says nothing that does not stand in it", arguments: whole)
  func beginnings(raw: String) {
    for end in raw.indices {
      let part = String(raw[..<end])
      let parsed = parseReference(part)
      for value in [parsed.title, parsed.container, parsed.volume, parsed.pages].compactMap(\.self) {
        #expect(letters(part).contains(letters(value)), "\(value) of \(part)")
      }
      for name in parsed.authors {
        #expect(part.contains(name.family) && part.contains(name.given), "\(name) of \(part)")
      }
      if let year = parsed.year { #expect(part.contains(String(year))) }
    }
  }

  @Test("Every end of a reference is read too", arguments: whole)
  func ends(raw: String) {
    for start in raw.indices {
      let part = String(raw[start...])
      if let title = parseReference(part).title {
        #expect(letters(part).contains(letters(title)), "\(title) of \(part)")
      }
    }
  }

  @Test(
    "what holds no words has no title",
    arguments: ["", " ", "\n", ".", "()", "[]", "[1]", "\"\"", "\u{201C}\u{201D}", ",,,", "- - -", "\u{A0}"])
  func nothing(raw: String) {
    let parsed = parseReference(raw)
    #expect(parsed.title == nil && parsed.authors.isEmpty && parsed.year == nil)
  }

  @Test("Blanks, line ends and soft breaks within a reference change nothing")
  func blanks() {
    let plain = parseReference("Elhage, N., & Olah, C. (2022). Toy Models of Superposition. Thread, 3, 1-20.")
    for raw in [
      "Elhage, N., & Olah, C. (2022).\n  Toy Models of\n  Superposition. Thread, 3, 1-20.",
      "  Elhage, N., & Olah, C. (2022). Toy\u{A0}Models of Superposition. Thread, 3, 1-20.  ",
      "Elhage, N., & Olah, C.\t(2022). Toy Models\r\nof Superposition. Thread, 3, 1-20.",
    ] {
      #expect(parseReference(raw) == plain)
    }
    #expect(plain.title == "Toy Models of Superposition" && plain.authors.count == 2 && plain.year == 2022)
  }

  @Test(
    "A long run of one sign takes no longer than its length", arguments: ["(", "[", "\u{201C}", "A. ", "and ", "1 "])
  func runs(sign: String) {
    let parsed = parseReference(String(repeating: sign, count: 2_000))
    #expect(parsed.arxiv == nil && parsed.doi == nil)
  }
}

@Suite("Marks before and behind a reference")
struct ReferenceMarksTests {
  private static let body = "Olah, C. (2020). Zoom In: An Introduction to Circuits. Distill"

  @Test(
    "numbers and labels before it are no part of it",
    arguments: ["[12] ", "[1]", "12. ", "3) ", "(4) ", "[OCS+20] ", "1.  ", "[a]. "])
  func labels(label: String) {
    let parsed = parseReference(label + Self.body)
    #expect(parsed.title == "Zoom In: An Introduction to Circuits")
    #expect(parsed.authors == [ReferenceName(family: "Olah", given: "C.")])
    #expect(parsed.year == 2020)
  }

  @Test(
    "addresses and identifiers behind it are no part of title and place",
    arguments: [
      " https://distill.pub/2020/circuits/zoom-in", " Available at: https://distill.pub/2020/circuits/zoom-in.",
      " doi:10.23915/distill.00024.001", " https://doi.org/10.23915/distill.00024.001.",
      " Retrieved from https://distill.pub/2020/circuits/zoom-in", " URL: https://distill.pub/2020/circuits/zoom-in",
    ])
  func addresses(tail: String) {
    let parsed = parseReference(Self.body + "." + tail)
    #expect(parsed.title == "Zoom In: An Introduction to Circuits")
    #expect(parsed.container == "Distill")
    #expect(parsed.year == 2020)
    #expect(parsed.url != nil || parsed.doi == "10.23915/distill.00024.001")
  }

  @Test(
    "a title may begin with a number, which is no label",
    arguments: [
      ("200 Concrete Open Problems in Mechanistic Interpretability", "200 Concrete Open Problems"),
      ("2001 A Space Odyssey", "2001 A Space"), ("80,000 Hours", "80,000"),
    ])
  func numbers(raw: String, beginning: String) {
    #expect(parseReference(raw).title?.hasPrefix(beginning) == true)
  }

  @Test(
    "titles keep their question marks, their colons and the quotations within them",
    arguments: [
      ("Olah, C. (2020). What is a circuit? Distill.", "What is a circuit?"),
      (
        "Olah, C. (2020). Circuits: A study of \u{201C}features\u{201D} in vision. Distill.",
        "Circuits: A study of \u{201C}features\u{201D} in vision"
      ),
      ("Olah, C. (2020). Circuits vs. features. Distill.", "Circuits vs. features"),
      ("Olah, C. (2020). GPT-3.5 at work. Distill.", "GPT-3.5 at work"),
    ])
  func titles(raw: String, title: String) {
    #expect(parseReference(raw).title == title)
  }
}
