import GRDB

/// What is derived from the whole library rather than from one document, and what the user judged of it.
enum CollectionSchema {
  static func migrate(_ db: Database) throws { try db.execute(sql: tables) }

  /// Adds the terms of passages, and where the stems of a space end, so that nothing of it need be read through; all is
  /// there after the next import or rebuild, which makes the space anew.
  static func addPassageTerms(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE latent_passage(
          passage INTEGER PRIMARY KEY, place INTEGER NOT NULL, terms BLOB NOT NULL
        ) STRICT;
        DROP TABLE latent_space;
        CREATE TABLE latent_space(
          id INTEGER PRIMARY KEY CHECK(id = 1), rank INTEGER NOT NULL, passages INTEGER NOT NULL, stems BLOB NOT NULL,
          ends BLOB NOT NULL, frequencies BLOB NOT NULL
        ) STRICT;
        DELETE FROM meta WHERE name = 'collection';
        """)
  }

  /// Takes the space away, whose blocks had other sizes; the next import or rebuild makes it anew.
  static func dropSpace(_ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM latent_space; DELETE FROM latent_term; DELETE FROM latent_block; DELETE FROM latent_passage;
        DELETE FROM meta WHERE name = 'collection';
        """)
  }

  /// Takes the space away and the terms that were kept of each passage, a sixth of the text's size: its words tell them.
  static func dropPassageTerms(_ db: Database) throws {
    try dropSpace(db)
    try db.execute(
      sql: """
        DROP TABLE latent_passage;
        CREATE TABLE latent_passage(passage INTEGER PRIMARY KEY, place INTEGER NOT NULL) STRICT;
        """)
  }

  /// Vectors are bytes, so many a term and a passage as the space has dimensions; numbers are little-endian. Both stand
  /// in blocks: a search reads all passages, and few terms.
  private static let tables = """
    CREATE TABLE concept(
      place INTEGER PRIMARY KEY, stems TEXT NOT NULL UNIQUE, name TEXT NOT NULL, forms TEXT NOT NULL,
      documents INTEGER NOT NULL, occurrences INTEGER NOT NULL, score REAL NOT NULL
    ) STRICT;
    CREATE TABLE keyphrase(
      document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE, place INTEGER NOT NULL, text TEXT NOT NULL,
      PRIMARY KEY(document, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE latent_space(
      id INTEGER PRIMARY KEY CHECK(id = 1), rank INTEGER NOT NULL, passages INTEGER NOT NULL, stems TEXT NOT NULL,
      frequencies BLOB NOT NULL
    ) STRICT;
    CREATE TABLE latent_term(number INTEGER PRIMARY KEY, vectors BLOB NOT NULL) STRICT;
    CREATE TABLE latent_block(number INTEGER PRIMARY KEY, passages BLOB NOT NULL, vectors BLOB NOT NULL) STRICT;
    CREATE TABLE concept_choice(
      stems TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, sum INTEGER NOT NULL, PRIMARY KEY(stems, kind)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE saved_search(
      name TEXT PRIMARY KEY, query TEXT NOT NULL, sum INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
