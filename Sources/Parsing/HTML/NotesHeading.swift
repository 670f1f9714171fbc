import Model
import Text

/// A heading such as "Footnotes", kept back until the block behind it is known.
///
/// Over notes it is no text of its own: every note is a block that says what it is, and whoever prints them puts a heading
/// there. Over anything else it is a heading like others.
struct NotesHeading {
  private struct Held {
    var line: [UInt8]
    var links: [Link]
    var level: Int
    var anchor: String?
  }

  private var held: Held?

  /// Whether a line is what sections of notes are called.
  static func names(_ line: [UInt8]) -> Bool {
    guard (5...16).contains(line.count) else { return false }
    let words = folded(line).filter { $0.isLetter || $0 == 0x20 }
    return ["notes", "footnotes", "endnotes", "end notes"].contains { words.elementsEqual($0.utf8) }
  }

  mutating func hold(_ line: [UInt8], links: [Link], level: Int, anchor: String?) {
    held = Held(line: line, links: links, level: level, anchor: anchor)
  }

  /// A note follows the heading.
  mutating func drop() { held = nil }

  /// Something else follows the heading, or nothing.
  mutating func release(to builder: inout DocumentBuilder) {
    guard let held else { return }
    builder.append(.heading, held.line, links: held.links, level: held.level, anchor: held.anchor)
    self.held = nil
  }
}
