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
  var start = line.lowerBound
  while line.upperBound - start >= shortestGlossaryWord {
    let end = endOfWord(in: bytes, from: start, limit: line.upperBound)
    if end - start >= shortestGlossaryWord, glossaryWords.containsLowered(bytes, start..<end) { return true }
    start = end + 1
  }
  return false
}

private let shortestGlossaryWord = 7

private let glossaryWords = WordSet([
  "abbreviation", "abbreviations", "acronym", "acronyms", "glossary", "terminology",
])

/// Of definitions of one pair the surest, at its first place.
private func distinct(_ definitions: [AcronymDefinition]) -> [AcronymDefinition] {
  guard definitions.count > 1 else { return definitions }
  let definitions =
    isInOrder(definitions)
    ? definitions
    : definitions.sorted { ($0.shortRange.lowerBound, $0.rule) < ($1.shortRange.lowerBound, $1.rule) }
  // Mostly each short form is defined once, and no long forms need be compared.
  guard hasRepeatedShort(definitions) else { return definitions }
  var places: [String: Int] = [:]
  var kept: [AcronymDefinition] = []
  for definition in definitions {
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

/// Whether the definitions stand in the order of the text, as all but those of some lists do.
private func isInOrder(_ definitions: [AcronymDefinition]) -> Bool {
  for i in definitions.indices.dropFirst()
  where definitions[i - 1].shortRange.lowerBound >= definitions[i].shortRange.lowerBound { return false }
  return true
}

/// Whether two definitions are of one short form; a few are compared with each other, which costs less than a table.
private func hasRepeatedShort(_ definitions: [AcronymDefinition]) -> Bool {
  guard definitions.count <= 8 else { return Set(definitions.map(\.short)).count < definitions.count }
  for i in definitions.indices.dropFirst() {
    for j in 0..<i where definitions[i].short == definitions[j].short { return true }
  }
  return false
}
