import Model
import Text

/// Definitions in running words: `X stands for long form`, `X is short for …`, `long form, or X`, `…, aka X`.
enum ConnectorDefinitions {
  private static let forward: [StaticString] = [
    " stands for ", " is short for ", " is an acronym for ", " is an abbreviation of ", " is an abbreviation for ",
    ", short for ", " means ",
  ]
  private static let backward: [StaticString] = [
    ", or ", " or ", " aka ", ", aka ", " a.k.a. ", ", abbreviated ", " abbreviated ", " abbreviated as ",
    ", henceforth ", ", hereafter ", ", called ",
  ]

  static func find(in bytes: [UInt8], _ block: Range<Int>) -> [AcronymDefinition] {
    var found: [AcronymDefinition] = []
    for offset in block where bytes[offset] == 0x20 || bytes[offset] == UInt8(ascii: ",") {
      for connector in forward where BracketDefinitions.begins(bytes, offset, connector) {
        if let definition = after(bytes, offset, offset + connector.utf8CodeUnitCount, block) {
          found.append(definition)
        }
      }
      for connector in backward where BracketDefinitions.begins(bytes, offset, connector) {
        if let definition = before(bytes, offset, offset + connector.utf8CodeUnitCount, block) {
          found.append(definition)
        }
      }
    }
    return found
  }

  private static func after(_ bytes: [UInt8], _ end: Int, _ start: Int, _ block: Range<Int>) -> AcronymDefinition? {
    var low = end
    while low > block.lowerBound, bytes[low - 1].isAlphanumeric || bytes[low - 1] == 0x2D { low -= 1 }
    guard let short = ShortForm(bytes, low..<end), short.capitals >= 2 else { return nil }
    var from = start
    if from < block.upperBound, bytes[from] == 0x22 { from += 1 }
    if from + 3 < block.upperBound, bytes[from] == 0xE2, bytes[from + 1] == 0x80 { from += 3 }
    let limit =
      (from..<block.upperBound).first {
        [0x0A, UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")")].contains(bytes[$0])
      } ?? block.upperBound
    let words = Array(longWords(in: bytes, from..<limit).prefix(short.letters.count * 2 + 2))
    guard let best = Alignment.beginningFirst(short, words, bytes).min(by: { ($0.cost, $0.end) < ($1.cost, $1.end) })
    else { return nil }
    let price = best.cost / Double(short.letters.count)
    guard price <= 0.3, best.end > 1 else { return nil }
    return BracketDefinitions.definition(
      bytes, short, words[0].range.lowerBound..<words[best.end - 1].range.upperBound, "connector", price)
  }

  private static func before(_ bytes: [UInt8], _ end: Int, _ start: Int, _ block: Range<Int>) -> AcronymDefinition? {
    var high = start
    while high < block.upperBound, bytes[high].isAlphanumeric || bytes[high] == 0x2D { high += 1 }
    guard let short = ShortForm(bytes, start..<high), short.capitals >= 2 else { return nil }
    let words = window(before: end, in: bytes, from: block.lowerBound, words: short.letters.count * 2 + 2)
    guard let best = Alignment.endingLast(short, words, bytes) else { return nil }
    let price = best.cost / Double(short.letters.count)
    guard price <= 0.2, words.count - best.start > 1 else { return nil }
    return BracketDefinitions.definition(
      bytes, short, words[best.start].range.lowerBound..<words[words.count - 1].range.upperBound, "connector", price)
  }
}
