import Text

/// The terms of one text that a latent space knows, with their weights and where each first stands.
package struct TermWeights: Hashable, Sendable {
  /// By the terms' numbers; together of length 1.
  private(set) var weights: [Int: Float] = [:]
  /// The first word of each term, in bytes of the text.
  private(set) var places: [Int: Range<Int>] = [:]
  /// The stems of all its words, known or not.
  private(set) var stems: Set<[UInt8]> = []

  /// - Parameters:
  ///   - texts: The passage first, then what stands above it.
  package init(_ texts: [[UInt8]], in space: LatentSpace) {
    var counts: [Int: Int] = [:]
    for (index, bytes) in texts.enumerated() {
      for word in indexedWords(in: bytes) {
        let stem = stem(folded(bytes[word]))
        stems.insert(stem)
        guard let number = space.terms.number(of: stem) else { continue }
        counts[number, default: 0] += 1
        if index == 0, places[number] == nil { places[number] = word }
      }
    }
    var length: Float = 0
    for (number, count) in counts {
      let weight = Float((1 + naturalLogarithm(Double(count))) * space.rarity(ofTerm: number))
      weights[number] = weight
      length += weight * weight
    }
    if length > 0 { weights = weights.mapValues { $0 / length.squareRoot() } }
  }
}
