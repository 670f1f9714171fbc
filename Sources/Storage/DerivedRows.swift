import GRDB
import Model

/// Writes the rows that hang on one document and sums them up as it goes.
struct DerivedRows {
  /// The tables whose rows are derived, in the order in which they are written and summed.
  static let tables = [
    "passage", "comment", "acronym", "acronym_use", "person", "citation", "quotation", "fingerprint",
  ]

  private let db: Database
  private let document: Int64
  private(set) var checksum = Checksum()

  init(_ db: Database, document: Int64) {
    self.db = db
    self.document = document
  }

  /// Writes all of a document's rows; the document's own row must stand already.
  ///
  /// - Parameters:
  ///   - isIndexed: Whether it can be found; not so in the trash.
  static func write(
    _ encoded: EncodedDocument, document id: Int64, isIndexed: Bool, _ db: Database
  ) throws -> Checksum {
    var rows = DerivedRows(db, document: id)
    try rows.writePassages(encoded, isIndexed: isIndexed)
    try rows.writeComments(encoded.document)
    try rows.writeMentions(encoded.mentions)
    try rows.writeQuotations(encoded.document)
    if !encoded.fingerprints.isEmpty {
      try rows.insert("fingerprint", 1, [StoredFingerprints.packed(encoded.fingerprints)])
    }
    return rows.checksum
  }

  /// Sums up the rows of a document as they stand in the file.
  static func checksum(ofStored document: Int64, _ db: Database) throws -> Checksum {
    var checksum = Checksum()
    for table in tables {
      let rows = try Row.fetchCursor(
        db, sql: "SELECT * FROM \(table) WHERE document = ? ORDER BY id", arguments: [document])
      while let row = try rows.next() { checksum.add(row.databaseValues.dropFirst(2)) }
    }
    return checksum
  }

  /// Takes a document's rows out, its words in the index first, since an external-content index must be told what it held.
  static func delete(document: Int64, _ db: Database) throws {
    try unindex(document: document, db)
    for table in tables { try db.execute(sql: "DELETE FROM \(table) WHERE document = ?", arguments: [document]) }
  }

  /// Takes a document's passages out of the index.
  static func unindex(document: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO fts(fts, rowid, body, headings, title)
        SELECT 'delete', id, body, headings, title FROM passage_text
        WHERE id IN (SELECT id FROM passage WHERE document = ?)
        """, arguments: [document])
  }

  /// Puts a document's passages into the index.
  static func index(document: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO fts(rowid, body, headings, title)
        SELECT id, body, headings, title FROM passage_text
        WHERE id IN (SELECT id FROM passage WHERE document = ?)
        """, arguments: [document])
  }

  private mutating func insert(_ table: StaticString, _ columns: Int, _ values: [(any DatabaseValueConvertible)?])
    throws
  {
    let marks = String(repeating: ", ?", count: columns)
    let statement = try db.cachedStatement(sql: "INSERT INTO \(table) VALUES(NULL, ?\(marks))")
    try statement.execute(arguments: StatementArguments([document] + values))
    checksum.add(values.map { $0?.databaseValue ?? .null })
  }

  private mutating func writePassages(_ encoded: EncodedDocument, isIndexed isFound: Bool) throws {
    let index = try db.cachedStatement(sql: "INSERT INTO fts(rowid, body, headings, title) VALUES(?, ?, ?, ?)")
    for segment in encoded.segments {
      let passage = segment.passage
      let headings = passage?.headings.joined(separator: "\n") ?? ""
      let isIndexed = passage.map { !$0.isRepeat } ?? false
      try insert(
        "passage", 8,
        [
          segment.range.lowerBound, segment.range.upperBound, passage?.blocks.lowerBound ?? 0,
          passage.map { $0.blocks.upperBound - 1 } ?? 0, passage?.comment, headings, segment.body, isIndexed ? 1 : 0,
        ])
      guard isIndexed, isFound else { continue }
      let title = passage?.comment == nil ? encoded.document.title : nil
      try index.execute(arguments: [db.lastInsertedRowID, segment.body, headings, title])
    }
  }

  private mutating func writeComments(_ document: Document) throws {
    for (number, comment) in document.comments.enumerated() {
      try insert(
        "comment", 10,
        [
          number, comment.parent, comment.siteID, comment.author?.name, (comment.author?.basis ?? .unsigned).rawValue,
          comment.author?.certain ?? false ? 1 : 0, comment.published?.description, comment.score?.value,
          comment.range.lowerBound, comment.range.upperBound,
        ])
    }
  }

  private mutating func writeMentions(_ mentions: Mentions) throws {
    for definition in mentions.definitions {
      try insert(
        "acronym", 8,
        [
          definition.short, definition.long, definition.shortRange.lowerBound, definition.shortRange.upperBound,
          definition.longRange.lowerBound, definition.longRange.upperBound, definition.rule, definition.confidence,
        ])
    }
    for (short, uses) in Dictionary(grouping: mentions.uses, by: \.short).sorted(by: { $0.key < $1.key }) {
      try insert("acronym_use", 3, [short, uses.count, uses.map(\.range.lowerBound).min() ?? 0])
    }
    for person in mentions.people {
      try insert(
        "person", 6,
        [
          person.name, person.role.rawValue, person.range?.lowerBound, person.range?.upperBound, person.comment,
          person.url,
        ])
    }
    for citation in mentions.citations {
      try insert(
        "citation", 10,
        [
          citation.kind.rawValue, citation.range.lowerBound, citation.range.upperBound,
          citation.identifier?.scheme.rawValue, citation.identifier?.value, citation.title,
          citation.authors.joined(separator: "\n"), citation.year, citation.confidence, citation.reason,
        ])
    }
  }

  private mutating func writeQuotations(_ document: Document) throws {
    for (index, block) in document.blocks.enumerated() {
      guard let quotes = block.quotes else { continue }
      try insert("quotation", 5, [index, quotes.name, quotes.block, quotes.url, quotes.certain ? 1 : 0])
    }
  }
}
