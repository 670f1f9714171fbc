import Model
import Text

/// What stands behind the colon of a field.
enum QueryFieldValue {
  struct Unusable: Error {
    var message: String
  }

  /// - Throws: `Unusable`, with what the field wants.
  static func test(_ field: QueryField, _ value: String) throws(Unusable) -> QueryFilter.Test {
    switch field {
    case .author: return .author(value)
    case .site: return .site(value)
    case .tag: return .tag(value)
    case .kind:
      guard let kind = DocumentKind(rawValue: folded(value)) else {
        throw Unusable(message: "kind: wants one of " + DocumentKind.allCases.map(\.rawValue).joined(separator: ", "))
      }
      return .kind(kind)
    case .in:
      guard let scope = QueryFilter.Scope(rawValue: folded(value)) else {
        throw Unusable(message: "in: wants posts, comments or titles")
      }
      return .scope(scope)
    case .cites: return .cites(value)
    case .mentions: return .mentions(value)
    case .concept: return .concept(value)
    case .has:
      let wanted = folded(value)
      // "has:notes" asks for the same.
      let kinds = QueryFilter.Belonging.allCases
      guard
        let kind = kinds.first(where: {
          [$0.rawValue, $0.rawValue + "s"].contains(wanted) || $0.rawValue == wanted + "s"
        })
      else {
        throw Unusable(message: "has: wants one of " + kinds.map(\.rawValue).joined(separator: ", "))
      }
      return .has(kind)
    case .year: return try years(value)
    case .before: return .published(from: nil, before: try date(value, for: "before"))
    case .after: return .published(from: try date(value, for: "after"), before: nil)
    // A title's words are looked for, not compared; the parser never asks for them here.
    case .title: throw Unusable(message: "title: wants a word or a \"phrase\"")
    }
  }

  /// `2022`, `2022..2024`, `2022..` or `..2024`.
  private static func years(_ value: String) throws(Unusable) -> QueryFilter.Test {
    let parts = value.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    let wanted = Unusable(message: "year: wants a year such as 2023 or a span such as 2022..2024")
    guard value.contains(".") else {
      guard let year = year(value) else { throw wanted }
      return .published(from: "\(year)", before: "\(year + 1)")
    }
    guard parts.count == 3, parts[1].isEmpty, !(parts[0].isEmpty && parts[2].isEmpty) else { throw wanted }
    let from = year(String(parts[0]))
    let through = year(String(parts[2]))
    guard parts[0].isEmpty || from != nil, parts[2].isEmpty || through != nil else { throw wanted }
    if let from, let through, from > through { throw wanted }
    return .published(from: from.map { "\($0)" }, before: through.map { "\($0 + 1)" })
  }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, text.utf8.allSatisfy(\.isDigit) else { return nil }
    return Int(text)
  }

  private static func date(_ value: String, for field: String) throws(Unusable) -> String {
    guard let date = PartialDate(iso: value) else {
      throw Unusable(message: "\(field): wants a date such as 2023, 2023-05 or 2023-05-24")
    }
    return date.description
  }
}
