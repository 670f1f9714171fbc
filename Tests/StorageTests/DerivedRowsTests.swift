import GRDB
import Model
import Testing

@testable import Storage

@Suite struct DerivedRowsTests {
  let folder = TemporaryFolder()

  private func store(_ document: Document = Samples.document(["Body text.", "> A comment."])) throws -> Store {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.ingest([Samples.file("a", [document], mentions: Samples.mentions)], derivation: 1)
    return store
  }

  @Test(
    "Everything a document holds has its rows",
    arguments: [
      ("passage", 2), ("comment", 1), ("acronym", 1), ("acronym_use", 1), ("person", 1), ("citation", 1),
    ])
  func counts(_ expected: (table: String, count: Int)) throws {
    #expect(try store().value("SELECT count(*) FROM \(expected.table)") == expected.count)
  }

  @Test(
    "Values stand in the columns they are read from",
    arguments: [
      ("SELECT author FROM comment", "Bram Oyelaran"), ("SELECT basis FROM comment", "comment"),
      ("SELECT body FROM passage WHERE comment = 0", "> A comment."),
      ("SELECT headings FROM passage WHERE start = 0", "Part one"),
      ("SELECT long FROM acronym", "sparse autoencoder"),
      ("SELECT uses || ' from ' || start FROM acronym_use", "2 from 2"),
      ("SELECT role || ' ' || url FROM person", "author https://example.org/u/ilse"),
      ("SELECT scheme || ':' || identifier FROM citation", "arxiv:2209.10652"),
      ("SELECT authors FROM citation", "Elhage"),
    ])
  func values(_ expected: (sql: String, value: String)) throws {
    #expect(try store().value(expected.sql) == expected.value)
  }

  @Test("A repeat is kept and not found")
  func repeats() throws {
    var document = Samples.document(["An original thought.", "A borrowed sentence."])
    document.passages[1].isRepeat = true
    let store = try store(document)
    #expect(try store.value("SELECT count(*) FROM passage") == 2)
    #expect(try store.matches("\"original\"") == ["marwick2024toy"])
    #expect(try store.matches("\"borrowed\"") == [])
  }

  @Test("The sum of the stored rows is the one that was written")
  func sums() throws {
    let store = try store()
    let sums = try store.queue.inDatabase { db in
      (try DerivedRows.checksum(ofStored: 1, db), try Int64.fetchOne(db, sql: "SELECT derived FROM document"))
    }
    #expect(Int64(sums.0.value) == sums.1)
  }

  @Test(
    "A change in any derived row is seen",
    arguments: [
      "UPDATE passage SET body = 'Else.' WHERE start = 0", "UPDATE passage SET stop = 4 WHERE start = 0",
      "UPDATE passage SET is_indexed = 0", "UPDATE comment SET author = 'Nobody'", "UPDATE comment SET score = 3",
      "UPDATE acronym SET long = 'single antelope'", "UPDATE acronym SET confidence = 0.1",
      "UPDATE acronym_use SET uses = 3", "UPDATE person SET role = 'mentioned'", "UPDATE citation SET year = 1922",
      "DELETE FROM citation", "INSERT INTO acronym_use SELECT NULL, document, 'LLM', 1, 0 FROM acronym_use",
    ])
  func changes(_ sql: String) throws {
    let store = try store()
    try store.damage(sql)
    try store.queue.inDatabase { db in
      let stored = try Int64.fetchOne(db, sql: "SELECT derived FROM document")
      #expect(Int64(try DerivedRows.checksum(ofStored: 1, db).value) != stored)
    }
  }

  @Test("Deleted rows leave no words in the index")
  func delete() throws {
    let store = try store()
    try store.queue.inDatabase { db in try DerivedRows.delete(document: 1, db) }
    for table in DerivedRows.tables { #expect(try store.value("SELECT count(*) FROM \(table)") == 0) }
    #expect(try store.value("SELECT count(*) FROM fts WHERE fts MATCH 'body'") == 0)
    #expect(try store.isIndexSound())
  }

  @Test("Taken out of the index and put back, a document is found as before")
  func index() throws {
    let store = try store()
    try store.queue.inDatabase { db in try DerivedRows.unindex(document: 1, db) }
    #expect(try store.matches("\"body\"") == [])
    try store.queue.inDatabase { db in try DerivedRows.index(document: 1, db) }
    #expect(try store.matches("\"body\"") == ["marwick2024toy"])
    #expect(try store.isIndexSound())
  }
}
