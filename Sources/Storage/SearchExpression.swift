import Model

/// A query in the language of FTS5 (SQLite's documentation, "Full-text Query Syntax").
///
/// Every word the user typed stands in quotation marks, so nothing typed can be an operator of that language.
struct SearchExpression: Hashable {
  /// What rows must match; none when only rows to leave out are named.
  var match: String?
  /// What rows must not match, where `match` is none.
  var except: String?

  init(_ expression: QueryExpression?, inTitles: Bool = false) {
    guard let expression else { return }
    if case .clause(let required, let optional, let excluded) = expression, required.isEmpty, optional.isEmpty {
      except = Self.joined(excluded.compactMap(Self.text), " OR ")
      return
    }
    match = Self.text(expression)
    if inTitles { match = match.map { "{title} : (\($0))" } }
  }

  private static func joined(_ parts: [String], _ operation: String) -> String? {
    parts.isEmpty ? nil : parts.count == 1 ? parts[0] : "(" + parts.joined(separator: operation) + ")"
  }

  private static func text(_ expression: QueryExpression) -> String? {
    switch expression {
    case .term(let term): return text(term)
    case .near(let terms, let distance):
      return "NEAR(" + terms.map { quoted($0.words) }.joined(separator: " ") + ", \(distance))"
    case .any(let parts): return joined(parts.compactMap(text), " OR ")
    case .clause(let required, let optional, let excluded):
      let musts = required.compactMap(text)
      let mays = optional.compactMap(text)
      var positive: String?
      if musts.isEmpty {
        positive = joined(mays, " OR ")
      } else {
        let all = musts.joined(separator: " AND ")
        // A row that has them all is found without any of the others; those only raise its rank.
        positive = mays.isEmpty ? "(\(all))" : "((\(all)) AND ((\(all)) OR \(mays.joined(separator: " OR "))))"
      }
      guard let positive else { return nil }
      guard let not = joined(excluded.compactMap(text), " OR ") else { return positive }
      return "(\(positive) NOT \(not))"
    }
  }

  private static func text(_ term: QueryTerm) -> String {
    (term.isInTitle ? "{title} : " : "") + quoted(term.words) + (term.isPrefix ? " *" : "")
  }

  private static func quoted(_ words: [String]) -> String {
    "\"" + words.map { $0.split(separator: "\"").joined() }.joined(separator: " ") + "\""
  }
}
