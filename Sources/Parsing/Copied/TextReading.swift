package import Model
import Text

/// Reads copied text: posts, threads, profiles, podcast pages and notes as readers paste them.
///
/// The shape is told by what recurs in the text; each shape has a reader of its own, and what has none is notes.
package func readText(_ text: [UInt8], options: ReadingOptions) -> Document {
  let lines = TextLines(HardWrapping.undone(in: withPlainBlanks(text)))
  var document =
    MailReading(lines)?.document() ?? PodcastReading(lines)?.document() ?? ProfileReading(lines, options)?.document()
    ?? PostReading(lines, options)?.document() ?? SignedReading(lines, options)?.document() ?? ThreadReading(lines)?
    .document()
    ?? NotesReading(lines).document()
  if document.url == nil, let url = options.sourceURL {
    document.url = url
    document.provenance.append(Provenance(field: "url", rule: "source-url", words: url))
  }
  return document
}

/// Blanks that keep a line together: U+00A0 and the narrow U+202F.
private let hardBlanks = ["\u{A0}", "\u{202F}"].map { Array($0.utf8) }

/// The text with a plain blank for each hard one, which pages write into signatures and a clipboard keeps.
private func withPlainBlanks(_ text: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  var offset = 0
  while offset < text.count {
    if text[offset] >= 0xC2, let blank = hardBlanks.first(where: { text[offset...].starts(with: $0) }) {
      result.append(0x20)
      offset += blank.count
    } else {
      result.append(text[offset])
      offset += 1
    }
  }
  return result
}
