/// Which of some works with titles may be one, by what any two such have in common: a name in their lists of authors, or,
/// where one of them has no authors, all letters of the title.
///
/// Hundreds of titles begin with the same words, and few of them are by one author. To look up who shares a name costs no
/// more than there are names, where to compare each title with each would cost their square.
struct TitleCandidates {
  /// The names of one list of authors, as two lists are compared.
  private struct Names {
    var families: Set<String> = []
    var givens: Set<String> = []
    /// Names of one word, which may be given names as well.
    var oneWords: Set<String> = []

    init(_ names: [PersonName]) {
      for name in names {
        families.insert(name.family)
        givens.insert(name.given)
        if name.isOneWord { oneWords.insert(name.family) }
      }
    }
  }

  private var letters: [String] = []
  private var names: [Names] = []
  private var byLetters: [String: [Int]] = [:]
  private var withoutAuthors: [String: [Int]] = [:]
  private var byFamily: [String: [Int]] = [:]
  private var byGiven: [String: [Int]] = [:]
  private var byOneWord: [String: [Int]] = [:]

  /// Enters a work; the first is 0, the next 1.
  mutating func append(letters: String, authors: [PersonName]) {
    let place = names.count
    let own = Names(authors)
    self.letters.append(letters)
    names.append(own)
    byLetters[letters, default: []].append(place)
    if authors.isEmpty { withoutAuthors[letters, default: []].append(place) }
    for family in own.families { byFamily[family, default: []].append(place) }
    for given in own.givens { byGiven[given, default: []].append(place) }
    for word in own.oneWords { byOneWord[word, default: []].append(place) }
  }

  /// The works entered behind one that may be the same, in the order in which they were entered.
  func others(behind place: Int) -> [Int] {
    let own = names[place]
    var lists: [[Int]?] = own.families.map { byFamily[$0] }
    lists += own.oneWords.map { byGiven[$0] } + own.givens.map { byOneWord[$0] }
    lists.append(own.families.isEmpty ? byLetters[letters[place]] : withoutAuthors[letters[place]])
    var found: Set<Int> = []
    for list in lists {
      for other in (list ?? []).reversed() {
        guard other > place else { break }
        found.insert(other)
      }
    }
    return found.sorted()
  }
}
