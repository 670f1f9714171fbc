import Text

/// The ways in which mail and saved archives write bytes as text (RFC 2045, 6.7 and 6.8).
enum TransferEncoding {
  /// Undoes the encoding of a part's body; a name that is not known leaves it as it is.
  static func decoded(_ body: ArraySlice<UInt8>, name: String) -> [UInt8] {
    switch name.lowercased() {
    case "quoted-printable": quotedPrintable(body)
    case "base64": base64(body)
    default: Array(body)
    }
  }

  /// `=E2` is a byte, `=` at a line's end joins it with the next; what is neither stays as it stands.
  static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    var offset = body.startIndex
    while offset < body.endIndex {
      guard body[offset] == UInt8(ascii: "=") else {
        result.append(body[offset])
        offset += 1
        continue
      }
      var end = offset + 1
      while end < body.endIndex, body[end] == 0x20 || body[end] == 0x09 { end += 1 }
      if end == body.endIndex || body[end] == 0x0A {
        offset = min(end + 1, body.endIndex)
      } else if body[end] == 0x0D {
        offset = end + (end + 1 < body.endIndex && body[end + 1] == 0x0A ? 2 : 1)
      } else if offset + 2 < body.endIndex, let high = digit(body[offset + 1]), let low = digit(body[offset + 2]) {
        result.append(high << 4 | low)
        offset += 3
      } else {
        result.append(body[offset])
        offset += 1
      }
    }
    return result
  }

  /// Four letters for three bytes; signs that are no letters of the alphabet are passed over.
  static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(body.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in body {
      guard let value = letter(byte) else {
        if byte == UInt8(ascii: "=") { break }
        continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
