import Foundation
import Model
import GRDB
import Testing

@testable import Storage

@Suite struct IngestTests {
  let folder = TemporaryFolder()

  private func open(_ name: String = "library.sqlite") throws -> Store {
    try Store.open(folder.file(name), for: .write)
  }

  @Test("A new file is imported under the key it would like")
  func new() throws {
    let store = try open()
    let outcomes = try store.ingest([Samples.file()], derivation: 3)
    #expect(outcomes == [IngestOutcome(status: .imported, document: 1, key: "marwick2024toy")])
    #expect(try store.value("SELECT derivation FROM document") == 3)
    #expect(try store.matches("\"superposition\"") == ["marwick2024toy"])
  }

  @Test("The same bytes under the same path change nothing")
  func unchanged() throws {
    let store = try open()
    _ = try store.ingest([Samples.file()], derivation: 1)
    let before = try store.derivedRows()
    #expect(try store.ingest([Samples.file()], derivation: 1).map(\.status) == [.unchanged])
    #expect(try store.derivedRows() == before)
  }

  @Test("Equal bytes under two paths are two sources of one document")
  func duplicates() throws {
    let store = try open()
    let outcomes = try store.ingest([Samples.file("a"), Samples.file("b")], derivation: 1)
    #expect(outcomes.map(\.status) == [.imported, .unchanged])
    #expect(outcomes.map(\.document) == [1, 1])
    #expect(try store.value("SELECT count(*) FROM source") == 2)
    #expect(try store.value("SELECT count(*) FROM document") == 1)
    #expect(try store.value("SELECT count(*) FROM snapshot") == 1)
  }

  @Test("A changed file keeps its key and its older text")
  func changed() throws {
    let store = try open()
    _ = try store.ingest([Samples.file("a", [Samples.document(["The first text."])])], derivation: 1)
    let outcomes = try store.ingest([Samples.file("a", [Samples.document(["A second one."])], key: "x")], derivation: 1)
    #expect(outcomes.map(\.status) == [.updated])
    #expect(outcomes.map(\.key) == ["marwick2024toy"])
    #expect(try store.document("marwick2024toy")?.document.text == "A second one.")
    #expect(try store.document("marwick2024toy", version: 1)?.document.text == "The first text.")
    #expect(try store.matches("\"first\"") == [])
    #expect(try store.matches("\"second\"") == ["marwick2024toy"])
    #expect(try store.isIndexSound())
  }

  @Test("A text that comes back is a third version, not the first one again")
  func returns() throws {
    let store = try open()
    for text in ["One.", "Two.", "One."] {
      _ = try store.ingest([Samples.file("a", [Samples.document([text])])], derivation: 1)
    }
    let stored = try #require(try store.document("marwick2024toy"))
    #expect(stored.document.text == "One.")
    #expect(stored.versions == 2)
    #expect(try store.document("marwick2024toy", version: 2)?.document.text == "Two.")
  }

  @Test("A document another file still holds is left alone when one of its files changes")
  func sharedDocument() throws {
    let store = try open()
    _ = try store.ingest([Samples.file("a"), Samples.file("b")], derivation: 1)
    let changed = Samples.file("b", [Samples.document(["Another text."])], key: "marwick2024toy")
    #expect(try store.ingest([changed], derivation: 1).map(\.key) == ["marwick2024toyb"])
    #expect(try store.document("marwick2024toy")?.document == Samples.document())
    #expect(try store.document("marwick2024toy")?.versions == 0)
  }

  @Test("A file that comes to hold a text the library has leaves its old document in the trash")
  func becomesDuplicate() throws {
    let store = try open()
    let (one, two) = (Samples.document(["One."]), Samples.document(["Two."]))
    _ = try store.ingest([Samples.file("a", [one], key: "one"), Samples.file("b", [two], key: "two")], derivation: 1)
    #expect(try store.ingest([Samples.file("b", [one])], derivation: 1).map(\.key) == ["one"])
    #expect(try store.document("two")?.isRemoved == true)
    #expect(try store.matches("\"two\"") == [])
    #expect(try store.shelf().map(\.key) == ["one", "one"])
  }

