import Model
import Text

/// Definitions in running words: `X stands for long form`, `X is short for …`, `long form, or X`, `…, aka X`.
extension DefinitionFinder {
  private static let forward: [StaticString] = [
    " stands for ", " stand for ", ", which stands for ", " is short for ", " is an acronym for ", " is an acronym of ",
    " is an abbreviation of ", " is an abbreviation for ", ", short for ", " means ", " denotes ", " refers to ",
    ", i.e. ", ", i.e., ", ", that is, ",
  ]
  /// What stands before the acronym, with whether it is enough without a comma.
  private static let backward: [StaticString] = [
    " or ", ", aka ", " aka ", " a.k.a. ", " abbreviated ", " abbreviated as ", " abbreviated to ", ", henceforth ",
    ", hereafter ", ", called ", ", denoted ", ", denoted by ", " in short ", " for short ", ", or simply ",
  ]
  /// The two letters of each that stand nearest to the acronym: nearly all words beside one have others.
  private static let forwardEdges = edges(forward) { words in words.drop { $0 == "," || $0 == " " }.prefix(2) }
  private static let backwardEdges = edges(backward) { words in words.dropLast().suffix(2) }

  private static func edges(_ connectors: [StaticString], _ edge: (String) -> Substring) -> WordSet {
    WordSet(connectors.map { String(edge($0.description)) })
  }

  mutating func findAtConnector(_ word: Range<Int>, _ block: Range<Int>) {
    let end = endOfQuote(word.upperBound)
    if end + 4 < block.upperBound, bytes[end] == 0x20 || bytes[end] == UInt8(ascii: ","),
      Self.forwardEdges.containsLowered(bytes, edge(behind: end))
    {
      for connector in Self.forward where begins(end, connector) {
        findLongBehind(word, end + connector.utf8CodeUnitCount, block)
        findRespective(word, end, end + connector.utf8CodeUnitCount, block)
        break
      }
    }
    let start = endBefore(word.lowerBound, block.lowerBound)
    guard start > block.lowerBound, start < word.lowerBound, bytes[start - 1].isAlphanumeric || bytes[start - 1] == 0x2E
    else { return }
    guard start >= 2, Self.backwardEdges.containsLowered(bytes, start - 2..<start) else { return }
    for connector in Self.backward {
      let place = start + 1 - connector.utf8CodeUnitCount
      guard place > block.lowerBound, bytes[start].isBlank, begins(place, connector) else { continue }
      findLongAhead(word, place, block)
      break
    }
  }

  /// The two bytes behind a blank, or behind a comma and a blank.
  private func edge(behind offset: Int) -> Range<Int> {
    let start = offset + (bytes[offset] == 0x20 ? 1 : 2)
    return start..<start + 2
  }

  private func endOfQuote(_ offset: Int) -> Int {
    var end = offset
    if end < bytes.count, bytes[end] == 0x22 || bytes[end] == 0x2A { end += 1 }
    if end + 2 < bytes.count, bytes[end] == 0xE2, bytes[end + 1] == 0x80, (0x98...0x9F).contains(bytes[end + 2]) {
      end += 3
    }
    return end
  }

  private func endsPhrase(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
  }

  private mutating func findLongBehind(_ word: Range<Int>, _ from: Int, _ block: Range<Int>) {
    guard let short = ShortForm(bytes, word) else { return }
    var start = startBehind(from, block.upperBound)
    for article: StaticString in ["the ", "a ", "an "] where begins(start, article) {
      start = startBehind(start + article.utf8CodeUnitCount, block.upperBound)
    }
    var limit = start
    while limit < block.upperBound, limit - start < 200,
      !endsPhrase(bytes[limit])
    { limit += 1 }
    let words = longWords(in: bytes, start..<limit, limit: short.letters.count * 2 + 2)
    guard !words.isEmpty else { return }
    let hit = short.firstAnswer { letters, tolerance -> (end: Int, price: Int)? in
      let limit = min(30, tolerance)
      guard
        let best = aligner.beginningFirst(letters, words, bytes, isName: short.isName, isWhole: false, limit: limit),
        best.cost <= letters.count * limit, best.end > 1
      else { return nil }
      return (words[endOfCompound(best.end, words) - 1].range.upperBound, best.cost / letters.count)
    }
    if let hit { add(short, words[0].range.lowerBound..<hit.end, "connector", price: hit.price) }
  }

  private mutating func findLongAhead(_ word: Range<Int>, _ end: Int, _ block: Range<Int>) {
    guard let short = ShortForm(bytes, word),
      let hit = longForm(of: short, before: endBefore(end, block.lowerBound), block, tolerance: 20),
      longWords(in: bytes, hit.range).contains(where: { $0.range.count > 3 && bytes[$0.range.lowerBound + 2].isLower }),
      bytes[hit.range].contains(0x20) || bytes[hit.range].contains(0x2D)
    else { return }
    add(short, hit.range, "connector", price: hit.price)
  }
}
