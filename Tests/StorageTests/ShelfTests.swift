import Model
import Testing

@testable import Storage

@Suite struct ShelfTests {
  let folder = TemporaryFolder()

  private func store() throws -> Store {
    let store = try Store.open(folder.library, for: .write)
    let files = [
      Samples.file(
        "b.html", [Samples.document(title: "B", authors: ["Ilse Marwick", "Bo Trask"], ["Bee."])], key: "b"),
      Samples.file("a.html", [Samples.document(title: nil, authors: [], published: nil, ["Ay."])], key: "a"),
      Samples.file(
        "c.html", [Samples.document(title: "B", authors: ["Ilse Marwick", "Bo Trask"], ["Bee."])], key: "b"),
    ]
    _ = try store.ingest(files, derivation: 1)
    return store
  }

  @Test("The shelf has a row for each file, in the order of paths")
  func order() throws {
    #expect(try store().shelf().map { String(decoding: $0.path, as: UTF8.self) } == ["a.html", "b.html", "c.html"])
    #expect(try store().shelf().map(\.key) == ["a", "b", "b"])
  }

  @Test("An entry tells what is known and nothing else")
  func values() throws {
    let store = try store()
    #expect(try store.tag(["b"], "sae", remove: false) == 1)
    let rows = try store.shelf()
    #expect(rows[1].authors == ["Ilse Marwick", "Bo Trask"])
    #expect(rows[1].published == "2024-03-05")
    #expect(rows[0].title == nil && rows[0].authors == [] && rows[0].published == nil)
    #expect(rows.map(\.tags) == [[], ["sae"], ["sae"]])
    #expect(rows[0].words == 4 && rows[0].kind == "post" && rows[0].site == "Field Notes")
  }

  @Test("A review reads the text, the blocks, the comments and the authors as they are stored")
  func reviewed() throws {
    let store = try store()
    for key in ["a", "b"] {
      let whole = try #require(try store.document(key)).document
      let read = try #require(try store.reviewedDocument(key))
      #expect(
        read.text == whole.text && read.blocks == whole.blocks && read.authors.map(\.name) == whole.authors.map(\.name))
      #expect(read.comments == (whole.blocks.contains { $0.comment != nil } ? whole.comments : []))
    }
    #expect(try store.reviewedDocument("nothing") == nil)
  }

  @Test("The trash is a shelf of its own")
  func trash() throws {
    let store = try store()
    _ = try store.setRemoved(["b"], true)
    #expect(try store.shelf().map(\.key) == ["a"])
    #expect(try store.shelf(trash: true).map(\.key) == ["b", "b"])
  }

  @Test("A path keeps bytes that are no UTF-8")
  func pathBytes() throws {
    let store = try store()
    var file = Samples.file("x", [Samples.document(["Ex."])], key: "x")
    file.source.path = [0x2F, 0xFF, 0x0A, 0xFE]
    _ = try store.ingest([file], derivation: 1)
    #expect(try store.document("x")?.paths == [[0x2F, 0xFF, 0x0A, 0xFE]])
    #expect(try store.knownHashes()[[0x2F, 0xFF, 0x0A, 0xFE]] == file.source.sha256)
  }

  @Test("A document comes back as it was read, with all its files")
  func document() throws {
    let stored = try #require(try store().document("b"))
    #expect(stored.document == Samples.document(title: "B", authors: ["Ilse Marwick", "Bo Trask"], ["Bee."]))
    #expect(stored.paths.map { String(decoding: $0, as: UTF8.self) } == ["b.html", "c.html"])
    #expect(stored.versions == 0 && !stored.isRemoved && stored.member == 0)
  }

  @Test("What is not there is nothing", arguments: ["z", "", "B"])
  func absent(_ key: String) throws {
    #expect(try store().document(key) == nil)
    #expect(try !store().holds(key))
  }

  @Test("An older text that is not there is nothing", arguments: [0, 1, 7])
  func absentVersion(_ version: Int) throws {
    #expect(try store().document("b", version: version) == nil)
  }

  @Test("Documents by number come in the order asked for, those that are gone left out")
  func byNumber() throws {
    #expect(try store().documents([2, 99, 1]).map(\.key) == ["a", "b"])
    #expect(try store().documents([]).isEmpty)
  }

  @Test("The original comes back byte for byte; a damaged one does not come at all")
  func original() throws {
    let store = try store()
    let stored = try #require(try store.document("b"))
    #expect(try store.original(stored.sha256) == Array("Bee.".utf8))
    #expect(try store.original("00") == nil)
    try store.damage("UPDATE snapshot SET content = x'789c00'")
    #expect(try store.original(stored.sha256) == nil)
  }

  @Test("A document whose structure is damaged is an error that says what mends it")
  func damagedStructure() throws {
    let store = try store()
    try store.damage("UPDATE document SET structure = x'7b' WHERE key = 'b'")
    #expect(
      throws: StoreError.damaged(
        path: store.path, reason: "the structure of b cannot be read; 'quire rebuild' mends it")
    ) {
      try store.document("b")
    }
  }

  @Test("Of equal files the one whose path comes first decides how they are read")
  func derivationSources() throws {
    let sources = try store().derivationSources()
    #expect(sources.map { String(decoding: $0.source.path, as: UTF8.self) } == ["a.html", "b.html"])
    #expect(sources.map(\.options) == ["{}", "{}"])
    #expect(sources.map(\.source.modified) == [1_700_000_000, 1_700_000_000])
  }

  @Test("A document whose file now holds something else can still be derived, without a path")
  func derivationWithoutPath() throws {
    let store = try store()
    _ = try store.ingest(
      [
        Samples.file(
          "a.html", [Samples.document(title: "B", authors: ["Ilse Marwick", "Bo Trask"], ["Bee."])], key: "b")
      ], derivation: 1)
    #expect(try store.derivationSources().map(\.source.path).first == [])
  }
}
