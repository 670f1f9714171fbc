package import Model
import Text

/// The places where a document says what an acronym stands for, in reading order, none twice.
package func acronymDefinitions(of document: Document, _ bytes: [UInt8]) -> [AcronymDefinition] {
  var finder = DefinitionFinder(bytes)
  var isHeaded = false
  for block in document.blocks where !block.isRepeat {
    if block.kind == .heading { isHeaded = namesGlossary(bytes, block.range) }
    guard block.kind != .code else { continue }
    finder.find(in: block.range, isHeaded: isHeaded)
  }
  return distinct(finder.found)
}

/// The definitions in plain text, each line of which is a block.
package func acronymDefinitions(in bytes: [UInt8]) -> [AcronymDefinition] {
  var finder = DefinitionFinder(bytes)
  var isHeaded = false
  var start = 0
  while start < bytes.count {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    if end - start < 60, namesGlossary(bytes, start..<end) { isHeaded = true }
    finder.find(in: start..<end, isHeaded: isHeaded)
    start = end + 1
  }
  return distinct(finder.found)
}

/// Whether a short line announces a list of acronyms.
private func namesGlossary(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
  guard line.count < 60 else { return false }
  var isFound = false
  forEachWord(in: bytes, line) { word in
    guard word.count > 6, !isFound else { return }
    isFound = glossaryWords.contains { $0.utf8.count == word.count && bytes.matches($0.utf8, at: word.lowerBound) }
  }
  return isFound
}

private let glossaryWords = ["abbreviation", "abbreviations", "acronym", "acronyms", "glossary", "terminology"]

/// Of definitions of one pair the surest, at its first place.
private func distinct(_ definitions: [AcronymDefinition]) -> [AcronymDefinition] {
  var places: [String: Int] = [:]
  var kept: [AcronymDefinition] = []
  for definition in definitions.sorted(by: { ($0.shortRange.lowerBound, $0.rule) < ($1.shortRange.lowerBound, $1.rule) }
  ) {
    let pair = definition.short + "\u{0}" + folded(definition.long)
    if let place = places[pair] {
      if kept[place].confidence < definition.confidence { kept[place].confidence = definition.confidence }
    } else {
      places[pair] = kept.count
      kept.append(definition)
    }
  }
  return kept
}
