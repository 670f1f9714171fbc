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
  package var terms: TermTable
  package var termVectors: TermVectors
  /// How many passages the space was made of.
  package var passages: Int
  /// One vector a passage, in the order of the rows; none where a search looks at them one after the other instead.
  package var passageVectors: [Int8]

  package init(
    rank: Int, terms: TermTable, termVectors: TermVectors, passages: Int, passageVectors: [Int8] = []
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
  package init(_ rows: TermRows) async {
    let step = max(1, (rows.count + Self.mostSampled - 1) / Self.mostSampled)
    let sample = Array(stride(from: 0, to: rows.count, by: step))
    let decomposition = await RandomizedSVD(rows, rank: Self.dimensions, sample: sample)
    let rank = decomposition.rank
    var vectors: [Int8] = []
    decomposition.columns.appendPacked(to: &vectors)
    self.init(rank: rank, terms: TermTable(rows.terms), termVectors: .all(vectors), passages: rows.count)
    passageVectors.reserveCapacity(rows.count * rank)
    var image = DenseRows(count: 1, width: rank)
    for row in 0..<rows.count {
      rows.project(row, onto: decomposition.columns, into: &image)
      image.appendPacked(to: &passageVectors)
    }
  }

  /// How telling a term is: the logarithm of the passages for one that holds it.
  package func rarity(ofTerm number: Int) -> Double {
    naturalLogarithm(Double(max(passages, 2)) / Double(max(terms.passages[number], 1)))
  }

  /// Where a text of some stems lies; none when no stem of it is known.
  package func vector(of stems: [[UInt8]]) -> [Float]? {
    vector(ofTerms: stems.compactMap(terms.number(of:)))
  }

  /// Where a text of some terms lies, by their numbers; none without terms.
  func vector(ofTerms terms: [Int]) -> [Float]? {
    var sum = [Float](repeating: 0, count: rank)
    var isKnown = false
    for number in terms {
      guard let vector = termVectors.vector(number, rank) else { continue }
      isKnown = true
      let weight = Float(rarity(ofTerm: number))
      for (i, length) in vector.enumerated() { sum[i] += weight * Float(length) }
    }
    return isKnown ? normalized(sum) : nil
  }
}

/// The vectors of a space's terms, a byte a number; only directions matter.
package enum TermVectors: Hashable, Sendable {
  /// One after the other, as they are made.
  case all([Int8])
  /// By the terms' numbers, as a search reads them: it needs few of very many.
  case some([Int: [Int8]])

  /// One after the other, in the order of the terms' numbers.
  package var packed: [Int8] {
    switch self {
    case .all(let vectors): vectors
    case .some(let vectors): vectors.sorted { $0.key < $1.key }.flatMap(\.value)
    }
  }

  func vector(_ number: Int, _ rank: Int) -> ArraySlice<Int8>? {
    switch self {
    case .all(let vectors): vectors[number * rank..<(number + 1) * rank]
    case .some(let vectors): vectors[number]?[...]
    }
  }
}

/// A vector's direction.
package func normalized(_ vector: [Float]) -> [Float] {
  let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
  return length > 0 ? vector.map { $0 / length } : vector
}

extension DenseRows {
  /// Appends its numbers as bytes, the greatest being 127.
  func appendPacked(to bytes: inout [Int8]) {
    var greatest = Lane.zero
    for lane in numbers { greatest = pointwiseMax(greatest, pointwiseMax(lane, -lane)) }
    let scale = greatest.max() > 0 ? 127 / greatest.max() : 0
    for row in 0..<count {
      for lane in 0..<lanes {
        let packed = SIMD8<Int8>(numbers[row * lanes + lane] * scale, rounding: .toNearestOrAwayFromZero)
        for i in 0..<min(Lane.scalarCount, width - lane * Lane.scalarCount) { bytes.append(packed[i]) }
      }
    }
  }
}
