package import Model
package import Text

/// A document's text as copies and quotations are looked for in it: without blocks that repeat others.
package struct ComparedText: Sendable {
  package let bytes: [UInt8]
  /// The words that count, as byte ranges in reading order.
  package let words: [Range<Int>]

  package init(_ document: Document) {
    let bytes = Array(document.text.utf8)
    self.bytes = bytes
    words = document.blocks.filter { !$0.isRepeat }.flatMap { Text.words(in: bytes, $0.range) }
  }

  /// The fingerprints of the text, by the indices of its words.
  package var fingerprints: [Fingerprint] { Text.fingerprints(of: bytes, words: words) }
}

/// The bytes that two texts share around a run of common fingerprints: from the first equal word to the last.
///
/// Fingerprints are a sample, so a shared passage reaches farther than they do.
package func sharedSpan(
  _ passage: SharedText.Passage, of first: ComparedText, and second: ComparedText
) -> (first: Range<Int>, second: Range<Int>)? {
  guard let a = passage.first.clamped(to: first.words.indices).nonEmpty,
    let b = passage.second.clamped(to: second.words.indices).nonEmpty
  else { return nil }
  func areEqual(_ i: Int, _ j: Int) -> Bool {
    first.words.indices.contains(i) && second.words.indices.contains(j)
      && wordHash(first.bytes, first.words[i]) == wordHash(second.bytes, second.words[j])
  }
  var before = 0
  while areEqual(a.lowerBound - before - 1, b.lowerBound - before - 1) { before += 1 }
  var behind = 0
  while areEqual(a.upperBound + behind, b.upperBound + behind) { behind += 1 }
  func bytes(_ text: ComparedText, _ words: Range<Int>) -> Range<Int> {
    text.words[words.lowerBound - before].lowerBound..<text.words[words.upperBound + behind - 1].upperBound
  }
  return (bytes(first, a), bytes(second, b))
}

extension Range<Int> {
  fileprivate var nonEmpty: Range<Int>? { isEmpty ? nil : self }
}
