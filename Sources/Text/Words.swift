/// The words of a text, as half-open ranges of UTF-8 byte offsets in reading order.
///
/// A word is a run of letters, marks and digits of any script. An apostrophe between two letters stays inside
/// ("can't", "Neel’s"); a hyphen, a full stop and everything else part words.
///
/// - Parameters:
///   - bytes: UTF-8 text.
///   - range: The part to look at; it must begin and end between characters.
package func words(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
  var found: [Range<Int>] = []
  found.reserveCapacity(range.count / 6)
  forEachWord(in: bytes, range) { found.append($0) }
  return found
}

/// The words of a whole text.
package func words(in bytes: [UInt8]) -> [Range<Int>] {
  words(in: bytes, bytes.indices)
}

/// The words of a name or another short text, each folded for comparison.
package func foldedWords(in text: String) -> [[UInt8]] {
  let bytes = Array(text.utf8)
  return words(in: bytes).map { folded(bytes[$0]) }
}

/// Calls back with each word's range, in reading order; see ``words(in:_:)``.
package func forEachWord(in bytes: [UInt8], _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
  var offset = range.lowerBound
  let end = range.upperBound
  while offset < end {
    let start = offset
    offset = endOfWord(in: bytes, from: offset, limit: end)
    if offset > start {
      body(start..<offset)
    } else {
      offset += character(at: offset, in: bytes).length
    }
  }
}

/// The offset at which the word that begins at `start` ends; `start` itself when none begins there.
package func endOfWord(in bytes: [UInt8], from start: Int, limit: Int) -> Int {
  var offset = start
  while offset < limit {
    offset = endOfPlainRun(in: bytes, from: offset, limit: limit)
    guard offset < limit else { break }
    let byte = bytes[offset]
    if byte < 0x80 {
      guard byte == 0x27, offset > start, offset + 1 < limit, bytes[offset + 1].isLetter else { return offset }
      offset += 1
    } else {
      let next = character(at: offset, in: bytes)
      if next.scalar == 0x2019 || next.scalar == 0x2BC {
        let after = offset + next.length
        guard offset > start, after < limit, bytes[after].isLetter else { return offset }
      } else if !isWordScalar(next.scalar) {
        return offset
      }
      offset += next.length
    }
  }
  return min(offset, limit)
}

/// The offset at which a run of letters and figures of ASCII ends; its bounds are asked for once instead of at each byte.
private func endOfPlainRun(in bytes: [UInt8], from start: Int, limit: Int) -> Int {
  precondition(start >= 0 && limit <= bytes.count)
  return bytes.withUnsafeBufferPointer { bytes in
    var offset = start
    while offset < limit, bytes[offset].isAlphanumeric { offset += 1 }
    return offset
  }
}
