package import Model
import Text

/// The bytes that show a definition as a reader would quote it: both forms and what stands between them, with every
/// bracket and quotation mark closed that opens within.
///
/// An implicit definition has its two forms in different places and is shown by its long form.
package func definitionSpan(_ definition: AcronymDefinition, in bytes: [UInt8]) -> Range<Int> {
  if definition.isImplicit { return definition.longRange }
  let low = min(definition.shortRange.lowerBound, definition.longRange.lowerBound)
  let high = max(definition.shortRange.upperBound, definition.longRange.upperBound)
  return closedSpan(low..<high, in: bytes)
}

/// A range grown until the brackets and quotation marks in it are closed, within its line.
///
/// - Returns: The range itself where what would close it is more than 160 bytes away.
func closedSpan(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
  var open: [UInt8] = []
  var missing: [UInt8] = []
  var i = range.lowerBound
  while i < range.upperBound {
    let (mark, length) = mark(at: i, in: bytes)
    switch mark {
    case .opens(let closer): open.append(closer)
    case .closes(let closer):
      if open.last == closer { open.removeLast() } else { missing.append(closer) }
    case .straight:
      if open.last == 0x22 { open.removeLast() } else { open.append(0x22) }
    case .none: break
    }
    i += length
  }
  // A straight mark says not whether it opens or closes; the one that stands directly before the range does.
  var low = range.lowerBound
  if low > 0, bytes[low - 1] == 0x22, let index = open.firstIndex(of: 0x22) {
    open.remove(at: index)
    low -= 1
  }
  if !missing.isEmpty { low = start(opening: missing, before: low, in: bytes) ?? low }
  let high = open.isEmpty ? nil : end(closing: open, from: range.upperBound, in: bytes)
  return low..<(high ?? range.upperBound)
}

private let reach = 160

private enum Mark {
  case opens(UInt8), closes(UInt8), straight, none
}

/// What a byte opens or closes; typographic quotation marks are told by their third byte.
private func mark(at i: Int, in bytes: [UInt8]) -> (Mark, Int) {
  switch bytes[i] {
  case UInt8(ascii: "("): return (.opens(UInt8(ascii: ")")), 1)
  case UInt8(ascii: "["): return (.opens(UInt8(ascii: "]")), 1)
  case UInt8(ascii: ")"), UInt8(ascii: "]"): return (.closes(bytes[i]), 1)
  case 0x22: return (.straight, 1)
  case 0xE2 where i + 2 < bytes.count && bytes[i + 1] == 0x80:
    switch bytes[i + 2] {
    case 0x9C: return (.opens(0x9D), 3)
    case 0x9D: return (.closes(0x9D), 3)
    default: return (.none, 3)
    }
  default: return (.none, 1)
  }
}

/// The offset behind the marks that close what is open, the innermost first; nothing when the line ends before.
private func end(closing open: [UInt8], from offset: Int, in bytes: [UInt8]) -> Int? {
  var open = open
  var i = offset
  while i < min(bytes.count, offset + reach), bytes[i] != 0x0A {
    let (mark, length) = mark(at: i, in: bytes)
    switch mark {
    case .opens(let closer): open.append(closer)
    case .closes(let closer): if open.last == closer { open.removeLast() }
    case .straight: if open.last == 0x22 { open.removeLast() }
    case .none: break
    }
    i += length
    if open.isEmpty { return i }
  }
  return nil
}

/// The offset of the mark that opens what is closed without having been opened; nothing when the line begins before.
private func start(opening missing: [UInt8], before offset: Int, in bytes: [UInt8]) -> Int? {
  var missing = missing
  var i = offset - 1
  while i >= max(0, offset - reach), bytes[i] != 0x0A {
    switch mark(at: i, in: bytes).0 {
    case .opens(let closer): if missing.first == closer { missing.removeFirst() }
    case .closes, .straight, .none: break
    }
    if missing.isEmpty { return i }
    i -= 1
  }
  return nil
}
