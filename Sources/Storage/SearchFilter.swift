import GRDB
import Model

/// The conditions of a query on documents and comments, as SQL over `passage`, `document` and `comment`.
struct SearchFilter {
  private(set) var sql = ""
  private(set) var arguments: [any DatabaseValueConvertible] = []

  /// Alternatives on one field, all fields together; what is excluded is excluded whatever else is named.
  init(_ filters: [QueryFilter]) {
    var groups: [(field: String, conditions: [String], values: [any DatabaseValueConvertible])] = []
    for filter in filters {
      guard let (field, condition, values) = Self.condition(filter.test) else { continue }
      if filter.isExcluded {
        groups.append(("", ["NOT coalesce(\(condition), 0)"], values))
      } else if let index = groups.firstIndex(where: { $0.field == field }) {
        groups[index].conditions.append(condition)
        groups[index].values += values
      } else {
        groups.append((field, [condition], values))
      }
    }
    sql = groups.map { "(" + $0.conditions.joined(separator: " OR ") + ")" }.joined(separator: " AND ")
    arguments = groups.flatMap(\.values)
  }

  private static func condition(
    _ test: QueryFilter.Test
  ) -> (field: String, sql: String, values: [any DatabaseValueConvertible])? {
    switch test {
    case .author(let name):
      return (
        "author",
        "(CASE WHEN passage.comment IS NULL THEN document.authors ELSE comment.author END) LIKE ? ESCAPE '\\'",
        [pattern(name)]
      )
    case .site(let name):
      return (
        "site", "(document.site LIKE ? ESCAPE '\\' OR document.url LIKE ? ESCAPE '\\')", [pattern(name), pattern(name)]
      )
    case .kind(let kind): return ("kind", "document.kind = ?", [kind.rawValue])
    case .tag(let name):
      return ("tag", "EXISTS(SELECT 1 FROM tag WHERE tag.key = document.key AND tag.name = ?)", [name])
    case .published(let from, let before):
      let date = "coalesce(comment.published, document.published)"
      let parts = [from.map { _ in "\(date) >= ?" }, before.map { _ in "\(date) < ?" }].compactMap(\.self)
      let field = from != nil && before != nil ? "year" : from != nil ? "after" : "before"
      return (field, "(" + parts.joined(separator: " AND ") + ")", [from, before].compactMap(\.self))
    case .scope(.posts): return ("in", "passage.comment IS NULL", [])
    case .scope(.comments): return ("in", "passage.comment IS NOT NULL", [])
    case .cites(let work):
      return (
        "cites",
        """
        EXISTS(SELECT 1 FROM citation WHERE citation.document = passage.document AND (citation.title LIKE ? ESCAPE '\\'
          OR citation.authors LIKE ? ESCAPE '\\' OR citation.scheme || ':' || citation.identifier LIKE ? ESCAPE '\\'))
        """, [pattern(work), pattern(work), pattern(work)]
      )
    case .mentions(let name):
      return (
        "mentions",
        """
        EXISTS(SELECT 1 FROM person WHERE person.document = passage.document AND person.start >= passage.start
          AND person.start < passage.stop AND person.name LIKE ? ESCAPE '\\')
        """, [pattern(name)]
      )
    case .has(.note):
      return (
        "has",
        """
        EXISTS(SELECT 1 FROM note WHERE note.address = document.key
          OR substr(note.address, 1, length(document.key) + 1) IN (document.key || '#', document.key || '@'))
        """, []
      )
    case .has(.tag): return ("has", "EXISTS(SELECT 1 FROM tag WHERE tag.key = document.key)", [])
    case .has(.comments):
      return ("has", "EXISTS(SELECT 1 FROM comment AS other WHERE other.document = passage.document)", [])
    case .has(.references):
      return ("has", "EXISTS(SELECT 1 FROM citation WHERE citation.document = passage.document)", [])
    // A concept is a set of words to look for; the library knows which.
    case .concept: return nil
    // Titles are a column of the index, not a condition on rows.
    case .scope(.titles): return nil
    }
  }

  /// A pattern that finds a text anywhere, the wildcards of LIKE in it taken as they stand.
  private static func pattern(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character == "%" || character == "_" || character == "\\" { escaped.append("\\") }
      escaped.append(character)
    }
    return "%\(escaped)%"
  }
}
