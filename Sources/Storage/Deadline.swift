import GRDB
import GRDBSQLite

extension Store {
  /// How many steps SQLite's machine does between two looks at the clock: some microseconds of work.
  private static let stepsBetweenLooks: Int32 = 1_000

  /// Reads from the library and stops when the time is over: a hostile query may look at every posting there is.
  ///
  /// - Throws: `StoreError.stopped` when the time is over.
  func read<Value>(within seconds: Double, _ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try read { db in
      try withUnsafePointer(to: ContinuousClock.now + .seconds(seconds)) { deadline in
        let isOver: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { deadline in
          guard let deadline else { return 0 }
          return ContinuousClock.now < deadline.load(as: ContinuousClock.Instant.self) ? 0 : 1
        }
        sqlite3_progress_handler(
          db.sqliteConnection, Self.stepsBetweenLooks, isOver, UnsafeMutableRawPointer(mutating: deadline))
        defer { sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil) }
        return try body(db)
      }
    }
  }
}
