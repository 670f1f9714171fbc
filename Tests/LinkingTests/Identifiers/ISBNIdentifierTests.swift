import Linking
import Model
import Testing

@Suite("ISBNs")
struct ISBNIdentifierTests {
  @Test(
    "digits are read across hyphens, blanks and labels",
    arguments: [
      ("0-9752298-0-x", "097522980X"),
      ("978-1-56619-909-4", "9781566199094"),
      ("ISBN 9781234567897", "9781234567897"),
      ("ISBN:978-1 234 56789 - 7(print)", "9781234567897"),
      ("978-3-905673-82- 1", "9783905673821"),
      ("978 9781234567 897", "9781234567897"),
      ("123456789X, 0199535922", "123456789X"),
      ("978\u{2010}3\u{2010}905673\u{2010}82\u{2010}1", "9783905673821"),
      ("9791843123391", "9791843123391"),
    ])
  func field(raw: String, expected: String) {
    #expect(isbnIdentifier(inField: raw) == expected)
  }

  @Test(
    "a wrong check digit, a longer run of digits and prose are none",
    arguments: [
      "0-123456-47-8",
      "978-1-56619-909-5",
      "1234567890",
      "9781234567897123",
      "987123456789X",
      "Random 123",
      "",
    ])
  func nothing(raw: String) {
    #expect(isbnIdentifier(inField: raw) == nil)
  }

  @Test("ten digits become thirteen with a new check digit")
  func thirteen() {
    #expect(isbn13("097522980X") == "9780975229804")
    #expect(isbn13("9781566199094") == "9781566199094")
  }

  @Test("in prose a number counts behind its label or with hyphens only")
  func prose() {
    #expect(identifiers(in: Array("Call 9781234567897 now.".utf8)).isEmpty)
    #expect(identifiers(in: Array("ISBN 0199535922".utf8)).map(\.identifier.description) == ["isbn:9780199535927"])
  }
}
