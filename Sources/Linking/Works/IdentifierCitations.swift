import Model
import Text

/// The identifiers and addresses written out in a document's text.
///
/// A list item or a line that holds one identifier and otherwise a title gives both: `[2309.01933] Provably safe
/// systems`, as arXiv's listings and browsers' tabs write it.
func identifierCitations(in text: CitingText) -> [Citation] {
  var found: [Citation] = []
  for block in text.blocks {
    let bytes = Array(text.bytes[block.range])
    let hits = identifiers(in: bytes)
    for hit in hits {
      let lower = block.range.lowerBound
      var citation = Citation(
        kind: .identifier, range: hit.range.lowerBound + lower..<hit.range.upperBound + lower,
        identifier: hit.identifier, confidence: 0.95, reason: "identifier in text")
      if hits.count == 1, let title = titleBeside(hit.range, in: bytes) {
        citation.title = bytes.text(title)
        citation.range =
          min(hit.range.lowerBound, title.lowerBound) + lower..<max(hit.range.upperBound, title.upperBound) + lower
        citation.kind = .list
        citation.reason = "identifier with title"
      }
      found.append(citation)
    }
  }
  return found
}

/// What a short line says besides its identifier, when it is shaped like a title and is no sentence.
private func titleBeside(_ hit: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
  guard hit.lowerBound == 0 || hit.upperBound == bytes.count, bytes.count < 300 else { return nil }
  let rest = trimmedTitle(bytes, hit.lowerBound == 0 ? hit.upperBound..<bytes.count : 0..<hit.lowerBound)
  let shape = TitleShape(bytes, rest)
  guard shape.words > 2, shape.words < 30, shape.beginsHigh, isTelling(bytes, rest) else { return nil }
  // Behind the identifier a title may be in sentence case; before it a line in sentence case is mostly a sentence.
  return hit.lowerBound == 0 || shape.isTitleCase ? rest : nil
}
