import Model

/// How well each role answers each kind of question.
enum RoleFit {
  /// Kinds that only a sentence with a fitting role answers: silence is the better answer than another sentence.
  static let strict: Set<QuestionKind> = [.focus, .neglect, .disagreement, .open]

  /// 0 (does not answer) to 1 (is what was asked for).
  static func fit(of role: Role, for kind: QuestionKind) -> Double { table[kind]?[role] ?? 0 }

  private static let table: [QuestionKind: [Role: Double]] = [
    .known: [.known: 1, .definition: 0.7, .evidence: 0.7, .background: 0.3, .method: 0.2],
    .evidence: [.evidence: 1, .method: 0.8, .known: 0.4],
    .focus: [.aim: 1],
    .neglect: [.gap: 1, .disagreement: 0.5, .question: 0.5],
    .definition: [.definition: 1, .known: 0.3, .background: 0.2],
    .people: [.aim: 0.8, .method: 0.6, .known: 0.6, .evidence: 0.6, .background: 0.3],
    .disagreement: [.disagreement: 1, .gap: 0.5],
    .stance: [.disagreement: 0.9, .evidence: 0.9, .known: 0.8, .gap: 0.5],
    .history: [.definition: 1, .known: 0.5, .background: 0.5],
    .comparison: [.known: 1, .definition: 0.8, .evidence: 0.8, .disagreement: 0.6, .background: 0.4],
    .saying: [
      .known: 1, .disagreement: 1, .definition: 1, .aim: 0.9, .gap: 0.9, .evidence: 0.9, .method: 0.8,
      .background: 0.5,
    ],
    .open: [.question: 1, .gap: 0.9],
    .general: [
      .known: 1, .evidence: 0.8, .definition: 0.8, .gap: 0.6, .disagreement: 0.6, .aim: 0.4, .method: 0.4,
      .background: 0.3,
    ],
  ]
}
