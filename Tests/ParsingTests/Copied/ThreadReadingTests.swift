import Model
import Testing

@testable import Parsing

@Suite("Copied threads without bylines")
struct ThreadReadingTests {
  private static let opening = """
    I came to this late, so forgive me if it has been settled elsewhere, but I think that two different obstacles are being \
    counted as one in the second half of the post, and I would like to take them apart before we go on with either of them.
    """
  private static let question =
    "Why treat the number of features as something the network has, rather than something our method finds for us?"
  private static let more = """
    A dictionary with more entries splits one feature into several, and nobody has shown that the splitting stops anywhere, \
    which is why I would rather speak of a scale of description than of a count that could be right or wrong in itself.
    """
  private let thread = """
    \(opening)
    \(question) \(more)
    Hi Marit, thank you for the careful reading!
    \(question)
    I share the doubt more than the post lets on, and I cannot prove anything about it.
    Thanks Bertil! That helps a lot.
    I agree about the tree.
    Hi Bertil,
    \(opening)
    \(question) \(more)
    """

  @Test("Turns begin where somebody is greeted, and answer the one before")
  func turns() {
    let document = readCopied(thread)
    #expect(document.kind == .thread)
    #expect(document.comments.count == 3)
    #expect(document.comments.map(\.parent) == [nil, 0, 1])
    #expect(document.title == nil)
  }

  @Test("Who is greeted likely wrote the turn before, which is not certain")
  func addressed() {
    let authors = readCopied(thread).comments.map(\.author)
    #expect(authors.map { $0?.name } == ["Marit", "Bertil", nil])
    #expect(authors.map { $0?.basis } == [.addressed, .addressed, .unsigned])
    #expect(authors.allSatisfy { $0?.certain == false })
  }

  @Test("A quoted line of an earlier turn is a quotation of its writer")
  func quotation() throws {
    let document = readCopied(thread)
    let quoted = try #require(document.blocks.first { $0.kind == .quotation })
    #expect(document.words(quoted) == Self.question)
    #expect(quoted.quotes?.name == "Marit")
    #expect(quoted.quotes?.certain == false)
    #expect(quoted.comment == 1)
    // A search that found it here as well would find the words twice.
    #expect(quoted.isRepeat)
  }

  @Test("Two lines of a turn that the second copy joined were given to the last writer")
  func joined() throws {
    let first = "Agreed on writing the plan down before anybody trains a single model"
    let last = "Agreed on the name"
    let document = readCopied(
      thread.replacing("\(Self.more)\nHi Marit", with: "\(Self.more)\n\(first)\n\(last)\nHi Marit")
        + "\n\(first) \(last)")
    let block = try #require(document.blocks.first { document.words($0) == "\(first) \(last)" })
    #expect(block.isRepeat)
    #expect(block.comment == nil)
    #expect(document.ownTexts.count { $0.contains(first) } == 1)
  }

  @Test("Every greeting is evidence of who is addressed, once, also one that only the second copy has")
  func evidence() {
    let found = readCopied(thread).provenance.filter { $0.field == "addressed" }
    #expect(
      found.map(\.evidence) == [
        "Hi Marit, thank you for the careful reading!", "Thanks Bertil! That helps a lot.", "Hi Bertil,",
      ])
    #expect(found.allSatisfy { !$0.certain })
  }

  @Test("What stands a second time is kept, marked, and belongs to no turn")
  func repeats() {
    let document = readCopied(thread)
    let repeated = document.blocks.filter(\.isRepeat)
    #expect(repeated.map(document.words).contains(Self.opening))
    #expect(repeated.allSatisfy { ($0.comment == nil) == ($0.kind != .quotation) })
    #expect(document.ownTexts.count { $0 == Self.opening } == 1)
    #expect(document.passages.filter { !$0.isRepeat }.allSatisfy { $0.comment != nil })
  }

  @Test(
    "Somebody is greeted by name at the beginning of a line",
    arguments: [
      ("Hi Marit, thank you", "Marit"), ("Dear Ørsted: no", "Ørsted"), ("THANKS Zoë. Yes", "Zoë"),
      ("Thanks Bertil! That helps", "Bertil"), ("Dear Ørjan,", "Ørjan"),
      ("Hello, Ada.", "Ada"),
    ])
  func greeted(line: String, name: String) {
    #expect(ThreadReading.greeted(in: Array(line.utf8)[...]) == name)
  }

  @Test(
    "Words that greet nobody by name",
    arguments: [
      "Thanks for this", "Hi there, all", "Hey Everyone, look", "Thanks! Good", "High Marit, x", "I said hi Marit,",
      "Thanks Bertil for it",
    ])
  func nobody(line: String) {
    #expect(ThreadReading.greeted(in: Array(line.utf8)[...]) == nil)
  }

  @Test("A letter with one greeting, and a text with a title above, are no thread")
  func noThread() {
    #expect(readCopied("Hi Marit, thank you for it.\nI will come.\nAda\nP.S. Not on Monday.").kind == .notes)
    #expect(readCopied("My letters\nHi Marit, thank you.\nText.\nThanks Bertil! Text.").kind == .notes)
  }
}
