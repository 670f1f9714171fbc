import Model
import Testing

@testable import Linking

@Suite("Which documents stand beside some citations when works are gathered")
struct WorkReachTests {
  private func document(_ number: Int, _ claim: WorkClaim, year: Int? = nil) -> WorkAppearance {
    WorkAppearance(
      id: "document \(1_000 + number)", key: claim.key, identifiers: [claim.identifier].compactMap(\.self),
      title: claim.title, authors: claim.authors, year: year)
  }

  /// The works that hold a citation, of all documents or of those alone that can be joined.
  private func cited(
    _ claims: [WorkClaim], _ citations: [WorkAppearance], _ judgements: [Judgement], among chosen: [Int]
  ) -> [WorkGroup] {
    let ids = Set(citations.map(\.id))
    return works(of: citations + chosen.map { document($0, claims[$0]) }, judgements: judgements)
      .filter { !ids.isDisjoint(with: $0.ids) }
  }

  private func expectSame(
    _ claims: [WorkClaim], _ citations: [WorkAppearance], _ judgements: [Judgement] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> [Int] {
    let chosen = joinable(claims, to: citations, judgements: judgements)
    #expect(
      cited(claims, citations, judgements, among: chosen)
        == cited(claims, citations, judgements, among: Array(claims.indices)),
      sourceLocation: sourceLocation)
    return chosen
  }

  private let unrelated = WorkClaim(
    key: "frogs", title: "On the Long Study of Frogs", authors: ["Odile Tran"],
    identifier: WorkIdentifier(.doi, "10.1/1"))

  @Test("What shares an identifier is chosen, with what shares a title with that, and nothing else")
  func chain() {
    let claims = [
      unrelated, WorkClaim(key: "preprint", title: "On the Long Study of Bees in Winter", authors: ["Ruth Calder"]),
      WorkClaim(
        key: "paper", title: "On the Long Study of Bees in Winters", authors: ["Imre Vass", "Ruth Calder"],
        identifier: WorkIdentifier(.doi, "10.1/2")),
    ]
    let citation = WorkAppearance(id: "mention", identifiers: [WorkIdentifier(.doi, "10.1/2")], citing: "x")
    #expect(expectSame(claims, [citation]) == [1, 2])
  }

  @Test("Works are gathered as beside all documents, whatever titles, authors and identifiers they have")
  func sameAsAll() {
    let subjects = ["The bees in summer heat", "The bees in summer heats", "A view of ants", "Frogs, told once again"]
    let writers = [[], ["Ruth Calder"], ["Calder"], ["Ruth"], ["Imre Vass", "Ruth Calder"], ["Odile Tran"]]
    var claims: [WorkClaim] = []
    for (s, subject) in subjects.enumerated() {
      for (w, authors) in writers.enumerated() {
        let identifier = s == w ? WorkIdentifier(.arxiv, "2209.1065\(s)") : nil
        claims.append(WorkClaim(key: "k\(s)\(w)", title: subject, authors: authors, identifier: identifier))
      }
    }
    var chosen: Set<[Int]> = []
    for subject in subjects {
      for authors in writers {
        for identifier in [nil, WorkIdentifier(.arxiv, "2209.10652"), WorkIdentifier(.arxiv, "2401.00001")] {
          let citation = WorkAppearance(
            id: "mention", identifiers: [identifier].compactMap(\.self), title: subject.lowercased(),
            authors: authors, citing: "x")
          chosen.insert(expectSame(claims, [citation]))
        }
      }
    }
    #expect(chosen.count > 4 && chosen.contains { $0.count < claims.count / 2 })
  }

  @Test("A post that points elsewhere is chosen, so that where it points is no citation")
  func linkpost() {
    let claims = [unrelated, WorkClaim(key: "post", title: "Something I Read")]
    let target = WorkAppearance(
      id: "mention", identifiers: [WorkIdentifier(.doi, "10.1/9")], citing: "post", rule: linkpostTarget)
    #expect(expectSame(claims, [target]) == [1])
  }

  @Test("Words alone and shortened titles may mean whatever has a title and authors")
  func words() {
    let guide = WorkClaim(
      key: "guide", title: "A Guide to Mechanistic Interpretability Prerequisites", authors: ["Mara Lindqvist"])
    let claims = [
      guide, WorkClaim(key: "untitled", authors: ["Mara Lindqvist"]), WorkClaim(key: "unsigned", title: "Bees"),
    ]
    let short = WorkAppearance(id: "mention 1", title: "Mech Interp Prereqs", authors: ["Mara"], citing: "x")
    #expect(expectSame(claims, [short]) == [0])
    let sentence = "See Lindqvist's guide to mechanistic interpretability."
    let spoken = WorkAppearance(id: "mention 2", citing: "x", sentence: sentence, words: 4..<13)
    #expect(expectSame(claims, [spoken]) == [0])
    #expect(cited(claims, [spoken], [], among: [0]).map(\.reasons) == [[.mention, .mention]])
  }

  @Test("What the user judged is chosen by whatever name")
  func judged() {
    let claims = [
      unrelated, WorkClaim(key: "kept", title: "Bees"), WorkClaim(key: "called", title: "Ants: A Study"),
      WorkClaim(key: "numbered", identifier: WorkIdentifier(.doi, "10.1/3")),
    ]
    let citation = WorkAppearance(id: "mention", identifiers: [WorkIdentifier(.doi, "10.1/9")], citing: "x")
    let judgements = [
      Judgement(.work, .same, "key kept", "doi:10.1/9"), Judgement(.work, .same, "doi:10.1/3", "key kept"),
      Judgement(.work, .same, workLabel(title: "ants a study"), "key kept"),
      Judgement(.person, .same, "key frogs", "x"),
    ]
    #expect(expectSame(claims, [citation], judgements) == [1, 2, 3])
  }

  @Test("Thousands of alike titles by different authors are each looked at once")
  func alike() {
    let claims = (0..<3_000).map {
      WorkClaim(key: "k\($0)", title: "A Survey of Methods in Field \($0)", authors: ["Writer\($0) Family\($0)"])
    }
    let citation = WorkAppearance(
      id: "mention", identifiers: [WorkIdentifier(.doi, "10.1/9")], title: "A Survey of Methods in Field 7",
      authors: ["W. Family7"], citing: "x")
    #expect(joinable(claims, to: [citation]) == [7])
    #expect(joinable(claims, to: []).isEmpty)
  }
}
