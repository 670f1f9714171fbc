import Testing

@testable import Linking

@Suite("Works with titles that may be one")
struct TitleCandidatesTests {
  private func candidates(_ works: [(title: String, authors: [String])]) -> [[Int]] {
    var candidates = TitleCandidates()
    for work in works {
      candidates.append(
        letters: ComparableTitle(work.title).letters, authors: work.authors.map(PersonName.init))
    }
    return works.indices.map { candidates.others(behind: $0) }
  }

  @Test("Who shares a family name is a candidate, each once and in the order of entering")
  func families() {
    let found = candidates([
      ("A Study of Bees", ["Ruth Calder", "Imre Vass"]), ("A Study of Ants", ["Odile Tran"]),
      ("A Study of Wasps", ["Calder, R.", "Vass, I."]), ("A Study of Flies", ["I. Vass"]),
    ])
    #expect(found == [[2, 3], [], [3], []])
  }

  @Test("A name of one word may be a given name, in whichever list it stands")
  func oneWord() {
    #expect(candidates([("Notes", ["Odile"]), ("Notes", ["Odile Tran"])]) == [[1], []])
    #expect(candidates([("Notes", ["Odile Tran"]), ("Notes", ["Odile"])]) == [[1], []])
    #expect(candidates([("Notes", ["Odile Tran"]), ("Notes", ["Odile Brandt"])]) == [[], []])
  }

  @Test("Without authors all letters of the title must be the same, on whichever side they lack")
  func letters() {
    let found = candidates([
      ("The Bees of Summer", []), ("The bees of summer!", ["Ruth Calder"]), ("The Bees of Winter", []),
      ("The Bees of Summer", ["Imre Vass"]), ("The Bees of Summer", []),
    ])
    #expect(found == [[1, 3, 4], [4], [], [4], []])
  }

  @Test("Thousands of titles that begin alike are no candidates of each other when each has an author of its own")
  func alikeBeginnings() {
    let found = candidates((0..<3_000).map { ("An introduction to the study of subject \($0)", ["Ann Name\($0)x"]) })
    #expect(found.reduce(0) { $0 + $1.count } == 0)
  }

  @Test("Whichever of two works is entered first, they are candidates of each other or not")
  func bothWays() {
    let works: [(title: String, authors: [String])] = [
      ("Notes", ["Odile"]), ("Notes", ["Odile Tran"]), ("Notes", []), ("Other Notes", ["Tran, O.", "Vass, I."]),
      ("Notes", ["Imre Vass"]),
    ]
    func pairs(_ works: [(title: String, authors: [String])]) -> Int { candidates(works).reduce(0) { $0 + $1.count } }
    #expect(pairs(works) == pairs(works.reversed()))
    for (place, work) in works.enumerated() {
      for other in works[(place + 1)...] { #expect(pairs([work, other]) == pairs([other, work])) }
    }
  }

  @Test("A work without authors and without letters is a candidate of its like only")
  func empty() {
    #expect(candidates([("", []), ("…", []), ("Bees", [])]) == [[1], [], []])
  }
}
