import Text

/// The first whole number of a text such as "12 points", "Ω 48", "−3" or "1,204"; nothing when it has none.
package func wholeNumber(in text: String?) -> Int? {
  guard let text else { return nil }
  let bytes = Array(text.utf8)
  guard let start = bytes.firstIndex(where: \.isDigit) else { return nil }
  var value = 0
  var offset = start
  while offset < bytes.count {
    if bytes[offset].isDigit {
      let (product, overflows) = value.multipliedReportingOverflow(by: 10)
      guard !overflows, product <= Int.max - 9 else { return nil }
      value = product + Int(bytes[offset] - UInt8(ascii: "0"))
    } else if !(bytes[offset] == UInt8(ascii: ",") && groupFollows(bytes, offset)) {
      break
    }
    offset += 1
  }
  return isNegative(bytes[..<start]) ? -value : value
}

/// Whether a comma stands before exactly three figures.
private func groupFollows(_ bytes: [UInt8], _ comma: Int) -> Bool {
  guard comma + 3 < bytes.count, bytes[(comma + 1)...(comma + 3)].allSatisfy(\.isDigit) else { return false }
  return comma + 4 >= bytes.count || !bytes[comma + 4].isDigit
}

/// A hyphen, or U+2212, which sites that care for type use.
private func isNegative(_ head: ArraySlice<UInt8>) -> Bool {
  head.last == UInt8(ascii: "-") || head.suffix(3).elementsEqual([0xE2, 0x88, 0x92])
}
