import Foundation
import GRDB
package import Model

/// One file on its way into the library.
package struct IncomingFile: Sendable {
  package var source: Source
  package var documents: [EncodedDocument]
  /// The file's bytes, compressed by ``Compression/deflated(_:_:)``.
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
  /// What the status alone does not say.
  package var reason: String?
  /// The row number of the file's first document.
  package var document: Int64?
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
        for file in files { try Ingest(db, derivation: derivation).rederive(file) }
      }
    }
  }
}

/// The work of one transaction on one file.
///
/// What runs for every file is prepared once a connection.
private struct Ingest {
  let db: Database
  let derivation: Int

  init(_ db: Database, derivation: Int) {
    self.db = db
    self.derivation = derivation
  }

  func take(_ file: IncomingFile) throws -> IngestOutcome {
    let hash = file.source.sha256
    let known = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT id, sha FROM source WHERE path = ?"), arguments: [Data(file.source.path)])
    let oldHash: String? = try known?.read("sha")
    let isStored = try hasDocuments(hash)
    guard isStored || !file.documents.isEmpty else {
      return IngestOutcome(status: .failed, reason: "it was taken out of the library meanwhile; import it again")
    }
    var outcome = IngestOutcome(status: oldHash == nil ? .imported : oldHash == hash ? .unchanged : .updated)
    if oldHash != hash {
      try store(snapshot: file)
      if !isStored {
        if let oldHash { try replace(documentsOf: oldHash, by: file) } else { try insertAll(file) }
      } else if oldHash == nil {
        outcome.status = .unchanged
      }
      let moved = known == nil ? try vanishedSource(hash) : nil
      try store(source: file, id: known?.read("id") ?? moved?.id)
      if isStored, try isLeading(file.source) { try rederive(file) }
      if let oldHash { try retire(documentsOf: oldHash) }
      if let moved { outcome.reason = "moved from \(String(decoding: moved.path, as: UTF8.self))" }
    }
    let documents = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT id, key, removed FROM document WHERE sha = ? ORDER BY member"),
      arguments: [hash])
    for document in documents { for tag in file.tags { try Judgements.tag(document.read("key"), tag, db) } }
    outcome.document = try documents.first?.read("id")
    outcome.key = try documents.first?.read("key")
    if try documents.contains(where: { try $0.read("removed") }) { outcome.reason = "in the trash" }
    if [.imported, .updated].contains(outcome.status), file.partial != nil { outcome.status = .partial }
    return outcome
  }

  /// Writes a file's documents anew under their keys; what the file no longer holds goes.
  func rederive(_ file: IncomingFile) throws {
    for document in file.documents { try rederive(document, of: file) }
    let surplus = try Int64.fetchAll(
      db, sql: "SELECT id FROM document WHERE sha = ? AND member >= ?",
      arguments: [file.source.sha256, file.documents.count])
    for id in surplus {
      try DerivedRows.delete(document: id, db)
      try db.execute(sql: "DELETE FROM document WHERE id = ?", arguments: [id])
    }
  }

  /// A source of the same bytes whose file is gone: what is new was moved or renamed.
  private func vanishedSource(_ hash: String) throws -> (id: Int64, path: [UInt8])? {
    let same = try db.cachedStatement(sql: "SELECT id, path FROM source WHERE sha = ? ORDER BY path")
    return try Row.fetchAll(same, arguments: [hash])
      .map { try (id: $0.read("id") as Int64, path: Array($0.read("path") as Data)) }
      .first { LibraryFile.isGone($0.path) }
  }

  /// Whether a source decides how its bytes are read: of equal files it is the one whose path comes first, whichever
  /// was imported first.
  private func isLeading(_ source: Source) throws -> Bool {
    try Data.fetchOne(db, sql: "SELECT min(path) FROM source WHERE sha = ?", arguments: [source.sha256])
      == Data(source.path)
  }

  /// Moves documents whose file now holds another text that the library had already to the trash.
  private func retire(documentsOf hash: String) throws {
    let ids = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM document WHERE sha = ?1 AND removed = 0 AND NOT EXISTS(SELECT 1 FROM source WHERE sha = ?1)
        """, arguments: [hash])
    for id in ids { try Judgements.setRemoved(id, true, db) }
  }

  private func insertAll(_ file: IncomingFile) throws {
    for document in file.documents { try insert(document, file) }
  }

  private func rederive(_ document: EncodedDocument, of file: IncomingFile) throws {
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
    let found = try db.cachedStatement(sql: "SELECT EXISTS(SELECT 1 FROM document WHERE sha = ?)")
    return try Bool.fetchOne(found, arguments: [hash]) ?? false
  }

  private func store(snapshot file: IncomingFile) throws {
    let values: [any DatabaseValueConvertible] = [file.source.sha256, file.source.size, Data(file.original)]
    let sum = Checksum.of(values.map(\.databaseValue))
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO snapshot VALUES(?, ?, ?, ?)")
      .execute(arguments: StatementArguments(values + [sum]))
  }

  private func store(source file: IncomingFile, id: Int64?) throws {
    let values: [(any DatabaseValueConvertible)?] = [
      Data(file.source.path), file.source.size, file.source.modified, file.source.sha256,
      file.partial == nil ? "whole" : "partial", file.partial, file.options,
    ]
    let sum = Checksum.of(values.map { $0?.databaseValue ?? .null })
    // INSERT OR REPLACE would set a savepoint, at each of which FTS5 writes what it has gathered to a segment of its own.
    try db.cachedStatement(sql: "DELETE FROM source WHERE id = ? OR path = ?")
      .execute(arguments: [id, Data(file.source.path)])
    try db.cachedStatement(sql: "INSERT INTO source VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .execute(arguments: StatementArguments([id] + values + [sum]))
  }

  /// Gives each document of a changed file its new text and keeps the old one as a version; a document that another
  /// file still holds is left alone.
  private func replace(documentsOf oldHash: String, by file: IncomingFile) throws {
    let others =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM source WHERE sha = ? AND path <> ?",
        arguments: [oldHash, Data(file.source.path)]) ?? 0
    guard others == 0 else { return try insertAll(file) }
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
    let text = try StoredText.of(document: id, count: row.read("bytes"), db)
    let next = try Int.fetchOne(
      db, sql: "SELECT coalesce(max(number), 0) + 1 FROM version WHERE document = ?", arguments: [id])
    var packed = withUnsafeBytes(of: UInt64(text.utf8.count).littleEndian) { Data($0) }
    packed += Compression.deflated(Array(text.utf8))
    let values: [(any DatabaseValueConvertible)?] = try [
      id, next, row.read("sha") as String, row.read("member") as Int, row.read("structure") as Data, packed,
    ]
    let sum = Checksum.of(values.map { $0?.databaseValue ?? .null })
    try db.execute(
      sql: "INSERT INTO version VALUES(?, ?, ?, ?, ?, ?, ?)", arguments: StatementArguments(values + [sum]))
  }

  private func insert(_ document: EncodedDocument, _ file: IncomingFile) throws {
    let key = try freeKey(document.wantedKey)
    try db.cachedStatement(
      sql: """
        INSERT INTO document(key, sha, member, derivation, kind, authors, words, bytes, structure, sum, derived)
        VALUES(?, ?, ?, 0, '', '', 0, 0, x'', 0, 0)
        """
    ).execute(arguments: [key, file.source.sha256, document.member])
    try update(db.lastInsertedRowID, document, file)
  }

  /// Fills a document's row, writes what hangs on it, and seals both with their sums.
  private func update(_ id: Int64, _ encoded: EncodedDocument, _ file: IncomingFile) throws {
    let document = encoded.document
    try db.cachedStatement(
      sql: """
        UPDATE document SET sha = ?, member = ?, derivation = ?, kind = ?, title = ?, authors = ?, published = ?,
          year = ?, site = ?, url = ?, words = ?, bytes = ?, structure = ? WHERE id = ?
        """
    ).execute(
      arguments: [
        file.source.sha256, encoded.member, derivation, document.kind.rawValue, document.title,
        document.authors.map(\.name).joined(separator: "\n"), document.published?.description,
        document.published?.year, document.site, document.url, encoded.words, document.text.utf8.count,
        encoded.structure, id,
      ])
    let removed = try db.cachedStatement(sql: "SELECT removed FROM document WHERE id = ?")
    let isRemoved = try Bool.fetchOne(removed, arguments: [id]) ?? false
    let derived = try DerivedRows.write(encoded, document: id, isIndexed: !isRemoved, db)
    try db.cachedStatement(sql: "UPDATE document SET derived = ? WHERE id = ?")
      .execute(arguments: [Int64(derived.value), id])
    try DocumentRow.seal(id, db)
  }

  /// A key nobody has: the wanted one, or with `b`, `c` … behind it.
  private func freeKey(_ wanted: String) throws -> String {
    let alike = try db.cachedStatement(sql: "SELECT key FROM document WHERE key >= ? AND key < ?")
    let taken = try Set(String.fetchAll(alike, arguments: [wanted, wanted + "{"]))
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
