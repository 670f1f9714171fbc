package import Model

extension Query {
  /// The query with its phrases as plain words that need not occur; none where no phrase stands beside other words.
  ///
  /// For a query that finds nothing as typed: whoever asks with more words must not get less. A phrase asked for alone
  /// stays one.
  package var loosened: Query? {
    guard case .clause(var required, var optional, let excluded) = expression, !optional.isEmpty else { return nil }
    guard moveQuotedWords(from: &required, to: &optional) else { return nil }
    var loose = self
    loose.notes.append("nothing has all of its phrases; their words were looked for")
    loose.expression = limited(
      .clause(required: required, optional: optional, excluded: excluded), notes: &loose.notes)
    return loose
  }
}

/// Makes of required phrases words that help like others.
///
/// - Returns: Whether there were any.
func moveQuotedWords(from required: inout [QueryExpression], to optional: inout [QueryExpression]) -> Bool {
  var kept: [QueryExpression] = []
  for item in required {
    guard case .term(let term) = item, term.isQuoted, !term.isInTitle else {
      kept.append(item)
      continue
    }
    optional += term.words.map { .term(QueryTerm([$0])) }
  }
  let isChanged = kept.count < required.count
  required = kept
  return isChanged
}
