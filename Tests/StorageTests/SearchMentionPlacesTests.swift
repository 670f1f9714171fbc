import Model
import Testing

@testable import Storage

@Suite("Where a mention stands") struct SearchMentionPlacesTests {
  let folder = TemporaryFolder()

  /// A document of three blocks in one passage, and one in a comment, with a citation of some bytes.
  private func store(_ range: Range<Int>, _ change: (inout Document) -> Void = { _ in }) throws -> Store {
    let store = try Store.open(folder.library, for: .write)
    var document = Samples.document(["One é rope.", "Two ropes.", "> Three ropes."])
    document.passages[0] = Passage(blocks: 0..<2, range: 0..<document.blocks[1].range.upperBound, headings: [])
    document.passages.remove(at: 1)
    change(&document)
    let mentions = Mentions(
      citations: [
        Citation(kind: .informal, range: range, title: "Ropes", authors: [], confidence: 0.5, reason: "words")
      ])
    _ = try store.ingest([Samples.file("a", [document], key: "ropes", mentions: mentions)], derivation: 1)
    return store
  }

  private func found(_ range: Range<Int>, _ change: (inout Document) -> Void = { _ in }) throws -> StoredMention<
    Citation
  > {
    try #require(try store(range, change).citations().first)
  }

  @Test(
    "The very words are told by their block and their bytes in it",
    arguments: [
      (0..<3, "ropes#p1:0-3"), (7..<12, "ropes#p1:7-12"), (13..<16, "ropes#p2:0-3"), (17..<22, "ropes#p2:4-9"),
      (24..<29, "ropes#p3:0-5"),
    ])
  func spans(range: Range<Int>, address: String) throws {
    let mention = try found(range)
    #expect(mention.exactAddress == address)
    let place = mention.address
    #expect(place == (range.lowerBound < 24 ? "ropes#p1-2" : "ropes#p3"))
    #expect(mention.key == "ropes" && mention.document == 1)
  }

  @Test("Words that reach over the end of a block have the passage's address")
  func acrossBlocks() throws {
    let mention = try found(9..<16)
    #expect(mention.exactAddress == "ropes#p1-2" && mention.address == "ropes#p1-2")
  }

  @Test("Words outside every passage have the document's address and no passage")
  func outside() throws {
    let mention = try found(9..<28)
    #expect(mention.address == "ropes" && mention.exactAddress == "ropes")
    #expect(mention.passage.isEmpty && mention.range.isEmpty)
  }

  @Test("A mention without words belongs to the document, or to the comment it stands in")
  func empty() throws {
    #expect(try found(4..<4).exactAddress == "ropes")
  }

  @Test("A mention without words in a comment belongs to the comment")
  func emptyInComment() throws {
    let mention = try found(26..<26)
    #expect(mention.exactAddress == "ropes#c1" && mention.address == "ropes#p3")
  }

  @Test("Where a block holds a line feed of its own, nothing tells which block it is")
  func lineFeeds() throws {
    let mention = try found(0..<3) { document in
      document.text = document.text.replacing("One é", with: "One\né")
    }
    #expect(mention.exactAddress == "ropes#p1-2")
  }

  @Test("Citations are those of the documents asked for")
  func documents() throws {
    let store = try store(0..<3)
    #expect(try store.citations(in: ["ropes"]).count == 1)
    #expect(try store.citations(in: ["rope", "knots"]).isEmpty && store.citations(in: []).isEmpty)
    #expect(try store.citations(in: nil).count == 1)
  }
}
