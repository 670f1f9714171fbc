import Model
import Text

/// Reads a thread in which every turn is signed: `Name 2y 14 points`, `Name @ date (+2)`, `[-]Name1yΩ473`, or name, age
/// and score on lines of their own.
struct SignedReading {
  private let lines: TextLines
  private let options: ReadingOptions
  private let signatures: Signatures

  /// Nothing when fewer than two lines sign.
  init?(_ lines: TextLines, _ options: ReadingOptions) {
    let signatures = Signatures(lines, 0..<lines.count)
    guard signatures.places.count >= 2 else { return nil }
    // In a text with a few words of that shape most lines are not signed.
    let signed = signatures.places.reduce(0) { $0 + $1.lines.count }
    guard signed * 40 >= lines.count else { return nil }
    self.lines = lines
    self.options = options
    self.signatures = signatures
  }

  func document() -> Document {
    var document = Document(kind: .thread)
    var builder = DocumentBuilder()
    let first = signatures.places.first?.lines.lowerBound ?? lines.count
    var start = 0
    if first > 0, lines.wordCount(0) <= 25, !lines.ends(0, with: UInt8(ascii: ".")), lines.wordCount(0) > 1 {
      document.title = lines.text(0)
      document.provenance.append(Provenance(field: "title", rule: "first-line", words: lines.text(0), certain: false))
      start = 1
    }
    let turns = SignedTurns(lines, signatures, options)
    turns.append(to: &builder, body: start..<first)
    builder.finish(&document)
    document.provenance += turns.provenance(document)
    return document
  }
}
