import Foundation
import GRDB

/// A note the user wrote to an address.
package struct StoredNote: Hashable, Sendable {
  package var id: Int64
  package var address: String
  package var text: String
  /// The words it was written to, so that they can be found again when the text changes.
  package var quote: String?
}

/// What the user judged: kept apart from what was derived, by citation key, with a journal of who did what when.
enum Judgements {
  static func tag(_ key: String, _ name: String, _ db: Database) throws {
    let values = [key.databaseValue, name.databaseValue]
    try db.execute(
      sql: "INSERT OR IGNORE INTO tag VALUES(?, ?, ?)",
      arguments: StatementArguments(values + [Checksum.of(values).databaseValue]))
    if db.changesCount > 0 { try record("tag", key, name, db) }
  }

  /// Moves a document to the trash, or back, and tells the journal.
  static func setRemoved(_ id: Int64, _ removed: Bool, _ db: Database) throws {
    if removed { try DerivedRows.unindex(document: id, db) }
    try db.execute(sql: "UPDATE document SET removed = ? WHERE id = ?", arguments: [removed ? 1 : 0, id])
    if !removed { try DerivedRows.index(document: id, db) }
    try DocumentRow.seal(id, db)
    let key = try String.fetchOne(db, sql: "SELECT key FROM document WHERE id = ?", arguments: [id]) ?? ""
    try record(removed ? "rm" : "restore", key, "", db)
  }

  static func record(_ action: String, _ subject: String, _ detail: String, _ db: Database) throws {
    let values = [
      ISO8601DateFormatter().string(from: Date()).databaseValue, action.databaseValue, subject.databaseValue,
      detail.databaseValue,
    ]
    try db.execute(
      sql: "INSERT INTO journal VALUES(NULL, ?, ?, ?, ?, ?)",
      arguments: StatementArguments(values + [Checksum.of(values).databaseValue]))
  }
}

extension Store {
  /// Puts a tag on documents, or takes it off.
  ///
  /// - Returns: How many documents changed.
  package func tag(_ keys: [String], _ name: String, remove: Bool) throws(StoreError) -> Int {
    try Self.translating(path) {
      try queue.write { db in
        var changed = 0
        for key in keys {
          if remove {
            try db.execute(sql: "DELETE FROM tag WHERE key = ? AND name = ?", arguments: [key, name])
            if db.changesCount > 0 {
              changed += 1
              try Judgements.record("untag", key, name, db)
            }
          } else {
            let before = db.totalChangesCount
            try Judgements.tag(key, name, db)
            changed += db.totalChangesCount > before ? 1 : 0
          }
        }
        return changed
      }
    }
  }

  /// Tags with the number of documents that bear them, by name.
  package func tags() throws(StoreError) -> [(name: String, documents: Int)] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT name, count(*) AS n FROM tag GROUP BY name ORDER BY name")
        .map { try (name: $0.read("name"), documents: $0.read("n")) }
    }
  }

  /// The tags of every document that has some, by name.
  package func tagsByKey() throws(StoreError) -> [String: [String]] {
    try read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT key, name FROM tag ORDER BY key, name")
      return try Dictionary(grouping: rows) { try $0.read("key") as String }
        .mapValues { try $0.map { try $0.read("name") } }
    }
  }

  /// The tags of one document, by name.
  package func tags(of key: String) throws(StoreError) -> [String] {
    try read { db in
      try String.fetchAll(db, sql: "SELECT name FROM tag WHERE key = ? ORDER BY name", arguments: [key])
    }
  }

  /// Writes a note to an address.
  ///
  /// - Returns: The note's number.
  package func addNote(to address: String, _ text: String, quote: String?) throws(StoreError) -> Int64 {
    try Self.translating(path) {
      try queue.write { db in
        let values = [address.databaseValue, text.databaseValue, quote?.databaseValue ?? .null]
        try db.execute(
          sql: "INSERT INTO note VALUES(NULL, ?, ?, ?, ?)",
          arguments: StatementArguments(values + [Checksum.of(values).databaseValue]))
        let id = db.lastInsertedRowID
        try Judgements.record("note", address, text, db)
        return id
      }
    }
  }

  /// Takes a note away; its words stay in the journal.
  ///
  /// - Returns: Whether there was one.
  package func removeNote(_ id: Int64) throws(StoreError) -> Bool {
    try Self.translating(path) {
      try queue.write { db in
        guard let row = try Row.fetchOne(db, sql: "SELECT address, text FROM note WHERE id = ?", arguments: [id])
        else { return false }
        try db.execute(sql: "DELETE FROM note WHERE id = ?", arguments: [id])
        try Judgements.record("unnote", row.read("address"), row.read("text"), db)
        return true
      }
    }
  }

  /// Notes in the order they were written; of one document when a key is given.
  package func notes(of key: String? = nil) throws(StoreError) -> [StoredNote] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT id, address, text, quote FROM note ORDER BY id")
        .map { row in
          try StoredNote(
            id: row.read("id"), address: row.read("address"), text: row.read("text"), quote: row.read("quote"))
        }
        .filter { note in
          guard let key else { return true }
          return note.address == key || note.address.hasPrefix(key + "#") || note.address.hasPrefix(key + "@")
        }
    }
  }

  /// Moves documents to the trash, or back; all of them or none.
  ///
  /// - Returns: The first key of which there is no document on the other side; nothing when all were moved.
  package func setRemoved(_ keys: [String], _ removed: Bool) throws(StoreError) -> String? {
    try Self.translating(path) {
      var missing: String?
      try queue.writeWithoutTransaction { db in
        try db.inTransaction {
          for key in keys {
            let id = try Int64.fetchOne(
              db, sql: "SELECT id FROM document WHERE key = ? AND removed = ?", arguments: [key, removed ? 0 : 1])
            guard let id else {
              missing = key
              return .rollback
            }
            try Judgements.setRemoved(id, removed, db)
          }
          return .commit
        }
      }
      return missing
    }
  }

  /// Deletes what lies in the trash for good, originals that nothing else needs included.
  ///
  /// - Returns: The keys that are gone.
  package func emptyTrash() throws(StoreError) -> [String] {
    try Self.translating(path) {
      try queue.write { db in
        let rows = try Row.fetchAll(db, sql: "SELECT id, key, sha FROM document WHERE removed = 1 ORDER BY key")
        for row in rows {
          try DerivedRows.delete(document: row.read("id"), db)
          try db.execute(sql: "DELETE FROM document WHERE id = ?", arguments: [row.read("id") as Int64])
          try Judgements.record("delete", row.read("key"), row.read("sha"), db)
        }
        try db.execute(
          sql: """
            DELETE FROM source WHERE sha NOT IN (SELECT sha FROM document);
            DELETE FROM snapshot WHERE sha NOT IN (SELECT sha FROM document)
              AND sha NOT IN (SELECT sha FROM version);
            """)
        return try rows.map { try $0.read("key") }
      }
    }
  }
}
