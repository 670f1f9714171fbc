import Text

/// The targets that a Markdown text names for its links: `[label]: https://…`, which `[words][label]` and `[label]` call.
struct MarkdownTargets {
  private var targets: [String: String] = [:]

  /// - Parameter lines: The ranges of the text's lines.
  init(_ bytes: [UInt8], _ lines: [Range<Int>]) {
    for line in lines {
      guard let (label, target) = Self.named(by: bytes[line].drop(while: \.isBlank)) else { continue }
      let key = Self.key(label)
      targets[key] = targets[key] ?? target
    }
  }

  /// The target of a label, whatever its case and blanks; the first that the text names.
  subscript(label: String) -> String? { targets[Self.key(label)] }

  private static func key(_ label: String) -> String {
    label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The label and the target of a line that names one and says nothing else.
  ///
  /// "[Note]: important" has that shape as well; only what looks like an address is a target.
  static func named(by slice: ArraySlice<UInt8>) -> (label: String, target: String)? {
    guard slice.first == UInt8(ascii: "["), let close = slice.firstIndex(of: UInt8(ascii: "]")),
      close > slice.startIndex + 1, slice[slice.startIndex + 1] != UInt8(ascii: "^"), close + 1 < slice.endIndex,
      slice[close + 1] == UInt8(ascii: ":")
    else { return nil }
    let rest = slice[(close + 2)...].drop(while: \.isBlank)
    var target = rest.prefix { !$0.isBlank }
    let title = rest[target.endIndex...].drop(while: \.isBlank)
    if target.first == UInt8(ascii: "<"), target.last == UInt8(ascii: ">") { target = target.dropFirst().dropLast() }
    let isTitle = title.isEmpty || title.first.map { "\"'(".utf8.contains($0) } ?? false
    guard isTitle, isAddress(target) else { return nil }
    return (
      String(decoding: slice[(slice.startIndex + 1)..<close], as: UTF8.self), String(decoding: target, as: UTF8.self)
    )
  }

  private static func isAddress(_ target: ArraySlice<UInt8>) -> Bool {
    guard let first = target.first else { return false }
    if "/#.".utf8.contains(first) { return true }
    let scheme = target.prefix { $0.isAlphanumeric }
    return scheme.count > 1 && scheme.endIndex < target.endIndex && target[scheme.endIndex] == UInt8(ascii: ":")
  }
}
