import Text

/// The words by which a text says some terms, as it writes them.
///
/// - Parameters:
///   - stems: The terms' stems; the words come in their order, without those that the text does not have.
///   - texts: The text first, then what stands above it.
///   - silent: Stems that neither may have.
/// - Returns: Nothing where some word of the texts has a silent stem.
package func writtenTerms(_ stems: [[UInt8]], in texts: [[UInt8]], silent: Set<[UInt8]> = []) -> [String]? {
  let finder = StemFinder(stems + silent)
  let isSilent = finder.stems.map(silent.contains)
  var places = [Range<Int>?](repeating: nil, count: finder.stems.count)
  for (index, bytes) in texts.enumerated() {
    for word in indexedWords(in: bytes) {
      guard let stem = finder.stem(of: word, in: bytes) else { continue }
      guard !isSilent[stem] else { return nil }
      if index == 0, places[stem] == nil { places[stem] = word }
    }
  }
  return stems.compactMap { stem in
    finder.number(of: stem).flatMap { places[$0] }.map { String(decoding: texts[0][$0], as: UTF8.self) }
  }
}
