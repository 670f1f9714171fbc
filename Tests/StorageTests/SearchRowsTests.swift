import Model
import Testing

@testable import Storage

@Suite struct SearchRowsTests {
  let folder = TemporaryFolder()

  private func store(_ document: Document = Samples.document(["A post on ropes.", "> A comment."])) throws -> Store {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.ingest([Samples.file("a", [document])], derivation: 1)
    return store
  }

  @Test("A passage comes with its head, its place and its heading")
  func passage() throws {
    let row = try #require(try store().passages([1]).first)
    #expect(row.head.key == "marwick2024toy" && row.head.title == "Toy Models of Forgetting" && row.head.year == 2024)
    #expect(row.head.authors == ["Ilse Marwick"] && row.head.site == "Field Notes" && row.head.kind == .post)
    #expect(row.blocks == 0..<1 && row.range == 0..<16 && row.headings == ["Part one"])
    #expect(row.body == "A post on ropes." && row.comment == nil && row.commenter == nil && row.quotes.isEmpty)
  }

  @Test("Passages come in the order asked for, as often as asked for, and one that is not there is left out")
  func orderAskedFor() throws {
    let store = try store()
    #expect(try store.passages([2, 9_999, 1, 2]).map(\.id) == [2, 1, 2])
    #expect(try store.passages([]).isEmpty)
  }

  @Test("More passages than SQLite takes values at once are read")
  func many() throws {
    let store = try store()
    let ids = (1...40_000).map { Int64($0) }
    #expect(try store.passages(ids).count == 2)
    #expect(try store.words(of: ids).count == 2)
  }

  @Test("A comment's passage comes with who signed it")
  func comment() throws {
    let row = try #require(try store().passages([2]).first)
    #expect(row.comment == 0 && row.commenter == Attribution(name: "Bram Oyelaran", basis: .comment))
    #expect(row.blocks == 1..<2 && row.headings == [])
  }

  @Test("Rows come in the order asked for, those that are not there left out")
  func order() throws {
    #expect(try store().passages([2, 77, 1, 2]).map(\.id) == [2, 1, 2])
    #expect(try store().passages([]).isEmpty)
  }

  @Test("Whom a passage quotes is told, and whether it does nothing else")
  func quotations() throws {
    var document = Samples.document(["First.", "Second.", "Third."])
    document.blocks[1].quotes = QuotedSource(name: "Ada", block: 0, certain: false)
    document.blocks[2].quotes = QuotedSource(name: "Bo", url: "https://bo.example/")
    let rows = try store(document).passages([1, 2, 3])
    #expect(rows.map(\.isQuotationOfOwnText) == [false, true, false])
    #expect(rows[1].quotes == [QuotedSource(name: "Ada", block: 0, certain: false)])
    #expect(rows[2].quotes == [QuotedSource(name: "Bo", url: "https://bo.example/")])
  }

  @Test("What can be searched is counted without the trash")
  func holdings() throws {
    let store = try store()
    #expect(try "\(store.holdings())" == "1 document, 1 comment, 2 passages")
    _ = try store.setRemoved(["marwick2024toy"], true)
    #expect(try "\(store.holdings())" == "0 documents, 0 comments, 0 passages")
  }
}