  @Test("A moved file is known by its bytes, and its old path is forgotten once nothing stands there")
  func moved() throws {
    let store = try open()
    let old = folder.write("old.html", "x".utf8)
    _ = try store.ingest([Samples.file(old)], derivation: 1)
    try FileManager.default.moveItem(atPath: old, toPath: folder.file("new.html"))
    let outcome = try #require(try store.ingest([Samples.file(folder.file("new.html"))], derivation: 1).first)
    #expect(outcome.status == .unchanged)
    #expect(outcome.reason == "moved from \(old)")
    #expect(try store.shelf().map { String(decoding: $0.path, as: UTF8.self) } == [folder.file("new.html")])
  }

  @Test("A copy is no move while the first file is there")
  func copied() throws {
    let store = try open()
    let old = folder.write("old.html", "x".utf8)
    _ = try store.ingest([Samples.file(old)], derivation: 1)
    #expect(try store.ingest([Samples.file("copy.html")], derivation: 1).first?.reason == nil)
    #expect(try store.shelf().count == 2)
  }

  @Test("Documents that would like one key get letters behind it, past z too")
  func keys() throws {
    let store = try open()
    let files = (0..<30).map { Samples.file("\($0)", [Samples.document(["Text \($0)."])], key: "smith2020on") }
    let keys = try store.ingest(files, derivation: 1).compactMap(\.key)
    #expect(Set(keys).count == 30)
    #expect(keys[0] == "smith2020on" && keys[1] == "smith2020onb" && keys[25] == "smith2020onz")
    #expect(keys[26] == "smith2020onba")
  }

  @Test("A key once given stays with its document when another leaves")
  func keysStay() throws {
    let store = try open()
    let files = ["One.", "Two."].map { Samples.file("\($0)", [Samples.document([$0])], key: "k") }
    _ = try store.ingest(files, derivation: 1)
    _ = try store.setRemoved(["k"], true)
    _ = try store.emptyTrash()
    #expect(try store.document("kb")?.document.text == "Two.")
  }

  @Test("A file of several documents gives each a key; the line tells the first")
  func members() throws {
    let store = try open()
    let documents = ["One.", "Two.", "Three."].map { Samples.document([$0]) }
    let outcome = try store.ingest([Samples.file("all.jsonl", documents, key: "k")], derivation: 1).first
    #expect(outcome?.key == "k")
    #expect(try store.shelf().map(\.key) == ["k", "kb", "kc"])
  }

  @Test("A file that lost a document of several puts it into the trash; one that won one stores it")
  func memberCount() throws {
    let store = try open()
    let documents = ["One.", "Two.", "Three."].map { Samples.document([$0]) }
    _ = try store.ingest([Samples.file("all.jsonl", Array(documents.prefix(2)), key: "k")], derivation: 1)
    _ = try store.ingest([Samples.file("all.jsonl", documents, key: "k")], derivation: 1)
    #expect(try store.shelf().map(\.key) == ["k", "kb", "kc"])
    _ = try store.ingest([Samples.file("all.jsonl", [documents[0]], key: "k")], derivation: 1)
    #expect(try store.shelf().map(\.key) == ["k"])
    #expect(try store.shelf(trash: true).count == 0)
    #expect(try store.document("kb")?.isRemoved == true)
  }

  @Test("A file read in part says so and why", arguments: [nil, "12 bytes could not be read"])
  func partial(_ reason: String?) throws {
    let store = try open()
    let outcome = try store.ingest([Samples.file(partial: reason)], derivation: 1).first
    #expect(outcome?.status == (reason == nil ? .imported : .partial))
    #expect(try store.value("SELECT reason FROM source") == reason)
  }

  @Test("Tags are put on new and on known documents")
  func tags() throws {
    let store = try open()
    _ = try store.ingest([Samples.file(tags: ["read"])], derivation: 1)
    _ = try store.ingest([Samples.file(tags: ["sae", "read"])], derivation: 1)
    #expect(try store.tags(of: "marwick2024toy") == ["read", "sae"])
    #expect(try store.value("SELECT count(*) FROM journal WHERE action = 'tag'") == 2)
  }

  @Test("What lies in the trash stays there when its file is imported again")
  func trash() throws {
    let store = try open()
    _ = try store.ingest([Samples.file()], derivation: 1)
    _ = try store.setRemoved(["marwick2024toy"], true)
    let outcome = try store.ingest([Samples.file()], derivation: 1).first
    #expect(outcome?.status == .unchanged)
    #expect(outcome?.reason == "in the trash")
    #expect(try store.matches("\"superposition\"") == [])
  }

