/// The terms of a latent space in the order of their letters, as they are stored: one run of letters.
package struct TermTable: Hashable, Sendable {
  /// The terms' stems, one behind the other.
  package let stems: [UInt8]
  /// Where each stem ends in them.
  package let ends: [UInt32]
  /// How many passages hold each.
  package let passages: [UInt32]

  package var count: Int { passages.count }

  /// - Parameters:
  ///   - stems: In the order of their letters, one behind the other.
  ///   - ends: Where each of them ends.
  ///   - passages: How many passages hold each.
  /// - Returns: Nothing when these do not fit together.
  package init?(stems: [UInt8], ends: [UInt32], passages: [UInt32]) {
    guard ends.count == passages.count, Int(ends.last ?? 0) == stems.count else { return nil }
    var last: UInt32 = 0
    for end in ends {
      guard end >= last else { return nil }
      last = end
    }
    (self.stems, self.ends, self.passages) = (stems, ends, passages)
  }

  init(_ terms: [TermRows.Term]) {
    stems = terms.flatMap(\.stem)
    passages = terms.map { UInt32(clamping: $0.passages) }
    var ends: [UInt32] = []
    for term in terms { ends.append((ends.last ?? 0) + UInt32(term.stem.count)) }
    self.ends = ends
  }

  /// A term's stem, by its number.
  package func stem(ofTerm number: Int) -> [UInt8] { Array(stems[range(number)]) }

  /// A term's number, by its stem.
  package func number(of stem: [UInt8]) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      switch order(of: middle, stem) {
      case 0: return middle
      case ..<0: low = middle + 1
      default: high = middle
      }
    }
    return nil
  }

  private func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number]) }

  /// Below 0 when a term comes before a stem, above 0 when it comes behind it.
  private func order(of number: Int, _ stem: [UInt8]) -> Int {
    let own = range(number)
    for place in 0..<min(own.count, stem.count) where stems[own.lowerBound + place] != stem[place] {
      return Int(stems[own.lowerBound + place]) - Int(stem[place])
    }
    return own.count - stem.count
  }
}
