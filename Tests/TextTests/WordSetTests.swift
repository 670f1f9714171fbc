import Testing
import Text

@Suite struct WordSetTests {
  private static let held = [
    "a", "of", "their", "themselves", "exactly16letters", "a word of seventeen", "é", "can't",
  ]
  private let set = WordSet(Self.held)

  private func holds(_ text: String) -> Bool { set.contains(Array(text.utf8), 0..<text.utf8.count) }

  @Test("It holds its words and no others", arguments: Self.held)
  func members(word: String) {
    #expect(holds(word))
    #expect(!holds(word + "x"))
    #expect(!holds("x" + word))
    #expect(!holds(String(word.dropLast())) || word.utf8.count < 2)
    #expect(!holds(word.uppercased()))
  }

  @Test("The empty word is in no set, not even in one that was given it")
  func empty() {
    #expect(!holds(""))
    #expect(!WordSet([""]).contains([], 0..<0))
    #expect(!WordSet([]).contains(Array("a".utf8), 0..<1))
  }

  @Test("Words parted by blanks are the same as a list of them")
  func parted() {
    let set = WordSet(" of  their the ")
    #expect(["of", "their", "the"].allSatisfy { set.contains(Array($0.utf8)[...]) })
    #expect(["", " ", "of their", "o"].allSatisfy { !set.contains(Array($0.utf8)[...]) })
  }

  @Test("A word within a text is asked for by its bytes")
  func within() {
    let text = Array("None of THEIR can’t É".utf8)
    #expect(set.contains(text, 5..<7))
    #expect(!set.contains(text, 5..<8))
    #expect(!set.contains(text, 8..<13) && set.containsLowered(text, 8..<13))
    // A typographic apostrophe folds to a straight one, which lowering alone does not do.
    #expect(!set.containsLowered(text, 14..<21) && set.containsFolded(text, 14..<21))
    #expect(!set.containsLowered(text, 22..<24))
  }

  @Test("Many words are kept apart, and what is none of them is not found among them")
  func many() {
    let numbers = (0..<3_000).map { "w\($0)" }
    let set = WordSet(numbers)
    #expect(numbers.allSatisfy { set.contains(Array($0.utf8), 0..<$0.utf8.count) })
    #expect((3_000..<6_000).allSatisfy { !set.contains(Array("w\($0)".utf8), 0..<5) })
  }

  @Test(
    "Words of every length are found in a text of any letter case, and no other letters for theirs", arguments: 1...18)
  func lengths(count: Int) {
    let word = String("abcdefghijklmnopqr".prefix(count))
    let set = WordSet([word])
    let text = Array(".".utf8) + Array(word.uppercased().utf8) + Array(".".utf8)
    let range = 1..<count + 1
    #expect(set.containsLowered(text, range))
    #expect(!set.contains(text, range))
    // What lies beside a letter in the table of characters is not made a letter, and neither is what has the high bit.
    for place in range {
      for other: UInt8 in [0x40, 0x5B, 0x60, 0x7B, 0xC1, 0xDA, text[place] ^ 0x01] {
        var changed = text
        changed[place] = other
        #expect(!set.containsLowered(changed, range))
      }
    }
  }

  @Test("Words of grammar are known in a text as they are when folded")
  func grammar() {
    let text = Array("The models DON’T themselves Superpose".utf8)
    let all = Text.words(in: text)
    #expect(all.map { isStopWord(text, $0) } == [true, false, true, true, false])
    #expect(all.map { isStopWord(folded(text[$0])) } == [true, false, true, true, false])
    #expect(isStopWord("the") && !isStopWord("The") && !isStopWord(""))
  }
}
