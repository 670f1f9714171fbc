import Linking
import Model
import Testing

/// What a sentence must have for a mention to mean a work, form by form, with the sentence that just lacks it.
@Suite("Forms of informal mentions")
struct MentionFormsTests {
  private static let works = [
    KnownWork(
      id: "probing", title: "Probing Classifiers: Promises, Shortcomings, and Advances",
      authors: [ReferenceName(family: "Belinkov", given: "Yonatan")], year: 2022,
      identifiers: [WorkIdentifier(.doi, "10.1162/coli_a_00422")]),
    KnownWork(
      id: "control", title: "Designing and Interpreting Probes with Control Tasks",
      authors: [ReferenceName(family: "Hewitt", given: "John"), ReferenceName(family: "Liang", given: "Percy")],
      year: 2019),
    KnownWork(
      id: "structural", title: "A Structural Probe for Finding Syntax in Word Representations",
      authors: [
        ReferenceName(family: "Hewitt", given: "John"), ReferenceName(family: "Manning", given: "Christopher"),
      ],
      year: 2019),
    KnownWork(
      id: "tuned", title: "Tuned Lens", authors: [ReferenceName(family: "Belrose", given: "Nora")], year: 2023),
    KnownWork(id: "zoom", title: "Zoom In", authors: [ReferenceName(family: "Olah", given: "Chris")], year: 2020),
  ]
  private static let resolver = MentionResolver(works)

  private func found(_ text: String) -> [(id: String, reason: String)] {
    let bytes = Array(text.utf8)
    return Self.resolver.mentions(in: bytes, bytes.indices).filter { $0.works.count == 1 }.map {
      (Self.works[$0.works[0]].id, $0.reason)
    }
  }

  @Test(
    "an identifier, a title, or a main title before its colon",
    arguments: [
      ("See 10.1162/coli_a_00422 for that.", "probing", "identifier"),
      ("In probing classifiers: promises, shortcomings, and advances it is said.", "probing", "title"),
      ("As in Designing and Interpreting Probes with Control Tasks.", "control", "title"),
      ("The “Tuned Lens” of theirs helps.", "tuned", "title"),
      ("I read the Tuned Lens paper.", "tuned", "title"),
      ("We use Tuned Lens by Belrose here.", "tuned", "title"),
    ])
  func titles(text: String, id: String, reason: String) {
    #expect(found(text).map(\.id) == [id])
    #expect(found(text).map(\.reason) == [reason])
  }

  @Test(
    "a surname with its year, if one work alone has both",
    arguments: [
      ("Belinkov (2022) says so.", ["probing"]),
      ("Belinkov et al. (2022) say so.", ["probing"]),
      ("It is so (Belrose, 2023).", ["tuned"]),
      ("Belinkov (2021) says so.", []),
      ("Hewitt (2019) says so.", []),
      ("Liang (2019) says so.", []),
    ])
  func surnameAndYear(text: String, ids: [String]) {
    #expect(found(text).map(\.id) == ids)
  }

  @Test(
    "two surnames tell apart what one cannot",
    arguments: [
      ("Hewitt and Liang propose control tasks.", ["control"]),
      ("Hewitt & Manning find syntax.", ["structural"]),
      ("Hewitt and Belinkov propose it.", []),
    ])
  func twoSurnames(text: String, ids: [String]) {
    #expect(found(text).map(\.id) == ids)
  }

  @Test(
    "a surname with words of the title, when it owns or does something",
    arguments: [
      ("Hewitt's structural syntax result is known.", ["structural"]),
      ("Belinkov's review of classifiers is known.", ["probing"]),
      ("Hewitt's garden is known.", []),
      ("Hewitt is known for it.", []),
      ("We met Hewitt and spoke of syntax.", []),
    ])
  func surnameAndTopic(text: String, ids: [String]) {
    #expect(found(text).map(\.id) == ids)
  }

  @Test(
    "short titles as plain words mean nothing",
    arguments: [
      "Let us zoom in on it.",
      "a tuned lens is what we need",
      "A New Tuned Lens For Every Small Model",
      "",
    ])
  func plainWords(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test("no works, no mentions")
  func empty() {
    let bytes = Array("Hewitt and Liang (2019) say so.".utf8)
    #expect(MentionResolver([]).mentions(in: bytes, bytes.indices).isEmpty)
  }
}
