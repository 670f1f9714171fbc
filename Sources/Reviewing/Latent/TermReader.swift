import Text

/// Finds the terms of texts that a latent space knows; a word that many of them have is stemmed and looked up once.
package struct TermReader: Sendable {
  private let space: LatentSpace
  private var vocabulary = Vocabulary()
  /// By the numbers that the vocabulary gives to stems; none where the space does not know one.
  private var numbers: [Int?] = []

  package init(_ space: LatentSpace) { self.space = space }

  /// The numbers of a text's different terms, in their order.
  mutating func terms(of text: [UInt8]) -> [Int] {
    var found: Set<Int> = []
    for word in indexedWords(in: text) {
      if let number = number(of: text, word) { found.insert(number) }
    }
    return found.sorted()
  }

  /// The terms of a passage, weighed as when the space was made.
  ///
  /// - Parameter texts: The passage, and what heads it.
  package mutating func passageTerms(of texts: [[UInt8]]) -> PassageTerms {
    var found: [Int] = []
    for text in texts {
      forEachWord(in: text, text.indices) { word in
        if let number = number(of: text, word) { found.append(number) }
      }
    }
    return PassageTerms(found.sorted(), in: space)
  }

  private mutating func number(of bytes: [UInt8], _ word: Range<Int>) -> Int? {
    let form = vocabulary.form(of: bytes, word)
    let stem = Int(vocabulary.stemOfForm[Int(form)])
    while numbers.count <= stem {
      numbers.append(space.terms.number(of: Array(vocabulary.letters(ofStem: UInt32(numbers.count)))))
    }
    return numbers[stem]
  }
}
