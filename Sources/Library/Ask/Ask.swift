import Foundation
package import Model
import Reviewing
import Storage

/// How a question is answered.
package struct AskOptions: Hashable, Sendable {
  /// Sentences the answer may have.
  package var limit: Int

  package init(limit: Int = 5) {
    self.limit = limit
  }
}

extension Library {
  /// How many passages an answer reads.
  private static let passagesAsked = 100

  /// The answer to a question, or an answer without sentences when the library has too little to say.
  ///
  /// - Throws: `LibraryError` of kind `usage` for a question without words, `stopped` when a second is over.
  package func ask(_ text: String, _ options: AskOptions = AskOptions()) throws(LibraryError) -> Answer {
    try atOneState { () throws(LibraryError) in try answer(text, options) }
  }

  private func answer(_ text: String, _ options: AskOptions) throws(LibraryError) -> Answer {
    let question = readQuestion(text)
    let query = Reviewing.query(for: question)
    guard query.expression != nil else { throw LibraryError(.usage, "the question has no words to look for") }
    let expansion = try expansion(of: query)
    let topic = Topic(name: text, query: query, expansion: expansion)
    let candidates = try ranked(query, expansion, limit: Self.passagesAsked)
    let sources = try reviewSources(Array(candidates.prefix(Self.passagesAsked)))
    let holdings = try using { (store) throws(StoreError) in try store.holdings() }
    var builder = AnswerBuilder()
    builder.limit = options.limit
    let space = try using { (store) throws(StoreError) in try store.wholeLatentSpace() }
    var answer = builder.answer(
      to: question, on: topic, weights: try weights(of: topic, passages: holdings.passages),
      likeness: space.map(WordLikeness.init), from: sources)
    answer.understood = description(of: query) + expansion.told.map { "\($0.from) = \($0.to)" }
    answer.searched.add(holdings)
    return answer
  }

  /// How much each thing asked for counts: the more, the fewer passages say it (inverse document frequency: K. Spärck
  /// Jones, "A Statistical Interpretation of Term Specificity and Its Application in Retrieval", 1972), as a share of what
  /// counts what none says.
  private func weights(of topic: Topic, passages: Int) throws(LibraryError) -> [Double] {
    func weight(_ said: Int) -> Double { log((Double(max(passages - said, 0)) + 0.5) / (Double(said) + 0.5) + 1) }
    var weights: [Double] = []
    for slot in topic.slots {
      let said = try using { (store) throws(StoreError) in try store.count(of: slot) }
      weights.append(weight(said) / weight(0))
    }
    return weights
  }
}

extension Outline.Flow {
  /// Adds what the library holds to what was made of it.
  mutating func add(_ holdings: Holdings) {
    documents = holdings.documents
    documentsWithoutTopic = holdings.documents - documentsFound
    comments = holdings.comments
    passages = holdings.passages
  }
}
