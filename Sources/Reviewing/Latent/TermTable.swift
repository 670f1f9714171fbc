/// The terms of a latent space in the order of their letters, as they are stored: one run of letters.
package struct TermTable: Hashable, Sendable {
  /// The terms' stems, parted by line feeds.
  package let stems: [UInt8]
  /// How many passages hold each.
  package let passages: [UInt32]
  /// Where each stem begins, and one past the last line feed.
  private let starts: [Int]

  package var count: Int { passages.count }

  /// - Parameters:
  ///   - stems: In the order of their letters, parted by line feeds.
  ///   - passages: How many passages hold each.
  /// - Returns: Nothing when there are more of one than of the other.
  package init?(stems: [UInt8], passages: [UInt32]) {
    var starts = [0]
    starts.reserveCapacity(passages.count + 1)
    for (offset, byte) in stems.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    if !stems.isEmpty { starts.append(stems.count + 1) }
    guard starts.count == passages.count + 1 else { return nil }
    self.stems = stems
    self.passages = passages
    self.starts = starts
  }

  init(_ terms: [TermRows.Term]) {
    stems = Array(terms.map(\.stem).joined(separator: [0x0A]))
    passages = terms.map { UInt32(clamping: $0.passages) }
    var starts = [0]
    for term in terms { starts.append((starts.last ?? 0) + term.stem.count + 1) }
    self.starts = starts
  }

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

  /// Below 0 when a term comes before a stem, above 0 when it comes behind it.
  private func order(of number: Int, _ stem: [UInt8]) -> Int {
    let (start, end) = (starts[number], starts[number + 1] - 1)
    for place in 0..<min(end - start, stem.count) where stems[start + place] != stem[place] {
      return Int(stems[start + place]) - Int(stem[place])
    }
    return end - start - stem.count
  }
}