  @Test("A known file whose document went meanwhile is reported, not stored empty")
  func wentMeanwhile() throws {
    let store = try open()
    let outcome = try store.ingest([Samples.file("a", [], original: "bytes")], derivation: 1).first
    #expect(outcome?.status == .failed)
    #expect(try store.value("SELECT count(*) FROM source") == 0)
  }

  @Test("A batch is stored whole or not at all")
  func atomic() throws {
    let store = try open()
    try store.damage(
      "CREATE TRIGGER stop BEFORE INSERT ON source WHEN NEW.path = x'62' BEGIN SELECT RAISE(ABORT, 'full'); END")
    #expect(throws: StoreError.self) {
      try store.ingest([Samples.file("a"), Samples.file("b", [Samples.document(["B."])])], derivation: 1)
    }
    #expect(try store.value("SELECT count(*) FROM source") == 0)
    #expect(try store.matches("\"superposition\"") == [])
  }

  private static let files = [
    Samples.file("a.md", [Samples.document(["Equal bytes."])], key: "k", original: "same"),
    Samples.file("b.txt", [Samples.document(title: nil, ["Equal bytes."])], key: "k", original: "same"),
    Samples.file("c.txt", [Samples.document(["> A comment.", "Else."])], key: "k", mentions: Samples.mentions),
    Samples.file("d.jsonl", ["One.", "Two."].map { Samples.document([$0]) }, key: "k"),
  ]

  @Test(
    "The same files in any order, one by one or all at once, give the same derived rows",
    arguments: [
      [0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1],
    ])
  func orderDoesNotMatter(_ order: [Int]) throws {
    let golden = try open("golden.sqlite")
    _ = try golden.ingest(Self.files, derivation: 1)
    let together = try open("together.sqlite")
    _ = try together.ingest(order.map { Self.files[$0] }, derivation: 1)
    let single = try open("single.sqlite")
    for index in order { _ = try single.ingest([Self.files[index]], derivation: 1) }
    #expect(try together.derivedRows() == golden.derivedRows())
    #expect(try single.derivedRows() == golden.derivedRows())
  }

  @Test("Derived anew, rows are replaced under their keys, judgements kept")
  func rederive() throws {
    let store = try open()
    _ = try store.ingest([Samples.file(tags: ["read"], mentions: Samples.mentions)], derivation: 1)
    let better = Samples.document(title: "A Better Title")
    try store.rederive(
      [Samples.file("notes/a.html", [better], key: "other", original: Samples.document().text)], derivation: 2)
    let stored = try #require(try store.document("marwick2024toy"))
    #expect(stored.document.title == "A Better Title")
    #expect(stored.versions == 0)
    #expect(try store.value("SELECT derivation FROM document") == 2)
    #expect(try store.value("SELECT count(*) FROM citation") == 0)
    #expect(try store.tags(of: "marwick2024toy") == ["read"])
    #expect(try store.matches("title : \"better\"") == ["marwick2024toy"])
    #expect(try store.isIndexSound())
  }

  @Test("Derived anew, what a file no longer holds goes, and the trash stays out of the index")
  func rederiveFewer() throws {
    let store = try open()
    let documents = ["One.", "Two."].map { Samples.document([$0]) }
    _ = try store.ingest([Samples.file("d", documents, key: "k", original: "bytes")], derivation: 1)
    _ = try store.setRemoved(["k"], true)
    try store.rederive([Samples.file("d", [documents[0]], key: "k", original: "bytes")], derivation: 2)
    #expect(try store.value("SELECT count(*) FROM document") == 1)
    #expect(try store.matches("\"one\" OR \"two\"") == [])
    #expect(try store.isIndexSound())
    _ = try store.setRemoved(["k"], false)
    #expect(try store.matches("\"one\" OR \"two\"") == ["k"])
    #expect(try store.isIndexSound())
  }

  @Test("A batch was written to the index a file at a time, since a replaced row of the files set a savepoint")
  func segments() throws {
    let store = try open()
    let files = (1...3).map { Samples.file("\($0)", [Samples.document(["Kelp feeds urchin number \($0)."])]) }
    _ = try store.ingest(files, derivation: 1)
    #expect(try store.value("SELECT count(DISTINCT segid) FROM fts_idx") == 1)
  }
}
