import Model
import Testing

@testable import Linking

@Suite("Joining appearances of works step by step")
struct WorkJoinerTests {
  private let paper = WorkIdentifier(.arxiv, "2209.10652")

  private func titled(_ titles: [String]) -> [WorkAppearance] {
    titles.enumerated().map { WorkAppearance(id: "\($0)", identifiers: [paper], title: $1) }
  }

  @Test("A work is called what most call it, and of equals what comes first by its letters")
  func title() {
    #expect(works(of: titled(["Beta Study", "Beta Study", "Alpha Study"])).map(\.title) == ["Beta Study"])
    #expect(works(of: titled(["Beta Study", "Alpha Study"])).map(\.title) == ["Alpha Study"])
    #expect(works(of: [WorkAppearance(id: "a", identifiers: [paper])]).map(\.title) == [nil])
  }

  @Test("Titles join as they would if each were compared with each")
  func allPairs() {
    let subjects = ["bees in summer", "bees in summers", "bees in winter", "ants", "Ants, again", "bees  in summer?"]
    let writers = [[], ["Ruth Calder"], ["Calder"], ["Ruth"], ["Imre Vass", "Ruth Calder"], ["Odile Tran"]]
    var all: [WorkAppearance] = []
    for (s, subject) in subjects.enumerated() {
      for (w, authors) in writers.enumerated() {
        let year: Int? = [nil, 2019, 2020, 2022][(s + w) % 4]
        all.append(
          WorkAppearance(id: "\(s)\(w)", title: "On the Long Study of " + subject, authors: authors, year: year))
      }
    }
    var sets = DisjointSets(count: all.count)
    for a in all.indices {
      for b in all.indices where a < b && works(of: [all[a], all[b]]).count == 1 { sets.join(a, b) }
    }
    let expected = Dictionary(grouping: all.indices) { sets.root($0) }.values.map { Set($0.map { all[$0].id }) }
    let found = works(of: all).map { Set($0.ids) }
    #expect(Set(found) == Set(expected))
    #expect((2..<all.count).contains(found.count))
  }

  @Test("The surest reason is found first and stays, whatever else would join the same appearances")
  func surest() {
    let both = ["a", "b"].map { id in
      WorkAppearance(id: id, identifiers: [paper], title: "Toy Models of Superposition", authors: ["Elhage"])
    }
    #expect(works(of: both).map(\.reasons) == [[.identifier, .identifier]])
    let later = WorkAppearance(id: "c", title: "Toy Models of Superposition", authors: ["Elhage"])
    #expect(works(of: both + [later]).map(\.reasons) == [[.identifier, .identifier, .titleAndAuthor]])
  }

  @Test("One document may not mean one work by a title it writes beside two different numbers")
  func repeatedConflict() {
    func mention(_ id: String, _ number: String) -> WorkAppearance {
      WorkAppearance(
        id: id, identifiers: [WorkIdentifier(.arxiv, number)], title: "Superposition", citing: "x", rule: "link")
    }
    #expect(works(of: [mention("a", "2209.10652"), mention("b", "2309.08600")]).count == 2)
  }

  @Test("What the user parts stays apart though its identifiers are equal, and in every step behind")
  func parted() {
    let held = WorkAppearance(id: "a", key: "one", identifiers: [paper], title: "Toy Models of Superposition Now")
    let other = WorkAppearance(id: "b", key: "two", identifiers: [paper], title: "Toy Models of Superposition Now")
    let judgement = Judgement(.work, .different, "key one", "key two")
    #expect(works(of: [held, other]).count == 1)
    #expect(works(of: [held, other], shared: [], judgements: [judgement]).map(\.ids) == [["a"], ["b"]])
  }

  @Test("A judgement of people says nothing of works")
  func otherSubject() {
    let pair = [WorkAppearance(id: "a", key: "one"), WorkAppearance(id: "b", key: "two")]
    let judgement = Judgement(.person, .same, "key one", "key two")
    #expect(works(of: pair, shared: [], judgements: [judgement]).count == 2)
  }

  @Test("Labels name an appearance by key, identifier, title and words, whatever their case and signs")
  func labels() {
    let sentence = "As “Mech Interp Prereqs” says"
    let citation = WorkAppearance(
      id: "a", key: "one", identifiers: [paper], title: "Toy Models: Superposition", sentence: sentence,
      words: 3..<28)
    #expect(
      citation.labels == [
        "key one", "arxiv:2209.10652", workLabel(title: "toy models superposition"),
        workLabel(words: "mech interp prereqs"),
      ])
    #expect(workLabel(title: "One Title") != workLabel(words: "One Title"))
    #expect(WorkAppearance(id: "b", sentence: "short", words: 2..<40).labels.isEmpty)
  }
}
