import Foundation
import GRDB
package import Model

/// One file on its way into the library.
package struct IncomingFile: Sendable {
  package var source: Source
  package var documents: [EncodedDocument]
  /// The file's bytes, compressed by ``Compression/deflated(_:)``.
  package var original: [UInt8]
  /// Why the file counts as partly read; none when it is whole.
  package var partial: String?
  /// The reader's options that a rebuild must repeat, as JSON.
  package var options: String
  /// Tags for its documents.
  package var tags: [String]

  package init(
    source: Source, documents: [EncodedDocument], original: [UInt8], partial: String?, options: String, tags: [String]
  ) {
    self.source = source
    self.documents = documents
    self.original = original
    self.partial = partial
    self.options = options
    self.tags = tags
  }
}

/// What the library made of one file.
package struct IngestOutcome: Hashable, Sendable {
  package var status: ImportStatus
  /// The key of the file's first document.
  package var key: String?
}

extension Store {
  /// Takes files in, all or none of them: when this returns, they are on the disk.
  ///
  /// - Parameters:
  ///   - derivation: The version of the rules that read them.
  /// - Returns: One outcome a file, in their order.
  package func ingest(_ files: [IncomingFile], derivation: Int) throws(StoreError) -> [IngestOutcome] {
    try Self.translating(path) {
      try queue.write { db in try files.map { try Ingest(db, derivation: derivation).take($0) } }
    }
  }

  /// Writes the derived rows of stored files anew, keys and judgements kept; the files' own rows stay.
  package func rederive(_ files: [IncomingFile], derivation: Int) throws(StoreError) {
    try Self.translating(path) {
      try queue.write { db in
        for file in files {
          for document in file.documents { try Ingest(db, derivation: derivation).rederive(document, of: file) }
        }
      }
    }
  }
}

/// The work of one transaction on one file.
private struct Ingest {
  let db: Database
  let derivation: Int

  init(_ db: Database, derivation: Int) {
    self.db = db
    self.derivation = derivation
  }

  func take(_ file: IncomingFile) throws -> IngestOutcome {
    let known = try Row.fetchOne(
      db, sql: "SELECT id, sha FROM source WHERE path = ?", arguments: [Data(file.source.path)])
    let oldHash: String? = known?["sha"]
    var status: ImportStatus
    if oldHash == file.source.sha256 {
      status = .unchanged
    } else {
      try store(snapshot: file)
      let isStored = try hasDocuments(file.source.sha256)
      if let oldHash {
        status = .updated
        if !isStored { try replace(documentsOf: oldHash, by: file) }
      } else {
        status = isStored ? .unchanged : .imported
        if !isStored { for document in file.documents { try insert(document, file) } }
      }
      try store(source: file, id: known?["id"])
    }
    let keys = try String.fetchAll(
      db, sql: "SELECT key FROM document WHERE sha = ? ORDER BY member", arguments: [file.source.sha256])
    for key in keys { for tag in file.tags { try Judgements.tag(key, tag, db) } }
    if status == .imported || status == .updated, file.partial != nil { status = .partial }
    return IngestOutcome(status: status, key: keys.first)
  }

  func rederive(_ document: EncodedDocument, of file: IncomingFile) throws {
    let id = try Int64.fetchOne(
      db, sql: "SELECT id FROM document WHERE sha = ? AND member = ?",
      arguments: [file.source.sha256, document.member])
    if let id {
      try DerivedRows.delete(document: id, db)
      try update(id, document, file)
    } else {
      try insert(document, file)
    }
  }

