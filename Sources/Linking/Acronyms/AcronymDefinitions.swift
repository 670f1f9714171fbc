package import Model
import Text

/// The places where a document says what an acronym stands for, in reading order, none twice.
package func acronymDefinitions(of document: Document, _ bytes: [UInt8]) -> [AcronymDefinition] {
  var found: [AcronymDefinition] = []
  var isHeaded = false
  for block in document.blocks where !block.isRepeat {
    if block.kind == .heading { isHeaded = namesGlossary(bytes, block.range) }
    guard block.kind != .code else { continue }
    found += definitions(in: bytes, block.range, isHeaded: isHeaded)
  }
  return distinct(found)
}

/// The definitions in plain text, each line of which is a block.
package func acronymDefinitions(in bytes: [UInt8]) -> [AcronymDefinition] {
  var found: [AcronymDefinition] = []
  var isHeaded = false
  var start = 0
  while start < bytes.count {
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    let line = start..<end
    if line.count < 60, namesGlossary(bytes, line) { isHeaded = true }
    found += definitions(in: bytes, line, isHeaded: isHeaded)
    start = end + 1
  }
  return distinct(found)
}

private func definitions(in bytes: [UInt8], _ block: Range<Int>, isHeaded: Bool) -> [AcronymDefinition] {
  BracketDefinitions.find(in: bytes, block) + ListDefinitions.find(in: bytes, block, isHeaded: isHeaded)
    + ConnectorDefinitions.find(in: bytes, block)
}

/// Whether a short line announces a list of acronyms.
private func namesGlossary(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
  guard line.count < 60 else { return false }
  let names: Set<String> = ["acronyms", "abbreviations", "glossary", "terminology", "acronym", "abbreviation"]
  return words(in: bytes, line).contains { names.contains(String(decoding: bytes[$0].map(\.lowered), as: UTF8.self)) }
}

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
