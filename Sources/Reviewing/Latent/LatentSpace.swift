import Text

/// A space of few dimensions in which passages that share company lie close together, whether or not they share words.
///
/// Latent semantic indexing (S. Deerwester and others, "Indexing by latent semantic analysis", 1990) of the library
/// itself: no model, nothing learnt elsewhere.
package struct LatentSpace: Hashable, Sendable {
  /// 48 do as well as 100 and 200 on three collections of concept queries, at half and a quarter of the room.
  package static let dimensions = 48
  private static let mostSampled = 20_000

  /// How many numbers a vector has.
  package var rank: Int
  /// The terms in the order of their letters, with the number of passages that hold each.
  package var terms: [TermRows.Term]
  /// One vector a term, a byte a number; only directions matter.
  package var termVectors: [Int8]
  /// How many passages the space was made of.
  package var passages: Int
  /// One vector a passage, in the order of the rows.
  package var passageVectors: [Int8]

  package init(
    rank: Int, terms: [TermRows.Term], termVectors: [Int8], passages: Int, passageVectors: [Int8] = []
  ) {
    self.rank = rank
    self.terms = terms
    self.termVectors = termVectors
    self.passages = passages
    self.passageVectors = passageVectors
  }

  /// Makes the space of a library's passages.
  ///
  /// The directions are found from an even sample of the rows when there are very many, and all rows are put into them.
  package init(_ rows: TermRows) {
    let step = max(1, (rows.count + Self.mostSampled - 1) / Self.mostSampled)
    let sample = Array(stride(from: 0, to: rows.count, by: step))
    let decomposition = RandomizedSVD(rows, rank: Self.dimensions, sample: sample)
    let rank = decomposition.rank
    self.init(rank: rank, terms: rows.terms, termVectors: [], passages: rows.count)
    termVectors = Self.packed(decomposition.columns)
    passageVectors.reserveCapacity(rows.count * rank)
    var image = [Float](repeating: 0, count: rank)
    for row in 0..<rows.count {
      rows.project(row, onto: decomposition.columns, rank, into: &image)
      passageVectors += Self.packed(image)
    }
  }

  /// Numbers as bytes, the greatest being 127.
  static func packed(_ numbers: [Float]) -> [Int8] {
    var greatest: Float = 0
    for number in numbers { greatest = max(greatest, number.magnitude) }
    guard greatest > 0 else { return Array(repeating: 0, count: numbers.count) }
    return numbers.map { Int8(($0 / greatest * 127).rounded()) }
  }

  /// A term's number, by its stem.
  package func number(ofTerm stem: [UInt8]) -> Int? {
    var (low, high) = (0, terms.count)
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].stem == stem { return middle }
      if terms[middle].stem.lexicographicallyPrecedes(stem) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// How telling a term is: the logarithm of the passages for one that holds it.
  package func rarity(ofTerm number: Int) -> Double {
    naturalLogarithm(Double(max(passages, 2)) / Double(max(terms[number].passages, 1)))
  }

  /// Where a text of some stems lies; none when no stem of it is known.
  package func vector(of stems: [[UInt8]]) -> [Float]? {
    var sum = [Float](repeating: 0, count: rank)
    var isKnown = false
    for stem in stems {
      guard let number = number(ofTerm: stem) else { continue }
      isKnown = true
      let weight = Float(rarity(ofTerm: number))
      for i in 0..<rank { sum[i] += weight * Float(termVectors[number * rank + i]) }
    }
    return isKnown ? normalized(sum) : nil
  }
}

/// A vector's direction.
package func normalized(_ vector: [Float]) -> [Float] {
  let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
  return length > 0 ? vector.map { $0 / length } : vector
}

/// The cosine between a direction and each of some packed vectors.
package func cosines(_ direction: [Float], _ vectors: [Int8]) -> [Float] {
  let rank = direction.count
  guard rank > 0 else { return [] }
  return (0..<vectors.count / rank).map { index in
    var product: Float = 0
    var length: Float = 0
    for i in 0..<rank {
      let number = Float(vectors[index * rank + i])
      product += direction[i] * number
      length += number * number
    }
    return length > 0 ? product / length.squareRoot() : 0
  }
}
