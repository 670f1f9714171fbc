import Foundation
import GRDB

/// A document's texts as the stage that looks at the whole library reads them.
package struct CollectionDocument: Sendable {
  package struct Passage: Sendable {
    package var id: Int64
    package var body: String
    /// Whether it stands in a comment, which the document's title does not head.
    package var isComment: Bool
  }

  package var id: Int64
  package var title: String?
  package var passages: [Passage]
}

/// A concept of the library as it is stored.
package struct StoredConcept: Hashable, Sendable {
  /// The stems of its words, parted by blanks.
  package var stems: String
  package var name: String
  /// Other ways of writing it.
  package var forms: [String]
  package var documents: Int
  package var occurrences: Int
  package var score: Double

  package init(
    stems: String, name: String, forms: [String] = [], documents: Int, occurrences: Int, score: Double
  ) {
    self.stems = stems
    self.name = name
    self.forms = forms
    self.documents = documents
    self.occurrences = occurrences
    self.score = score
  }
}

/// What was derived from the whole library.
package struct CollectionRows: Sendable {
  /// What told the passages apart that it was derived from; see ``Store/collectionMark()``. Those of now when none is told.
  package var mark: String?
  /// Best first.
  package var concepts: [StoredConcept] = []
  /// Each document's phrases, best first.
  package var keyphrases: [(document: Int64, phrases: [String])] = []
  package var latent: LatentRows?

  package init() {}
}

extension Store {
  /// The documents on the shelf, in an order that depends on what the files hold and not on when they came.
  package func collectionDocuments() throws(StoreError) -> [(id: Int64, title: String?)] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT id, title FROM document WHERE removed = 0 ORDER BY sha, member")
        .map { try (id: $0.read("id"), title: $0.read("title")) }
    }
  }

  /// The indexed passages of some documents, with which the library is not busy any more when this returns.
  package func collectionTexts(
    of documents: some Sequence<(id: Int64, title: String?)>
  ) throws(StoreError) -> [CollectionDocument] {
    try read { db in
      let passages = try db.cachedStatement(
        sql: "SELECT id, body, comment FROM passage WHERE document = ? AND is_indexed = 1 ORDER BY start, id")
      return try documents.map { document in
        CollectionDocument(
          id: document.id, title: document.title,
          passages: try Row.fetchAll(passages, arguments: [document.id]).map { row in
            CollectionDocument.Passage(
              id: try row.read("id"), body: try row.read("body"), isComment: try row.read("comment") as Int? != nil)
          })
      }
    }
  }

  /// What acronyms stand for and what people are called, each once.
  package func collectionNames() throws(StoreError) -> (longForms: [String], people: [String]) {
    try read { db in
      (
        longForms: try String.fetchAll(db, sql: "SELECT DISTINCT long FROM acronym ORDER BY long"),
        people: try String.fetchAll(
          db, sql: "SELECT DISTINCT name FROM person UNION SELECT author FROM comment WHERE author IS NOT NULL")
      )
    }
  }

  /// What tells the passages on the shelf from those of another time: the greatest row number, the number and the lengths.
  package func collectionMark() throws(StoreError) -> String? { try read(Self.collectionMark) }

  /// Whether passages came or went since those were read that the last ``replaceCollection(_:)`` was derived from.
  package func isCollectionOld() throws(StoreError) -> Bool {
    try read { db in
      let stored = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'collection'")
      return try stored != Self.collectionMark(db)
    }
  }

  private static func collectionMark(_ db: Database) throws -> String? {
    try String.fetchOne(
      db,
      sql: """
        SELECT count(*) || ' ' || coalesce(max(passage.id), 0) || ' ' || coalesce(sum(stop - start), 0)
        FROM passage JOIN document ON document.id = passage.document WHERE is_indexed = 1 AND removed = 0
        """)
  }

  /// Puts what was derived from the whole library in the place of what stood there, and makes one run of the index's
  /// several, which is smaller and sooner read.
  package func replaceCollection(_ rows: CollectionRows) throws(StoreError) {
    try Self.translating(path) {
      try queue.write { db in
        // First, since the pages that it sets free are then those of what follows.
        try db.execute(sql: "INSERT INTO fts(fts) VALUES('optimize')")
        try db.execute(sql: "DELETE FROM concept; DELETE FROM keyphrase")
        let concept = try db.cachedStatement(sql: "INSERT INTO concept VALUES(?, ?, ?, ?, ?, ?, ?)")
        for (place, row) in rows.concepts.enumerated() {
          try concept.execute(arguments: [
            place, row.stems, row.name, row.forms.joined(separator: "\n"), row.documents, row.occurrences, row.score,
          ])
        }
        // A document may have been deleted while the others were read.
        let keyphrase = try db.cachedStatement(
          sql: "INSERT INTO keyphrase SELECT id, ?, ? FROM document WHERE id = ?")
        for row in rows.keyphrases {
          for (place, phrase) in row.phrases.enumerated() {
            try keyphrase.execute(arguments: [place, phrase, row.document])
          }
        }
        try Self.replace(latent: rows.latent, db)
        try db.execute(
          sql: "INSERT OR REPLACE INTO meta VALUES('collection', ?)",
          arguments: [try rows.mark ?? Self.collectionMark(db)])
      }
    }
  }

  /// The concepts of the library, best first.
  package func concepts() throws(StoreError) -> [StoredConcept] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM concept ORDER BY place").map { row in
        StoredConcept(
          stems: try row.read("stems"), name: try row.read("name"), forms: Self.lines(try row.read("forms")),
          documents: try row.read("documents"), occurrences: try row.read("occurrences"), score: try row.read("score"))
      }
    }
  }

  /// The phrases that tell what each document is about, best first; of one document when a key is given.
  package func keyphrases(of key: String? = nil) throws(StoreError) -> [String: [String]] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT key, text FROM keyphrase JOIN document ON document.id = keyphrase.document
          \(key == nil ? "" : "WHERE key = ?") ORDER BY key, place
          """, arguments: StatementArguments(key.map { [$0] } ?? []))
      return try Dictionary(grouping: rows) { try $0.read("key") as String }
        .mapValues { try $0.map { try $0.read("text") } }
    }
  }
}
