import Foundation
import GRDB

/// One thing that was looked at, and what was found.
package struct Check: Hashable, Sendable {
  package var name: String
  package var isSound: Bool
  package var detail: String

  package init(name: String, isSound: Bool, detail: String) {
    self.name = name
    self.isSound = isSound
    self.detail = detail
  }
}

extension Store {
  /// How much the library holds.
  package func counts() throws(StoreError) -> [(name: String, count: Int)] {
    try read { db in
      try [
        ("sources", "SELECT count(*) FROM source"),
        ("documents", "SELECT count(*) FROM document WHERE removed = 0"),
        ("removed", "SELECT count(*) FROM document WHERE removed = 1"),
        ("comments", "SELECT count(*) FROM comment"),
        ("passages", "SELECT count(*) FROM passage WHERE is_indexed = 1"),
        ("words", "SELECT coalesce(sum(words), 0) FROM document WHERE removed = 0"),
        ("citations", "SELECT count(*) FROM citation"),
        ("notes", "SELECT count(*) FROM note"),
        ("bytes", "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"),
      ].map { (name: $0.0, count: try Int.fetchOne(db, sql: $0.1) ?? 0) }
    }
  }

  /// The version of SQLite in use.
  package func engine() throws(StoreError) -> String {
    try read { db in try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "" }
  }

  /// The versions of the rules that the documents were read with, each with its number of documents.
  package func derivations() throws(StoreError) -> [Int: Int] {
    try read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT derivation, count(*) AS n FROM document GROUP BY derivation")
      return try Dictionary(rows.map { try ($0.read("derivation"), $0.read("n")) }, uniquingKeysWith: +)
    }
  }

  /// Looks for damage: the file's structure, references between rows, the index against the text, and with `full` every
  /// checksum and every original's hash.
  ///
  /// - Parameters:
  ///   - isReadOnly: Whether the connection cannot write, which the comparison of the index needs.
  ///   - hash: SHA-256 in lower-case hexadecimal.
  package func check(full: Bool, isReadOnly: Bool = false, hash: ([UInt8]) -> String) -> [Check] {
    var checks: [Check] = []
    func run(_ name: String, _ body: (Database) throws -> [String]) {
      do {
        let findings = try queue.inDatabase(body)
        checks.append(
          Check(name: name, isSound: findings.isEmpty, detail: findings.prefix(5).joined(separator: "; ")))
      } catch let error as DatabaseError {
        checks.append(Check(name: name, isSound: false, detail: error.message ?? "cannot be checked"))
      } catch {
        checks.append(Check(name: name, isSound: false, detail: "\(error)"))
      }
    }
    run("integrity") { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
    }
    run("references") { db in
      try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map {
        "a row of \(try $0.read("table") as String) refers to nothing"
      }
    }
    if !isReadOnly {
      run("index") { db in
        try Self.isIndexSound(db) ? [] : ["the full-text index does not match the text; 'quire rebuild' mends it"]
      }
    }
    run("originals") { db in
      try String.fetchAll(
        db, sql: "SELECT sha FROM source WHERE sha NOT IN (SELECT sha FROM snapshot) LIMIT 5"
      ).map { "the original \($0) is missing" }
    }
    if full {
      run("checksums") { db in try Self.checksumFindings(db) }
      run("hashes") { db in
        var findings: [String] = []
        let rows = try Row.fetchCursor(db, sql: "SELECT sha, size, content FROM snapshot")
        while let row = try rows.next() {
          let bytes = try Compression.inflated(Array(row.read("content") as Data), size: row.read("size"))
          let sha: String = try row.read("sha")
          if bytes.map(hash) != sha { findings.append("the original \(sha) is damaged") }
        }
        return findings
      }
    }
    return checks
  }

  /// Whether the index holds the words of the passages, all of them and no others.
  package func isIndexSound() throws(StoreError) -> Bool {
    try Self.translating(path) { try queue.inDatabase(Self.isIndexSound) }
  }

  private static func isIndexSound(_ db: Database) throws -> Bool {
    do {
      try db.execute(sql: "INSERT INTO fts(fts, rank) VALUES('integrity-check', 1)")
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return false
    }
  }

  private static func checksumFindings(_ db: Database) throws -> [String] {
    var findings: [String] = []
    for table in [
      "snapshot", "source", "version", "tag", "note", "judgement", "journal", "concept_choice", "saved_search",
    ] {
      let skipped = ["source", "note", "journal"].contains(table) ? 1 : 0
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(table)")
      while let row = try rows.next() {
        let values = Array(row.databaseValues.dropFirst(skipped))
        if Checksum.of(values.dropLast()).databaseValue != values.last { findings.append("a row of \(table) changed") }
      }
    }
    for row in try Row.fetchAll(db, sql: "SELECT id, key, derived FROM document") {
      let id: Int64 = try row.read("id")
      let key: String = try row.read("key")
      if try !DocumentRow.isSound(id, db) { findings.append("the row of \(key) changed") }
      let derived: Int64 = try row.read("derived")
      if try Int64(DerivedRows.checksum(ofStored: id, db).value) != derived {
        findings.append("what was derived from \(key) changed")
      }
    }
    let strays = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM passage WHERE document NOT IN (SELECT id FROM document)")
    if let strays, strays > 0 { findings.append("\(strays) passages belong to no document") }
    return findings
  }

  /// Builds the index anew from the passages.
  package func rebuildIndex() throws(StoreError) {
    try Self.translating(path) {
      try queue.write { db in try db.execute(sql: "INSERT INTO fts(fts) VALUES('rebuild')") }
    }
  }

  /// Copies the library, whole and checked, to a path that must be free.
  ///
  /// The copy is written beside its place (`VACUUM INTO`), checked, flushed to the disk and only then given its name.
  package func backUp(to target: String) throws(StoreError) {
    let folder = (target as NSString).deletingLastPathComponent
    guard access(target, F_OK) != 0 else { throw .denied(path: target, reason: "there is something already") }
    guard access(folder.isEmpty ? "." : folder, W_OK) == 0 else {
      throw .denied(path: target, reason: LibraryFile.reason(errno))
    }
    // A name that nobody else uses, so that no file of the user's is taken for a leftover.
    let temporary = "\(target).\(getpid()).partial"
    unlink(temporary)
    do throws(StoreError) {
      try Self.translating(path) {
        try queue.inDatabase { db in try db.execute(sql: "VACUUM INTO ?", arguments: [temporary]) }
        var configuration = Configuration()
        configuration.readonly = true
        let copy = try DatabaseQueue(path: temporary, configuration: configuration)
        let answer = try copy.read { db in try String.fetchOne(db, sql: "PRAGMA integrity_check") }
        guard answer == "ok" else { throw StoreError.damaged(path: temporary, reason: answer ?? "no answer") }
        try copy.close()
      }
      try Self.flush(temporary)
      guard rename(temporary, target) == 0 else { throw .denied(path: target, reason: LibraryFile.reason(errno)) }
      try Self.flush(folder.isEmpty ? "." : folder)
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func flush(_ path: String) throws(StoreError) {
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .denied(path: path, reason: LibraryFile.reason(errno)) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .denied(path: path, reason: LibraryFile.reason(errno)) }
  }
}
