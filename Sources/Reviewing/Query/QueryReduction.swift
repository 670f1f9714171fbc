import Model
import Text

/// An expression within ``QueryLimits``, words of grammar left out while others remain.
func limited(_ expression: QueryExpression, notes: inout [String]) -> QueryExpression {
  let matters = expression.terms.contains { !$0.isGrammar }
  var reduced = matters ? withoutGrammar(expression) ?? expression : expression
  var counts: [String: Int] = [:]
  var order: [String] = []
  for term in reduced.terms where !term.isQuoted {
    let name = term.stems
    if counts[name] == nil { order.append(name) }
    counts[name, default: 0] += 1
  }
  var allowed = Set(order)
  if order.count > QueryLimits.terms {
    let ranked = order.enumerated().sorted {
      (counts[$0.element] ?? 0, -$0.offset) > (counts[$1.element] ?? 0, -$1.offset)
    }
    allowed = Set(ranked.prefix(QueryLimits.terms).map(\.element))
    notes.append("only \(QueryLimits.terms) of its \(order.count) words were looked for")
  }
  var used: [String: Int] = [:]
  if let kept = keeping(reduced, allowed: allowed, used: &used) { reduced = kept }
  return reduced
}

extension QueryTerm {
  /// Whether it is one unquoted word that carries grammar alone.
  fileprivate var isGrammar: Bool {
    guard !isQuoted, !isPrefix, !isInTitle else { return false }
    if words.count == 1 { return isStopWord(folded(words[0])) }
    return isStopWord(words.map { folded($0) }.joined(separator: "'"))
  }

  /// What two terms share when they look for the same.
  package var stems: String {
    words.map { stem(folded($0)) }.joined(separator: " ") + (isPrefix ? "*" : "") + (isInTitle ? "^" : "")
  }
}

private func withoutGrammar(_ expression: QueryExpression) -> QueryExpression? {
  switch expression {
  case .term(let term): return term.isGrammar ? nil : expression
  case .near: return expression
  case .any(let parts):
    let kept = parts.compactMap(withoutGrammar)
    return kept.count > 1 ? .any(kept) : kept.first
  case .clause(let required, let optional, let excluded):
    let optional = optional.compactMap(withoutGrammar)
    let required = required.compactMap(withoutGrammar)
    if required.isEmpty, optional.isEmpty, excluded.isEmpty { return nil }
    return .clause(required: required, optional: optional, excluded: excluded)
  }
}

private func keeping(_ expression: QueryExpression, allowed: Set<String>, used: inout [String: Int]) -> QueryExpression?
{
  switch expression {
  case .term(let term):
    if term.isQuoted { return expression }
    guard allowed.contains(term.stems) else { return nil }
    used[term.stems, default: 0] += 1
    return (used[term.stems] ?? 0) <= QueryLimits.repetitions ? expression : nil
  case .near: return expression
  case .any(let parts):
    var kept: [QueryExpression] = []
    for part in parts { if let part = keeping(part, allowed: allowed, used: &used) { kept.append(part) } }
    return kept.count > 1 ? .any(kept) : kept.first
  case .clause(let required, let optional, let excluded):
    var parts: [[QueryExpression]] = []
    for list in [required, optional] {
      var kept: [QueryExpression] = []
      for part in list { if let part = keeping(part, allowed: allowed, used: &used) { kept.append(part) } }
      parts.append(kept)
    }
    if parts[0].isEmpty, parts[1].isEmpty { return nil }
    return .clause(required: parts[0], optional: parts[1], excluded: excluded)
  }
}
