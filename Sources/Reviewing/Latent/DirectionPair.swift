/// Two directions with which many packed vectors are compared at once.
struct DirectionPair: Hashable, Sendable {
  private typealias Lane = SIMD8<Float>

  private let rank: Int
  private let first: [SIMD8<Float>]
  private let second: [SIMD8<Float>]

  /// - Parameter rank: How many numbers each has; one that has none is near to nothing.
  init(_ first: [Float], _ second: [Float], rank: Int) {
    self.rank = rank
    (self.first, self.second) = (Self.lanes(first, rank), Self.lanes(second, rank))
  }

  private static func lanes(_ direction: [Float], _ rank: Int) -> [Lane] {
    (0..<(rank + 7) / 8).map { lane in
      var numbers = Lane.zero
      for (i, number) in direction.dropFirst(lane * 8).prefix(8).enumerated() { numbers[i] = number }
      return numbers
    }
  }

  /// Appends the cosines between each direction and each of some vectors, a byte a number.
  func appendCosines(_ vectors: UnsafeRawBufferPointer, to cosines: inout (ofFirst: [Float], ofSecond: [Float])) {
    guard rank > 0 else { return }
    for start in stride(from: 0, through: vectors.count - rank, by: rank) {
      var (firsts, seconds, squares) = (Lane.zero, Lane.zero, Lane.zero)
      for lane in first.indices {
        let numbers = Lane(Self.numbers(vectors, start + lane * 8, end: start + rank))
        firsts += first[lane] * numbers
        seconds += second[lane] * numbers
        squares += numbers * numbers
      }
      let square = Self.sum(squares)
      let scale = square > 0 ? 1 / square.squareRoot() : 0
      cosines.ofFirst.append(Self.sum(firsts) * scale)
      cosines.ofSecond.append(Self.sum(seconds) * scale)
    }
  }

  /// The next eight numbers of a vector, with zeros for those behind its end.
  private static func numbers(_ vectors: UnsafeRawBufferPointer, _ offset: Int, end: Int) -> SIMD8<Int8> {
    guard offset + 8 > end else { return vectors.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int8>.self) }
    var numbers = SIMD8<Int8>.zero
    for i in offset..<end { numbers[i - offset] = vectors.loadUnaligned(fromByteOffset: i, as: Int8.self) }
    return numbers
  }

  // The standard library's sum adds one after the other through calls.
  private static func sum(_ lane: Lane) -> Float {
    let halves = lane.lowHalf + lane.highHalf
    let quarters = halves.lowHalf + halves.highHalf
    return quarters.x + quarters.y
  }
}
