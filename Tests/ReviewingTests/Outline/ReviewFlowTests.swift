import Model
import Testing

@testable import Reviewing

@Suite("What became of what was read")
struct ReviewFlowTests {
  private let text = "We show that grokking follows weight decay. We find that grokking is rare in birds."

  private func flow(_ sources: [ReviewSource], quoting quoted: [Int], folded: Int = 0) -> Outline.Flow {
    let reading = EvidenceReading(sources, topic: topic("grokking"))
    return Outline.Flow(
      sources, quoted: quoted.map { reading.evidence[$0] }, sentences: reading.count, folded: reading.folded + folded,
      copies: reading.copies)
  }

  private func addsUp(_ flow: Outline.Flow) -> Bool {
    flow.documentsFound == flow.documentsQuoted + flow.documentsNotQuoted + flow.documentsFolded
      && flow.sentences == flow.sentencesQuoted + flow.sentencesFolded + flow.sentencesLeftOut
  }

  @Test("Every document and every sentence is counted once")
  func sums() {
    let sources = [
      reviewSource("a", [(text, nil)]), reviewSource("b", [("It is unclear whether grokking lasts.", nil)]),
    ]
    let none = flow(sources, quoting: [])
    let one = flow(sources, quoting: [0])
    let all = flow(sources, quoting: [0, 1, 2])
    for flow in [none, one, all] { #expect(addsUp(flow)) }
    #expect(none.documentsQuoted == 0 && none.documentsNotQuoted == 2 && none.sentencesLeftOut == 3)
    #expect(one.documentsQuoted == 1 && one.documentsNotQuoted == 1)
    #expect(all.documentsQuoted == 2 && all.sentencesQuoted == 3 && all.sentencesLeftOut == 0)
    #expect(all.passagesRead == 2)
  }

  @Test("A copy is folded, not left unquoted")
  func copies() {
    let flow = flow([reviewSource("a", [(text, nil)]), reviewSource("b", [(text, nil)])], quoting: [0])
    #expect(flow.documentsFolded == 1 && flow.documentsQuoted == 1 && flow.documentsNotQuoted == 0)
    #expect(flow.sentencesFolded == 2 && addsUp(flow))
  }

  @Test("Two quotations of one document are of one document")
  func sameDocument() {
    let flow = flow([reviewSource("a", [(text, nil)])], quoting: [0, 1])
    #expect(flow.documentsQuoted == 1 && flow.sentencesQuoted == 2 && addsUp(flow))
  }

  @Test("Nothing read is nothing counted")
  func nothing() {
    let flow = flow([], quoting: [])
    #expect(flow == Outline.Flow())
  }

  @Test("A quotation's address is the bytes of its block")
  func quotation() throws {
    let source = reviewSource(
      "a", authors: ["Ada Quist"], year: 2021, [("Naïve nets wait.", nil), ("É. " + text, nil)])
    let reading = EvidenceReading([source], topic: topic("grokking"))
    for sentence in reading.evidence {
      let quotation = sentence.quotation(in: [source])
      let address = try #require(Address(quotation.address))
      guard case .span(2, let bytes) = address.place else {
        Issue.record("\(address)")
        continue
      }
      let block = Array(source.document.text.utf8)[source.document.blocks[1].range]
      #expect(String(decoding: Array(block)[bytes], as: UTF8.self) == quotation.quote)
      #expect(quotation.document.key == "a" && quotation.document.year == 2021)
      #expect(quotation.attribution == Attribution(name: "Ada Quist", basis: .byline))
    }
    #expect(reading.evidence.count == 2)
  }
}
