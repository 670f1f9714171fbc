import Model
import Text

/// Makes comments of the signed parts of a copied page, below a post or alone.
struct SignedTurns {
  private let lines: TextLines
  private let signatures: Signatures
  private let options: ReadingOptions

  init(_ lines: TextLines, _ signatures: Signatures, _ options: ReadingOptions) {
    self.lines = lines
    self.signatures = signatures
    self.options = options
  }

  /// Appends the body's blocks, then the comments; what stands a second time is kept before the comments, marked.
  ///
  /// - Parameter writer: Who wrote the body.
  func append(to builder: inout DocumentBuilder, body: Range<Int>, writer: String? = nil) {
    let seen = SeenLines(lines)
    let prose = ProseBlocks(lines: lines)
    var blockOfLine = prose.append(CommentChrome.trimmed(body, in: lines), to: &builder)
    var turns: [(place: Signatures.Place, text: [Int])] = []
    for position in signatures.places.indices {
      let text = CommentChrome.trimmed(signatures.text(of: position, limit: lines.count), in: lines)
      let own = text.filter { !seen.isRepeat($0) }
      for line in text where seen.isRepeat(line) {
        if let block = builder.append(.paragraph, lines.slice(line)) { builder.blocks[block].isRepeat = true }
      }
      // A turn of which nothing is new stands in the file twice.
      if text.isEmpty || !own.isEmpty { turns.append((signatures.places[position], own)) }
    }
    for turn in turns {
      _ = builder.beginComment(comment(turn.place.signature, turn.text))
      if builder.comments.last?.isDeleted ?? false { continue }
      for run in Self.runs(turn.text) { blockOfLine.merge(prose.append(run, to: &builder)) { a, _ in a } }
    }
    QuotedTurns.mark(&builder, blockOfLine, seen, writer: writer)
    let quoted = QuotedTurns.parents(builder)
    var open: [(indent: Int, turn: Int)] = []
    for (number, turn) in turns.enumerated() {
      let indent = lines.lines[turn.place.lines.lowerBound].indent
      while let last = open.last, last.indent >= indent { open.removeLast() }
      builder.comments[number].parent = quoted[number] ?? open.last?.turn ?? addressed(number, turn.text, builder)
      open.append((indent, number))
    }
  }

  /// Which parents were worked out from words, and are not certain.
  func provenance(_ document: Document) -> [Provenance] {
    document.comments.enumerated().compactMap { number, comment in
      guard let parent = comment.parent, let name = document.comments[parent].author?.name else { return nil }
      return Provenance(field: "parent", rule: "answered", evidence: "\(number + 1): \(name)", certain: false)
    }
  }

  private func comment(_ signature: SignatureLine, _ text: [Int]) -> Comment {
    var comment = Comment(author: Attribution(name: signature.name, basis: .comment))
    comment.published = signature.date
    comment.age = signature.age
    comment.publishedBetween = signature.days(before: options.fileDate)
    comment.score = signature.score
    comment.wasEdited = signature.wasEdited
    if text.count == 1, let line = text.first, Self.isDeletion(lines.slice(line)) { comment.isDeleted = true }
    if signature.name == SignatureLine.deleted { comment.author = nil }
    return comment
  }

  /// The words that forums leave in place of a comment that was taken away.
  static func isDeletion(_ slice: ArraySlice<UInt8>) -> Bool {
    let inner = slice.filter { !"[]().".utf8.contains($0) }.map(\.lowered)
    return [
      "deleted", "removed", "comment deleted", "comment removed", "deleted comment", "comment deleted by user",
      "this comment has been deleted", "this comment was deleted", "removed by moderator", "deleted by user",
    ].contains(String(decoding: inner, as: UTF8.self))
  }

  /// The latest turn before of who is greeted in the first line: "Hi Ada, …", "@Ada …".
  private func addressed(_ number: Int, _ text: [Int], _ builder: DocumentBuilder) -> Int? {
    guard let line = text.first else { return nil }
    let slice = lines.slice(line)
    let handle =
      slice.first == UInt8(ascii: "@")
      ? String(
        decoding: slice.dropFirst().prefix { $0.isAlphanumeric || $0 == 0x5F || $0 == 0x2D || $0 >= 0x80 },
        as: UTF8.self)
      : ThreadReading.greeted(in: slice)
    guard let handle, !handle.isEmpty else { return nil }
    // Nobody answers more than a page back without quoting.
    return (max(0, number - 200)..<number).last {
      guard let name = builder.comments[$0].author?.name else { return false }
      return name == handle || name.split(separator: " ").first.map(String.init) == handle
    }
  }

  /// Runs of successive lines.
  static func runs(_ lines: [Int]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for line in lines {
      if let last = runs.last, last.upperBound == line {
        runs[runs.count - 1] = last.lowerBound..<line + 1
      } else {
        runs.append(line..<line + 1)
      }
    }
    return runs
  }
}
