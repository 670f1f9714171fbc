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
  private let space: LatentSpace
  private let silent: Set<[UInt8]>
  private var vocabulary = Vocabulary()
  /// The number of each of the vocabulary's stems in the space, -1 for none.
  private var numbers: [Int] = []
  /// Whether each stem is one that no text may have.
  private var isOut: [Bool] = []

  /// - Parameter silent: The stems that make a text no longer ``TermWeights/isSilent``.
  init(_ space: LatentSpace, silent: Set<[UInt8]>) {
    self.space = space
    self.silent = silent
  }

  /// - Parameter texts: The passage first, then what stands above it.
  mutating func weights(of texts: [[UInt8]]) -> TermWeights {
    var result = TermWeights()
    var found: [(number: Int, order: Int, place: Range<Int>?)] = []
    for (index, bytes) in texts.enumerated() {
      for word in indexedWords(in: bytes) {
        let stem = stem(of: bytes, word)
        if isOut[stem] { result.isSilent = false }
        guard numbers[stem] >= 0 else { continue }
        found.append((numbers[stem], found.count, index == 0 ? word : nil))
      }
    }
    found.sort { $0.number == $1.number ? $0.order < $1.order : $0.number < $1.number }
    var next = 0
    var length: Float = 0
    while next < found.count {
      let first = found[next]
      let end = found[next...].firstIndex { $0.number != first.number } ?? found.count
      let weight = Float((1 + naturalLogarithm(Double(end - next))) * space.rarity(ofTerm: first.number))
      result.terms.append(TermWeights.Term(number: first.number, weight: weight, place: first.place))
      length += weight * weight
      next = end
    }
    if length > 0 { for i in result.terms.indices { result.terms[i].weight /= length.squareRoot() } }
    return result
  }

  private mutating func stem(of bytes: [UInt8], _ word: Range<Int>) -> Int {
    let form = vocabulary.form(of: bytes, word)
    let stem = Int(vocabulary.stemOfForm[Int(form)])
    while numbers.count <= stem {
      let letters = Array(vocabulary.letters(ofStem: UInt32(numbers.count)))
      numbers.append(space.terms.number(of: letters) ?? -1)
      isOut.append(silent.contains(letters))
    }
    return stem
  }
}
