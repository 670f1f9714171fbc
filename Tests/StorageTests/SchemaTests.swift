import GRDB
import Testing

@testable import Storage

@Suite struct SchemaTests {
  let folder = TemporaryFolder()

  @Test("A new library says whose it is and which schema it has")
  func identity() throws {
    let store = try Store.open(folder.library, for: .write)
    #expect(try store.value("PRAGMA application_id") == Schema.applicationID)
    #expect(try store.value("PRAGMA user_version") == Schema.version)
    #expect(try store.value("PRAGMA page_size") == 16384)
  }

  @Test("Every table of ours is strict")
  func strict() throws {
    let store = try Store.open(folder.library, for: .write)
    let loose: [String] = try store.queue.inDatabase { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
            AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%' ORDER BY name
          """)
    }
    #expect(loose == [])
  }

  @Test("Opening twice migrates once")
  func once() throws {
    _ = try Store.open(folder.library, for: .write)
    let store = try Store.open(folder.library, for: .write)
    #expect(try store.value("SELECT count(*) FROM grdb_migrations") == Schema.migrator.migrations.count)
    #expect(Schema.migrator.migrations.first == "foundation")
  }

  /// Opens a library of an older schema, and checks that what only the user knows is kept and the space is asked for anew.
  private func migrated(from migration: String, version: Int32, space: String) throws -> Store {
    let queue = try DatabaseQueue(path: folder.library)
    try Schema.migrator.migrate(queue, upTo: migration)
    try queue.write { db in
      try db.execute(
        sql: """
          \(space);
          INSERT INTO meta VALUES('collection', '0 0 0');
          INSERT INTO tag VALUES('verhoeven2024', 'kelp', 0);
          """)
    }
    try queue.close()
    #expect(throws: StoreError.older(path: folder.library, version: version)) {
      try Store.open(folder.library, for: .read)
    }
    let store = try Store.open(folder.library, for: .write)
    #expect(try store.latentSpace() == nil)
    #expect(try store.isCollectionOld())
    #expect(try store.value("SELECT count(*) FROM tag") == 1)
    return store
  }

  @Test("A library whose space knew no terms of passages asks for a new one, and loses nothing else")
  func passageTerms() throws {
    _ = try migrated(
      from: "joins", version: 4, space: "INSERT INTO latent_space VALUES(1, 1, 0, 'kelp', x'01000000')")
  }

  @Test("A library of before learns whose its passages are, asks for a new space, and loses nothing else")
  func owners() throws {
    let store = try migrated(
      from: "passage terms", version: 5,
      space: "INSERT INTO latent_space VALUES(1, 1, 0, x'', x'', x''); INSERT INTO latent_passage VALUES(1, 0, x'')")
    #expect(try store.value("SELECT count(*) FROM latent_passage") == 0)
    let document = Samples.document(["Kelp feeds urchins.", "Urchins feed otters."])
    _ = try store.ingest([Samples.file("a", [document])], derivation: 1)
    #expect(
      try store.value("SELECT count(*) FROM passage INDEXED BY passage_owner WHERE id > 0 AND document > 0") == 2)
  }

  @Test("A library whose index had the body last finds what it found, asks for a new space, and loses nothing else")
  func bodyFirst() throws {
    let queue = try DatabaseQueue(path: folder.library)
    try Schema.migrator.migrate(queue, upTo: "passage owners")
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO document VALUES(1, 'verhoeven2024', 'ab', 0, 1, 'post', 'Otters', '', NULL, NULL, NULL, NULL, 3, 19,
            x'', 0, 0, 0);
          INSERT INTO passage VALUES(7, 1, 0, 19, 0, 0, NULL, 'Part', 'Kelp feeds urchins.', 1);
          INSERT INTO fts(rowid, title, headings, body) VALUES(7, 'Otters', 'Part', 'Kelp feeds urchins.');
          INSERT INTO latent_space VALUES(1, 1, 0, x'', x'', x'');
          INSERT INTO latent_passage VALUES(7, 0, x'');
          INSERT INTO meta VALUES('collection', '0 0 0');
          INSERT INTO tag VALUES('verhoeven2024', 'kelp', 0);
          """)
    }
    try queue.close()
    #expect(throws: StoreError.older(path: folder.library, version: 6)) { try Store.open(folder.library, for: .read) }
    let store = try Store.open(folder.library, for: .write)
    for query in ["body : \"urchin\"", "headings : \"part\"", "title : \"otter\""] {
      #expect(try store.matches(query) == ["verhoeven2024"], "\(query)")
    }
    #expect(try store.isIndexSound())
    #expect(try store.latentSpace() == nil)
    #expect(try store.value("SELECT count(place) FROM latent_passage") == 0)
    #expect(try store.value("SELECT count(*) FROM pragma_table_info('latent_passage')") == 2)
    #expect(try store.isCollectionOld())
    #expect(try store.value("SELECT count(*) FROM tag") == 1)
  }

  @Test("The body is the index's first column, whose words take the least room")
  func columns() throws {
    let store = try Store.open(folder.library, for: .write)
    let columns: [String] = try store.queue.inDatabase { db in
      try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('fts') ORDER BY cid")
    }
    #expect(columns == ["body", "headings", "title"])
  }

  @Test(
    "The index stems, folds marks and knows columns",
    arguments: [
      ("\"packing\"", 1), ("\"cafe\"", 1), ("title : \"models\"", 1), ("body : \"models\"", 0),
      ("headings : \"part\"", 1),
      ("\"nowhere\"", 0),
    ])
  func index(_ expected: (query: String, count: Int)) throws {
    let store = try Store.open(folder.library, for: .write)
    let document = Samples.document(["Superposition packs features.", "We met in a café."])
    _ = try store.ingest([Samples.file("a", [document])], derivation: 1)
    #expect(try store.matches(expected.query).count == expected.count)
  }

  @Test("Rows of a document go with it")
  func cascade() throws {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.ingest([Samples.file(mentions: Samples.mentions)], derivation: 1)
    try store.damage("INSERT INTO fts(fts) VALUES('delete-all'); DELETE FROM document")
    for table in DerivedRows.tables {
      #expect(try store.value("SELECT count(*) FROM \(table)") == 0, "rows of \(table) stayed")
    }
  }
}
