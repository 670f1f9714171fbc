import Text

/// How somebody came to know what a sentence says, as far as its words tell.
///
/// The kinds are those that reviews of this field tell apart; the first kind of which a cue stands in the sentence wins.
enum MethodKinds {
  static let otherwise = "Argument"

  private static let byKind: [(kind: String, cues: [String])] = [
    (
      "Theory and proof",
      ["theorem*", "prove", "proves", "proved", "proof*", "derive*", "lemma*", "bound on", "analytic*"]
    ),
    ("Toy models", ["toy model*", "toy version*", "toy system*", "toy setting*", "small model*", "small network*"]),
    (
      "Surveys and reviews",
      ["survey*", "literature", "systematic review*", "meta analys*", "questionnaire*", "interview*", "we asked"]
    ),
    (
      "Experiments",
      [
        "experiment*", "ablat*", "we train*", "we ran", "i ran", "i trained", "we measure*", "i measured", "baseline*",
        "benchmark*", "dataset*", "accuracy", "empirical*", "replicat*", "evaluat*", "we test*", "i tested",
      ]
    ),
    (
      "Case studies",
      [
        "case stud*", "reverse engineer*", "by hand", "inspect*", "circuit*", "we looked at", "i looked at",
        "close look",
      ]
    ),
    ("Forecasts", ["forecast*", "i predict", "we predict", "bet against", "i'd bet", "would bet", "probability that"]),
    (
      "Experience and anecdote",
      [
        "in my experience", "i noticed", "i've noticed", "i have noticed", "anecdot*", "i remember", "when i tried",
        "i found",
      ]
    ),
  ]

  private static let matcher = CueMatcher(
    byKind.enumerated().map { (label: $0.offset, weight: 1, cues: $0.element.cues) })

  /// The kind of one sentence, given as folded words.
  static func kind(of words: [[UInt8]]) -> String {
    matcher.matches(in: words).map(\.label).min().map { byKind[$0].kind } ?? otherwise
  }
}