  private func hasDocuments(_ hash: String) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS(SELECT 1 FROM document WHERE sha = ?)", arguments: [hash]) ?? false
  }

  private func store(snapshot file: IncomingFile) throws {
    let values: [any DatabaseValueConvertible] = [file.source.sha256, file.source.size, Data(file.original)]
    let sum = Checksum.of(values.map(\.databaseValue))
    try db.execute(
      sql: "INSERT OR IGNORE INTO snapshot VALUES(?, ?, ?, ?)", arguments: StatementArguments(values + [sum]))
  }

  private func store(source file: IncomingFile, id: Int64?) throws {
    let values: [(any DatabaseValueConvertible)?] = [
      Data(file.source.path), file.source.size, file.source.modified, file.source.sha256,
      file.partial == nil ? "whole" : "partial", file.partial, file.options,
    ]
    let sum = Checksum.of(values.map { $0?.databaseValue ?? .null })
    try db.execute(
      sql: "INSERT OR REPLACE INTO source VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: StatementArguments([id] + values + [sum]))
  }

  /// Gives each document of a changed file its new text and keeps the old one as a version; a document that another
  /// file still holds is left alone.
  private func replace(documentsOf oldHash: String, by file: IncomingFile) throws {
    let others =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM source WHERE sha = ? AND path <> ?",
        arguments: [oldHash, Data(file.source.path)]) ?? 0
    guard others == 0 else {
      for document in file.documents { try insert(document, file) }
      return
    }
    for document in file.documents {
      let old = try Int64.fetchOne(
        db, sql: "SELECT id FROM document WHERE sha = ? AND member = ?", arguments: [oldHash, document.member])
      guard let old else {
        try insert(document, file)
        continue
      }
      try keepVersion(of: old)
      try DerivedRows.delete(document: old, db)
      try update(old, document, file)
    }
  }

  private func keepVersion(of id: Int64) throws {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT sha, member, structure, bytes FROM document WHERE id = ?", arguments: [id])
    else { return }
    let text = try StoredText.of(document: id, count: row["bytes"], db)
    let next = try Int.fetchOne(
      db, sql: "SELECT coalesce(max(number), 0) + 1 FROM version WHERE document = ?", arguments: [id])
    var packed = withUnsafeBytes(of: UInt64(text.utf8.count).littleEndian) { Data($0) }
    packed += Compression.deflated(Array(text.utf8))
    let values: [(any DatabaseValueConvertible)?] = [
      id, next, row["sha"] as String, row["member"] as Int, row["structure"] as Data, packed,
    ]
    let sum = Checksum.of(values.map { $0?.databaseValue ?? .null })
    try db.execute(
      sql: "INSERT INTO version VALUES(?, ?, ?, ?, ?, ?, ?)", arguments: StatementArguments(values + [sum]))
  }

  private func insert(_ document: EncodedDocument, _ file: IncomingFile) throws {
    let key = try freeKey(document.wantedKey)
    try db.execute(
      sql: """
        INSERT INTO document(key, sha, member, derivation, kind, authors, words, bytes, structure, sum, derived)
        VALUES(?, ?, ?, 0, '', '', 0, 0, x'', 0, 0)
        """, arguments: [key, file.source.sha256, document.member])
    try update(db.lastInsertedRowID, document, file)
  }

  /// Fills a document's row, writes what hangs on it, and seals both with their sums.
  private func update(_ id: Int64, _ encoded: EncodedDocument, _ file: IncomingFile) throws {
    let document = encoded.document
    try db.execute(
      sql: """
        UPDATE document SET sha = ?, member = ?, derivation = ?, kind = ?, title = ?, authors = ?, published = ?,
          year = ?, site = ?, url = ?, words = ?, bytes = ?, structure = ? WHERE id = ?
        """,
      arguments: [
        file.source.sha256, encoded.member, derivation, document.kind.rawValue, document.title,
        document.authors.map(\.name).joined(separator: "\n"), document.published?.description,
        document.published?.year, document.site, document.url, encoded.words, document.text.utf8.count,
        encoded.structure, id,
      ])
    let derived = try DerivedRows.write(encoded, document: id, db)
    try db.execute(
      sql: "UPDATE document SET derived = ? WHERE id = ?", arguments: [Int64(derived.value), id])
    try DocumentRow.seal(id, db)
  }

  /// A key nobody has: the wanted one, or with `b`, `c` … behind it.
  private func freeKey(_ wanted: String) throws -> String {
    let taken = try Set(
      String.fetchAll(
        db, sql: "SELECT key FROM document WHERE key >= ? AND key < ?", arguments: [wanted, wanted + "{"]))
    guard taken.contains(wanted) else { return wanted }
    var number = 1
    while true {
      let key = wanted + Self.letters(number)
      if !taken.contains(key) { return key }
      number += 1
    }
  }

  /// 1 is `b`, 25 is `z`, 26 is `ba`.
  private static func letters(_ number: Int) -> String {
    var rest = number
    var text = ""
    repeat {
      text = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(rest % 26))) + text
      rest /= 26
    } while rest > 0
    return text
  }
}
