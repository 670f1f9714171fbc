package import Model
import Text

/// The places where a document refers to works, in reading order; depends on that document alone.
///
/// Each rule stands in a file of its own. Where two of them find the same words the surer form stays and takes over what
/// the other one knows: a link keeps its identifier and learns the title that stands in quotation marks. Blocks marked
/// as repeats are left out, so that a text saved twice cites once.
package func citations(of document: Document) -> [Citation] { citations(in: CitingText(document)) }

/// The citations of a document as the rules look at it; see ``citations(of:)``.
func citations(in text: CitingText) -> [Citation] {
  var found = linkCitations(in: text)
  found += referenceCitations(in: text)
  found += identifierCitations(in: text)
  found += quotedTitleCitations(in: text)
  found += possessiveCitations(in: text)
  found += listCitations(in: text)
  found += runningTitleCitations(in: text)
  found += authorYearCitations(in: text)
  found += subjectCitations(of: text.document)
  return merged(found, text.bytes)
}

/// A document as the rules look at it: its bytes and the blocks that count.
struct CitingText {
  let document: Document
  let bytes: [UInt8]
  /// The blocks that are no repeats and no code.
  let blocks: [Block]
  /// The words of the whole text; several rules look at them.
  private let words: [Range<Int>]

  init(_ document: Document) {
    self.document = document
    bytes = Array(document.text.utf8)
    words = Text.words(in: bytes)
    blocks = document.blocks.filter { !$0.isRepeat && $0.kind != .code }
  }

  /// The words of a block.
  func words(of block: Block) -> [Range<Int>] {
    let first = firstWord(from: block.range.lowerBound)
    return Array(words[first..<max(first, firstWord(from: block.range.upperBound))])
  }

  /// The index of the first word that begins at an offset or behind it.
  private func firstWord(from offset: Int) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a range lies within a block that counts.
  func counts(_ range: Range<Int>) -> Bool { block(endingFrom: range.upperBound).map { !$0.isRepeat } ?? false }

  /// The block that holds an offset; nothing between blocks.
  func block(at offset: Int) -> Block? {
    block(endingFrom: offset + 1).flatMap { $0.range.contains(offset) ? $0 : nil }
  }

  /// The first block that ends at an offset or behind it.
  private func block(endingFrom offset: Int) -> Block? {
    var low = 0
    var high = document.blocks.count
    while low < high {
      let middle = (low + high) / 2
      if document.blocks[middle].range.upperBound < offset { low = middle + 1 } else { high = middle }
    }
    return low < document.blocks.count ? document.blocks[low] : nil
  }
}

/// Joins citations of overlapping words; those given first are the surer ones.
private func merged(_ found: [Citation], _ bytes: [UInt8]) -> [Citation] {
  var kept: [Citation] = []
  var places = OverlapIndex()
  for citation in found {
    let overlap = places.members(overlapping: citation.range).first {
      kept[$0].range.overlaps(citation.range) && !areTwoWorks(kept[$0], citation)
    }
    guard let overlap else {
      places.add(kept.count, citation.range)
      kept.append(citation)
      continue
    }
    if kept[overlap].identifier == nil { kept[overlap].identifier = citation.identifier }
    if kept[overlap].title == nil, citation.kind != .informal { kept[overlap].title = citation.title }
    if kept[overlap].authors.isEmpty { kept[overlap].authors = citation.authors }
    if kept[overlap].year == nil { kept[overlap].year = citation.year }
  }
  return withBracketedSurnames(
    kept.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.reason, $0.title ?? "")
        < ($1.range.lowerBound, $1.range.upperBound, $1.reason, $1.title ?? "")
    }, bytes)
}

/// A title with its surname and year in brackets behind it is one citation: "Toy Models of Superposition (Elhage et al.,
/// 2022)".
private func withBracketedSurnames(_ sorted: [Citation], _ bytes: [UInt8]) -> [Citation] {
  var kept: [Citation] = []
  for citation in sorted {
    guard let last = kept.last, last.title != nil, last.kind != .informal, citation.year != nil,
      surnameRules.contains(citation.reason), citation.identifier == nil,
      last.range.upperBound < citation.range.lowerBound, citation.range.lowerBound - last.range.upperBound < 4,
      bytes[last.range.upperBound..<citation.range.lowerBound].contains(UInt8(ascii: "("))
    else {
      kept.append(citation)
      continue
    }
    if last.authors.isEmpty { kept[kept.count - 1].authors = citation.authors }
    if last.year == nil { kept[kept.count - 1].year = citation.year }
  }
  return kept
}

/// Whether two citations of one place mean two works: one mark may lead to several entries of a list.
private func areTwoWorks(_ a: Citation, _ b: Citation) -> Bool {
  if let first = a.identifier, let second = b.identifier, first != second { return true }
  return a.reason == referenceList && b.reason == referenceList
}
