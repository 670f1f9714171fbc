import Model
import Testing

@testable import Storage

@Suite struct PassageDatesTests {
  let folder = TemporaryFolder()

  private func store() throws -> Store {
    let store = try Store.open(folder.library, for: .write)
    var dated = Samples.document(["One.", "> Two.", "> Three."])
    dated.comments[0].published = PartialDate(iso: "2025-01-02")
    let undated = Samples.document(title: "Undated", published: nil, ["Four.", "Five.", "Six."])
    _ = try store.ingest(
      [Samples.file("a", [dated], key: "dated"), Samples.file("b", [undated], key: "undated")], derivation: 1)
    return store
  }

  @Test("A comment's passage has the comment's date, another its document's, an undated one none")
  func dates() throws {
    let dates = try store().dates(of: [1, 2, 3, 4])
    #expect(dates == [1: "2024-03-05", 2: "2025-01-02", 3: "2024-03-05"])
  }

  @Test("Passages that are not there have no date")
  func absent() throws {
    #expect(try store().dates(of: [77, -1]).isEmpty)
    #expect(try store().dates(of: []).isEmpty)
  }

  @Test("The passages of a document are those of its blocks, in the order of the text")
  func passageIDs() throws {
    let store = try store()
    #expect(try store.passageIDs(of: "dated", blocks: nil) == [1, 2, 3])
    #expect(try store.passageIDs(of: "undated", blocks: nil) == [4, 5, 6])
    #expect(try store.passageIDs(of: "undated", blocks: 1..<2) == [5])
    #expect(try store.passageIDs(of: "undated", blocks: 1..<9) == [5, 6])
    #expect(try store.passageIDs(of: "undated", blocks: 7..<9).isEmpty)
    #expect(try store.passageIDs(of: "nobody", blocks: nil).isEmpty)
  }

  @Test("A passage of several blocks is found by each of them")
  func severalBlocks() throws {
    let store = try Store.open(folder.library, for: .write)
    var document = Samples.document(["One.", "Two.", "Three."])
    document.passages = [
      Passage(blocks: 0..<2, range: 0..<9, headings: [], comment: nil),
      Passage(blocks: 2..<3, range: 10..<16, headings: [], comment: nil),
    ]
    _ = try store.ingest([Samples.file("a", [document], key: "a")], derivation: 1)
    #expect(try store.passageIDs(of: "a", blocks: 0..<1) == [1])
    #expect(try store.passageIDs(of: "a", blocks: 1..<2) == [1])
    #expect(try store.passageIDs(of: "a", blocks: 1..<3) == [1, 2])
  }

  @Test("What lies in the trash has no passages")
  func trash() throws {
    let store = try store()
    _ = try store.setRemoved(["dated"], true)
    #expect(try store.passageIDs(of: "dated", blocks: nil).isEmpty)
    _ = try store.setRemoved(["dated"], false)
    #expect(try store.passageIDs(of: "dated", blocks: nil).count == 3)
  }
}
