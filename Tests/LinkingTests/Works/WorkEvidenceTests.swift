import Linking
import Model
import Testing

@Suite("Evidence that two appearances are one work")
struct WorkEvidenceTests {
  private static let title = "Progress measures for grokking via mechanistic interpretability"

  private func appearance(
    _ id: String, _ title: String = title, by authors: [String] = ["Neel Nanda"], _ year: Int? = 2023,
    _ identifiers: WorkIdentifier...
  ) -> WorkAppearance {
    WorkAppearance(id: id, key: id, identifiers: identifiers, title: title, authors: authors, year: year)
  }

  private func areOne(_ a: WorkAppearance, _ b: WorkAppearance) -> Bool {
    let (there, back) = (works(of: [a, b]).count == 1, works(of: [b, a]).count == 1)
    #expect(there == back)
    return there
  }

  @Test(
    "letter case, punctuation, accents and one letter in ten may differ",
    arguments: [
      ("progress measures for Grokking via Mechanistic Interpretability", true),
      ("Progress Measures for Grokking, via Mechanistic Interpretability!", true),
      ("Progress measures for grokking via mechanistic interpretabilty", true),
      ("Progrèss measures for grokking via mechanistic interpretability", true),
      ("Progress measure for groking via mechanistic interpretabilty", true),
      ("Regress measures for walking via mechanical interpretation", false),
      ("Progress measures for grokking", false),
      ("Mechanistic interpretability via progress measures for grokking", false),
    ])
  func titles(other: String, isSame: Bool) {
    #expect(areOne(appearance("a"), appearance("b", other)) == isSame)
  }

  @Test(
    "a family name must be in both lists",
    arguments: [
      (["Neel Nanda", "Lawrence Chan"], true), (["Lawrence Chan", "Neel Nanda"], true), (["Nanda"], true),
      (["N. Nanda"], true), (["Nanda, Neel"], true), (["Neel"], true), (["Lawrence Chan"], false),
      (["Neel Smith"], false), (["Nandan"], false),
    ])
  func authors(other: [String], isSame: Bool) {
    #expect(areOne(appearance("a"), appearance("b", by: other)) == isSame)
  }

  @Test(
    "years may be one apart, and one may be missing",
    arguments: [(2023, true), (2022, true), (2024, true), (2021, false), (2025, false), (nil, true)] as [(Int?, Bool)])
  func years(other: Int?, isSame: Bool) {
    #expect(areOne(appearance("a"), appearance("b", other)) == isSame)
  }

  private func appearance(_ id: String, _ year: Int?) -> WorkAppearance { appearance(id, Self.title, year) }
  private func appearance(_ id: String, _ title: String, _ year: Int?) -> WorkAppearance {
    appearance(id, title, by: ["Neel Nanda"], year)
  }

  @Test(
    "identifiers of one kind that differ keep equal titles apart, but for DOIs and addresses",
    arguments: [
      (WorkIdentifier(.arxiv, "2301.05217"), WorkIdentifier(.arxiv, "2301.05218"), false),
      (WorkIdentifier(.lesswrong, "N6WM6hs7RQMKDhYjB"), WorkIdentifier(.lesswrong, "bRyrvkpTdWSXWnJiq"), false),
      (WorkIdentifier(.eaforum, "N6WM6hs7RQMKDhYjB"), WorkIdentifier(.eaforum, "bRyrvkpTdWSXWnJiq"), false),
      (WorkIdentifier(.isbn, "9780199535927"), WorkIdentifier(.isbn, "9780306406157"), false),
      (WorkIdentifier(.youtube, "abcdefghijk"), WorkIdentifier(.youtube, "abcdefghijl"), false),
      (WorkIdentifier(.doi, "10.1000/1"), WorkIdentifier(.doi, "10.1000/2"), true),
      (WorkIdentifier(.url, "a.org/x"), WorkIdentifier(.url, "b.org/x"), true),
      (WorkIdentifier(.arxiv, "2301.05217"), WorkIdentifier(.doi, "10.1000/2"), true),
      (WorkIdentifier(.lesswrong, "N6WM6hs7RQMKDhYjB"), WorkIdentifier(.eaforum, "bRyrvkpTdWSXWnJiq"), true),
    ])
  func identifiers(a: WorkIdentifier, b: WorkIdentifier, isSame: Bool) {
    let first = WorkAppearance(id: "a", identifiers: [a], title: Self.title, authors: ["Neel Nanda"], year: 2023)
    let second = WorkAppearance(id: "b", identifiers: [b], title: Self.title, authors: ["Nanda"], year: 2023)
    #expect(areOne(first, second) == isSame)
  }

  @Test("Whatever the order of many appearances, the works are the same")
  func order() {
    let all = [
      appearance("a"), appearance("b", "Progress Measures for Grokking via Mechanistic Interpretability", nil),
      appearance("c", "Toy Models of Superposition", by: ["Nelson Elhage"], 2022, WorkIdentifier(.arxiv, "2209.10652")),
      WorkAppearance(id: "d", identifiers: [WorkIdentifier(.arxiv, "2209.10652")], citing: "a"),
      WorkAppearance(id: "e", title: "toy models of superposition", authors: ["Elhage"], year: 2022, citing: "b"),
      appearance("f", "Zoom In", by: ["Chris Olah"], 2020), appearance("g", "Zoom Out", by: ["Chris Olah"], 2020),
    ]
    let expected = works(of: all).map { Set($0.ids) }
    #expect(expected == [["a", "b"], ["c", "d", "e"], ["f"], ["g"]])
    for turn in all.indices {
      let turned = Array(all[turn...] + all[..<turn])
      #expect(works(of: turned).map { Set($0.ids) } == expected)
      #expect(works(of: turned.reversed()).map { Set($0.ids) } == expected)
    }
  }
}
