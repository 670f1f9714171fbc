import GRDB
import Foundation

/// An open library file: one connection, and the rules under which it may be used.
package struct Store: Sendable {
  /// What a caller may do with the library.
  package enum Access: Hashable, Sendable {
    /// The file is never changed.
    case read
    /// The file is made when it is missing, and brought to the present schema.
    case write
  }

  package let path: String
  let queue: DatabaseQueue

  /// Opens a library.
  ///
  /// The header is looked at first, so a foreign file or one of a newer version is refused with its bytes untouched.
  ///
  /// - Parameters:
  ///   - wait: Seconds to wait for another writer.
  ///   - onWait: Called once when a second has gone by.
  /// - Throws: `StoreError`; for reading, a missing library is an error and nothing is made.
  package static func open(
    _ path: String, for access: Access, waiting wait: Double = 60, onWait: () -> Void = {}
  ) throws(StoreError) -> Store {
    let standing = try LibraryFile.standing(of: path)
    if standing == .empty { try refuseTables(path) }
    switch access {
    case .read:
      guard standing == .library else { throw .missing(path: path) }
      return try openForReading(path)
    case .write:
      return try openForWriting(path, wait, onWait)
    }
  }

  /// Makes sure that there is a library at a path, of whichever schema this program can bring up to its own.
  package static func requireLibrary(_ path: String) throws(StoreError) {
    do throws(StoreError) {
      _ = try open(path, for: .read)
    } catch .older {
      return
    }
  }

  /// A header without an identity may still stand over another program's tables; looking at them changes nothing, while
  /// turning on the log would.
  private static func refuseTables(_ path: String) throws(StoreError) {
    var configuration = configuration(for: .read)
    configuration.readonly = true
    let isForeign = try translating(path) {
      try DatabaseQueue(path: path, configuration: configuration).read { db in
        // Another import may have made the library since its header was looked at.
        if try Int32.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID { return false }
        // The migrator's own table is made before the first migration, and a kill may fall between the two.
        return try Bool.fetchOne(
          db,
          sql: """
            SELECT EXISTS(SELECT 1 FROM sqlite_master
              WHERE name NOT LIKE 'grdb!_%' ESCAPE '!' AND name NOT LIKE 'sqlite!_%' ESCAPE '!')
            """) ?? false
      }
    }
    if isForeign { throw .foreign(path: path, what: "another program's database") }
  }

  private static func openForReading(_ path: String) throws(StoreError) -> Store {
    var configuration = configuration(for: .read)
    configuration.readonly = true
    return try translating(path) {
      let (store, version) = try readingStore(path, configuration)
      if version < Schema.version { throw StoreError.older(path: path, version: version) }
      return store
    }
  }

  /// A database in write-ahead mode wants to make files beside it; where the folder allows none, it can still be read
  /// as immutable, provided that no log holds data.
  ///
  /// - Returns: The library with its schema's version.
  private static func readingStore(
    _ path: String, _ configuration: Configuration
  ) throws -> (store: Store, version: Int32) {
    func opened(_ location: String) throws -> (store: Store, version: Int32) {
      let store = Store(path: path, queue: try DatabaseQueue(path: location, configuration: configuration))
      return (store, try store.queue.read { db in try store.checkIdentity(db) })
    }
    do {
      return try opened(path)
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) && !LibraryFile.hasLog(path)
    {
      var allowed = CharacterSet.urlPathAllowed
      allowed.remove(charactersIn: "?#%")
      let escaped = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
      return try opened("file:\(escaped)?immutable=1")
    }
  }

  private static func openForWriting(
    _ path: String, _ wait: Double, _ onWait: () -> Void
  ) throws(StoreError) -> Store {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty {
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw .denied(path: folder, reason: "permission denied: the folder could not be made")
      }
    }
    if access(path, F_OK) == 0, access(path, W_OK) != 0 {
      throw .denied(path: path, reason: "read-only: \(LibraryFile.reason(errno))")
    }
    var configuration = configuration(for: .write)
    configuration.journalMode = .wal
    let lock = try WriterLock(library: path)
    let turn = try lock.acquire(waiting: wait, onWait: onWait)
    let store = Result { () throws(StoreError) in try prepareForWriting(path, configuration) }
    turn.release()
    return try store.get()
  }

  private static func prepareForWriting(_ path: String, _ configuration: Configuration) throws(StoreError) -> Store {
    try translating(path) {
      let store = Store(path: path, queue: try DatabaseQueue(path: path, configuration: configuration))
      try store.queue.inDatabase { db in
        if try db.tableExists("source") { try store.checkIdentity(db) }
      }
      try Schema.migrator.migrate(store.queue)
      // GRDB lowers it to NORMAL when it turns on the log, after all other settings; an acknowledged import must
      // survive a power cut.
      try store.queue.inDatabase { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
      return store
    }
  }

  private static func configuration(for access: Access) -> Configuration {
    // A reader keeps SQLite's small cache: memory that was not touched before costs more than a page read again.
    let size = access == .write ? "PRAGMA page_size = 16384; PRAGMA cache_size = -32768;" : ""
    var configuration = Configuration()
    configuration.label = "library"
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(30)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; \(size)
          """)
    }
    return configuration
  }

  /// What the header could not tell while a log lay beside the file.
  ///
  /// - Returns: The schema's version.
  @discardableResult
  private func checkIdentity(_ db: Database) throws -> Int32 {
    let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard application == Schema.applicationID else {
      throw StoreError.foreign(path: path, what: "another program's database")
    }
    if version > Schema.version { throw StoreError.newer(path: path, version: version) }
    return version
  }

  /// Runs a body that may throw SQLite's errors and gives them back in the user's words.
  static func translating<Value>(_ path: String, _ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try body()
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_NOTADB: throw .foreign(path: path, what: "no SQLite database")
      case .SQLITE_CORRUPT: throw .damaged(path: path, reason: "the database disk image is malformed")
      case .SQLITE_READONLY: throw .denied(path: path, reason: "read-only")
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: throw .denied(path: path, reason: "unable to open")
      case .SQLITE_FULL: throw .denied(path: path, reason: "no space left on the device")
      case .SQLITE_IOERR: throw .denied(path: path, reason: "the disk failed (\(error.message ?? "I/O error"))")
      case .SQLITE_BUSY: throw .locked(path: path, seconds: 30)
      case .SQLITE_INTERRUPT, .SQLITE_ABORT: throw .stopped
      default: throw .database(reason: error.message ?? "SQLite error \(error.resultCode.rawValue)")
      }
    } catch  where error is RowDecodingError || error is DamagedRow {
      throw .damaged(path: path, reason: "a row holds what no such row can hold")
    } catch {
      throw .database(reason: "\(error)")
    }
  }
}
