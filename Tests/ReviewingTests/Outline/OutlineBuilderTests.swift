import Model
import Testing

@testable import Reviewing

@Suite("Outline")
struct OutlineBuilderTests {
  private let topic = Topic(name: "grokking", slots: [[QueryTerm(["grokking"])]])

  private func section(_ number: Int, _ outline: Outline?) -> [String] {
    outline?.sections[number].groups.flatMap(\.items).map(\.quote) ?? []
  }

  @Test("Sentences go to the question they answer, byte for byte and with their span")
  func questions() throws {
    let text =
      "Naïve nets wait. We show that grokking follows weight decay. It remains unclear whether grokking scales."
    let source = reviewSource("ada2024", authors: ["Ada Quist"], [(text, nil)])
    let outline = try #require(OutlineBuilder().outline(of: topic, from: [source]))
    #expect(section(0, outline) == ["We show that grokking follows weight decay."])
    #expect(section(3, outline) == ["It remains unclear whether grokking scales."])
    for quotation in outline.quotations {
      let address = try #require(Address(quotation.address))
      guard case .span(1, let bytes) = address.place else {
        Issue.record("no span: \(address)")
        continue
      }
      #expect(String(decoding: Array(text.utf8)[bytes], as: UTF8.self) == quotation.quote)
      #expect(quotation.attribution == Attribution(name: "Ada Quist", basis: .byline))
    }
  }

