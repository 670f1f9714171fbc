import Model
import Text

/// Puts quotations that share a concept together.
///
/// A concept is a word, or two side by side, that carries matter, is no part of the topic and stands in two quotations at
/// least; the one that most quotations share comes first, of equals the longer, then the one earlier in the alphabet.
struct ConceptGroups {
  private struct Concept: Hashable {
    var stems: [[UInt8]]
  }

  let topic: Set<[UInt8]>

  /// The groups as a name and indices into `quotes`, largest first; those that share nothing come last, unnamed.
  func groups(of quotes: [[UInt8]]) -> [(name: String?, members: [Int])] {
    var holders: [Concept: [Int]] = [:]
    var names: [Concept: String] = [:]
    for (index, quote) in quotes.enumerated() {
      for (concept, name) in concepts(in: quote) {
        holders[concept, default: []].append(index)
        names[concept] = min(names[concept] ?? name, name)
      }
    }
    var left = Set(quotes.indices)
    var groups: [(name: String?, members: [Int])] = []
    while let best = holders.max(by: { rank($0, names, left) < rank($1, names, left) }) {
      let members = best.value.filter(left.contains)
      guard members.count > 1 else { break }
      groups.append((names[best.key], members))
      left.subtract(members)
      holders[best.key] = nil
    }
    if !left.isEmpty { groups.append((nil, left.sorted())) }
    return groups
  }

  private func rank(_ entry: (key: Concept, value: [Int]), _ names: [Concept: String], _ left: Set<Int>) -> Rank {
    Rank(count: entry.value.count(where: left.contains), words: entry.key.stems.count, name: names[entry.key] ?? "")
  }

  private struct Rank: Comparable {
    var count: Int
    var words: Int
    var name: String

    static func < (a: Rank, b: Rank) -> Bool {
      (a.count, a.words) == (b.count, b.words) ? a.name > b.name : (a.count, a.words) < (b.count, b.words)
    }
  }

  private func concepts(in quote: [UInt8]) -> [Concept: String] {
    let words = words(in: quote).map { folded(quote[$0]) }
    var found: [Concept: String] = [:]
    for (index, word) in words.enumerated() where carriesMatter(word) {
      let single = stem(word)
      if !topic.contains(single), word.count > 4, isNominal(word) {
        found[Concept(stems: [single])] = String(decoding: word, as: UTF8.self)
      }
      guard index + 1 < words.count, carriesMatter(words[index + 1]), isNominal(words[index + 1]) else { continue }
      let pair = [single, stem(words[index + 1])]
      if topic.isSuperset(of: pair) { continue }
      found[Concept(stems: pair)] = String(decoding: word + [0x20] + words[index + 1], as: UTF8.self)
    }
    return found
  }

  private func carriesMatter(_ word: [UInt8]) -> Bool {
    word.count > 2 && !isStopWord(word) && !fillers.contains(String(decoding: word, as: UTF8.self))
      && word.contains(where: { !$0.isDigit })
  }

  /// Adverbs and verbs in -ing or -ed name no concept.
  private func isNominal(_ word: [UInt8]) -> Bool {
    !["ly", "ed"].contains { word.suffix(2).elementsEqual($0.utf8) }
  }
}

/// Words of argument that every text uses and no concept is named by.
private let fillers: Set<String> = Set(
  """
  able actually already always another anything around aspect become believe best better case cases certain clear come \
  consider contain course could different don't even ever every example explain fact find form found general get getting \
  give given going good great hard help here however idea important instead interesting involve it's itself kind know \
  large larger later least less like likely little long look looking lots made main make makes making many may maybe mean \
  means might much must need never new next nothing often one other others paper part particular people perhaps place \
  point possible post present pretty probably problem question quite rather real really reason result results right say \
  second see seem seems several show shows similar simple since small some something sort still such take tell that's \
  thing things think though three time towards trying turn two understand understanding use used useful using various \
  want way ways well what whether within without work works would yes yet
  """
  .split(separator: " ").map(String.init))
