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
/// multi-word terms: the C-value/NC-value method", 2000). Besides, a phrase stands on its own and ends in a noun.
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
  /// What begins before this word stands in the title, mostly, or in the first sentence.
  var titleWords = 12
  var titleWeight = 1.2
  /// How much it counts that a phrase stands on its own, not now before one word and now behind another.
  var unityPower = 0.3
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
      let place = earliness * (candidate.first - range.lowerBound < weights.titleWords ? weights.titleWeight : 1)
      let form = power(candidate.unity, weights.unityPower) * candidate.ending.phraseWeight
      let score = weights.lengths[Int(stems.count) - 1] * power(own, weights.frequencyPower) * rarity
      found.append((score * place * form, candidate.first, stems))
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

  /// The phrases that can be names and occur before some word, by their stems: how each occurs in the whole range.
  private func phrases(
    in range: Range<Int>, startingBefore limit: Int
  ) -> [NumberRun: PhraseTally] {
    var found: [NumberRun: PhraseTally] = [:]
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
            found[stems, default: PhraseTally(first: start)].add(start..<end + 1, of: run, ending(end))
          } else if let index = found.index(forKey: stems) {
            found.values[index].add(start..<end + 1, of: run, ending(end))
          }
        }
      }
    }
    return found
  }

  /// How the words of some phrases are written most often, parted by blanks; nouns before participles.
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
      func weight(_ form: (key: NumberRun, value: (count: Int, first: Int))) -> Double {
        let ending = form.key.numbers.last.map { endings[Int($0)] } ?? .other
        return Double(form.value.count) * ending.formWeight
      }
      let best = forms.max { (weight($0), $1.value.first) < (weight($1), $0.value.first) }
      return (best?.key.numbers ?? []).map { String(decoding: vocabulary.letters(ofForm: $0), as: UTF8.self) }
        .joined(separator: " ")
    }
  }
}

/// How a phrase occurs in a document.
struct PhraseTally: Hashable {
  /// The first word of its first occurrence.
  var first: Int
  private(set) var count = 0
  /// How often no word of a name stands before it, and behind it.
  private var starts = 0
  private var ends = 0
  private var participles = 0
  private var abstractNouns = 0

  init(first: Int) { self.first = first }

  /// Adds an occurrence within a run of words that could hold a name.
  mutating func add(_ words: Range<Int>, of run: Range<Int>, _ ending: WordEnding) {
    count += 1
    if words.lowerBound == run.lowerBound { starts += 1 }
    if words.upperBound == run.upperBound { ends += 1 }
    if ending == .participle { participles += 1 }
    if ending == .abstractNoun { abstractNouns += 1 }
  }

  /// From 0 to 1, how much it stands on its own: the shares of its occurrences that begin and that end a run.
  var unity: Double {
    let all = Double(count + 1)
    return Double(starts + 1) / all * (Double(ends + 1) / all)
  }

  /// How it ends, by the ways of writing it.
  var ending: WordEnding {
    let weights = [
      (WordEnding.other, count - participles - abstractNouns), (.abstractNoun, abstractNouns),
      (.participle, participles),
    ]
    .map { (ending: $0.0, weight: $0.0.formWeight * Double($0.1)) }
    return weights.max { $0.weight < $1.weight }?.ending ?? .other
  }
}
