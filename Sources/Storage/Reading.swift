import GRDB

extension Store {
  /// Does several readings of one state of the library, whatever another program writes beside them.
  ///
  /// They share a transaction, which also saves them the beginning and the end of their own.
  ///
  /// - Throws: `StoreError` when the library cannot be read; what the readings themselves meet is theirs to give back.
  package func atOneState<Value>(_ body: () -> Value) throws(StoreError) -> Value {
    try read { _ in body() }
  }

  /// Calls back with what a query gives for some passages: one query for all, since beginning one takes as long as reading
  /// several rows.
  ///
  /// - Parameters:
  ///   - passages: Their rows; the query finds them in `json_each(?)`, which sets no limit to their number.
  static func forEachRow(
    of passages: [Int64], _ db: Database, sql: String, _ body: (Row) throws -> Void
  ) throws {
    let list = "[" + passages.map { String($0) }.joined(separator: ",") + "]"
    let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: [list])
    while let row = try rows.next() { try body(row) }
  }

  /// Reads one state of the library: that of ``atOneState(_:)`` where it is called within one.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try Self.translating(path) {
      try queue.unsafeReentrantRead { db in
        guard !db.isInsideTransaction else { return try body(db) }
        var value: Value?
        try db.readOnly {
          try db.inTransaction(.deferred) {
            value = try body(db)
            // Nothing was written; a rollback also ends a transaction that SQLite ended itself.
            return .rollback
          }
        }
        guard let value else { throw StoreError.stopped }
        return value
      }
    }
  }
}
