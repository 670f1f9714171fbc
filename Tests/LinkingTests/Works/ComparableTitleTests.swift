import Testing

@testable import Linking

@Suite("Titles compared")
struct ComparableTitleTests {
  @Test(
    "one letter in ten may differ, marks and letter case do not count",
    arguments: [
      ("Toy Models of Superposition", "toy models of superposition!", true),
      ("Toy Models of Superposition", "Toy Model of Superposition", true),
      ("Toy Models of Superposition", "Toy Models of Suspicion", false),
      ("Über Größen", "Uber Grossen", true),
      ("Zoom In", "Zoom On", false),
    ])
  func alike(a: String, b: String, expected: Bool) {
    #expect(ComparableTitle(a).isAlike(ComparableTitle(b)) == expected)
    #expect(ComparableTitle(b).isAlike(ComparableTitle(a)) == expected)
  }

  @Test(
    "names of software have a capital behind a small letter",
    arguments: [
      ("TransformerLens", true),
      ("nnsight", false),
      ("BERTViz", false),
      ("einops and PyTorch", true),
      ("LOOM", false),
      ("Toy Models", false),
      ("", false),
    ])
  func coined(title: String, expected: Bool) {
    #expect(ComparableTitle(title).isCoined == expected)
  }

  @Test(
    "a short title cuts the words of a long one in their order",
    arguments: [
      ("Mech Interp Prereqs", "A Barebones Guide to Mechanistic Interpretability Prerequisites", true),
      ("Mech Interp", "Mechanistic Interpretability", true),
      ("Interp Mech", "Mechanistic Interpretability", false),
      ("Mechanistic Interpretability", "Mechanistic Interpretability", false),
      ("Mech", "Mechanistic Interpretability", false),
      ("Mech Interp Quickstart", "Mechanistic Interpretability Prerequisites", false),
      ("", "Mechanistic", false),
      ("Me In", "Mechanistic Interpretability", false),
    ])
  func shortened(short: String, long: String, expected: Bool) {
    #expect(isShortened(short, of: long) == expected)
  }

  @Test(
    "The edges are the first and the last ten letters, short titles whole",
    arguments: [
      ("Toy Models of Superposition", ["^toymodelso", "$erposition"]), ("Zoom In", ["^zoomin", "$zoomin"]),
      ("Теория обучения сегодня", ["^теорияобуч", "$ниясегодня"]), ("", ["^", "$"]),
    ])
  func edges(title: String, expected: [String]) {
    #expect(ComparableTitle(title).edges == expected)
  }
}
