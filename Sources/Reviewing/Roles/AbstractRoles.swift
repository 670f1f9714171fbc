import Model
import Text

/// What a sentence does in a paper's abstract.
package enum AbstractRole: String, Hashable, Sendable, CaseIterable {
  case background, objective, method, result, other
}

/// The roles of an abstract's sentences, each by its own cues and not by its place.
package func abstractRoles(of sentences: [String]) -> [AbstractRole] {
  sentences.map { sentence in
    switch role(of: Array(sentence.utf8)).role {
    case .aim: .objective
    case .method, .definition: .method
    case .evidence, .known: .result
    case .gap, .disagreement, .question, .background: .background
    }
  }
}
