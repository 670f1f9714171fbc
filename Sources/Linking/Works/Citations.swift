package import Model
import Text

/// The places where a document refers to works, in reading order; depends on that document alone.
///
/// Each rule stands in a file of its own. Where two of them find the same words the surer form stays and takes over what
/// the other one knows: a link keeps its identifier and learns the title that stands in quotation marks. Blocks marked
/// as repeats are left out, so that a text saved twice cites once.
package func citations(of document: Document) -> [Citation] {
  let text = CitingText(document)
  var found = linkCitations(in: text)
  found += referenceCitations(in: text)
  found += identifierCitations(in: text)
  found += quotedTitleCitations(in: text)
  found += possessiveCitations(in: text)
  found += listCitations(in: text)
  found += runningTitleCitations(in: text)
  found += authorYearCitations(in: text)
  found += subjectCitations(of: document)
  return merged(found)
}

/// A document as the rules look at it: its bytes and the blocks that count.
struct CitingText {
  let document: Document
  let bytes: [UInt8]
  /// The blocks that are no repeats and no code.
  let blocks: [Block]

  init(_ document: Document) {
    self.document = document
    bytes = Array(document.text.utf8)
    blocks = document.blocks.filter { !$0.isRepeat && $0.kind != .code }
  }

  /// Whether a range lies within a block that counts.
  func counts(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = document.blocks.count
    while low < high {
      let middle = (low + high) / 2
      if document.blocks[middle].range.upperBound < range.upperBound { low = middle + 1 } else { high = middle }
    }
    guard low < document.blocks.count else { return false }
    return !document.blocks[low].isRepeat
  }
}

/// Joins citations of overlapping words; those given first are the surer ones.
private func merged(_ found: [Citation]) -> [Citation] {
  var kept: [Citation] = []
  for citation in found {
    let overlap = kept.firstIndex { $0.range.overlaps(citation.range) && !$0.range.isEmpty }
    guard let overlap, !citation.range.isEmpty else {
      kept.append(citation)
      continue
    }
    if kept[overlap].identifier == nil { kept[overlap].identifier = citation.identifier }
    if kept[overlap].title == nil, citation.kind != .informal { kept[overlap].title = citation.title }
    if kept[overlap].authors.isEmpty { kept[overlap].authors = citation.authors }
    if kept[overlap].year == nil { kept[overlap].year = citation.year }
  }
  return kept.sorted {
    ($0.range.lowerBound, $0.range.upperBound, $0.reason) < ($1.range.lowerBound, $1.range.upperBound, $1.reason)
  }
}
