import Text

/// A concept of a collection: a run of words that its texts use as a name.
package struct RankedConcept: Hashable, Sendable {
  /// As its texts write it most often.
  package var name: String
  /// The stems of its words, parted by blanks; no two concepts share them.
  package var stems: String
  /// Other ways of writing it, commonest first.
  package var forms: [String]
  /// Higher is better; comparable within one collection.
  package var score: Double
  package var documents: Int
  package var occurrences: Int
}

/// What is known of a collection's names besides its words.
package struct KnownNames: Sendable {
  /// The stems, parted by blanks, of what acronyms stand for, of headings, of what links are called.
  package var concepts: Set<String>
  /// The stems of the names of people, who have a page of their own.
  package var people: Set<String>

  package init(concepts: Set<String> = [], people: Set<String> = []) {
    self.concepts = concepts
    self.people = people
  }
}

/// Ranks what a collection's texts use as names.
///
/// Names of several words count by how much more often they stand together than their words would by chance (the
/// normalised pointwise mutual information of G. Bouma, "Normalized (pointwise) mutual information in collocation
/// extraction", 2009) and by their C-value (K. Frantzi and others, 2000). A single word counts by how unevenly it is
/// spread (the residual inverse document frequency of K. Church and W. Gale, "Poisson mixtures", 1995); since single
/// words are seldom names, they come in more slowly. Of either kind those count more that end as names of ideas do.
struct ConceptRanking {
  private static let namesPerWord = 2.0
  /// How far ahead of the first single word the names are.
  private static let namesBeforeWords = 60.0
  /// What is taken from a name's count for standing within longer names, as a share of their mean count.
  private static let innerShare = 0.4
  /// What stands in one longer name more often than this is a fragment of it.
  private static let mostInOneName = 0.75
  private static let titleWeight = 0.2
  private static let knownWeight = 1.5

  let collection: TermCollection
  let known: KnownNames
  private let counts: PhraseCounts
  /// How each stem ends where it is written as it mostly is.
  private let endings: [WordEnding]

  struct Candidate {
    var length: Int
    /// The run's number in ``PhraseCounts``; a stem's number for a single word.
    var number: Int
    var stems: String
    var count: PhraseCounts.Count
    var score: Double
  }

  init(_ collection: TermCollection, known: KnownNames) {
    self.collection = collection
    self.known = known
    counts = PhraseCounts(collection)
    endings = Self.commonestForms(collection).map { collection.endings[Int($0)] }
  }

  /// The best candidates, single words among the others.
  func candidates(limit: Int) -> [Candidate] {
    let names = sorted(names())
    let words = sorted(singleWords())
    var ranked: [Candidate] = []
    var next = (name: 0, word: 0)
    while ranked.count < limit, next.name < names.count || next.word < words.count {
      let number = Double(next.word + 1)
      let isWordsTurn =
        number * Self.namesPerWord + Self.namesBeforeWords * number / (number + 1) <= Double(next.name)
      if next.word < words.count, isWordsTurn || next.name == names.count {
        ranked.append(words[next.word])
        next.word += 1
      } else {
        ranked.append(names[next.name])
        next.name += 1
      }
    }
    return ranked
  }

  private func sorted(_ candidates: [Candidate]) -> [Candidate] {
    candidates.sorted { ($1.score, $0.stems) < ($0.score, $1.stems) }
  }

  private func names() -> [Candidate] {
    let inner = innerCounts()
    let total = Double(max(collection.words.count, 2))
    var found: [Candidate] = []
    for length in 2...PhraseCounts.longest {
      for (number, count) in counts.counts[length - 2].enumerated() where count.documents > 1 && count.isName {
        let stems = counts.stems(length: length, number: number)
        let text = collection.text(ofStems: stems)
        guard !known.people.contains(text) else { continue }
        let together = naturalLogarithm(Double(count.total) / total)
        let apart = stems.reduce(0) { $0 + naturalLogarithm(Double(counts.occurrences[Int($1)]) / total) }
        let information = max((together - apart) / (-together * Double(length - 1)), 0)
        let within = inner[length - 2][number]
        let outer = within.phrases > 0 ? Double(within.count) / Double(within.phrases) : 0
        guard Double(within.most) < Self.mostInOneName * Double(count.total) else { continue }
        let own = max(Double(count.total) - Self.innerShare * outer, 0)
        let value = naturalLogarithm(Double(length + 1)) / naturalLogarithm(2) * own
        found.append(
          Candidate(
            length: length, number: number, stems: text, count: count,
            score: information.squareRoot() * naturalLogarithm(1 + value) * evidence(count, text) * ending(stems)))
      }
    }
    return found
  }

  private func singleWords() -> [Candidate] {
    let documents = Double(max(collection.documents.count, 1))
    return counts.words.indices.compactMap { stem in
      let count = counts.words[stem]
      guard count.documents > 1 else { return nil }
      let text = collection.text(ofStems: [UInt32(stem)])
      guard !known.people.contains(text) else { return nil }
      let total = Double(count.total)
      let expected = 1 - exponential(-total / documents)
      let residual = max(naturalLogarithm(documents / Double(count.documents)) + naturalLogarithm(expected), 0)
      let share = Double(count.alone + 1) / total
      return Candidate(
        length: 1, number: stem, stems: text, count: count,
        score: naturalLogarithm(1 + total) * (0.1 + residual) * power(share, 0.3) * evidence(count, text)
          * ending([UInt32(stem)]))
    }
  }

  /// The form of each stem that occurs most often.
  private static func commonestForms(_ collection: TermCollection) -> [UInt32] {
    var frequencies = [Int](repeating: 0, count: collection.vocabulary.formCount)
    for word in collection.words { frequencies[Int(word.form)] += 1 }
    var best = [UInt32](repeating: 0, count: collection.vocabulary.stemCount)
    var most = [Int](repeating: 0, count: collection.vocabulary.stemCount)
    for (form, stem) in collection.vocabulary.stemOfForm.enumerated() where frequencies[form] > most[Int(stem)] {
      best[Int(stem)] = UInt32(form)
      most[Int(stem)] = frequencies[form]
    }
    return best
  }

  private func ending(_ stems: [UInt32]) -> Double { stems.last.map { endings[Int($0)].phraseWeight } ?? 1 }

  private func evidence(_ count: PhraseCounts.Count, _ stems: String) -> Double {
    (1 + Self.titleWeight * naturalLogarithm(1 + Double(count.titles)))
      * (known.concepts.contains(stems) ? Self.knownWeight : 1)
  }

  /// The longer names a run stands in.
  private struct Inner {
    var phrases = 0
    /// Their occurrences together, and those of the commonest.
    var count = 0
    var most = 0
  }

  /// For each run, in how many longer names it stands, and their counts together.
  private func innerCounts() -> [[Inner]] {
    var inner = counts.counts.map { [Inner](repeating: Inner(), count: $0.count) }
    for length in stride(from: PhraseCounts.longest, to: 2, by: -1) {
      for (number, count) in counts.counts[length - 2].enumerated() where count.documents > 1 && count.isName {
        var runs: Set<Int> = [number]
        for below in stride(from: length - 1, through: 2, by: -1) {
          runs = Set(
            runs.flatMap { run in
              [Int(counts.pairs[below - 1].pair(run).first), Int(counts.endings[below - 1][run])]
            })
          for run in runs {
            inner[below - 2][run].count += Int(count.total)
            inner[below - 2][run].phrases += 1
            inner[below - 2][run].most = max(inner[below - 2][run].most, Int(count.total))
          }
        }
      }
    }
    return inner
  }
}
