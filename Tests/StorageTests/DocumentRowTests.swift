import GRDB
import Model
import Testing

@testable import Storage

@Suite struct DocumentRowTests {
  let folder = TemporaryFolder()

  private func store() throws -> Store {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.ingest([Samples.file(mentions: Samples.mentions)], derivation: 1)
    return store
  }

  private func isSound(_ store: Store) throws -> Bool {
    try store.queue.inDatabase { db in try DocumentRow.isSound(1, db) }
  }

  @Test("A row is sound when it was just written")
  func sound() throws {
    #expect(try isSound(store()))
  }

  @Test(
    "A change of any column is seen",
    arguments: [
      "key = 'other'", "sha = 'ff'", "member = 3", "derivation = 9", "kind = 'page'", "title = 'Else'", "title = NULL",
      "authors = 'Nobody'", "published = '2020'", "year = 1999", "site = NULL", "url = 'https://example.com'",
      "words = 5",
      "bytes = 1", "structure = x'00'", "removed = 1", "derived = 12", "sum = 12",
    ])
  func change(_ assignment: String) throws {
    let store = try store()
    try store.damage("UPDATE document SET \(assignment)")
    #expect(try !isSound(store))
  }

  @Test("A row that was sealed anew is sound again")
  func seal() throws {
    let store = try store()
    try store.damage("UPDATE document SET title = 'Else'")
    try store.queue.inDatabase { db in try DocumentRow.seal(1, db) }
    #expect(try isSound(store))
  }

  @Test("A row that is not there is not sound, and sealing it does nothing")
  func absent() throws {
    let store = try store()
    try store.queue.inDatabase { db in
      try DocumentRow.seal(99, db)
      #expect(try !DocumentRow.isSound(99, db))
    }
  }

  @Test("The stored text is the document's text")
  func text() throws {
    let store = try store()
    let text = Samples.document().text
    let stored = try store.queue.inDatabase { db in try StoredText.of(document: 1, count: text.utf8.count, db) }
    #expect(stored == text)
  }
}
