import Text

/// How much a sentence speaks of what a title is about: the summed rarity of the stems they share.
///
/// The rarity of a stem is the logarithm of the number of titles over the number of titles that have it. A title's
/// initials count as words of it, so that "the IOI circuit" speaks of "Indirect Object Identification".
struct TopicOverlap: Sendable {
  private var topics: [Set<String>]
  private var rarity: [String: Double] = [:]

  init(titles: [String]) {
    topics = titles.map { title in
      let bytes = Array(title.utf8)
      let all = words(in: bytes)
      return Set(stems(bytes, all)).union(initials(bytes, all))
    }
    var counts: [String: Int] = [:]
    for topic in topics { for stem in topic { counts[stem, default: 0] += 1 } }
    // A library of few works has too few titles to tell rare from common.
    let total = Double(max(titles.count, 50))
    rarity = counts.mapValues { naturalLogarithm(total / Double($0)) }
  }

  /// The score of one title for a sentence's stems.
  func score(_ sentence: Set<String>, title: Int) -> Double {
    topics[title].intersection(sentence).sorted().reduce(0) { $0 + (rarity[$1] ?? 0) }
  }

  /// The stems of some words of a text.
  static func sentence(_ bytes: [UInt8], _ words: [Range<Int>]) -> Set<String> {
    Set(stems(bytes, words)).union(
      words.filter { range in range.count > 2 && bytes[range].allSatisfy(\.isUpper) }.map { bytes.text($0) })
  }
}

private func stems(_ bytes: [UInt8], _ all: [Range<Int>]) -> [String] {
  all.compactMap { range in
    let word = folded(bytes[range.lowerBound..<(possessiveStem(bytes, range) ?? range.upperBound)])
    guard word.count > 1, !isStopWord(word) else { return nil }
    return String(decoding: stem(word), as: UTF8.self)
  }
}

/// The initials of each run of three to five content words, in capitals.
private func initials(_ bytes: [UInt8], _ all: [Range<Int>]) -> Set<String> {
  let letters = all.filter { !isStopWord(bytes, $0) }.map { bytes[$0.lowerBound] }.map {
    $0.isLower ? $0 - 0x20 : $0
  }
  var found: Set<String> = []
  for length in 3...5 where letters.count >= length {
    for start in 0...letters.count - length {
      found.insert(String(decoding: letters[start..<start + length], as: UTF8.self))
    }
  }
  return found
}
