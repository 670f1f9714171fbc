extension Schema {
  /// What tells whether things are one: each document's fingerprints, by which copies and quotations are found, and what
  /// the user said of two people or two works.
  static let joins = """
    CREATE TABLE fingerprint(
      id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE, prints BLOB NOT NULL
    ) STRICT;
    CREATE INDEX fingerprint_document ON fingerprint(document);

    CREATE TABLE judgement(
      subject TEXT NOT NULL, first TEXT NOT NULL, second TEXT NOT NULL, verdict TEXT NOT NULL, sum INTEGER NOT NULL,
      PRIMARY KEY(subject, first, second)
    ) STRICT, WITHOUT ROWID;
    """
}
