import Text

/// Just enough of BibTeX for the bibliographies that articles carry: entries with braced, quoted or bare values.
package enum BibTeXEntries {
  package struct Entry: Hashable, Sendable {
    package var key: String
    /// Names in lower case; values without their braces.
    package var fields: [String: String]
  }

  /// The entries in their order; what is malformed ends its entry and nothing else.
  package static func read(_ bytes: [UInt8]) -> [Entry] {
    var entries: [Entry] = []
    var offset = 0
    while let at = bytes[offset...].firstIndex(of: UInt8(ascii: "@")),
      let open = bytes[at...].firstIndex(of: UInt8(ascii: "{"))
    {
      offset = open + 1
      guard let comma = bytes[offset...].firstIndex(of: UInt8(ascii: ",")) else { break }
      var entry = Entry(key: string(bytes[offset..<comma]), fields: [:])
      offset = comma + 1
      while let (name, value) = field(bytes, &offset) { entry.fields[name] = value }
      entries.append(entry)
    }
    return entries
  }

  private static func field(_ bytes: [UInt8], _ offset: inout Int) -> (String, String)? {
    while offset < bytes.count, bytes[offset].isBlank || bytes[offset] == UInt8(ascii: ",") { offset += 1 }
    guard offset < bytes.count, bytes[offset].isLetter,
      let equals = bytes[offset...].firstIndex(of: UInt8(ascii: "="))
    else { return nil }
    let name = string(bytes[offset..<equals]).lowercased()
    offset = equals + 1
    while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
    let start = offset
    var depth = 0
    var isQuoted = false
    scan: while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        if depth == 0 { break scan }
        depth -= 1
      case UInt8(ascii: "\"") where depth == 0: isQuoted.toggle()
      case UInt8(ascii: ",") where depth == 0 && !isQuoted: break scan
      default: break
      }
      offset += 1
    }
    let marks: [UInt8] = [UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\"")]
    return (name, string(LaTeXLetters.decoded(bytes[start..<offset]).filter { !marks.contains($0) }))
  }

  private static func string(_ bytes: some Sequence<UInt8>) -> String {
    var folded: [UInt8] = []
    for byte in bytes {
      if !byte.isBlank { folded.append(byte) } else if let last = folded.last, last != 0x20 { folded.append(0x20) }
    }
    return String(decoding: folded, as: UTF8.self).trimmingBlanks
  }
}
