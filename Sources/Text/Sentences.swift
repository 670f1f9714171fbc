/// The sentences of a block, as half-open ranges of UTF-8 byte offsets in reading order, without blanks at their ends.
///
/// A sentence ends at `.`, `!`, `?` or `…` with what closes after it, when a blank and the beginning of another follow;
/// at a line feed; at the end. A full stop after an abbreviation, an initial or a list number ends none.
///
/// - Parameters:
///   - bytes: UTF-8 text.
///   - range: One block; a sentence never crosses a block's border.
package func sentences(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
  var found: [Range<Int>] = []
  var start = skipBlanks(in: bytes, from: range.lowerBound, limit: range.upperBound)
  var offset = start

  func close(at end: Int) {
    var last = end
    while last > start, bytes[last - 1].isBlank { last -= 1 }
    if last > start { found.append(start..<last) }
    start = skipBlanks(in: bytes, from: end, limit: range.upperBound)
    offset = start
  }

  while offset < range.upperBound {
    switch bytes[offset] {
    case 0x0A:
      close(at: offset)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0xE2:
      let stop = endOfStop(in: bytes, from: offset, limit: range.upperBound)
      if stop == offset {
        offset += 1
      } else if endsSentence(in: bytes, stop: offset..<stop, sentence: start, limit: range.upperBound) {
        close(at: stop)
      } else {
        offset = stop
      }
    default:
      offset += 1
    }
  }
  close(at: range.upperBound)
  return found
}

private func skipBlanks(in bytes: [UInt8], from offset: Int, limit: Int) -> Int {
  var next = offset
  while next < limit, bytes[next].isBlank || isNoBreakSpace(at: next, in: bytes) {
    next += bytes[next].isBlank ? 1 : 2
  }
  return min(next, limit)
}

/// The end of a run of sentence stops and of whatever closes after them; `start` when no stop stands there.
private func endOfStop(in bytes: [UInt8], from start: Int, limit: Int) -> Int {
  var offset = start
  var hasStop = false
  while offset < limit {
    switch bytes[offset] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      hasStop = true
      offset += 1
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
      guard hasStop else { return start }
      offset += 1
    case 0xE2:
      switch character(at: offset, in: bytes).scalar {
      case 0x2026: hasStop = true
      case 0x2019, 0x201D, 0x203A: guard hasStop else { return start }
      default: return hasStop ? offset : start
      }
      offset += 3
    default:
      return hasStop ? offset : start
    }
  }
  return hasStop ? min(offset, limit) : start
}

private func endsSentence(in bytes: [UInt8], stop: Range<Int>, sentence start: Int, limit: Int) -> Bool {
  guard stop.upperBound < limit else { return true }
  guard bytes[stop.upperBound].isBlank || isNoBreakSpace(at: stop.upperBound, in: bytes) else { return false }
  let next = skipBlanks(in: bytes, from: stop.upperBound, limit: limit)
  guard next < limit else { return true }
  guard beginsSentence(at: next, in: bytes) else { return false }
  guard bytes[stop.lowerBound] == UInt8(ascii: "."), stop.count == 1 else { return true }
  return !isAbbreviation(in: bytes, before: stop.lowerBound, sentence: start, next: next)
}

private func isNoBreakSpace(at offset: Int, in bytes: [UInt8]) -> Bool {
  bytes[offset] == 0xC2 && offset + 1 < bytes.count && bytes[offset + 1] == 0xA0
}

private func beginsSentence(at offset: Int, in bytes: [UInt8]) -> Bool {
  let byte = bytes[offset]
  if byte.isASCII {
    return byte.isUpper || byte.isDigit || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "(")
      || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "$")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*")
  }
  let scalar = character(at: offset, in: bytes).scalar
  switch scalar {
  case 0xDF...0xFF, 0x3B1...0x3C9, 0x430...0x45F: return false
  default: return true
  }
}

/// Whether the full stop at `stop` belongs to the word before it.
private func isAbbreviation(in bytes: [UInt8], before stop: Int, sentence start: Int, next: Int) -> Bool {
  var first = stop
  while first > start, bytes[first - 1].isAlphanumeric || bytes[first - 1] == UInt8(ascii: ".") { first -= 1 }
  let word = bytes[first..<stop]
  guard let initial = word.first else { return false }
  // "1." and "12." at the start of a line number what follows.
  if first == start, word.allSatisfy(\.isDigit), word.count < 4 { return true }
  if word.count == 1, initial.isUpper {
    // "M. Porter": an initial stands first, or after another name; a letter after a small word ends its sentence.
    if initial == UInt8(ascii: "I") { return false }
    guard first > start else { return true }
    return beginsWithCapital(wordBefore: first, in: bytes, limit: start)
  }
  return abbreviations.contains(String(decoding: word.map(\.lowered), as: UTF8.self))
}

private func beginsWithCapital(wordBefore end: Int, in bytes: [UInt8], limit: Int) -> Bool {
  var offset = end
  while offset > limit, bytes[offset - 1].isBlank || bytes[offset - 1] == UInt8(ascii: ".") { offset -= 1 }
  while offset > limit, !bytes[offset - 1].isBlank { offset -= 1 }
  return bytes[offset].isUpper
}

private let abbreviations: Set<String> = Set(
  """
  al approx assn assoc bros ca cf ch chap co corp dept diss dr e.g ed eds eg eq eqn eqs esp est fig figs gen gov hon i.e \
  ie inc jr ltd mr mrs ms mt no nos p pp ph prof ref refs rep rev sec sect sen sr st tab univ viz vol vols vs w.r.t wrt \
  jan feb mar apr jun jul aug sep sept oct nov dec
  """
  .split(separator: " ").map(String.init))
