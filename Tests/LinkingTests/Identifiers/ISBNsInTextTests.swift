import Testing

@testable import Linking

@Suite("ISBNs in running text")
struct ISBNsInTextTests {
  private func found(_ text: String) -> [String] { isbnIdentifiers(in: Array(text.utf8)).map(\.value) }

  @Test(
    "behind a label any form counts, and becomes thirteen figures",
    arguments: [
      "ISBN 0199535922", "ISBN: 0-19-953592-2", "ISBN-10: 0199535922", "ISBN-13: 978-0-19-953592-7",
      "isbn 9780199535927", "ISBN 978 0 19 953592 7", "(ISBN 978-0199535927)",
    ])
  func labels(text: String) {
    #expect(found("A reprint, \(text), of 2009.") == ["9780199535927"])
  }

  @Test(
    "without a label hyphens must part thirteen figures",
    arguments: [
      ("978-0-19-953592-7", ["9780199535927"]), ("978-0199535927", ["9780199535927"]), ("9780199535927", []),
      ("0-19-953592-2", []), ("0199535922", []), ("978 0 19 953592 7", []),
    ])
  func bare(text: String, expected: [String]) {
    #expect(found("See \(text) for it.") == expected)
  }

  @Test(
    "a figure changed anywhere breaks the check digit",
    arguments: 0..<13)
  func changed(place: Int) {
    var figures = Array("9780199535927".utf8)
    figures[place] = figures[place] == UInt8(ascii: "9") ? UInt8(ascii: "0") : figures[place] + 1
    #expect(isbnIdentifier(inField: String(decoding: figures, as: UTF8.self)) == nil)
  }

  @Test("Ten figures and their thirteen name one book; an X stands for ten")
  func lengths() {
    #expect(isbnIdentifier(inField: "097522980X").map(isbn13) == isbnIdentifier(inField: "978-0-9752298-0-4"))
    #expect(isbn13("0306406152") == "9780306406157")
  }
}
