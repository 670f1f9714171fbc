import Text

/// Finds known concepts in a text by the stems of their words.
package struct ConceptIndex: Sendable {
  private let numbers: [[[UInt8]]: Int]
  private let firsts: Set<[UInt8]>

  /// - Parameters:
  ///   - concepts: The stems of each, parted by blanks; of equal ones the first counts.
  package init(_ concepts: [String]) {
    var numbers: [[[UInt8]]: Int] = [:]
    for (number, concept) in concepts.enumerated() {
      let stems = concept.utf8.split(separator: 0x20).map { Array($0) }
      if !stems.isEmpty, numbers[stems] == nil { numbers[stems] = number }
    }
    self.numbers = numbers
    firsts = Set(numbers.keys.compactMap(\.first))
  }

  /// The concepts a text names, each with the bytes of its name, in reading order; of names that begin at one word the
  /// longest.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text.
  package func concepts(in bytes: [UInt8]) -> [(number: Int, range: Range<Int>)] {
    let words = words(in: bytes)
    let stems = words.map { stem(Vocabulary.folding(of: bytes, $0)) }
    var found: [(number: Int, range: Range<Int>)] = []
    for start in words.indices where firsts.contains(stems[start]) {
      for end in stride(from: min(start + PhraseCounts.longest, words.count), to: start, by: -1) {
        guard let number = numbers[Array(stems[start..<end])] else { continue }
        found.append((number, words[start].lowerBound..<words[end - 1].upperBound))
        break
      }
    }
    return found
  }
}
