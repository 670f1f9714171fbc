import Text

/// How often the words of a collection, and runs of up to four of them, occur in places where names stand.
///
/// Runs are counted from the shortest on, and one is looked at only when both its ends without a word are in two
/// documents at least (the principle of R. Agrawal and R. Srikant, "Fast Algorithms for Mining Association Rules", 1994)
/// and nothing tells that it is not itself, so that memory grows with what repeats rather than with the text.
struct PhraseCounts: Sendable {
  struct Count: Hashable, Sendable {
    /// Occurrences.
    var total: UInt32 = 0
    var documents: UInt32 = 0
    /// Occurrences as a whole run, with no other word of a name beside it.
    var alone: UInt32 = 0
    /// Documents in whose title it stands.
    var titles: UInt32 = 0
    /// Whether some occurrence can be a name.
    var isName = false
    private var lastDocument: Int32 = -1
    private var lastTitle: Int32 = -1

    mutating func add(document: Int, isName: Bool, isAlone: Bool, isTitle: Bool) {
      let document = Int32(document)
      total += 1
      if isName { self.isName = true }
      if isAlone { alone += 1 }
      if document != lastDocument {
        documents += 1
        lastDocument = document
      }
      if isTitle, document != lastTitle {
        titles += 1
        lastTitle = document
      }
    }
  }

  /// How many words a name has at most.
  static let longest = 4

  /// Each stem's occurrences as a name or part of one.
  private(set) var words: [Count]
  /// How often each stem occurs at all.
  private(set) var occurrences: [Int]
  /// Runs of two words, three, four: their numbers …
  private(set) var pairs: [WordPairs] = []
  /// … and their counts.
  private(set) var counts: [[Count]] = []
  /// The run without its first word, a number of the level below.
  private(set) var endings: [[UInt32]] = []

  init(_ collection: TermCollection) {
    words = Array(repeating: Count(), count: collection.vocabulary.stemCount)
    occurrences = Array(repeating: 0, count: collection.vocabulary.stemCount)
    for word in collection.words.indices { occurrences[Int(collection.stem(word))] += 1 }
    for part in collection.parts {
      collection.forEachRun(in: part.words) { run in
        for word in run where collection.canBeName(word..<word + 1) {
          words[Int(collection.stem(word))].add(
            document: part.document, isName: true, isAlone: run.count == 1, isTitle: part.isTitle)
        }
      }
    }
    // The number of the run of the level below that begins at each word, and one; nothing where none repeats.
    var runs = collection.words.indices.map { collection.stem($0) + 1 }
    for length in 2...Self.longest { count(collection, length, &runs) }
  }

  /// Counts the runs of one length, and puts their numbers in the place of those of the level below.
  private mutating func count(_ collection: TermCollection, _ length: Int, _ runs: inout [UInt32]) {
    var filter = RepeatFilter(numbers: collection.words.count)
    for document in collection.documents {
      for part in collection.parts[document] {
        collection.forEachRun(in: part.words) { run in
          for start in Self.starts(length, run) where runs[start] > 0 && runs[start + 1] > 0 {
            filter.enter(WordPairs.key(runs[start] - 1, collection.stem(start + length - 1)))
          }
        }
      }
      filter.endDocument()
    }
    var numbers = WordPairs()
    var found: [Count] = []
    var ends: [UInt32] = []
    var next = 0
    for part in collection.parts {
      collection.forEachRun(in: part.words) { run in
        for start in Self.starts(length, run) where runs[start] > 0 && runs[start + 1] > 0 {
          let (first, last) = (runs[start] - 1, collection.stem(start + length - 1))
          guard filter.mayRepeat(WordPairs.key(first, last)) else { continue }
          let number = numbers.enter(first, last)
          if number == found.count {
            found.append(Count())
            ends.append(runs[start + 1] - 1)
          }
          found[number].add(
            document: part.document, isName: collection.canBeName(start..<start + length),
            isAlone: run.count == length, isTitle: part.isTitle)
          // The numbers of the level below are read no more up to here.
          for passed in next..<start { runs[passed] = 0 }
          runs[start] = UInt32(number) + 1
          next = start + 1
        }
      }
    }
    for passed in next..<runs.count { runs[passed] = 0 }
    for start in runs.indices where runs[start] > 0 && found[Int(runs[start]) - 1].documents < 2 { runs[start] = 0 }
    pairs.append(numbers)
    counts.append(found)
    endings.append(ends)
  }

  /// Where runs of some length begin in a longer one.
  private static func starts(_ length: Int, _ run: Range<Int>) -> Range<Int> {
    run.lowerBound..<max(run.upperBound - length + 1, run.lowerBound)
  }

  /// The stems of a run.
  func stems(length: Int, number: Int) -> [UInt32] {
    guard length > 1 else { return [UInt32(number)] }
    let pair = pairs[length - 2].pair(number)
    return stems(length: length - 1, number: Int(pair.first)) + [pair.second]
  }

  /// The number of a run of stems; none when it was not counted.
  func number(of stems: [UInt32]) -> Int? {
    guard let first = stems.first else { return nil }
    var number = first
    for length in 2...max(stems.count, 2) where length <= stems.count {
      guard length <= Self.longest, let next = pairs[length - 2].number(number, stems[length - 1]) else { return nil }
      number = UInt32(next)
    }
    return Int(number)
  }
}
