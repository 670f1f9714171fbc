/// One selected hash of a text and the word it begins at.
package struct Fingerprint: Hashable, Sendable, Codable {
  package var hash: UInt64
  /// The index of the shingle's first word.
  package var word: Int

  package init(hash: UInt64, word: Int) {
    self.hash = hash
    self.word = word
  }
}

/// The fingerprints of a text by winnowing: of each window of shingles the least hash, the rightmost of equals.
///
/// Two texts that share a run of `width + window - 1` words share a fingerprint; about 2 / (`window` + 1) of the
/// shingles are kept. S. Schleimer, D. S. Wilkerson and A. Aiken, "Winnowing: Local Algorithms for Document
/// Fingerprinting", SIGMOD 2003.
///
/// - Parameters:
///   - bytes: UTF-8 text.
///   - words: The words' byte ranges in `bytes`, in reading order.
/// - Returns: Fingerprints in the order of their words, none twice for one word.
package func fingerprints(
  of bytes: [UInt8], words: [Range<Int>], width: Int = 5, window: Int = 8
) -> [Fingerprint] {
  let hashes = shingles(of: bytes, words: words, width: width)
  // A text shorter than a window is one window.
  let window = min(window, hashes.count)
  guard window > 0 else { return [] }
  var found: [Fingerprint] = []
  found.reserveCapacity(hashes.count * 2 / (window + 1) + 1)
  var least = -1
  for start in 0...(hashes.count - window) {
    let last = start + window - 1
    if least < start {
      least = start
      for i in start...last where hashes[i] <= hashes[least] { least = i }
    } else if hashes[last] <= hashes[least] {
      least = last
    } else {
      continue
    }
    found.append(Fingerprint(hash: hashes[least], word: least))
  }
  return found
}
