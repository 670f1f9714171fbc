import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct LibraryFileTests {
  let folder = TemporaryFolder()

  /// A database of another program, with its identity in the header.
  private func foreign(application: Int, version: Int, table: Bool = true) throws -> String {
    let path = folder.file("other.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      if table { try db.execute(sql: "CREATE TABLE bookmarks(id)") }
      try db.execute(sql: "PRAGMA application_id = \(application); PRAGMA user_version = \(version)")
    }
    try queue.close()
    return path
  }

  @Test("A path with nothing at it is absent, also below a folder that is not there", arguments: ["none", "no/such/x"])
  func absent(_ name: String) throws {
    #expect(try LibraryFile.standing(of: folder.file(name)) == .absent)
  }

  @Test("A file without bytes is empty")
  func empty() throws {
    #expect(try LibraryFile.standing(of: folder.write("empty", [])) == .empty)
  }

  @Test("A library is known by its header")
  func library() throws {
    _ = try Store.open(folder.library, for: .write)
    #expect(try LibraryFile.standing(of: folder.library) == .library)
  }

  @Test("What is no database is foreign", arguments: ["<html>no database</html>", "SQLite format 3", "x"])
  func text(_ content: String) throws {
    let path = folder.write("file", content.utf8)
    #expect(throws: StoreError.foreign(path: path, what: "no SQLite database")) {
      try LibraryFile.standing(of: path)
    }
  }

  @Test("A folder is no library")
  func directory() {
    #expect(throws: StoreError.foreign(path: folder.path, what: "no regular file")) {
      try LibraryFile.standing(of: folder.path)
    }
  }

  @Test("Another program's database is foreign", arguments: [(1, 0), (0, 77), (0x1234_5678, 3)])
  func otherProgram(_ identity: (Int, Int)) throws {
    let path = try foreign(application: identity.0, version: identity.1)
    #expect(throws: StoreError.foreign(path: path, what: "another program's database")) {
      try LibraryFile.standing(of: path)
    }
  }

  @Test("A newer Quire's file is told from a foreign one")
  func newer() throws {
    let path = try foreign(application: Int(Schema.applicationID), version: 9999)
    #expect(throws: StoreError.newer(path: path, version: 9999)) { try LibraryFile.standing(of: path) }
  }

  @Test("A database cut off within its first page is damaged")
  func cut() throws {
    _ = try Store.open(folder.library, for: .write)
    let path = folder.write("cut", folder.bytes("library.sqlite").prefix(3000))
    #expect(throws: StoreError.damaged(path: path, reason: "it is cut off within its first page")) {
      try LibraryFile.standing(of: path)
    }
  }

  @Test("With a log beside it the header is left to SQLite")
  func log() throws {
    let path = folder.write("file", "torn".utf8)
    folder.write("file-wal", "frames".utf8)
    #expect(try LibraryFile.standing(of: path) == .library)
    #expect(LibraryFile.hasLog(path))
  }

  @Test("An empty log is none")
  func emptyLog() {
    folder.write("file-wal", [])
    #expect(!LibraryFile.hasLog(folder.file("file")))
  }

  @Test("Only an absolute path can be known to be gone")
  func gone() {
    let here = folder.write("here", "x".utf8)
    #expect(!LibraryFile.isGone(Array(here.utf8)))
    #expect(LibraryFile.isGone(Array(folder.file("there").utf8)))
    #expect(LibraryFile.isGone(Array((here + "/below").utf8)))
    #expect(!LibraryFile.isGone(Array("stdin:0123".utf8)))
    #expect(!LibraryFile.isGone([]))
  }
}
