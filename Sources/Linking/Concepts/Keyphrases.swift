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
    let candidates = phrases(in: range, startingBefore: range.lowerBound + weights.latestStart)
      .filter { $0.value.count >= least }
    var within: [NumberRun: (count: Int, phrases: Int)] = [:]
    for (stems, candidate) in candidates {
      stems.forEachInner { inner in
        guard candidates[inner] != nil else { return }
        let old = within[inner] ?? (0, 0)
        within[inner] = (old.count + candidate.count, old.phrases + 1)
      }
    }
    var found: [(score: Double, first: Int, stems: NumberRun)] = []
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
        weights.lengths[Int(stems.count) - 1] * power(own, weights.frequencyPower) * rarity * earliness
      found.append((score, candidate.first, stems))
    }
    let best = found.sorted { ($1.score, $0.first, $0.stems.count) < ($0.score, $1.first, $1.stems.count) }
      .prefix(limit)
    let forms = commonestForms(of: best.map(\.stems), in: range)
    return best.map { phrase in
      Keyphrase(
        text: forms[phrase.stems] ?? "", stems: text(ofStems: phrase.stems.numbers), score: phrase.score)
    }
  }

  /// Stems as text, parted by blanks.
  func text(ofStems stems: [UInt32]) -> String {
    stems.map { String(decoding: vocabulary.letters(ofStem: $0), as: UTF8.self) }.joined(separator: " ")
  }

  /// The phrases that can be names and occur before some word, by their stems: how often each occurs in the whole range
  /// and at which word first.
  private func phrases(
    in range: Range<Int>, startingBefore limit: Int
  ) -> [NumberRun: (count: Int, first: Int)] {
    var found: [NumberRun: (count: Int, first: Int)] = [:]
    // A phrase whose words do not all occur so early does not either, and most words of a long text do not.
    let early = Set((range.lowerBound..<min(limit + NumberRun.longest, range.upperBound)).map(stem))
    forEachRun(in: range) { run in
      for start in run {
        var stems = NumberRun()
        for end in start..<min(start + NumberRun.longest, run.upperBound) {
          let stem = stem(end)
          guard start < limit || early.contains(stem) else { break }
          stems.append(stem)
          guard canBeName(start..<end + 1) else { continue }
          if start < limit {
            found[stems, default: (0, start)].count += 1
          } else if let index = found.index(forKey: stems) {
            found.values[index].count += 1
          }
        }
      }
    }
    return found
  }

  /// How the words of some phrases are written most often, parted by blanks.
  private func commonestForms(of phrases: [NumberRun], in range: Range<Int>) -> [NumberRun: String] {
    var forms = Dictionary(
      phrases.map { ($0, [NumberRun: (count: Int, first: Int)]()) }, uniquingKeysWith: { first, _ in first })
    let firsts = Set(phrases.map { $0[0] })
    forEachRun(in: range) { run in
      for start in run where firsts.contains(stem(start)) {
        var stems = NumberRun()
        var written = NumberRun()
        for word in start..<min(start + NumberRun.longest, run.upperBound) {
          stems.append(stem(word))
          written.append(words[word].form)
          guard let index = forms.index(forKey: stems) else { continue }
          forms.values[index][written, default: (0, start)].count += 1
        }
      }
    }
    return forms.mapValues { forms in
      let best = forms.max { ($0.value.count, $1.value.first) < ($1.value.count, $0.value.first) }
      return (best?.key.numbers ?? []).map { String(decoding: vocabulary.letters(ofForm: $0), as: UTF8.self) }
        .joined(separator: " ")
    }
  }
}
