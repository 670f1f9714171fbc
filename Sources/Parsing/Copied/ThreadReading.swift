import Model
import Text

/// Reads a thread of comments without bylines: turns begin where somebody is greeted or thanked by name, and the one
/// greeted is likely who wrote the turn before.
struct ThreadReading {
  private let lines: TextLines
  private let greetings: [(line: Int, name: String)]

  /// Nothing when fewer than two lines greet somebody, or a title or byline stands above.
  init?(_ lines: TextLines) {
    guard lines.count > 3 else { return nil }
    var greetings: [(line: Int, name: String)] = []
    for index in 0..<lines.count {
      if let name = Self.greeted(in: lines.slice(index)) { greetings.append((index, name)) }
    }
    guard greetings.count >= 2, lines.wordCount(0) >= 12 || greetings[0].line == 0 else { return nil }
    self.lines = lines
    self.greetings = greetings
  }

  func document() -> Document {
    var document = Document(kind: .thread)
    let seen = SeenLines(lines)
    let prose = ProseBlocks(lines: lines)
    var builder = DocumentBuilder()
    // What stands a second time belongs to no turn of its own; it is kept before the turns, marked.
    let second = (0..<lines.count).filter { seen.isRepeat($0) }
    for line in second {
      if let block = builder.append(.paragraph, lines.slice(line)) { builder.blocks[block].isRepeat = true }
    }
    let own = (0..<lines.count).filter { !seen.isRepeat($0) }
    var starts = greetings.map(\.line).filter { own.contains($0) }
    if let first = own.first, starts.first != first { starts.insert(first, at: 0) }
    let turns = starts.indices.map { position in
      let end = position + 1 < starts.count ? starts[position + 1] : lines.count
      return own.filter { $0 >= starts[position] && $0 < end }
    }
    var blockOfLine: [Int: Int] = [:]
    for (position, turn) in turns.enumerated() {
      var comment = Comment(author: author(of: position, starts: starts), parent: position > 0 ? position - 1 : nil)
      comment.wasEdited = false
      _ = builder.beginComment(comment)
      for run in Self.runs(turn) { blockOfLine.merge(prose.append(run, to: &builder)) { a, _ in a } }
    }
    for (line, block) in blockOfLine {
      guard let original = seen.quoted(line) else { continue }
      builder.blocks[block].kind = .quotation
      let author = builder.blocks[block].comment.flatMap { $0 > 0 ? builder.comments[$0 - 1].author : nil }
      builder.blocks[block].quotes = QuotedSource(name: author?.name, block: blockOfLine[original], certain: false)
    }
    builder.finish(&document)
    for greeting in greetings where !seen.isRepeat(greeting.line) {
      document.provenance.append(
        Provenance(
          field: "addressed", rule: "greeting", evidence: String(lines.text(greeting.line).prefix(60)), certain: false))
    }
    return document
  }

  /// Who wrote a turn, as far as the next one says by greeting.
  private func author(of turn: Int, starts: [Int]) -> Attribution {
    guard turn + 1 < starts.count, let next = greetings.first(where: { $0.line == starts[turn + 1] }) else {
      return Attribution(name: nil, basis: .unsigned, certain: false)
    }
    return Attribution(name: next.name, basis: .addressed, certain: false)
  }

  /// Runs of successive lines.
  private static func runs(_ lines: [Int]) -> [Range<Int>] {
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

  private static let openings: [StaticString] = [
    "hey ", "hi ", "hello ", "dear ", "thanks ", "thank you ", "thank you, ", "hello, ", "thanks, ", "hey, ",
  ]

  /// The name that a line greets or thanks at its beginning: "Hey Ada, …", "Thanks Ada! …".
  static func greeted(in slice: ArraySlice<UInt8>) -> String? {
    let bytes = Array(slice.prefix(80))
    for opening in openings where starts(bytes, at: 0, with: opening) {
      let start = opening.utf8CodeUnitCount
      let name = words(in: bytes, start..<bytes.count).first
      guard let name, name.lowerBound == start, bytes[start].isUpper || bytes[start] >= 0x80,
        name.upperBound < bytes.count,
        [UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: " ")].contains(
          bytes[name.upperBound])
      else { continue }
      // "Thanks For", "Hey There" and the like greet nobody; a blank must be followed by a sign or small word.
      let text = String(decoding: bytes[name], as: UTF8.self)
      if bytes[name.upperBound] == 0x20 || ["All", "Everyone", "There", "For", "To", "So", "I"].contains(text) {
        continue
      }
      return text
    }
    return nil
  }
}
