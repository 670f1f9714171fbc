import GRDB

/// The tables of a library, as named migrations that are only ever appended to.
///
/// What was read and derived from files (`source` … `citation`) stands apart from what the user judged (`tag`, `note`,
/// `judgement`, `journal`), which refers to documents by citation key and survives every rebuild.
enum Schema {
  /// "Quir" in ASCII; tells a library from every other SQLite file.
  static let applicationID: Int32 = 0x5175_6972
  /// `PRAGMA user_version`; a file with a higher one was written by a newer Quire.
  static let version: Int32 = 7

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("foundation") { db in
      try db.execute(sql: foundation)
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("quotations") { db in
      try db.execute(sql: quotations)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("collection") { db in
      try CollectionSchema.migrate(db)
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("joins") { db in
      try db.execute(sql: joins)
      try db.execute(sql: "PRAGMA user_version = 4")
    }
    migrator.registerMigration("passage terms") { db in
      try CollectionSchema.addPassageTerms(db)
      try db.execute(sql: "PRAGMA user_version = 5")
    }
    migrator.registerMigration("passage owners") { db in
      try db.execute(sql: owners)
      try CollectionSchema.dropSpace(db)
      try db.execute(sql: "PRAGMA user_version = 6")
    }
    migrator.registerMigration("body first") { db in
      try db.execute(sql: bodyFirst)
      try CollectionSchema.dropPassageTerms(db)
      try db.execute(sql: "PRAGMA user_version = 7")
    }
    return migrator
  }

  /// Every row that matters carries `sum`, a CRC-32 over its other columns: SQLite's own checks miss changed text.
  ///
  /// A document's text stands in its passages' bodies (those not indexed included) and nowhere else; `start` and `stop`
  /// are UTF-8 byte offsets into it. Derived rows hang on the document's row and go with it.
  private static let foundation = """
    CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE snapshot(
      sha TEXT PRIMARY KEY, size INTEGER NOT NULL, content BLOB NOT NULL, sum INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE source(
      id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, modified INTEGER NOT NULL,
      sha TEXT NOT NULL, status TEXT NOT NULL, reason TEXT, options TEXT NOT NULL, sum INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX source_sha ON source(sha);

    CREATE TABLE document(
      id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, sha TEXT NOT NULL, member INTEGER NOT NULL,
      derivation INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT, authors TEXT NOT NULL, published TEXT, year INTEGER,
      site TEXT, url TEXT, words INTEGER NOT NULL, bytes INTEGER NOT NULL, structure BLOB NOT NULL,
      removed INTEGER NOT NULL DEFAULT 0, sum INTEGER NOT NULL, derived INTEGER NOT NULL, UNIQUE(sha, member)
    ) STRICT;

    CREATE TABLE version(
      document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE, number INTEGER NOT NULL, sha TEXT NOT NULL,
      member INTEGER NOT NULL, structure BLOB NOT NULL, text BLOB NOT NULL, sum INTEGER NOT NULL,
      PRIMARY KEY(document, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE passage(
      id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      start INTEGER NOT NULL, stop INTEGER NOT NULL, first_block INTEGER NOT NULL, last_block INTEGER NOT NULL,
      comment INTEGER, headings TEXT NOT NULL, body TEXT NOT NULL, is_indexed INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX passage_document ON passage(document, start);

    CREATE TABLE comment(
      id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      number INTEGER NOT NULL, parent INTEGER, site_id TEXT, author TEXT, basis TEXT NOT NULL,
      is_certain INTEGER NOT NULL, published TEXT, score INTEGER, start INTEGER NOT NULL, stop INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX comment_document ON comment(document, number);

    CREATE TABLE acronym(
      id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE, short TEXT NOT NULL,
      long TEXT NOT NULL, short_start INTEGER NOT NULL, short_stop INTEGER NOT NULL, long_start INTEGER NOT NULL,
      long_stop INTEGER NOT NULL, rule TEXT NOT NULL, confidence REAL NOT NULL
    ) STRICT;
    CREATE INDEX acronym_document ON acronym(document);
    CREATE INDEX acronym_short ON acronym(short);

    CREATE TABLE acronym_use(
      id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE, short TEXT NOT NULL,
      uses INTEGER NOT NULL, start INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX acronym_use_document ON acronym_use(document);
    CREATE INDEX acronym_use_short ON acronym_use(short);

    CREATE TABLE person(
      id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE, name TEXT NOT NULL,
      role TEXT NOT NULL, start INTEGER, stop INTEGER, comment INTEGER, url TEXT
    ) STRICT;
    CREATE INDEX person_document ON person(document);

    CREATE TABLE citation(
      id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE, kind TEXT NOT NULL,
      start INTEGER NOT NULL, stop INTEGER NOT NULL, scheme TEXT, identifier TEXT, title TEXT, authors TEXT NOT NULL,
      year INTEGER, confidence REAL NOT NULL, reason TEXT NOT NULL
    ) STRICT;
    CREATE INDEX citation_document ON citation(document);
    CREATE INDEX citation_identifier ON citation(scheme, identifier);

    CREATE TABLE tag(
      key TEXT NOT NULL, name TEXT NOT NULL, sum INTEGER NOT NULL, PRIMARY KEY(key, name)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE note(
      id INTEGER PRIMARY KEY, address TEXT NOT NULL, text TEXT NOT NULL, quote TEXT, sum INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE journal(
      id INTEGER PRIMARY KEY, at TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL,
      sum INTEGER NOT NULL
    ) STRICT;

    CREATE VIEW passage_text AS
      SELECT passage.id AS id, document.title AS title, passage.headings AS headings, passage.body AS body
      FROM passage JOIN document ON document.id = passage.document
      WHERE passage.is_indexed = 1 AND document.removed = 0;
    CREATE VIRTUAL TABLE fts USING fts5(
      title, headings, body, content = 'passage_text', content_rowid = 'id',
      tokenize = 'porter unicode61 remove_diacritics 2');
    """

  /// Whom a block quotes, where a search finds it without reading the whole document; and comments are no longer found
  /// by the title of the post they stand under, which says nothing of what they say.
  private static let quotations = """
    CREATE TABLE quotation(
      id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      block INTEGER NOT NULL, name TEXT, quoted_block INTEGER, url TEXT, is_certain INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX quotation_document ON quotation(document, block);

    DROP VIEW passage_text;
    CREATE VIEW passage_text AS
      SELECT passage.id AS id, CASE WHEN passage.comment IS NULL THEN document.title END AS title,
        passage.headings AS headings, passage.body AS body
      FROM passage JOIN document ON document.id = passage.document
      WHERE passage.is_indexed = 1 AND document.removed = 0;
    INSERT INTO fts(fts) VALUES('rebuild');
    """

  /// Which document each passage belongs to, apart from the passages' words: a search asks it of hundreds and shows ten.
  /// Nothing looks for citations by their identifiers.
  private static let owners = """
    CREATE INDEX passage_owner ON passage(id, document);
    DROP INDEX citation_identifier;
    """

  /// In the index the text comes before what heads it: a word of the first column takes two bytes less in each passage
  /// than one of another, which makes the index a third smaller.
  private static let bodyFirst = """
    DROP TABLE fts;
    CREATE VIRTUAL TABLE fts USING fts5(
      body, headings, title, content = 'passage_text', content_rowid = 'id',
      tokenize = 'porter unicode61 remove_diacritics 2');
    INSERT INTO fts(fts) VALUES('rebuild');
    """
}
