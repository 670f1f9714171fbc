import Text

/// How often the words of a collection, and runs of up to four of them, occur in places where names stand.
///
/// Runs are counted from the shortest on, and one is looked at only when both its ends without a word are in two
/// documents at least (the principle of R. Agrawal and R. Srikant, "Fast Algorithms for Mining Association Rules", 1994),
/// so that memory grows with what repeats rather than with the text.
struct PhraseCounts: Sendable {
  struct Count: Hashable, Sendable {
    /// Occurrences.
    var total = 0
    var documents = 0
    /// Occurrences as a whole run, with no other word of a name beside it.
    var alone = 0
    /// Documents in whose title it stands.
    var titles = 0
    /// Whether some occurrence can be a name.
    var isName = false
    private var lastDocument = -1
    private var lastTitle = -1

    mutating func add(document: Int, isName: Bool, isAlone: Bool, isTitle: Bool) {
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
    var below = collection.words.indices.map { collection.stem($0) + 1 }
    for length in 2...Self.longest { below = count(collection, length, below) }
  }

  /// Counts the runs of one length.
  ///
  /// - Returns: `below` for the next length.
  private mutating func count(_ collection: TermCollection, _ length: Int, _ below: [UInt32]) -> [UInt32] {
    var numbers = WordPairs()
    var found: [Count] = []
    var ends: [UInt32] = []
    var here = [UInt32](repeating: 0, count: below.count)
    for part in collection.parts {
      collection.forEachRun(in: part.words) { run in
        guard run.count >= length else { return }
        for start in run.lowerBound...(run.upperBound - length) where below[start] > 0 && below[start + 1] > 0 {
          let number = numbers.enter(below[start] - 1, collection.stem(start + length - 1))
          if number == found.count {
            found.append(Count())
            ends.append(below[start + 1] - 1)
          }
          found[number].add(
            document: part.document, isName: collection.canBeName(start..<start + length),
            isAlone: run.count == length, isTitle: part.isTitle)
          here[start] = UInt32(number) + 1
        }
      }
    }
    for start in here.indices where here[start] > 0 && found[Int(here[start]) - 1].documents < 2 { here[start] = 0 }
    pairs.append(numbers)
    counts.append(found)
    endings.append(ends)
    return here
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
