import Model
import Text

/// People a block speaks to: "Hey Ann," at its beginning, "Thanks Ann!" anywhere.
func addressedPeople(in text: CitingText, _ block: Block) -> [PersonMention] {
  let bytes = text.bytes
  let all = text.words(of: block)
  var found: [PersonMention] = []
  for i in all.indices.dropLast() {
    let isThanks = thanks.containsLowered(bytes, all[i])
    guard
      isThanks
        || greetings.containsLowered(bytes, all[i])
          && isSentenceStart(bytes, all[i].lowerBound, block.range.lowerBound)
    else { continue }
    var next = i + 1
    // "Thanks a lot for this, Ann" is too far; "Thank you Ann" is not.
    if all[i].count == 5, isThanks, bytes.text(all[next]).lowercased() == "you" { next += 1 }
    guard next < all.count, let name = addressedName(bytes, all, at: next, limit: block.range.upperBound) else {
      continue
    }
    found.append(PersonMention(name: bytes.text(name), role: .addressed, range: name, comment: block.comment))
  }
  return found
}

private let greetings = WordSet(["dear", "hello", "hey", "hi"])
private let thanks = WordSet(["thank", "thanks", "thankyou"])

/// One or two capitalised words, with a comma or a blank before them and the end of a call behind them.
private func addressedName(_ bytes: [UInt8], _ all: [Range<Int>], at first: Int, limit: Int) -> Range<Int>? {
  let gap = bytes[all[first - 1].upperBound..<all[first].lowerBound]
  guard gap.elementsEqual([0x20]) || gap.elementsEqual([0x2C, 0x20]), isNameWord(bytes, all[first]) else { return nil }
  var end = all[first].upperBound
  if first + 1 < all.count, isNameWord(bytes, all[first + 1]),
    bytes[end..<all[first + 1].lowerBound].elementsEqual([0x20])
  {
    end = all[first + 1].upperBound
  }
  guard end < limit else { return all[first].lowerBound..<end }
  let isClosed =
    [0x2C, 0x21, 0x2E, 0x3A, 0x0A, 0x2D, 0x3B, 0x3F].contains(bytes[end]) || bytes[end] == 0xE2
    || bytes[end] == 0x20 && isDash(bytes, end + 1)
  let goesOn = ["for ", "and "].contains { bytes.matches($0.utf8, at: bytes.end(from: end) { $0 == 0x20 }) }
  return isClosed || goesOn ? all[first].lowerBound..<end : nil
}

/// Whether a dash with a blank behind it stands at an offset; a hyphen glued to a word is none.
private func isDash(_ bytes: [UInt8], _ offset: Int) -> Bool {
  ["\u{2014} ", "\u{2013} ", "- ", "-- "].contains { bytes.matches($0.utf8, at: offset) }
}

/// Whether a sentence begins at an offset of a block that begins at `start`: nothing, or the end of another, stands before.
func isSentenceStart(_ bytes: [UInt8], _ offset: Int, _ start: Int) -> Bool {
  var i = offset
  while i > start, bytes[i - 1].isBlank { i -= 1 }
  return i == start || [0x2E, 0x21, 0x3F, 0x0A].contains(bytes[i - 1])
}
