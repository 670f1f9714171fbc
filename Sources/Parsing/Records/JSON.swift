import Text

/// A JSON value as read from a page or a record (RFC 8259); objects keep the order of their members.
package indirect enum JSON: Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  package static func == (a: JSON, b: JSON) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.boolean(let a), .boolean(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.string(let a), .string(let b)): a == b
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)): a.elementsEqual(b) { $0.key == $1.key && $0.value == $1.value }
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .boolean(let value): hasher.combine(value)
    case .number(let value): hasher.combine(value)
    case .string(let value): hasher.combine(value)
    case .array(let values): hasher.combine(values)
    case .object(let members): for member in members { hasher.combine(member.key) }
    }
  }
}

extension JSON {
  /// Reads one value; nothing when the bytes are no JSON.
  ///
  /// Pages write JSON carelessly, so raw control characters in strings and a comma before a closing bracket are let pass.
  /// Values nested deeper than 256 levels are refused.
  package init?(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    var reader = JSONReader(bytes: bytes, range: range ?? bytes.indices)
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipBlanks()
    guard reader.isAtEnd else { return nil }
    self = value
  }

  /// The member of an object; nothing for other values.
  package subscript(_ key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a string that is not empty.
  package var text: String? {
    guard case .string(let text) = self, !text.isEmpty else { return nil }
    return text
  }

  package var number: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  /// The elements of an array; a value that is none counts as an array of itself, as JSON-LD has it.
  package var elements: [JSON] {
    switch self {
    case .array(let values): values
    case .null: []
    default: [self]
    }
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var offset: Int
  let end: Int

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { offset >= end }
  private var next: UInt8? { offset < end ? bytes[offset] : nil }

  mutating func skipBlanks() {
    while let byte = next, byte.isBlank { offset += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  private mutating func take(word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard offset + count <= end, word.withUTF8Buffer({ $0.elementsEqual(bytes[offset..<offset + count]) }) else {
      return false
    }
    offset += count
    return true
  }

  mutating func value(depth: Int) -> JSON? {
    guard depth < 256 else { return nil }
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map(JSON.string)
    case UInt8(ascii: "t"): return take(word: "true") ? .boolean(true) : nil
    case UInt8(ascii: "f"): return take(word: "false") ? .boolean(false) : nil
    case UInt8(ascii: "n"): return take(word: "null") ? .null : nil
    default: return number()
    }
  }

  private mutating func object(depth: Int) -> JSON? {
    offset += 1
    var members: [(key: String, value: JSON)] = []
    while true {
      skipBlanks()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard let key = string() else { return nil }
      skipBlanks()
      guard take(UInt8(ascii: ":")), let value = value(depth: depth + 1) else { return nil }
      members.append((key, value))
      skipBlanks()
      if !take(UInt8(ascii: ",")), next != UInt8(ascii: "}") { return nil }
    }
  }

  private mutating func array(depth: Int) -> JSON? {
    offset += 1
    var values: [JSON] = []
    while true {
      skipBlanks()
      if take(UInt8(ascii: "]")) { return .array(values) }
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
      skipBlanks()
      if !take(UInt8(ascii: ",")), next != UInt8(ascii: "]") { return nil }
    }
  }

  private mutating func number() -> JSON? {
    let start = offset
    while let byte = next, byte.isDigit || "+-.eE".utf8.contains(byte) { offset += 1 }
    return Double(String(decoding: bytes[start..<offset], as: UTF8.self)).map(JSON.number)
  }

  private mutating func string() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    var text: [UInt8] = []
    while let byte = next {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): guard escape(to: &text) else { return nil }
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape(to text: inout [UInt8]) -> Bool {
    guard let byte = next else { return false }
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"):
      guard var scalar = hexadecimal() else { return false }
      // A character outside the basic plane is written as a pair of surrogates.
      if (0xD800..<0xDC00).contains(scalar), take(word: "\\u"), let low = hexadecimal() {
        scalar = (0xDC00..<0xE000).contains(low) ? 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00) : 0xFFFD
      }
      let character = Unicode.Scalar(scalar) ?? "\u{FFFD}"
      text += Array(String(Character(character == "\0" ? "\u{FFFD}" : character)).utf8)
    default: text.append(byte)
    }
    return true
  }

  private mutating func hexadecimal() -> UInt32? {
    guard offset + 4 <= end, let value = UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
    else { return nil }
    offset += 4
    return value
  }
}
