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
/// multi-word terms: the C-value/NC-value method", 2000). Besides, a phrase stands on its own and ends in a noun, other
/// documents know it too, and a use of its initials is a use of it.
struct KeyphraseWeights {
  /// Texts of fewer words are short: whatever occurs once may be what they are about.
  var shortText = 400
  /// How often a phrase of a longer text must occur, and of a long one.
  var leastInLong = 3
  var longText = 2_500
  /// The word before which a phrase must occur first.
  var latestStart = 400
  /// What phrases of one word, two, three, four, five count; longer ones are none.
  var lengths = [1.1, 2.5, 3.0, 3.0, 2.0]
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
  /// What a phrase of several words counts that ends in one that names anything ("experimental results").
  var generalEnd = 0.7
  /// What a phrase of several words counts that another document of the collection holds as well.
  var shared = 1.3
}

extension TermCollection {
  /// How many documents hold each stem, and which phrases several hold.
  package func documentFrequencies() -> DocumentFrequencies {
    DocumentFrequencies(self, longest: KeyphraseWeights().lengths.count)
  }

  /// The phrases that tell best what a document is about, best first.
  ///
  /// - Parameters:
  ///   - frequencies: What ``documentFrequencies()`` gives.
  package func keyphrases(of document: Int, frequencies: DocumentFrequencies, limit: Int = 10) -> [Keyphrase] {
    let weights = KeyphraseWeights()
    let range = words(of: document)
    let count = range.count
    let least = count < weights.shortText ? 1 : count < weights.longText ? 2 : weights.leastInLong
    let candidates = PhraseCandidates(
      self, in: range, startingBefore: range.lowerBound + weights.latestStart, least: least,
      longest: weights.lengths.count)
    let within = candidates.within()
    let initials = usesOfInitials(in: range)
    var found: [(score: Double, first: Int, run: Int)] = []
    for (run, candidate) in candidates.found {
      let stems = candidates.runs.numbers(of: run)
      let outer = within[run].phrases > 0 ? Double(within[run].count) / Double(within[run].phrases) : 0
      let own = Double(candidate.count) - outer
      guard own > 0 else { continue }
      let holders = stems.count == 1 ? max(frequencies[stems[0]], 1) : 1
      let rarity = naturalLogarithm(Double(max(documents.count, 2)) / Double(holders))
      let start = Double(candidate.first - range.lowerBound)
      let earliness =
        count < weights.shortText
        ? 1 / (1 + weights.earlinessInShort * start / Double(max(count, 1)))
        : 1 / naturalLogarithm(weights.earlinessOffset + start)
      let place = earliness * (candidate.first - range.lowerBound < weights.titleWords ? weights.titleWeight : 1)
      let end = stems.count > 1 && candidate.endsInGeneralNoun ? weights.generalEnd : 1
      let form = power(candidate.unity, weights.unityPower) * candidate.ending.phraseWeight * end
      let known = stems.count > 1 && frequencies.areShared(stems) ? weights.shared : 1
      let uses = power(own + Double(initials[stems] ?? 0), weights.frequencyPower)
      let score = weights.lengths[stems.count - 1] * uses * rarity * known
      found.append((score * place * form, candidate.first, run))
    }
    // Of runs that begin at one word, the shorter was entered first.
    let best = found.sorted { ($1.score, $0.first, $0.run) < ($0.score, $1.first, $1.run) }.prefix(limit)
    let stems = best.map { candidates.runs.numbers(of: $0.run) }
    return zip(best, zip(stems, commonestForms(of: stems, in: range))).map { phrase, written in
      Keyphrase(text: written.1, stems: text(ofStems: written.0), score: phrase.score)
    }
  }

  /// Stems as text, parted by blanks.
  func text(ofStems stems: [UInt32]) -> String {
    stems.map { String(decoding: vocabulary.letters(ofStem: $0), as: UTF8.self) }.joined(separator: " ")
  }

  /// How the words of some phrases are written most often, parted by blanks; nouns before participles.
  ///
  /// - Parameters:
  ///   - phrases: The stems of each, of which no two are the same.
  private func commonestForms(of phrases: [[UInt32]], in range: Range<Int>) -> [String] {
    var known = RunTree()
    let runs = phrases.map { known.enter($0) }
    var written = RunTree()
    // How often each way of writing occurs, where first, and the stems it is written for.
    var forms: [(count: Int, first: Int, run: Int)] = []
    forEachWriting(of: known, in: range, as: \.form, entering: &written) { run, form, start in
      if form == forms.count { forms.append((0, start, run)) }
      forms[form].count += 1
    }
    func weight(_ form: Int) -> Double {
      let ending = written.numbers(of: form).last.map { endings[Int($0)] } ?? .other
      return Double(forms[form].count) * ending.formWeight
    }
    return runs.map { run in
      let best = forms.indices.filter { forms[$0].run == run }
        .max { (weight($0), forms[$1].first) < (weight($1), forms[$0].first) }
      return (best.map(written.numbers) ?? []).map { String(decoding: vocabulary.letters(ofForm: $0), as: UTF8.self) }
        .joined(separator: " ")
    }
  }
}
