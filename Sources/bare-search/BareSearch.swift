import Foundation
import GRDBSQLite

/// The least that a ranked search can cost: Foundation, the system's SQLite, and one FTS5 query on a library's index.
///
/// `bare-search LIBRARY EXPRESSION` prints the ten best passages. `bare-search LIBRARY --rounds N` reads one expression a
/// line and prints for each the seconds of every round, apart from a first that warms the cache.
@main
struct BareSearch {
  /// Ranks by an aliased score among row numbers alone, which is faster than FTS5's own `rank`, and reads ten texts.
  private static let sql = """
    SELECT body FROM (SELECT rowid AS id, bm25(fts) AS score FROM fts WHERE fts MATCH ?1 ORDER BY score LIMIT 10) AS found
    JOIN passage ON passage.id = found.id ORDER BY found.score
    """

  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { fail("usage: bare-search LIBRARY EXPRESSION | LIBRARY --rounds N") }
    var connection: OpaquePointer?
    guard sqlite3_open_v2(arguments[1], &connection, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else {
      fail("\(arguments[1]) cannot be opened")
    }
    defer { sqlite3_close(connection) }
    guard arguments[2] == "--rounds", arguments.count == 4, let rounds = Int(arguments[3]) else {
      for passage in passages(arguments[2], connection) { print(passage.prefix(200)) }
      return
    }
    while let expression = readLine() {
      let seconds = (0...rounds).map { _ in
        let start = ContinuousClock.now
        _ = passages(expression, connection)
        return (ContinuousClock.now - start) / .seconds(1)
      }
      print(seconds.dropFirst().map { String($0) }.joined(separator: " "))
    }
  }

  private static func passages(_ expression: String, _ connection: OpaquePointer?) -> [String] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK else { fail("the query is refused") }
    defer { sqlite3_finalize(statement) }
    return expression.withCString { text in
      sqlite3_bind_text(statement, 1, text, -1, nil)
      var found: [String] = []
      while sqlite3_step(statement) == SQLITE_ROW {
        if let body = sqlite3_column_text(statement, 0) { found.append(String(cString: body)) }
      }
      return found
    }
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("bare-search: \(message)\n".utf8))
    exit(2)
  }
}
