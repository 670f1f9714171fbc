/// What a sentence does in the conversation of its field.
package enum Role: String, Hashable, Sendable, Codable, CaseIterable {
  /// Says what a thing is.
  case definition
  /// Claims or reports a result.
  case known
  /// Tells what was observed, measured or shown, and so why to believe a claim.
  case evidence
  /// Tells how something was done.
  case method
  /// Says what somebody tries to do.
  case aim
  /// Names a limit, an open problem, a doubt about what is known, work to be done.
  case gap
  /// Takes another view than somebody else's.
  case disagreement
  case question
  /// None of these: the setting of what follows.
  case background
}

/// The role found for one sentence, and why.
package struct RoleFinding: Hashable, Sendable, Codable {
  package var role: Role
  /// The words that decided it; none for a sentence without any cue.
  package var cue: String?
  /// How much speaks for the role; 0 without a cue, 1 and more for a clear one.
  package var strength: Double
  /// How far the writer holds back, 0 (flat statement) to 1 ("I have no idea whether").
  package var hedge: Double

  package init(role: Role, cue: String? = nil, strength: Double = 0, hedge: Double = 0) {
    self.role = role
    self.cue = cue
    self.strength = strength
    self.hedge = hedge
  }
}
