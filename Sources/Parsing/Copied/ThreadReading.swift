import Model
import Text

/// Reads a thread of comments without bylines: turns begin where somebody is greeted or thanked by name, and the one
/// greeted is likely who wrote the turn before.
struct ThreadReading {
  private let lines: TextLines
  /// The name greeted, by line.
  private let greetings: [Int: String]

  /// Nothing when fewer than two lines greet somebody, or a title or byline stands above.
  init?(_ lines: TextLines) {
    guard lines.count > 3 else { return nil }
    var greetings: [Int: String] = [:]
    for index in 0..<lines.count { greetings[index] = Self.greeted(in: lines.slice(index)) }
    guard greetings.count >= 2, lines.wordCount(0) >= 12 || greetings[0] != nil else { return nil }
    self.lines = lines
    self.greetings = greetings
  }

  func document() -> Document {
    var document = Document(kind: .thread)
    let seen = SeenLines(lines)
    let prose = ProseBlocks(lines: lines)
    var builder = DocumentBuilder()
    // What stands a second time belongs to no turn of its own; it is kept before the turns, marked.
    for line in 0..<lines.count where seen.isRepeat(line) {
      if let block = builder.append(.paragraph, lines.slice(line)) { builder.blocks[block].isRepeat = true }
    }
    let turns = turns(without: seen)
    var blockOfLine: [Int: Int] = [:]
    for (position, turn) in turns.enumerated() {
      let next = position + 1 < turns.count ? turns[position + 1].first : nil
      _ = builder.beginComment(
        Comment(author: author(answeredAt: next), parent: position > 0 ? position - 1 : nil))
      for run in SignedTurns.runs(turn) { blockOfLine.merge(prose.append(run, to: &builder)) { a, _ in a } }
    }
    QuotedTurns.mark(&builder, blockOfLine, seen)
    builder.finish(&document)
    var told: Set<String> = []
    for line in greetings.keys.sorted() {
      let evidence = String(lines.text(line).prefix(60))
      // A greeting that only the second copy kept is evidence too.
      guard told.insert(evidence).inserted else { continue }
      document.provenance.append(
        Provenance(field: "addressed", rule: "greeting", evidence: evidence, certain: false))
    }
    return document
  }

  /// The lines of each turn; what stands a second time is left out.
  private func turns(without seen: SeenLines) -> [[Int]] {
    var turns: [[Int]] = []
    for line in 0..<lines.count where !seen.isRepeat(line) {
      if turns.isEmpty || greetings[line] != nil { turns.append([]) }
      turns[turns.count - 1].append(line)
    }
    return turns
  }

  /// Who wrote a turn, as far as the one that answers it says by greeting.
  private func author(answeredAt line: Int?) -> Attribution {
    guard let line, let name = greetings[line] else {
      return Attribution(name: nil, basis: .unsigned, certain: false)
    }
    return Attribution(name: name, basis: .addressed, certain: false)
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
