import GRDB
import Model
import Testing

@testable import Storage

@Suite("Damaged rows") struct RowReadTests {
  let folder = TemporaryFolder()

  /// A value in a row that no such row can hold, and the reading that ended the process or must not.
  struct Damage: Sendable, CustomTestStringConvertible {
    var table: String
    var assignment: String
    var name: String
    var reading: @Sendable (Store) throws -> Void

    init(_ table: String, _ assignment: String, _ name: String, _ reading: @escaping @Sendable (Store) throws -> Void) {
      (self.table, self.assignment, self.name, self.reading) = (table, assignment, name, reading)
    }

    var testDescription: String { "\(name): \(table).\(assignment)" }
  }

  private static let found = Query(text: "", expression: .term(QueryTerm(["probes"])), filters: [])

  static let passages: [Damage] = [
    "first_block = NULL", "first_block = -1", "first_block = 'one'", "last_block = NULL",
    "last_block = 9223372036854775807", "start = NULL", "start = -7", "stop = 'end'", "headings = NULL", "body = NULL",
  ].map { assignment in Damage("passage", assignment, "passages") { _ = try $0.passages([1]) } }

  static let others: [Damage] = [
    Damage("document", "key = NULL", "passages") { _ = try $0.passages([1]) },
    Damage("document", "authors = NULL", "passages") { _ = try $0.passages([1]) },
    Damage("document", "kind = NULL", "passages") { _ = try $0.passages([1]) },
    Damage("document", "key = NULL", "heads") { _ = try $0.heads() },
    Damage("document", "authors = NULL", "heads") { _ = try $0.heads() },
    Damage("document", "authors = NULL", "titled documents") { _ = try $0.titledDocuments() },
    Damage("document", "words = NULL", "shelf") { _ = try $0.shelf() },
    Damage("document", "bytes = NULL", "document") { _ = try $0.document("marwick2024toy") },
    Damage("document", "member = 'x'", "document") { _ = try $0.document("marwick2024toy") },
    Damage("document", "bytes = NULL", "reviewedDocument") { _ = try $0.reviewedDocument("marwick2024toy") },
    Damage("document", "structure = x'01'", "reviewedDocument") { _ = try $0.reviewedDocument("marwick2024toy") },
    Damage("passage", "document = NULL", "search") { _ = try $0.search(found, limit: 5) },
    Damage("passage", "body = NULL", "words") { _ = try $0.words(of: [1]) },
    Damage("passage", "first_block = NULL", "passageIDs") {
      _ = try $0.passageIDs(of: "marwick2024toy", blocks: 0..<1)
    },
    Damage("acronym", "short = NULL", "acronymDefinitions") { _ = try $0.acronymDefinitions() },
    Damage("acronym", "long_stop = 'x'", "acronymDefinitions") { _ = try $0.acronymDefinitions() },
    Damage("acronym", "confidence = 'sure'", "acronymDefinitions") { _ = try $0.acronymDefinitions() },
    Damage("acronym_use", "uses = 'often'", "acronymUses") { _ = try $0.acronymUses() },
    Damage("citation", "kind = NULL", "citations") { _ = try $0.citations() },
    Damage("citation", "authors = NULL", "citations") { _ = try $0.citations() },
    Damage("citation", "reason = NULL", "citations") { _ = try $0.citations() },
    Damage("person", "name = NULL", "people") { _ = try $0.people() },
    Damage("person", "comment = 'x'", "people") { _ = try $0.people() },
    Damage("snapshot", "size = NULL", "original") { store in
      _ = try store.shelf().first.map { try store.original($0.sha256) }
    },
    Damage("source", "options = x'00'", "derivationSources") { _ = try $0.derivationSources() },
  ]

  @Test("A row that held another type of value ended the process", arguments: passages + others)
  func ended(_ damage: Damage) throws {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.ingest([Samples.file(mentions: Samples.mentions)], derivation: 1)
    let loose = try store.loosened(damage.table)
    try loose.damage("PRAGMA foreign_keys = OFF; UPDATE \(damage.table) SET \(damage.assignment) WHERE rowid = 1")
    do {
      try damage.reading(loose)
    } catch let error as StoreError {
      // What reads around the damage may; what cannot says so.
      guard case .damaged(let path, _) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(path == folder.library)
    }
  }

  @Test("What can be told is told as damage", arguments: passages)
  func told(_ damage: Damage) throws {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.ingest([Samples.file()], derivation: 1)
    let loose = try store.loosened(damage.table)
    #expect(try loose.passages([1]).count == 1)
    try loose.damage("UPDATE passage SET \(damage.assignment) WHERE rowid = 1")
    #expect(throws: StoreError.damaged(path: folder.library, reason: "a row holds what no such row can hold")) {
      try loose.passages([1])
    }
    #expect(try loose.passages([2]).count == 1, "the others are read as before")
  }

  @Test("A value is read as what it is, an absent one only where one may be absent")
  func reading() throws {
    try DatabaseQueue().read { db in
      let row = try #require(try Row.fetchOne(db, sql: "SELECT 7 AS number, 'seven' AS word, NULL AS absence"))
      #expect(try row.read("number") == 7)
      #expect(try row.read("word") == "seven")
      #expect(try (row.read("absence") as Int?) == nil)
      #expect(throws: RowDecodingError.self) { try row.read("absence") as Int }
      #expect(throws: RowDecodingError.self) { try row.read("word") as Int }
      #expect(throws: RowDecodingError.self) { try row.read("absent") as Int }
    }
  }
}
