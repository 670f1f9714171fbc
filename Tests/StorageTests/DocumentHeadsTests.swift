import Model
import Testing

@testable import Storage

@Suite struct DocumentHeadsTests {
  let folder = TemporaryFolder()

  private func store(_ names: [String], _ file: String = "library.sqlite") throws -> Store {
    let store = try Store.open(folder.file(file), for: .write)
    for name in names {
      _ = try store.ingest(
        [Samples.file(name, [Samples.document(title: name)], key: "k", original: name)], derivation: 1)
    }
    return store
  }

  @Test("Heads come in an order that does not depend on which came first")
  func order() throws {
    let titles = try [["x", "y"], ["y", "x"]].map { try store($0, "\($0[0]).sqlite").heads().map(\.head.title) }
    #expect(titles[0] == titles[1] && Set(titles[0]) == ["x", "y"])
  }

  @Test("Of some rows come the same heads in the same order, however many are asked for")
  func some() throws {
    let store = try store(["x", "y", "z"])
    let all = try store.heads()
    #expect(try store.heads(of: [all[2].id, all[0].id]).map(\.head) == [all[0].head, all[2].head])
    let many = Set(1_000_000..<1_002_000 as Range<Int64>).union([all[1].id])
    #expect(try store.heads(of: many).map(\.head) == [all[1].head])
    #expect(try store.heads(of: []).isEmpty)
  }

  @Test("A titled document says what its head says; what lies in the trash says nothing")
  func titled() throws {
    let store = try store(["x", "y"])
    let heads = try store.heads()
    let titled = try store.titledDocuments().sorted { $0.key < $1.key }
    #expect(titled.map(\.key) == heads.map(\.head.key).sorted())
    for document in titled {
      let (_, head, url) = try #require(heads.first { $0.id == document.id })
      #expect(document.title == head.title && document.authors == head.authors && document.url == url)
    }
    _ = try store.setRemoved([titled[0].key], true)
    #expect(try store.titledDocuments().map(\.id) == [titled[1].id])
    #expect(try store.heads().map(\.id) == [titled[1].id])
  }
}
