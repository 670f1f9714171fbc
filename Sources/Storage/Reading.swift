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
