import Text

/// The terms of one text that a latent space knows.
struct TermWeights: Hashable, Sendable {
  struct Term: Hashable, Sendable {
    /// Its number in the space.
    var number: Int
    /// Together they are of length 1.
    var weight: Float
    /// The first word of it, in bytes of the text; none where only what stands above the text has it.
    var place: Range<Int>?
  }

  /// In the order of their numbers.
  var terms: [Term] = []
  /// Whether some word of the text has a stem that none may have.
  var isSilent = true
}

/// Weighs the terms of texts; a word that many of them have is stemmed and looked up once.
struct TermReader: Sendable {
  /// What is known of a stem.
  private struct Stem {
    /// Its number in the space; none where the space does not know it.
    var number: Int?
    var rarity: Double
    /// Whether it is one that no text may have.
    var isOut: Bool
    /// How often the text that is being read has it.
    var count = 0
  }

  private let space: LatentSpace
  private let silent: Set<[UInt8]>
  private var vocabulary = Vocabulary()
  /// By the numbers that the vocabulary gives them.
  private var stems: [Stem] = []

  /// - Parameter silent: The stems that make a text no longer ``TermWeights/isSilent``.
  init(_ space: LatentSpace, silent: Set<[UInt8]>) {
    self.space = space
    self.silent = silent
  }

  /// - Parameter texts: The passage first, then what stands above it.
  mutating func weights(of texts: [[UInt8]]) -> TermWeights {
    var result = TermWeights()
    var found: [(number: Int, stem: Int, place: Range<Int>?)] = []
    for (index, bytes) in texts.enumerated() {
      for word in indexedWords(in: bytes) {
        let stem = stem(of: bytes, word)
        if stems[stem].isOut { result.isSilent = false }
        guard let number = stems[stem].number else { continue }
        if stems[stem].count == 0 { found.append((number, stem, index == 0 ? word : nil)) }
        stems[stem].count += 1
      }
    }
    found.sort { $0.number < $1.number }
    var length: Float = 0
    for (number, stem, place) in found {
      let count = stems[stem].count
      let weight = Float((1 + (count > 1 ? naturalLogarithm(Double(count)) : 0)) * stems[stem].rarity)
      result.terms.append(TermWeights.Term(number: number, weight: weight, place: place))
      length += weight * weight
      stems[stem].count = 0
    }
    if length > 0 {
      let length = length.squareRoot()
      for i in result.terms.indices { result.terms[i].weight /= length }
    }
    return result
  }

  private mutating func stem(of bytes: [UInt8], _ word: Range<Int>) -> Int {
    let form = vocabulary.form(of: bytes, word)
    let stem = Int(vocabulary.stemOfForm[Int(form)])
    while stems.count <= stem {
      let letters = Array(vocabulary.letters(ofStem: UInt32(stems.count)))
      let number = space.terms.number(of: letters)
      stems.append(
        Stem(number: number, rarity: number.map(space.rarity(ofTerm:)) ?? 0, isOut: silent.contains(letters)))
    }
    return stem
  }
}
