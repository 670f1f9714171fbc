import Foundation
import GRDB
package import Model

/// A document as it is stored, with what the library knows of it.
package struct StoredDocument: Sendable {
  package var id: Int64
  package var key: String
  package var sha256: String
  package var member: Int
  package var document: Document
  package var paths: [[UInt8]]
  package var isRemoved: Bool
  /// How many older texts are kept.
  package var versions: Int
}

/// A file as it was found, with the options it was read with.
package struct StoredSource: Hashable, Sendable {
  package var source: Source
  /// As JSON.
  package var options: String
}

extension Store {
  /// The shelf in the order of paths, one entry for each file and document; with `trash`, what was removed instead.
  package func shelf(trash: Bool = false) throws(StoreError) -> [ShelfEntry] {
    let tags = try tagsByKey()
    return try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT document.id, key, path, source.sha, title, authors, published, site, kind, words
          FROM source JOIN document ON document.sha = source.sha WHERE removed = ? ORDER BY path, member
          """, arguments: [trash ? 1 : 0]
      ).map { row in
        let key: String = try row.read("key")
        return try ShelfEntry(
          id: row.read("id"), key: key, path: Array(row.read("path") as Data), sha256: row.read("sha"),
          title: row.read("title"), authors: Self.lines(row.read("authors")), published: row.read("published"),
          site: row.read("site"), kind: row.read("kind"), words: row.read("words"), tags: tags[key] ?? [])
      }
    }
  }

  /// The document with a citation key; nothing when there is none.
  ///
  /// - Parameters:
  ///   - version: The number of an older text, from 1; none for the present one.
  package func document(_ key: String, version: Int? = nil) throws(StoreError) -> StoredDocument? {
    try read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT id, sha, member, structure, bytes, removed FROM document WHERE key = ?")
      guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
      return try stored(row, key: key, version: version, db)
    }
  }

  /// What a review reads of the document with a citation key: its text, blocks and comments and the names of its authors;
  /// all else is left empty. Nothing when there is no such document.
  package func reviewedDocument(_ key: String) throws(StoreError) -> Document? {
    try read { db in
      // A review reads hundreds of documents; each statement is made ready once.
      let statement = try db.cachedStatement(sql: "SELECT id, authors, structure, bytes FROM document WHERE key = ?")
      guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
      guard let (blocks, comments) = PackedStructure.unpackedBlocks(try row.read("structure")) else {
        throw damagedStructure(of: key)
      }
      var document = Document(text: try StoredText.of(document: row.read("id"), count: row.read("bytes"), db))
      document.authors = Self.lines(try row.read("authors")).map { Byline(name: $0) }
      document.blocks = blocks
      document.comments = comments
      return document
    }
  }

  /// The documents with row numbers, in the order asked for; those that are gone are left out.
  package func documents(_ ids: [Int64]) throws(StoreError) -> [StoredDocument] {
    try read { db in
      try ids.compactMap { id in
        guard
          let row = try Row.fetchOne(
            db, sql: "SELECT id, key, sha, member, structure, bytes, removed FROM document WHERE id = ?",
            arguments: [id])
        else { return nil }
        return try stored(row, key: row.read("key"), version: nil, db)
      }
    }
  }

  /// The bytes of an original by their hash; nothing when they are missing or damaged.
  package func original(_ sha256: String) throws(StoreError) -> [UInt8]? {
    try read { db in
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT size, content FROM snapshot WHERE sha = ?", arguments: [sha256])
      else { return nil }
      return try Compression.inflated(Array(row.read("content") as Data), size: row.read("size"))
    }
  }

  /// The hash under which each path was last read, for those that are known.
  package func knownHashes() throws(StoreError) -> [[UInt8]: String] {
    try read { db in
      var known: [[UInt8]: String] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT path, sha FROM source")
      while let row = try rows.next() { try known[Array(row.read("path") as Data)] = row.read("sha") }
      return known
    }
  }

  /// What there is to derive documents from: of each stored original the source whose path comes first. An original whose
  /// file now holds something else has a source without a path.
  package func derivationSources() throws(StoreError) -> [StoredSource] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT min(path) AS path, snapshot.size, coalesce(modified, 0) AS modified, snapshot.sha,
            coalesce(options, '{}') AS options
          FROM snapshot LEFT JOIN source ON source.sha = snapshot.sha
          WHERE snapshot.sha IN (SELECT sha FROM document) GROUP BY snapshot.sha ORDER BY path, snapshot.sha
          """
      ).map { row in
        let source = try Source(
          path: Array(row.read("path") as Data? ?? Data()), size: row.read("size"), modified: row.read("modified"),
          sha256: row.read("sha"))
        return try StoredSource(source: source, options: row.read("options"))
      }
    }
  }

  /// Whether a document with this key is stored, the trash included.
  package func holds(_ key: String) throws(StoreError) -> Bool {
    try read { db in
      try Bool.fetchOne(db, sql: "SELECT EXISTS(SELECT 1 FROM document WHERE key = ?)", arguments: [key]) ?? false
    }
  }

  private func stored(_ row: Row, key: String, version: Int?, _ db: Database) throws -> StoredDocument? {
    let id: Int64 = try row.read("id")
    var structure: Data = try row.read("structure")
    var text: String
    var hash: String = try row.read("sha")
    if let version {
      guard
        let old = try Row.fetchOne(
          db, sql: "SELECT sha, structure, text FROM version WHERE document = ? AND number = ?",
          arguments: [id, version])
      else { return nil }
      structure = try old.read("structure")
      hash = try old.read("sha")
      let packed: Data = try old.read("text")
      guard packed.count > 8 else { return nil }
      let size = packed.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
      guard let bytes = Compression.inflated(Array(packed.dropFirst(8)), size: size) else { return nil }
      text = String(decoding: bytes, as: UTF8.self)
    } else {
      text = try StoredText.of(document: id, count: row.read("bytes"), db)
    }
    guard let document = EncodedDocument.decode(structure: structure, text: text) else {
      throw damagedStructure(of: key)
    }
    let paths = try db.cachedStatement(sql: "SELECT path FROM source WHERE sha = ? ORDER BY path")
    let versions = try db.cachedStatement(sql: "SELECT count(*) FROM version WHERE document = ?")
    return try StoredDocument(
      id: id, key: key, sha256: hash, member: row.read("member"), document: document,
      paths: Data.fetchAll(paths, arguments: [row.read("sha") as String]).map { Array($0) },
      isRemoved: row.read("removed"), versions: Int.fetchOne(versions, arguments: [id]) ?? 0)
  }

  private func damagedStructure(of key: String) -> StoreError {
    .damaged(path: path, reason: "the structure of \(key) cannot be read; 'quire rebuild' mends it")
  }

  static func lines(_ text: String) -> [String] {
    text.isEmpty ? [] : text.split(separator: "\n").map(String.init)
  }
}
