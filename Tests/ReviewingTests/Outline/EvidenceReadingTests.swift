import Model
import Testing

@testable import Reviewing

@Suite("Sentences read for a review")
struct EvidenceReadingTests {
  private let grokking = topic("grokking")

  private func read(_ blocks: [(text: String, comment: Int?)], change: (inout Document) -> Void = { _ in }) -> [String]
  {
    EvidenceReading([reviewSource("a", blocks, change: change)], topic: grokking).evidence.map(Self.words)
  }

  private static func words(_ sentence: EvidenceSentence) -> String { String(decoding: sentence.bytes, as: UTF8.self) }

  @Test("A sentence keeps its place, its words and what of the topic it names")
  func sentence() throws {
    let text = "Rain fell. We show that grokking follows weight decay."
    let reading = EvidenceReading(
      [reviewSource("a", [("Nothing here.", nil), (text, nil)], score: 0.7)], topic: topic("grokking", "decay"))
    let found = try #require(reading.evidence.first)
    #expect(reading.evidence.count == 1 && reading.count == 3)
    #expect(found.source == 0 && found.block == 1)
    #expect(found.range == 14 + 11..<14 + text.utf8.count)
    #expect(Self.words(found) == "We show that grokking follows weight decay.")
    #expect(found.slots == [0, 1] && found.distance == 0 && found.passageScore == 0.7)
    #expect(!found.isQuotation)
  }

  @Test(
    "Only prose is read",
    arguments: [
      (BlockKind.paragraph, true), (.listItem, true), (.quotation, true), (.caption, true), (.footnote, true),
      (.heading, false), (.code, false), (.tableRow, false),
    ])
  func kinds(kind: BlockKind, isRead: Bool) {
    let found = read([("We show that grokking follows weight decay.", nil)]) { $0.blocks[0].kind = kind }
    #expect(!found.isEmpty == isRead)
  }

  @Test("What is repeated from elsewhere is not read")
  func repeats() {
    #expect(read([("We show that grokking follows weight decay.", nil)]) { $0.blocks[0].isRepeat = true }.isEmpty)
  }

  @Test(
    "What is no whole sentence is not quoted",
    arguments: [
      "We show that grokking follows", "we show that grokking follows weight decay.",
      "We show that grokking follows weight…", "Grokking is late.",
    ])
  func fragments(text: String) {
    #expect(read([(text, nil)]).isEmpty)
  }

  @Test("An item of a list needs no full stop and no capital")
  func items() {
    for text in ["we show that grokking follows decay", "We show that grokking follows decay"] {
      #expect(read([(text, nil)]) { $0.blocks[0].kind = .listItem } == [text])
    }
  }

  @Test(
    "The sign before an item is none of its words",
    arguments: ["- ", "* ", "\u{2013} ", "\u{2022} ", "\u{00B7} "])
  func bullets(sign: String) {
    #expect(read([(sign + "We show that grokking follows decay.", nil)]) == ["We show that grokking follows decay."])
  }

  @Test(
    "A sentence may end with what closes it",
    arguments: [
      "We show that grokking follows weight decay!", "We show that grokking (it follows weight decay).",
      "We show that grokking is \"a late kind of learning\"", "We show that grokking is \u{201C}a late one\u{201D}",
      "We show that grokking follows weight decay [1]",
    ])
  func ends(text: String) {
    #expect(read([(text, nil)]) == [text])
  }

  @Test("A sentence of a thousand bytes is no quotation")
  func long() {
    let many = Array(repeating: "very", count: 250).joined(separator: " ")
    #expect(read([("We show that grokking is \(many) late.", nil)]).isEmpty)
  }

  @Test(
    "Beside the topic counts what says something of its own",
    arguments: [
      ("We don't know how fast it is.", true), ("We aim to find out how fast it is.", true),
      ("I disagree that this is so at all.", true), ("This is a long time for a network.", false),
      ("Would anybody like to have some tea?", false), ("By speed we mean the number of steps.", false),
    ])
  func beside(text: String, isRead: Bool) {
    let found = read([("Here is some grokking for you. \(text)", nil)])
    #expect(found.contains(text) == isRead)
  }

  @Test("Three sentences from the topic, nothing is of it")
  func reach() {
    let filler = "The weather was fine that day."
    let gap = "We don't know how fast it is."
    #expect(read([("We saw grokking today again. \(filler) \(gap)", nil)]).contains(gap))
    #expect(!read([("We saw grokking today again. \(filler) \(filler) \(gap)", nil)]).contains(gap))
    #expect(
      !read([("We saw grokking today again.", nil), (gap, nil)]).contains(gap), "another paragraph is another matter")
  }

  @Test("Of equal sentences one is kept, the one that is nobody's quotation, and the rest are counted")
  func folding() {
    let sentence = "We show that grokking follows weight decay."
    let quoting = reviewSource("a", [(sentence, nil)]) { $0.blocks[0].quotes = QuotedSource(name: "Bo") }
    let own = reviewSource("b", [(sentence, nil)])
    let again = reviewSource("c", [(sentence, nil)])
    let reading = EvidenceReading([quoting, own, again], topic: grokking)
    #expect(reading.evidence.map(\.source) == [1])
    #expect(reading.folded == 2 && reading.count == 3)
    #expect(reading.copies == [2], "the quotation gave way and its document is none that copies")
  }

  @Test("A document that says something besides is no copy")
  func copies() {
    let sentence = "We show that grokking follows weight decay."
    let reading = EvidenceReading(
      [
        reviewSource("a", [(sentence, nil)]), reviewSource("b", [(sentence, nil)]),
        reviewSource("c", [(sentence + " We find that grokking is rare in birds.", nil)]),
      ], topic: grokking)
    #expect(reading.copies == [1])
  }

  @Test("Blocks that the document does not have are passed over")
  func outOfRange() {
    var source = reviewSource("a", [("We show that grokking follows weight decay.", nil)])
    source.passages = [.init(blocks: 0..<9, score: 1), .init(blocks: 7..<8, score: 1)]
    #expect(EvidenceReading([source], topic: grokking).evidence.count == 1)
  }

  @Test("Passages are read in the order of the text, whatever their rank")
  func order() {
    var source = reviewSource(
      "a", [("We show that grokking follows weight decay.", nil), ("We find that grokking is rare in birds.", nil)])
    source.passages = [.init(blocks: 1..<2, score: 1), .init(blocks: 0..<1, score: 0.4)]
    let reading = EvidenceReading([source], topic: grokking)
    #expect(reading.evidence.map(\.block) == [0, 1])
    #expect(reading.evidence.map(\.passageScore) == [0.4, 1])
  }

  @Test("No sources, no evidence")
  func nothing() {
    let reading = EvidenceReading([], topic: grokking)
    #expect(reading.evidence.isEmpty && reading.count == 0 && reading.folded == 0 && reading.copies.isEmpty)
  }
}
