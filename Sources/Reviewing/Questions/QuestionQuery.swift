package import Model
import Text

/// The query that looks for what a question is about: its words as alternatives, none of them an operator.
///
/// Words of grammar are left out while others remain; see ``QueryLimits`` for what is cut.
package func query(for question: Question) -> Query {
  let terms = question.topics.flatMap(typedTerms)
  guard !terms.isEmpty else { return Query(text: question.text) }
  var notes: [String] = []
  let expression = limited(
    .clause(required: [], optional: terms.map(QueryExpression.term), excluded: []), notes: &notes)
  return Query(text: question.topics.joined(separator: " "), expression: expression, notes: notes)
}

private func typedTerms(of text: String) -> [QueryTerm] {
  let bytes = Array(text.utf8)
  return words(in: bytes).map { word in
    let word = Array(bytes[word])
    return QueryTerm(indexedWords(in: word).map { String(decoding: word[$0], as: UTF8.self) })
  }.filter { !$0.words.isEmpty }
}
