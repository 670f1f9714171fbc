import Testing

@testable import Linking

@Suite("Words that authors' names are made of")
struct NameWordsTests {
  private func reader(_ text: String) -> AuthorListReader {
    AuthorListReader(bytes: Array(text.utf8), limit: text.utf8.count)
  }

  private func word(_ text: String, allowsInitial: Bool) -> String? {
    let reader = reader(text)
    return reader.nameWord(at: 0, allowsInitial: allowsInitial).map { reader.bytes.text(0..<$0) }
  }

  private func initials(_ text: String, needsStop: Bool) -> String? {
    let reader = reader(text)
    return reader.initials(at: 0, needsStop: needsStop).map { reader.bytes.text($0) }
  }

  @Test(
    "A name's word is capitalised; hyphens and apostrophes between letters are part of it",
    arguments: [
      ("Müller, J", "Müller"), ("O'Neil x", "O'Neil"), ("O’Neil x", "O’Neil"), ("Smith-Jones, A", "Smith-Jones"),
      ("Smith- x", "Smith"), ("Élie x", "Élie"), ("Łukasz", "Łukasz"), ("陈, x", "陈"), ("NLP x", "NLP"),
    ])
  func nameWords(text: String, expected: String) {
    #expect(word(text, allowsInitial: false) == expected)
  }

  @Test(
    "Small words, words that open titles, a lone capital and capitals before a sign are no names",
    arguments: ["smith", "élie x", "The x", "Using x", "Proceedings of", "J Smith", "J. Smith", "NLP: x", "1st", ""])
  func noNames(text: String) {
    #expect(word(text, allowsInitial: false) == nil)
  }

  @Test(
    "An initial counts with its full stop where it is allowed",
    arguments: [("J. Smith", "J."), ("Yu. Zhang", "Yu."), ("J Smith", "J"), ("Smith. A title", "Smith")])
  func initialAsWord(text: String, expected: String) {
    #expect(word(text, allowsInitial: true) == expected)
  }

  @Test(
    "Initials run on through full stops, blanks and hyphens, up to the next word",
    arguments: [
      ("J. R. Smith", "J. R."), ("J.R.Smith", "J.R."), ("J.-S. Lee", "J.-S."), ("Yu. Zhang", "Yu."), ("É. Roux", "É."),
    ])
  func stoppedInitials(text: String, expected: String) {
    #expect(initials(text, needsStop: true) == expected)
    #expect(initials(text, needsStop: false) == expected)
  }

  @Test("Initials without full stops are read only where none are needed, and a word is no run of them")
  func bareInitials() {
    #expect(initials("JR Smith", needsStop: false) == "JR")
    #expect(initials("JR Smith", needsStop: true) == nil)
    #expect(initials("Smith", needsStop: false) == nil)
    #expect(initials("ABCDEFG", needsStop: false) == nil)
    #expect(initials("", needsStop: false) == nil)
  }

  @Test(
    "Particles are small words of family names, with or without a full stop, that something follows",
    arguments: [
      ("van der Berg", "van"), ("Von Neumann", "Von"), ("St. John", "St."), ("de. Vries", "de"), ("von", nil),
      ("Smith x", nil), ("vans x", nil),
    ] as [(String, String?)])
  func particles(text: String, expected: String?) {
    let reader = reader(text)
    #expect(reader.particle(at: 0).map { reader.bytes.text(0..<$0) } == expected)
  }

  @Test("Suffixes of a family's bearers and initials without full stops are told by their shape")
  func shapes() {
    #expect(reader("Jr").isSuffix(0..<2) && reader("SR").isSuffix(0..<2) && !reader("II").isSuffix(0..<2))
    #expect(reader("JRR").isCapitals(0..<3) && !reader("Jr").isCapitals(0..<2) && !reader("JRRT").isCapitals(0..<4))
  }

  @Test(
    "Double quotation marks of all kinds have their length, single ones none",
    arguments: [("\"x", 1), ("``x", 2), ("''", 2), ("“x", 3), ("„x", 3), ("«x", 2), ("'x", 0), ("x", 0), ("", 0)])
  func quotes(text: String, length: Int) {
    #expect(quoteLength(Array(text.utf8), 0) == length)
  }
}
