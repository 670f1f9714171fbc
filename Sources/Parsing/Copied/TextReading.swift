package import Model
import Text

/// Reads copied text: posts, threads, profiles, podcast pages and notes as readers paste them.
///
/// The shape is told by what recurs in the text; each shape has a reader of its own, and what has none is notes.
package func readText(_ text: [UInt8], options: ReadingOptions) -> Document {
  let lines = TextLines(HardWrapping.undone(in: text))
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
