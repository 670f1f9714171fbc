import Model
import Reviewing

extension Library {
  /// A query in which every `concept:` is the words of the concept: its name, aliases and acronyms, any of them.
  ///
  /// A concept that the library does not list is looked for by its name.
  func withConcepts(_ query: Query) throws(LibraryError) -> Query {
    var wanted: [(names: [QueryExpression], isExcluded: Bool)] = []
    let isAsked = query.filters.contains { if case .concept = $0.test { true } else { false } }
    guard isAsked else { return query }
    let known = try concepts()
    for filter in query.filters {
      guard case .concept(let name) = filter.test else { continue }
      let entry = Self.entry(named: name, among: known)
      let terms = Self.terms(ofNames: [entry?.name ?? name] + (entry?.aliases ?? []))
      if !terms.isEmpty { wanted.append((terms.map(QueryExpression.term), filter.isExcluded)) }
    }
    guard !wanted.isEmpty else { return query }
    var resolved = query
    resolved.filters.removeAll { if case .concept = $0.test { true } else { false } }
    var (required, optional, excluded): ([QueryExpression], [QueryExpression], [QueryExpression]) = ([], [], [])
    switch query.expression {
    case .clause(let all, let some, let none): (required, optional, excluded) = (all, some, none)
    case let other?: if other.isRequired { required = [other] } else { optional = [other] }
    case nil: break
    }
    for concept in wanted {
      let names = concept.names.count > 1 ? QueryExpression.any(concept.names) : concept.names[0]
      if concept.isExcluded { excluded.append(names) } else { required.append(names) }
    }
    resolved.expression = .clause(required: required, optional: optional, excluded: excluded)
    return resolved
  }
}
