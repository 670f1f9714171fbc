import Model
import Testing

@testable import Linking

@Suite("People spoken to")
struct AddressedPeopleTests {
  private func addressed(_ text: String) -> [String] {
    let document = documentOfLines(text)
    return addressedPeople(in: CitingText(document), document.blocks[0]).map(\.name)
  }

  @Test(
    "a greeting at a sentence's beginning calls a name that a mark closes",
    arguments: [
      ("Hi Mara, thanks for writing.", ["Mara"]),
      ("Hello Mara Lindqvist!", ["Mara Lindqvist"]),
      ("Dear Tomas: I read it.", ["Tomas"]),
      ("I read it. Hey Tomas, where is it?", ["Tomas"]),
      ("Hey, Tomas! Where is it?", ["Tomas"]),
      ("hi Mara.", ["Mara"]),
    ])
  func greetings(text: String, names: [String]) {
    #expect(addressed(text) == names)
  }

  @Test(
    "a name before a dash that stands between blanks was called by nobody",
    arguments: [
      ("Hey Mara \u{2014} I read it.", ["Mara"]),
      ("Hi Mara \u{2013} I read it.", ["Mara"]),
      ("Hello Mara Lindqvist - I read it.", ["Mara Lindqvist"]),
      ("Hey Mara -- I read it.", ["Mara"]),
      ("Hey Mara is here.", []),
      ("Hey Mara -5 degrees.", []),
    ])
  func dashes(text: String, names: [String]) {
    #expect(addressed(text) == names)
  }

  @Test(
    "thanks call a name anywhere, with or without you",
    arguments: [
      ("That was clear, thanks Mara!", ["Mara"]),
      ("Thank you Tomas.", ["Tomas"]),
      ("Thank you, Tomas, and good luck.", ["Tomas"]),
      ("Thanks Mara and Tomas!", ["Mara"]),
      ("Many thanks, Mara Lindqvist.", ["Mara Lindqvist"]),
      ("Thanks Mara for the link.", ["Mara"]),
    ])
  func thanks(text: String, names: [String]) {
    #expect(addressed(text) == names)
  }

  @Test(
    "what is no name is nobody",
    arguments: [
      "Thanks for the link.",
      "Thanks a lot, everybody.",
      "Hi all,",
      "Hey there!",
      "Hello world!",
      "Thank you.",
      "Thanks!",
      "I said hi Mara and left.",
      "Hi Everyone,",
      "Thanks Everybody!",
      "Dear Diary is a name of a book",
      "Hi",
      "Thanks Section 3 was good.",
    ])
  func nobody(text: String) {
    #expect(addressed(text).isEmpty)
  }

  @Test("the range is the name's, and the comment it stands in is kept")
  func place() {
    var document = documentOfLines("Well. Thanks Mara!")
    document.blocks[0].comment = 4
    let found = addressedPeople(in: CitingText(document), document.blocks[0])
    #expect(found.map(\.range) == [13..<17])
    #expect(found.map(\.comment) == [4])
    #expect(found.map(\.role) == [.addressed])
  }

  @Test(
    "a sentence begins a block or follows the end of another",
    arguments: [
      ("One. Two", 5, true),
      ("One, two", 5, false),
      ("One", 0, true),
      ("One?  Two", 6, true),
    ])
  func sentenceStart(text: String, offset: Int, expected: Bool) {
    #expect(isSentenceStart(Array(text.utf8), offset, 0) == expected)
  }
}
