/// The phrases of one document that can be names, with how each occurs.
struct PhraseCandidates {
  /// All runs that were looked at, by their stems …
  private(set) var runs = RunTree()
  /// … and those of them that are candidates.
  private(set) var found: [(run: Int, tally: PhraseTally)] = []

  /// - Parameters:
  ///   - range: The document's words.
  ///   - limit: The word before which a phrase must occur first; how it occurs is told of the whole range.
  ///   - least: How often it must occur.
  ///   - longest: How many words it has at most.
  init(_ collection: TermCollection, in range: Range<Int>, startingBefore limit: Int, least: Int, longest: Int) {
    var tallies: [PhraseTally?] = []
    collection.forEachRun(in: range) { run in
      for start in run {
        var stems: Int?
        for word in start..<min(start + longest, run.upperBound) {
          let stem = collection.stem(word)
          if start < limit {
            stems = runs.enter(stem, after: stems)
          } else {
            stems = runs.run(stem, after: stems)
          }
          guard let stems else { break }
          if stems == tallies.count { tallies.append(nil) }
          guard collection.canBeName(start..<word + 1) else { continue }
          if tallies[stems] == nil, start < limit { tallies[stems] = PhraseTally(first: start) }
          tallies[stems]?.add(start..<word + 1, of: run, collection.ending(word), collection.role(word))
        }
      }
    }
    for (run, tally) in tallies.enumerated() {
      if let tally, tally.count >= least { found.append((run, tally)) }
    }
  }

  /// For each run, how many longer candidates it stands in, and how often they occur together.
  func within() -> [(count: Int, phrases: Int)] {
    var within = [(count: Int, phrases: Int)](repeating: (0, 0), count: runs.count)
    for (run, tally) in found {
      let stems = runs.numbers(of: run)
      for start in stems.indices {
        var inner: Int?
        for end in start..<stems.count where end - start + 1 < stems.count {
          guard let longer = runs.run(stems[end], after: inner) else { break }
          inner = longer
          within[longer].count += tally.count
          within[longer].phrases += 1
        }
      }
    }
    return within
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
  private var generalNouns = 0

  init(first: Int) { self.first = first }

  /// Adds an occurrence within a run of words that could hold a name.
  ///
  /// - Parameters:
  ///   - ending: What the ending of its last word tells.
  ///   - role: The part its last word can play.
  mutating func add(_ words: Range<Int>, of run: Range<Int>, _ ending: WordEnding, _ role: TermRole) {
    count += 1
    if words.lowerBound == run.lowerBound { starts += 1 }
    if words.upperBound == run.upperBound { ends += 1 }
    if ending == .participle { participles += 1 }
    if ending == .abstractNoun { abstractNouns += 1 }
    if role == .general { generalNouns += 1 }
  }

  /// From 0 to 1, how much it stands on its own: the shares of its occurrences that begin and that end a run.
  var unity: Double {
    let all = Double(count + 1)
    return Double(starts + 1) / all * (Double(ends + 1) / all)
  }

  /// Whether its last word mostly names anything.
  var endsInGeneralNoun: Bool { generalNouns * 2 > count }

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
