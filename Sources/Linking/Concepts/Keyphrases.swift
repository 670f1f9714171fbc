import Text

/// A phrase that tells what a document is about.
package struct Keyphrase: Hashable, Sendable {
  /// As the document writes it most often, in small letters, its words parted by blanks.
  package var text: String
  /// The stems of its words, parted by blanks.
  package var stems: String
  /// Higher is better; comparable within one document.
  package var score: Double
}

/// How a document's phrases are weighed.
///
/// The recipe of S. El-Beltagy and A. Rafea, "KP-Miner: A keyphrase extraction system for English and Arabic documents"
/// (2009): a phrase counts by how often it occurs, how early, how long it is and how rare its word is in the collection;
/// what occurs only within longer phrases counts for what is left (K. Frantzi and others, "Automatic recognition of
/// multi-word terms: the C-value/NC-value method", 2000).
struct KeyphraseWeights {
  /// Texts of fewer words are short: whatever occurs once may be what they are about.
  var shortText = 400
  /// How often a phrase of a longer text must occur, and of a long one.
  var leastInLong = 3
  var longText = 2_500
  /// The word before which a phrase must occur first.
  var latestStart = 400
  /// What phrases of one word, two, three, four count.
  var lengths = [1.0, 2.5, 3.0, 2.0]
  /// How occurrences saturate.
  var frequencyPower = 0.8
  /// How much an early first occurrence counts in a short text.
  var earlinessInShort = 0.5
  var earlinessOffset = 16.0
}

extension TermCollection {
  /// How many documents hold each stem.
  package func documentFrequencies() -> [Int] {
    var frequencies = [Int](repeating: 0, count: vocabulary.stemCount)
    var last = [Int](repeating: -1, count: vocabulary.stemCount)
    for part in parts {
      for word in part.words where last[Int(stem(word))] != part.document {
        last[Int(stem(word))] = part.document
        frequencies[Int(stem(word))] += 1
      }
    }
    return frequencies
  }

  /// The phrases that tell best what a document is about, best first.
  ///
  /// - Parameters:
  ///   - frequencies: What ``documentFrequencies()`` gives.
  package func keyphrases(of document: Int, frequencies: [Int], limit: Int = 10) -> [Keyphrase] {
    let weights = KeyphraseWeights()
    let range = words(of: document)
    let count = range.count
    let least = count < weights.shortText ? 1 : count < weights.longText ? 2 : weights.leastInLong
    let candidates = phrases(in: range).filter {
      $0.value.count >= least && $0.value.first - range.lowerBound < weights.latestStart
    }
    var within: [[UInt32]: (count: Int, phrases: Int)] = [:]
    for (stems, candidate) in candidates {
      forEachInner(of: stems) { inner in
        guard candidates[inner] != nil else { return }
        let old = within[inner] ?? (0, 0)
        within[inner] = (old.count + candidate.count, old.phrases + 1)
      }
    }
    var found: [(score: Double, first: Int, stems: [UInt32])] = []
    for (stems, candidate) in candidates {
      let outer = within[stems].map { Double($0.count) / Double($0.phrases) } ?? 0
      let own = Double(candidate.count) - outer
      guard own > 0 else { continue }
      let holders = stems.count == 1 ? max(frequencies[Int(stems[0])], 1) : 1
      let rarity = naturalLogarithm(Double(max(documents.count, 2)) / Double(holders))
      let start = Double(candidate.first - range.lowerBound)
      let earliness =
        count < weights.shortText
        ? 1 / (1 + weights.earlinessInShort * start / Double(max(count, 1)))
        : 1 / naturalLogarithm(weights.earlinessOffset + start)
      let score =
        weights.lengths[min(stems.count, 4) - 1] * power(own, weights.frequencyPower) * rarity * earliness
      found.append((score, candidate.first, stems))
    }
    return found.sorted { ($1.score, $0.first, $0.stems.count) < ($0.score, $1.first, $1.stems.count) }.prefix(limit)
      .map { phrase in
        Keyphrase(
          text: commonestForm(of: phrase.stems, in: range), stems: text(ofStems: phrase.stems), score: phrase.score)
      }
  }

  /// Stems as text, parted by blanks.
  func text(ofStems stems: [UInt32]) -> String {
    stems.map { String(decoding: vocabulary.letters(ofStem: $0), as: UTF8.self) }.joined(separator: " ")
  }

  /// The phrases that can be names, by their stems: how often each occurs and at which word first.
  private func phrases(in range: Range<Int>) -> [[UInt32]: (count: Int, first: Int)] {
    var found: [[UInt32]: (count: Int, first: Int)] = [:]
    forEachRun(in: range) { run in
      for start in run {
        for end in start + 1...min(start + PhraseCounts.longest, run.upperBound) where canBeName(start..<end) {
          let stems = (start..<end).map { stem($0) }
          found[stems, default: (0, start)].count += 1
        }
      }
    }
    return found
  }

  /// Calls back with every shorter run within a run of stems.
  private func forEachInner(of stems: [UInt32], _ body: ([UInt32]) -> Void) {
    for length in 1..<max(stems.count, 1) {
      for start in 0...(stems.count - length) { body(Array(stems[start..<start + length])) }
    }
  }

  private func commonestForm(of stems: [UInt32], in range: Range<Int>) -> String {
    var forms: [[UInt32]: (count: Int, first: Int)] = [:]
    forEachRun(in: range) { run in
      guard run.count >= stems.count else { return }
      for start in run.lowerBound...(run.upperBound - stems.count)
      where stems.indices.allSatisfy({ stem(start + $0) == stems[$0] }) {
        forms[(start..<start + stems.count).map { words[$0].form }, default: (0, start)].count += 1
      }
    }
    let best = forms.max { ($0.value.count, $1.value.first) < ($1.value.count, $0.value.first) }
    return (best?.key ?? []).map { String(decoding: vocabulary.letters(ofForm: $0), as: UTF8.self) }
      .joined(separator: " ")
  }
}
