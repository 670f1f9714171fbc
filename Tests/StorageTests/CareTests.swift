import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct CareTests {
  let folder = TemporaryFolder()

  private func store() throws -> Store {
    let store = try Store.open(folder.library, for: .write)
    let files = [
      Samples.file(mentions: Samples.mentions), Samples.file("b", [Samples.document(["Bee.", "> Buzz."])], key: "bee"),
    ]
    _ = try store.ingest(files, derivation: 1)
    _ = try store.ingest([Samples.file("b", [Samples.document(["Bumble.", "> Buzz."])], key: "bee")], derivation: 2)
    return store
  }

  private func findings(_ store: Store, full: Bool = true) -> [String] {
    store.check(full: full, hash: Samples.hash).filter { !$0.isSound }.map(\.name)
  }

  @Test("A sound library passes every check", arguments: [false, true])
  func sound(_ full: Bool) throws {
    let checks = try store().check(full: full, hash: Samples.hash)
    let names = ["integrity", "references", "index", "originals"] + (full ? ["checksums", "hashes"] : [])
    #expect(checks.map(\.name) == names)
    #expect(checks.allSatisfy { $0.isSound && $0.detail.isEmpty })
  }

  @Test("A connection that cannot write leaves the index unchecked rather than failing")
  func readOnly() throws {
    _ = try store()
    let reader = try Store.open(folder.library, for: .read)
    let checks = reader.check(full: true, isReadOnly: true, hash: Samples.hash)
    #expect(checks.map(\.name) == ["integrity", "references", "originals", "checksums", "hashes"])
    #expect(checks.allSatisfy { $0.isSound })
  }

  /// Damage, and the check that must see it.
  static let damages: [(String, String)] = [
    ("UPDATE passage SET body = 'Something else.' WHERE document = 1", "index"),
    ("UPDATE passage SET headings = 'Elsewhere' WHERE document = 1", "index"),
    ("UPDATE document SET title = 'A title nobody gave' WHERE id = 1", "index"),
    ("DELETE FROM passage WHERE document = 2", "index"),
    ("PRAGMA foreign_keys = OFF; UPDATE comment SET document = 77", "references"),
    ("DELETE FROM snapshot WHERE sha = (SELECT sha FROM document WHERE id = 1)", "originals"),
    ("UPDATE document SET url = 'https://example.com' WHERE id = 1", "checksums"),
    ("UPDATE person SET name = 'Nobody'", "checksums"), ("UPDATE source SET size = 1 WHERE id = 1", "checksums"),
    ("UPDATE source SET path = x'2f' WHERE id = 1", "checksums"), ("UPDATE version SET structure = x''", "checksums"),
    ("UPDATE version SET text = x''", "checksums"), ("UPDATE snapshot SET content = x'00' WHERE rowid = 1", "hashes"),
    ("UPDATE snapshot SET size = size + 1 WHERE rowid = 1", "hashes"),
    ("UPDATE snapshot SET content = (SELECT content FROM snapshot WHERE rowid = 2) WHERE rowid = 1", "hashes"),
  ]

  @Test("Each kind of damage is seen by the check for it", arguments: damages)
  func damage(_ given: (sql: String, check: String)) throws {
    let store = try store()
    try store.damage(given.sql)
    #expect(findings(store).contains(given.check))
  }

  @Test(
    "A row that holds what no such row can hold is a finding, not the end of the process",
    arguments: [
      ("document", "key"), ("document", "derived"), ("snapshot", "content"), ("snapshot", "sha"),
    ])
  func impossibleValue(_ place: (table: String, column: String)) throws {
    let reopened = try store().loosened(place.table)
    try reopened.damage("UPDATE \(place.table) SET \(place.column) = NULL WHERE rowid = 1")
    #expect(!findings(reopened).isEmpty)
  }

  @Test("An index that lost words is rebuilt from the passages")
  func rebuildIndex() throws {
    let store = try store()
    try store.damage("INSERT INTO fts(fts) VALUES('delete-all')")
    #expect(try !store.isIndexSound())
    try store.rebuildIndex()
    #expect(try store.isIndexSound())
    #expect(try store.matches("\"superposition\"") == ["marwick2024toy"])
  }

  @Test("A rebuilt index leaves out what lies in the trash")
  func rebuildIndexWithTrash() throws {
    let store = try store()
    _ = try store.setRemoved(["bee"], true)
    try store.rebuildIndex()
    #expect(try store.matches("\"bumble\"") == [])
    #expect(try store.isIndexSound())
  }

  @Test(
    "Counts count",
    arguments: [
      ("sources", 2), ("documents", 2), ("removed", 0), ("comments", 1), ("passages", 4), ("words", 8),
      ("citations", 1),
      ("notes", 0),
    ])
  func counts(_ expected: (name: String, count: Int)) throws {
    let counts = try store().counts()
    #expect(counts.first { $0.name == expected.name }?.count == expected.count)
  }

  @Test("Documents are counted by the rules they were read with")
  func derivations() throws {
    #expect(try store().derivations() == [1: 1, 2: 1])
  }

  @Test("The engine tells its version")
  func engine() throws {
    #expect(try store().engine().hasPrefix("3."))
  }

  @Test("A backup is a library of its own with the same rows, and leaves nothing half-written")
  func backUp() throws {
    let store = try store()
    try store.backUp(to: folder.file("copy.sqlite"))
    let copy = try Store.open(folder.file("copy.sqlite"), for: .read)
    #expect(try copy.derivedRows() == store.derivedRows())
    #expect(findings(try Store.open(folder.file("copy.sqlite"), for: .write)) == [])
    #expect(!folder.names.contains("copy.sqlite.partial"))
  }

  @Test("A backup is never written over something")
  func backUpTaken() throws {
    let target = folder.write("taken", "precious".utf8)
    #expect(throws: StoreError.denied(path: target, reason: "there is something already")) {
      try store().backUp(to: target)
    }
    #expect(folder.bytes("taken") == Array("precious".utf8))
  }

  @Test("A backup that cannot be written leaves nothing behind")
  func backUpNowhere() throws {
    #expect(throws: StoreError.self) { try store().backUp(to: folder.file("no/such/folder/copy")) }
    #expect(!folder.names.contains { $0.contains("copy") })
  }

  @Test("What a kill left of a backup is no hindrance")
  func backUpAgain() throws {
    folder.write("copy.sqlite.partial", "half".utf8)
    try store().backUp(to: folder.file("copy.sqlite"))
    #expect(try Store.open(folder.file("copy.sqlite"), for: .read).shelf().count == 2)
  }
}
