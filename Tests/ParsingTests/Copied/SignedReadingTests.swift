import Model
import Parsing
import Testing

@Suite("Copied threads in which every turn is signed")
struct SignedReadingTests {
  private let thread = """
    Why do probes disagree?
    Ada Exner 2y 14 points
    I trained forty probes on the same layer and no two of them agree on what a negation is.
    Is that the data or the method?
    Reply
    Bo Tanaka 2y 6 points
    > I trained forty probes on the same layer and no two of them agree on what a negation is.
    Mine agree, but only because the seeds were the same.
    Ada Exner 1y 3 points
    Hi Bo, that would explain it.
    [deleted] 1y 1 point
    [deleted]
    """

  @Test("Every turn has its author, age, days and score")
  func turns() {
    let document = readCopied(thread, on: "2025-08-20")
    #expect(document.kind == .thread)
    #expect(document.title == "Why do probes disagree?")
    #expect(document.authors.isEmpty)
    #expect(document.comments.map { $0.author?.name } == ["Ada Exner", "Bo Tanaka", "Ada Exner", nil])
    #expect(document.comments.map(\.age) == ["2y", "2y", "1y", "1y"])
    #expect(document.comments.map { $0.score?.value } == [14, 6, 3, 1])
    #expect(document.comments[0].publishedBetween?.lowerBound.description == "2022-08-20")
  }

  @Test("Who quotes or greets an earlier turn answers it, which is not certain")
  func parents() {
    let document = readCopied(thread)
    #expect(document.comments.map(\.parent) == [nil, 0, 1, nil])
    #expect(document.provenance.filter { $0.field == "parent" }.map(\.certain) == [false, false])
  }

  @Test("A quoted parent is its writer's words, found only where they were said")
  func quotation() throws {
    let document = readCopied(thread)
    let quoted = try #require(document.blocks.first { $0.kind == .quotation })
    #expect(quoted.comment == 1)
    #expect(quoted.isRepeat)
    #expect(quoted.quotes?.name == "Ada Exner")
    #expect(quoted.quotes?.block == 0)
  }

  @Test("A comment that was taken away is kept as such")
  func deleted() {
    let comments = readCopied(thread).comments
    #expect(comments.map(\.isDeleted) == [false, false, false, true])
  }

  @Test("The page's own words are no text", arguments: ["Reply", "points", "2y", "Tanaka"])
  func chrome(word: String) {
    #expect(!readCopied(thread).text.contains(word))
  }

  @Test("Indentation shows what answers what")
  func indented() {
    let document = readCopied(
      "ada_x 3 hours ago | next [–]\nProbes lie.\n    bo_t 2 hours ago | parent [–]\n    Some do.\n    cy 1 hour ago | parent [–]\n    Not mine.\ndee 1 hour ago | prev [–]\nOh."
    )
    #expect(document.comments.map(\.parent) == [nil, 0, 0, nil])
    #expect(document.comments.map(\.age) == ["3 hours ago", "2 hours ago", "1 hour ago", "1 hour ago"])
  }

  @Test("A parent's first line repeated, also in quotation marks, is a quotation", arguments: ["", "\""])
  func repeated(mark: String) {
    let line = "I trained forty probes on the same layer of one small model."
    let document = readCopied("Ada Exner\n2y\n14\n\(line)\nReply\nBo Tanaka\n2y\n9\n\(mark)\(line)\(mark)\nMine agree.")
    #expect(document.texts(.quotation) == ["\(mark)\(line)\(mark)"])
    #expect(document.comments.map(\.parent) == [nil, 0])
  }

  @Test("A thread that stands in the file twice has each turn once")
  func twice() {
    let words = (1...40).map { "word\($0)" }.joined(separator: " ")
    let other = (91...150).map { "word\($0)" }.joined(separator: " ")
    let more = (41...90).map { "word\($0)" }.joined(separator: " ")
    let once =
      "Ada Exner 2y 14 points\n\(words)\n\(more)\nBo Tanaka 2y 6 points\n\(other)\nNo."
    let document = readCopied(once + "\n" + once)
    #expect(document.comments.count { !$0.range.isEmpty } == 2)
    #expect(document.ownTexts.count { $0 == words } == 1)
  }

  @Test("Lines may end as other systems end them, and a mark may stand before the first")
  func lineEndings() {
    let text = "\u{FEFF}" + thread.replacing("\n", with: "\r\n")
    #expect(readCopied(text).comments == readCopied(thread).comments)
    #expect(readCopied(text).text == readCopied(thread).text)
  }

  @Test("Notes with one line of that shape are notes")
  func notes() {
    #expect(readCopied("My notes\nAda Exner 2y 14 points\nThat was the best of all comments.").kind != .thread)
  }

  @Test("A text above the first signature is the thread's own, under its title")
  func opening() {
    let document = readCopied(
      "Why do probes disagree?\nI collect here what people said about it.\nAda Exner 2y 14 points\nThey do not.\nBo Tanaka 2y 6 points\nMine do."
    )
    #expect(document.title == "Why do probes disagree?")
    #expect(
      document.blocks.filter { $0.comment == nil }.map(document.words) == ["I collect here what people said about it."])
  }

  @Test("A thread that begins with a signature has no title")
  func untitled() {
    #expect(readCopied("Ada Exner 2y 14 points\nThey do not.\nBo Tanaka 2y 6 points\nMine do.").title == nil)
  }

  @Test("Lists and headings within a comment are read as elsewhere")
  func blocks() {
    let document = readCopied(
      "Ada Exner 2y 14 points\nWhat I tried:\n- forty seeds\n- two layers\nBo Tanaka 2y 6 points\nhttps://a.example/x has more."
    )
    #expect(document.texts(.listItem) == ["forty seeds", "two layers"])
    #expect(document.links.map(\.target) == ["https://a.example/x"])
  }

  @Test("A signature without words is a comment without words")
  func empty() {
    let document = readCopied("Ada Exner 2y 14 points\nBo Tanaka 2y 6 points\nMine do.")
    #expect(document.comments.map { $0.author?.name } == ["Ada Exner", "Bo Tanaka"])
    #expect(document.comments[0].range.isEmpty)
  }

  @Test("Passages never cross from one turn to the next")
  func passages() {
    let document = readCopied(thread)
    #expect(
      document.passages.allSatisfy { passage in
        passage.blocks.allSatisfy { document.blocks[$0].comment == passage.comment }
      })
  }
}
