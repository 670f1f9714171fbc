import Testing
import Text

@testable import Reviewing

@Suite("The terms of texts")
struct TermReaderTests {
  private let space: LatentSpace

  init() async { space = await LatentSpace(Passages(Passages.twoSubjects).termRows) }

  private func number(_ word: String) -> Int? { space.terms.number(of: stem(Array(word.utf8))) }

  @Test("Known terms are found once each, in the order of their numbers")
  func known() throws {
    var reader = TermReader(space)
    let found = reader.terms(of: Array("Otters, kelp and whales; kelp".utf8))
    #expect(found == [try #require(number("kelp")), try #require(number("otters"))])
  }

  @Test("A second text is read as the first was")
  func again() {
    var reader = TermReader(space)
    let text = Array("kelp forest otters".utf8)
    let first = reader.terms(of: text)
    _ = reader.terms(of: Array("violin bow and holdfast".utf8))
    #expect(reader.terms(of: text) == first)
    #expect(first.count == 3)
  }

  @Test("A text without known terms has none")
  func unknown() {
    var reader = TermReader(space)
    #expect(reader.terms(of: Array("entirely foreign".utf8)).isEmpty)
    #expect(reader.terms(of: []).isEmpty)
  }

  @Test("Read again, a passage has the terms and weights that it had when the space was made, its title's with it")
  func passages() async {
    let texts = ["Kelp and kelp: urchins!", "Sea-urchins' kelp", "An otter's forest", "kelp forest otter", "nothing"]
    var passages = Passages(texts)
    let title = passages.rows[3]
    for row in [0, 1] { passages.rows[row] += title }
    let rows = passages.termRows
    var reader = await TermReader(LatentSpace(rows))
    for (row, text) in texts.enumerated() {
      let read = reader.passageTerms(of: (row < 2 ? [text, texts[3]] : [text]).map { Array($0.utf8) })
      #expect(read == rows.terms(ofRow: row), "\(text)")
    }
    #expect(!rows.terms(ofRow: 1).terms.isEmpty && rows.terms(ofRow: 4).terms.isEmpty)
  }
}
