import Reviewing

extension Library {
  /// What each sentence of an abstract does, by the cues that reviews go by.
  ///
  /// - Returns: `background`, `objective`, `method`, `result` or `other`, one a sentence.
  package static func abstractRoles(of sentences: [String]) -> [String] {
    Reviewing.abstractRoles(of: sentences).map(\.rawValue)
  }
}