  @Test("Nothing on the topic gives no outline")
  func nothing() {
    #expect(
      OutlineBuilder().outline(of: topic, from: [reviewSource("a", [("The capital is a fine old city.", nil)])]) == nil)
  }

  @Test(
    "A gap told beside a sentence that names the topic is one of the topic's; a bystander and another paragraph are not"
  )
  func nearby() throws {
    let paragraph =
      "What we are not looking at is speed. We show that grokking happens. The weather was fine that day."
    let other = "It remains unclear whether cats like milk."
    let outline = try #require(
      OutlineBuilder().outline(of: topic, from: [reviewSource("a", [(paragraph, nil), (other, nil)])]))
    #expect(section(3, outline) == ["What we are not looking at is speed."])
    #expect(outline.quotations.count == 2)
  }

  @Test("What names the topic stands before what only stands beside it")
  func distance() throws {
    let text = "We don't know how fast it is. It is unclear what grokking costs. Nobody is looking at its noise."
    let outline = try #require(OutlineBuilder().outline(of: topic, from: [reviewSource("a", [(text, nil)])]))
    #expect(section(3, outline).first == "It is unclear what grokking costs.")
    #expect(section(3, outline).count == 3)
  }

  @Test("Repeats are never quoted, and equal sentences once")
  func repeats() throws {
    let sentence = "We show that grokking follows weight decay."
    let first = reviewSource("a", [(sentence, nil), (sentence + " We find that grokking is slow here.", nil)]) {
      $0.blocks[1].isRepeat = true
    }
    let second = reviewSource("b", [(sentence, nil)])
    let outline = try #require(OutlineBuilder().outline(of: topic, from: [first, second]))
    #expect(outline.quotations.map(\.quote) == [sentence])
    #expect(outline.flow.sentencesFolded == 1)
  }

  @Test("A cut-off sentence and a title are no claims")
  func fragments() {
    let source = reviewSource(
      "a", [("A short informal note on grokking by two friends.", nil), ("We show that grokking is", nil)])
    #expect(OutlineBuilder().outline(of: topic, from: [source]) == nil)
  }

  @Test("Quoted words carry the writer and whom they quote")
  func quoted() throws {
    let source = reviewSource("a", authors: ["Bo Lind"], [("We aim to explain grokking with simple tools.", nil)]) {
      $0.blocks[0].quotes = QuotedSource(name: "Cy Moor")
    }
    let item = try #require(OutlineBuilder().outline(of: topic, from: [source])?.quotations.first)
    #expect("\(item.attribution)" == "Bo Lind, quoting Cy Moor")
    #expect(item.role.role == .aim)
  }

  @Test("A question is open until a comment replies to it")
  func openQuestions() throws {
    let asker = Model.Comment(author: Attribution(name: "Dee", basis: .comment))
    let blocks: [(text: String, comment: Int?)] = [
      ("We show that grokking follows weight decay.", nil), ("Would grokking happen without any decay?", 0),
    ]
    let open = try #require(OutlineBuilder().outline(of: topic, from: [reviewSource("a", blocks, comments: [asker])]))
    #expect(open.unanswered.map(\.quote) == ["Would grokking happen without any decay?"])
    #expect(open.unanswered.first?.attribution.name == "Dee")
    let reply = Model.Comment(author: Attribution(name: "Eve", basis: .comment), parent: 0)
    let answered = try #require(
      OutlineBuilder().outline(
        of: topic, from: [reviewSource("a", blocks + [("It does so in my runs.", 1)], comments: [asker, reply])]))
    #expect(answered.unanswered.isEmpty)
  }

  @Test("The flow adds up")
  func flow() throws {
    let sources = (1...6).map { number in
      reviewSource(
        "k\(number)",
        [("We find that grokking takes \(number) epochs here. The rest is silence. Is grokking real?", nil)])
    }
    let flow = try #require(OutlineBuilder().outline(of: topic, from: sources)).flow
    #expect(flow.documentsFound == flow.documentsQuoted + flow.documentsNotQuoted)
    #expect(flow.sentences == flow.sentencesQuoted + flow.sentencesFolded + flow.sentencesLeftOut)
    #expect(flow.sentences == 18)
    #expect(flow.sentencesLeftOut >= 0)
  }

  @Test("The same sources give the same outline")
  func determinism() {
    let sources = (1...5).map {
      reviewSource("k\($0)", [("We show that grokking needs decay and data number \($0).", nil)])
    }
    #expect(OutlineBuilder().outline(of: topic, from: sources) == OutlineBuilder().outline(of: topic, from: sources))
  }

  @Test("Quotations that share a concept stand together")
  func groups() {
    let quotes = ["Weight decay drives it.", "The sun shines.", "It needs weight decay."].map { Array($0.utf8) }
    let groups = ConceptGroups(topic: []).groups(of: quotes)
    #expect(groups.map(\.name) == ["weight decay", nil])
    #expect(groups.map(\.members) == [[0, 2], [1]])
  }

  @Test("A section has no more quotations than wanted", arguments: [1, 2, 5])
  func quotes(limit: Int) throws {
    let things = ["birds", "cats", "ropes", "clocks", "towns", "rivers", "lamps", "roofs"]
    let sources = things.enumerated().map { number, thing in
      reviewSource("k\(number)", [("We show that grokking is rare among \(thing).", nil)])
    }
    var builder = OutlineBuilder()
    builder.quotesPerSection = limit
    let outline = try #require(builder.outline(of: topic, from: sources))
    #expect(section(0, outline).count == limit)
    #expect(outline.flow.sentencesQuoted == limit)
  }

  @Test("Questions without an answer are shown as far as wanted")
  func unansweredLimit() throws {
    let things = ["birds", "cats", "ropes", "clocks"]
    let text =
      "We show that grokking is real. " + things.map { "Is grokking rare among all \($0)?" }.joined(separator: " ")
    let sources = [reviewSource("a", [(text, nil)]), reviewSource("b", [("We show that grokking is late here.", nil)])]
    var builder = OutlineBuilder()
    builder.unansweredLimit = 2
    #expect(try #require(builder.outline(of: topic, from: sources)).unanswered.count == 2)
    builder.unansweredLimit = 0
    #expect(try #require(builder.outline(of: topic, from: sources)).unanswered.isEmpty)
  }

  @Test("Of a topic of two things, a sentence that names the one all others name too is not enough")
  func coverage() throws {
    let both = Topic(name: "grokking decay", slots: [[QueryTerm(["grokking"])], [QueryTerm(["decay"])]])
    let sources = [
      reviewSource("a", [("We show that grokking follows decay.", nil)]),
      reviewSource("b", [("We show that grokking is rare in birds.", nil)]),
      reviewSource("c", [("We show that grokking is rare in cats.", nil)]),
    ]
    let outline = try #require(OutlineBuilder().outline(of: both, from: sources))
    #expect(outline.quotations.map(\.quote).first == "We show that grokking follows decay.")
  }

  @Test("Only as many sections are made as a review can hold", arguments: [1, 3])
  func sections(limit: Int) throws {
    let sources = (2010..<2020).map { (year: Int) in
      reviewSource("k\(year)", year: year, [("We show that grokking is late in \(year) runs.", nil)])
    }
    var builder = OutlineBuilder()
    builder.arrangement = .time
    builder.sectionLimit = limit
    #expect(try #require(builder.outline(of: topic, from: sources)).sections.count == limit)
  }

  @Test("No sources give no outline")
  func noSources() {
    #expect(OutlineBuilder().outline(of: topic, from: []) == nil)
  }
}
