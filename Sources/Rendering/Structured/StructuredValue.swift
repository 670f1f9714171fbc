/// What a command has to say, before any format: the one value that the text, JSON and table printers read.
///
/// Objects keep the order of their keys, since `"format": 1` comes first and a reader sees the keys in the order of the
/// documentation.
package indirect enum StructuredValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([StructuredValue])
  case object([Member])

  /// A key of an object and what stands under it.
  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: StructuredValue

    package init(_ key: String, _ value: StructuredValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value under a key of an object; nothing for other values.
  package subscript(_ key: String) -> StructuredValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

extension StructuredValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(arrayLiteral elements: StructuredValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, StructuredValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
  package init(nilLiteral: ()) { self = .null }
}

extension StructuredValue {
  /// A string, or null when there is none.
  package init(_ text: String?) { self = text.map(StructuredValue.string) ?? .null }
  /// An integer, or null when there is none.
  package init(_ figure: Int?) { self = figure.map(StructuredValue.integer) ?? .null }
  /// Strings in their order.
  package init(_ texts: [String]) { self = .array(texts.map(StructuredValue.string)) }
}
