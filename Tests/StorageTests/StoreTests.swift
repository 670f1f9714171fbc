import Foundation
import GRDB
import Model
import Testing

@testable import Storage

@Suite struct StoreTests {
  let folder = TemporaryFolder()

  @Test("Reading where there is no library makes nothing and names the path")
  func missing() {
    #expect(throws: StoreError.missing(path: folder.library)) { try Store.open(folder.library, for: .read) }
    #expect(folder.names == [])
  }

  @Test("Reading a file without bytes leaves it without bytes")
  func emptyForReading() {
    let path = folder.write("library.sqlite", [])
    #expect(throws: StoreError.missing(path: path)) { try Store.open(path, for: .read) }
    #expect(folder.bytes("library.sqlite") == [])
  }

  @Test("Writing makes the folder, the file and its tables")
  func makes() throws {
    let path = folder.file("deep/er/library.sqlite")
    let store = try Store.open(path, for: .write)
    #expect(try store.value("SELECT count(*) FROM document") == 0)
  }

  @Test("Writing takes over a file without bytes")
  func emptyForWriting() throws {
    let path = folder.write("library.sqlite", [])
    let store = try Store.open(path, for: .write)
    #expect(try store.value("PRAGMA application_id") == Schema.applicationID)
  }

  @Test("An acknowledged write must survive a power cut: synchronous is FULL and the log is on")
  func durable() throws {
    let store = try Store.open(folder.library, for: .write)
    #expect(try store.value("PRAGMA synchronous") == 2)
    #expect(try store.value("PRAGMA journal_mode") == "wal")
  }

  @Test(
    "Every connection distrusts the schema, checks cells and keeps references",
    arguments: [
      Store.Access.read, .write,
    ])
  func settings(_ access: Store.Access) throws {
    _ = try Store.open(folder.library, for: .write)
    let store = try Store.open(folder.library, for: access)
    #expect(try store.value("PRAGMA trusted_schema") == 0)
    #expect(try store.value("PRAGMA cell_size_check") == 1)
    #expect(try store.value("PRAGMA foreign_keys") == 1)
    #expect(try store.value("PRAGMA busy_timeout") == 30_000)
  }

  @Test("A library opened for reading cannot be changed")
  func readOnly() throws {
    _ = try Store.open(folder.library, for: .write)
    let store = try Store.open(folder.library, for: .read)
    #expect(throws: DatabaseError.self) { try store.damage("DELETE FROM document") }
  }

  /// Files that are refused, with what is wrong with them.
  private static let strangers = ["text", "random", "other", "plain", "newer"]

  private func stranger(_ kind: String) throws -> String {
    let path = folder.library
    switch kind {
    case "text": folder.write("library.sqlite", "<html>a page</html>".utf8)
    case "random": folder.write("library.sqlite", (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 97 &+ 13) })
    default:
      let queue = try DatabaseQueue(path: path)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "CREATE TABLE moz_places(id)")
        if kind == "other" { try db.execute(sql: "PRAGMA user_version = 77") }
        if kind == "newer" {
          try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = 9999")
        }
      }
      try queue.close()
    }
    return path
  }

  @Test("A foreign or newer file is refused for reading and for writing, its bytes untouched", arguments: strangers)
  func refuses(_ kind: String) throws {
    let path = try stranger(kind)
    let before = folder.bytes("library.sqlite")
    for access in [Store.Access.read, .write] {
      #expect(throws: StoreError.self) { try Store.open(path, for: access) }
      #expect(folder.bytes("library.sqlite") == before, "\(kind) was changed")
    }
  }

  @Test("A foreign database that bears no identity at all is refused before its log is turned on")
  func refusesUnmarked() throws {
    let path = try stranger("plain")
    #expect(throws: StoreError.foreign(path: path, what: "another program's database")) {
      try Store.open(path, for: .write)
    }
    #expect(folder.names == ["library.sqlite"])
  }

  @Test("A kill between the migrator's own table and the first migration is no foreign file")
  func unborn() throws {
    let queue = try DatabaseQueue(path: folder.library)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    }
    try queue.close()
    let store = try Store.open(folder.library, for: .write)
    #expect(try store.value("PRAGMA application_id") == Schema.applicationID)
  }

  @Test("A library on a medium that allows no files beside it can be read")
  func immutable() throws {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.ingest([Samples.file()], derivation: 1)
    try store.queue.close()
    unlink(folder.library + "-wal")
    unlink(folder.library + "-shm")
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    let reader = try Store.open(folder.library, for: .read)
    #expect(try reader.shelf().map(\.key) == ["marwick2024toy"])
  }

  @Test(
    "SQLite's errors become the user's words",
    arguments: [
      (ResultCode.SQLITE_FULL, "no space left"), (.SQLITE_READONLY, "read-only"), (.SQLITE_CANTOPEN, "unable to open"),
      (.SQLITE_CORRUPT, "damaged"), (.SQLITE_NOTADB, "not a Quire library"), (.SQLITE_BUSY, "written by another"),
      (.SQLITE_INTERRUPT, "too long"), (.SQLITE_ERROR, "could not be used"), (.SQLITE_IOERR, "the disk failed"),
    ])
  func words(_ expected: (code: ResultCode, words: String)) {
    do throws(StoreError) {
      try Store.translating("/shelf/library.sqlite") { throw DatabaseError(resultCode: expected.code) }
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.description.contains(expected.words))
    }
  }

  @Test("Another error is passed on in its own words, a store's error as it is")
  func otherErrors() {
    struct Odd: Error {}
    #expect(throws: StoreError.stopped) { try Store.translating("x") { throw StoreError.stopped } }
    #expect(throws: StoreError.database(reason: "Odd()")) { try Store.translating("x") { throw Odd() } }
  }
}

@Suite struct SimultaneousOpeningTests {
  @Test("A library that another import is just making is not taken for a foreign file")
  func simultaneous() async throws {
    for _ in 0..<8 {
      let folder = TemporaryFolder()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 { group.addTask { _ = try Store.open(folder.library, for: .write) } }
        try await group.waitForAll()
      }
    }
  }
}
