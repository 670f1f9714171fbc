import Text

/// The words by which a text says some terms, as it writes them.
///
/// - Parameters:
///   - stems: The terms' stems; the words come in their order, without those that the text does not have.
///   - texts: The text first, then what stands above it.
///   - silent: Stems that neither may have.
/// - Returns: Nothing where some word of the texts has a silent stem.
package func writtenTerms(_ stems: [[UInt8]], in texts: [[UInt8]], silent: Set<[UInt8]> = []) -> [String]? {
  var places = [Range<Int>?](repeating: nil, count: stems.count)
  for (index, bytes) in texts.enumerated() {
    for word in indexedWords(in: bytes) {
      let stem = stem(folded(bytes[word]))
      guard !silent.contains(stem) else { return nil }
      guard index == 0, let term = stems.firstIndex(of: stem), places[term] == nil else { continue }
      places[term] = word
    }
  }
  return places.compactMap { place in place.map { String(decoding: texts[0][$0], as: UTF8.self) } }
}
