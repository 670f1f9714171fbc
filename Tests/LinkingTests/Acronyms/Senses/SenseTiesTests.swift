@testable import Linking
import Testing

@Suite("Ties between documents")
struct SenseTiesTests {
  private func ties(_ readers: (reader: AcronymReader, sense: Int)...) -> SenseTies { SenseTies(readers) }

  @Test("An author's name is compared without letter case and marks")
  func author() throws {
    let ties = ties((AcronymReader(key: "a", authors: ["Zoë Brandt"]), 3))
    let found = try #require(ties.sense(for: AcronymReader(key: "x", authors: ["zoe brandt"])))
    #expect(found.sense == 3)
    #expect(found.ground == .author)
    #expect(ties.sense(for: AcronymReader(key: "x", authors: ["Zoë"])) == nil)
  }

  @Test("One of several authors is enough")
  func coauthor() {
    let ties = ties((AcronymReader(key: "a", authors: ["Zoë Brandt", "Ada Ferreira"]), 1))
    #expect(ties.sense(for: AcronymReader(key: "x", authors: ["Omar Bensaid", "Ada Ferreira"]))?.sense == 1)
  }

  @Test("Authors that disagree leave it to the series, and that to the links")
  func order() {
    let ties = ties(
      (AcronymReader(key: "a", authors: ["Ada Ferreira"], title: "Sprint notes 1"), 0),
      (AcronymReader(key: "b", authors: ["Omar Bensaid"], title: "Elsewhere"), 1))
    let both = AcronymReader(
      key: "x", authors: ["Ada Ferreira", "Omar Bensaid"], title: "Sprint Notes #7", cited: ["b"])
    #expect(ties.sense(for: both)?.ground == .series)
    #expect(ties.sense(for: both)?.sense == 0)
    var untitled = both
    untitled.title = nil
    #expect(ties.sense(for: untitled)?.ground == .linked)
    #expect(ties.sense(for: untitled)?.sense == 1)
  }

  @Test(
    "A series is the letters before the first number of a title",
    arguments: [
      ("Sprint Notes #2", "Sprint notes 10", true), ("Sprint notes 2: probes", "Sprint notes 3: heads", true),
      ("Sprint notes, part 2", "Sprint notes, part 3", true), ("Sprint notes 2", "Spring notes 2", false),
      ("Notes 2", "Notes 3", false), ("Sprint notes", "Sprint notes 2", false), ("2 sprints", "2 sprints", false),
    ])
  func series(a: String, b: String, isSame: Bool) {
    let ties = ties((AcronymReader(key: "a", title: a), 0))
    #expect((ties.sense(for: AcronymReader(key: "x", title: b)) != nil) == isSame)
  }

  @Test("A citation ties in either direction")
  func citations() {
    let ties = ties((AcronymReader(key: "a", cited: ["y"]), 2))
    #expect(ties.sense(for: AcronymReader(key: "x", cited: ["a"]))?.sense == 2)
    #expect(ties.sense(for: AcronymReader(key: "y"))?.sense == 2)
    #expect(ties.sense(for: AcronymReader(key: "z", cited: ["y"])) == nil)
  }

  @Test("Cited documents that disagree decide nothing")
  func disagreement() {
    let ties = ties((AcronymReader(key: "a"), 0), (AcronymReader(key: "b"), 1))
    #expect(ties.sense(for: AcronymReader(key: "x", cited: ["a", "b"])) == nil)
    #expect(ties.sense(for: AcronymReader(key: "x", cited: ["b"]))?.sense == 1)
  }

  @Test("Without any tie there is none")
  func none() {
    #expect(ties().sense(for: AcronymReader(key: "x", authors: ["Ada Ferreira"], title: "Sprint notes 2")) == nil)
  }
}
