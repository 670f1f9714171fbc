import Text

/// The terms of one passage that a latent space knows, with what each weighs.
package struct PassageTerms: Hashable, Sendable {
  package struct Term: Hashable, Sendable {
    /// Its number in the space.
    package var number: Int
    package var weight: Float

    package init(number: Int, weight: Float) {
      self.number = number
      self.weight = weight
    }
  }

  /// In the order of their numbers; their weights are together of length 1.
  package var terms: [Term]

  package init(_ terms: [Term] = []) { self.terms = terms }

  /// - Parameters:
  ///   - numbers: Those of a passage's terms in their order, each as often as it occurs.
  ///   - space: What knows how rare they are.
  init(_ numbers: [Int], in space: LatentSpace) {
    terms = []
    var length: Float = 0
    var next = 0
    while next < numbers.count {
      var end = next + 1
      while end < numbers.count, numbers[end] == numbers[next] { end += 1 }
      let weight = Self.weight(occurrences: end - next, rarity: Float(space.rarity(ofTerm: numbers[next])))
      terms.append(Term(number: numbers[next], weight: weight))
      length += weight * weight
      next = end
    }
    guard length > 0 else { return }
    for index in terms.indices { terms[index].weight /= length.squareRoot() }
  }

  /// What a term weighs beside the others of a passage (G. Salton and C. Buckley, "Term-weighting approaches in automatic
  /// text retrieval", 1988).
  ///
  /// - Parameter rarity: The logarithm of the passages for one that holds it.
  static func weight(occurrences: Int, rarity: Float) -> Float {
    (1 + Float(naturalLogarithm(Double(occurrences)))) * rarity
  }
}
