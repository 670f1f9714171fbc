import GRDB
import Model
import Testing

@testable import Storage

@Suite struct JudgementsTests {
  let folder = TemporaryFolder()
  private let key = "marwick2024toy"

  private func store() throws -> Store {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.ingest([Samples.file(), Samples.file("b", [Samples.document(["Bee."])], key: "bee")], derivation: 1)
    return store
  }

  private func journal(_ store: Store) throws -> [String] {
    try store.queue.inDatabase { db in
      try String.fetchAll(db, sql: "SELECT action || ' ' || subject || ' ' || detail FROM journal ORDER BY id")
    }
  }

  @Test("A tag is put on once and taken off once")
  func tag() throws {
    let store = try store()
    #expect(try store.tag([key, "bee"], "sae", remove: false) == 2)
    #expect(try store.tag([key], "sae", remove: false) == 0)
    #expect(try store.tags(of: key) == ["sae"])
    #expect(try store.tag([key], "sae", remove: true) == 1)
    #expect(try store.tag([key], "sae", remove: true) == 0)
    #expect(try store.tags(of: key) == [])
    #expect(try journal(store) == ["tag \(key) sae", "tag bee sae", "untag \(key) sae"])
  }

  @Test("Tags are counted by name and listed by key")
  func tags() throws {
    let store = try store()
    _ = try store.tag([key, "bee"], "read", remove: false)
    _ = try store.tag(["bee"], "again", remove: false)
    #expect(try store.tags().map(\.name) == ["again", "read"])
    #expect(try store.tags().map(\.documents) == [1, 2])
    #expect(try store.tagsByKey() == [key: ["read"], "bee": ["again", "read"]])
  }

  @Test("A note keeps its words and the words it was written to")
  func note() throws {
    let store = try store()
    let number = try store.addNote(to: "\(key)#p1", "See the appendix.", quote: "Superposition")
    #expect(
      try store.notes() == [
        StoredNote(id: number, address: "\(key)#p1", text: "See the appendix.", quote: "Superposition")
      ])
  }

  @Test(
    "Notes belong to a document by its whole key",
    arguments: [
      ("bee", 3), ("be", 0), ("bees", 1), ("marwick2024toy", 0),
    ])
  func notesOf(_ expected: (key: String, count: Int)) throws {
    let store = try store()
    for address in ["bee", "bee#c1", "bee@1#p2", "bees#p1"] { _ = try store.addNote(to: address, "x", quote: nil) }
    #expect(try store.notes(of: expected.key).count == expected.count)
  }

  @Test("A removed note stays in the journal")
  func removeNote() throws {
    let store = try store()
    let number = try store.addNote(to: key, "A thought.", quote: nil)
    #expect(try store.removeNote(number))
    #expect(try !store.removeNote(number))
    #expect(try store.notes() == [])
    #expect(try journal(store) == ["note \(key) A thought.", "unnote \(key) A thought."])
  }

  @Test("A removed document is not found, and is found again when it comes back")
  func trash() throws {
    let store = try store()
    #expect(try store.setRemoved([key], true) == nil)
    #expect(try store.setRemoved([key], true) == key)
    #expect(try store.matches("\"superposition\"") == [])
    #expect(try store.isIndexSound())
    #expect(try store.setRemoved([key], false) == nil)
    #expect(try store.setRemoved([key], false) == key)
    #expect(try store.matches("\"superposition\"") == [key])
    #expect(try store.isIndexSound())
    #expect(try journal(store) == ["rm \(key) ", "restore \(key) "])
  }

  @Test("A key that is not there cannot be removed or restored", arguments: [true, false])
  func absent(_ removed: Bool) throws {
    #expect(try store().setRemoved(["nobody"], removed) == "nobody")
  }

  @Test("Of several documents the first was moved to the trash although another was not there")
  func allOrNone() throws {
    let store = try store()
    let key = try #require(try store.shelf().first?.key)
    #expect(try store.setRemoved([key, "nobody"], true) == "nobody")
    #expect(try store.shelf().contains { $0.key == key } && store.shelf(trash: true).isEmpty)
  }

  @Test("An emptied trash takes originals and files with it, and nothing else")
  func emptyTrash() throws {
    let store = try store()
    #expect(try store.emptyTrash() == [])
    _ = try store.setRemoved([key], true)
    #expect(try store.emptyTrash() == [key])
    #expect(try store.value("SELECT count(*) FROM snapshot") == 1)
    #expect(try store.value("SELECT count(*) FROM source") == 1)
    #expect(try store.value("SELECT count(*) FROM passage") == 1)
    #expect(try store.document("bee") != nil)
    #expect(try store.isIndexSound())
  }

  @Test("Originals of older texts are kept when the trash is emptied")
  func emptyTrashKeepsVersions() throws {
    let store = try store()
    _ = try store.ingest([Samples.file("b", [Samples.document(["Bumble."])], key: "bee")], derivation: 1)
    _ = try store.setRemoved([key], true)
    _ = try store.emptyTrash()
    #expect(try store.value("SELECT count(*) FROM snapshot") == 2)
    #expect(try store.document("bee", version: 1)?.document.text == "Bee.")
  }

  @Test("Every judgement has its sum", arguments: ["tag", "note", "journal"])
  func sums(_ table: String) throws {
    let store = try store()
    _ = try store.tag([key], "sae", remove: false)
    _ = try store.addNote(to: key, "A thought.", quote: nil)
    #expect(store.check(full: true, hash: Samples.hash).allSatisfy { $0.isSound })
    try store.damage("UPDATE \(table) SET sum = sum + 1")
    let finding = store.check(full: true, hash: Samples.hash).first { !$0.isSound }
    #expect(finding?.name == "checksums")
    #expect(finding?.detail.contains("a row of \(table) changed") == true)
  }
}
