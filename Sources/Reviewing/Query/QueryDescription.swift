package import Model

/// A query's parts as they were understood, one line each, for the reader to check.
package func description(of query: Query) -> [String] {
  var lines: [String] = []
  if let expression = query.expression { lines += describe(expression) }
  lines += query.filters.map { ($0.isExcluded ? "not " : "") + describe($0.test) }
  return lines + query.notes
}

extension Query {
  /// Whether it asks for one word or phrase and nothing else, so that there is nothing to explain.
  package var isLoneTerm: Bool {
    guard filters.isEmpty, notes.isEmpty else { return false }
    switch expression {
    case .term: return true
    case .clause(let required, let optional, let excluded):
      guard excluded.isEmpty, case .term? = (required + optional).first else { return false }
      return required.count + optional.count == 1
    default: return false
    }
  }
}

private func describe(_ expression: QueryExpression) -> [String] {
  guard case .clause(let required, let optional, let excluded) = expression else {
    return ["any of: " + text(expression)]
  }
  var lines: [String] = []
  if !required.isEmpty { lines.append("must have: " + required.map(text).joined(separator: ", ")) }
  if !optional.isEmpty { lines.append("any of: " + optional.map(text).joined(separator: ", ")) }
  if !excluded.isEmpty { lines.append("not: " + excluded.map(text).joined(separator: ", ")) }
  return lines
}

private func text(_ expression: QueryExpression) -> String {
  switch expression {
  case .term(let term): text(term)
  case .near(let terms, let distance): terms.map(text).joined(separator: " ") + " within \(distance) words"
  case .any(let parts): parts.map(text).joined(separator: " or ")
  case .clause(let required, let optional, let excluded):
    "("
      + (required.map { "+" + text($0) } + optional.map(text) + excluded.map { "-" + text($0) }).joined(separator: " ")
      + ")"
  }
}

private func text(_ term: QueryTerm) -> String {
  let words = term.words.joined(separator: " ")
  return (term.isInTitle ? "title " : "") + (term.words.count > 1 || term.isQuoted ? "\"\(words)\"" : words)
    + (term.isPrefix ? "*" : "")
}

private func describe(_ test: QueryFilter.Test) -> String {
  switch test {
  case .author(let name): "by \(name)"
  case .site(let name): "on \(name)"
  case .kind(let kind): "kind \(kind.rawValue)"
  case .tag(let name): "tagged \(name)"
  case .published(let from?, let before?): "published from \(from), before \(before)"
  case .published(let from?, nil): "published from \(from)"
  case .published(nil, let before?): "published before \(before)"
  case .published(nil, nil): "published at any time"
  case .scope(let scope): "in \(scope.rawValue)"
  case .cites(let work): "citing \(work)"
  case .mentions(let name): "mentioning \(name)"
  case .concept(let name): "naming the concept \(name)"
  case .has(let thing): "with \(thing.rawValue == "note" || thing.rawValue == "tag" ? "a " : "")\(thing.rawValue)"
  }
}
