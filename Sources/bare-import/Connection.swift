import GRDBSQLite

struct Failure: Error, CustomStringConvertible {
  var message: String
  var description: String { "bare-import: \(message)" }
}

/// SQLite's own functions with nothing between but the end of what was begun.
final class Connection {
  private var handle: OpaquePointer?

  init(_ path: String, _ flags: Int32) throws {
    guard sqlite3_open_v2(path, &handle, flags, nil) == SQLITE_OK else {
      throw Failure(message: "\(path) cannot be opened")
    }
  }

  deinit { sqlite3_close(handle) }

  func run(_ sql: String) throws {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  func number(_ sql: String) throws -> Int {
    var result = 0
    try forEach(sql) { result = Int(sqlite3_column_int64($0, 0)) }
    return result
  }

  func forEach(_ sql: String, _ body: (OpaquePointer?) -> Void) throws {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else { throw failure }
    defer { sqlite3_finalize(statement) }
    while sqlite3_step(statement) == SQLITE_ROW { body(statement) }
  }

  func insert(_ rows: [[String]], _ sql: String) throws {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else { throw failure }
    defer { sqlite3_finalize(statement) }
    // SQLite copies what is bound, since a string's bytes do not outlive the call.
    let isCopied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    for row in rows {
      for (place, text) in row.enumerated() { sqlite3_bind_text(statement, Int32(place + 1), text, -1, isCopied) }
      guard sqlite3_step(statement) == SQLITE_DONE else { throw failure }
      sqlite3_reset(statement)
    }
  }

  private var failure: Failure { Failure(message: String(cString: sqlite3_errmsg(handle))) }
}
