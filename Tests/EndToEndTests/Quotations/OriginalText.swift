import Foundation

/// What a person can read in a saved file, found by a simple scan that shares no code with the program.
///
/// Tags are taken out, entities decoded, formulas written between dollars, runs of blanks become one. Since nobody can say
/// of a file's bytes alone which of them are markup, a quotation is true when one of three readings holds it: the bytes as
/// they stand, without tags, and as the strings of a script (a page's comments are often kept as JSON). A note that stands
/// within a sentence is read where it stands, and left out; so are struck words.
struct OriginalText {
  private let readings: [String]
  private let isMarkdown: Bool

  init(_ data: Data, isMarkdown: Bool = false) {
    self.isMarkdown = isMarkdown
    let text = Self.withoutArchive(Self.characters(Self.unpacked(data)))
    let unescaped = Self.withoutEscapes(text)
    let stripped = Self.withoutTags(text)
    // Some pages write the markup of their text as text, some scripts the markup of theirs.
    readings = [
      text, Self.withoutSignsOfQuotation(text), stripped, Self.withoutTags(stripped), unescaped,
      Self.withoutTags(unescaped),
      Self.withoutTags(Self.withoutTags(unescaped)), Self.withoutTags(Self.withoutElements("d-footnote", text)),
      Self.withoutTags(["s", "strike", "del"].reduce(text) { Self.withoutElements($1, $0) }),
    ].map { Self.folded(isMarkdown ? Self.withoutMarks($0) : $0) }
  }

  /// A compressed file as another program unpacks it.
  private static func unpacked(_ data: Data) -> Data {
    guard data.starts(with: [0x1F, 0x8B]) else { return data }
    let gzip = Process()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc"]
    let (input, output) = (Pipe(), Pipe())
    gzip.standardInput = input
    gzip.standardOutput = output
    guard (try? gzip.run()) != nil else { return data }
    // What lies in the corpus is smaller than a pipe holds.
    input.fileHandleForWriting.write(data)
    input.fileHandleForWriting.closeFile()
    return output.fileHandleForReading.readDataToEndOfFile()
  }

  /// Bytes that are no UTF-8 are those of old Windows programs.
  private static func characters(_ data: Data) -> String {
    String(data: data, encoding: .utf8) ?? String(data: data, encoding: .windowsCP1252)
      ?? String(decoding: data, as: UTF8.self)
  }

  /// The lines of an archive that were written with `=` for what mail cannot carry.
  private static func withoutArchive(_ text: String) -> String {
    guard text.contains("Content-Transfer-Encoding: quoted-printable") else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.replacing("\r\n", with: "\n").utf8)[...]
    while let next = rest.first {
      rest = rest.dropFirst()
      if next == UInt8(ascii: "="), rest.first == UInt8(ascii: "\n") {
        rest = rest.dropFirst()
      } else if next == UInt8(ascii: "="), let byte = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(next)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Lines without the signs with which mail quotes.
  private static func withoutSignsOfQuotation(_ text: String) -> String {
    text.split(separator: "\n").map { $0.drop { $0 == ">" || $0 == " " } }.joined(separator: "\n")
  }

  /// Whether every line of a quotation stands in the file.
  func holds(_ quotation: String) -> Bool {
    quotation.split(separator: "\n").allSatisfy { line in
      let wanted = Self.folded(isMarkdown ? Self.withoutMarks(String(line)) : String(line))
      return readings.contains { $0.contains(wanted) }
    }
  }

  /// Runs of blanks as one, what has no width left out.
  static func folded(_ text: String) -> String {
    var result = ""
    var isBlank = true
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !isBlank { result.unicodeScalars.append(" ") }
        isBlank = true
      } else if !["\u{200B}", "\u{FEFF}", "\u{AD}", "\u{2060}"].contains(scalar) {
        result.unicodeScalars.append(scalar)
        isBlank = false
      }
    }
    return isBlank ? String(result.dropLast(result.isEmpty ? 0 : 1)) : result
  }

  /// Elements that stand within a word or a line; all others part words.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
    "samp",
    "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "d-cite", "d-footnote", "d-math",
  ]

  private static func withoutTags(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var isInFormula = false
    var index = 0
    while index < scalars.count {
      let start = index
      if scalars[index] == "<", let end = tagEnd(scalars, index) {
        let name = tagName(scalars, index)
        let isFormulaScript =
          name == "script"
          && (isInFormula || String(String.UnicodeScalarView(scalars[start..<end])).contains("math/tex"))
        if isFormulaScript { isInFormula.toggle() }
        if !inline.contains(name), !isFormulaScript { result.append(" ") }
        index = end
        if name == "d-math" || isFormulaScript {
          result.append("$")
        } else if name == "math",
          let formula = attribute("alttext", String(String.UnicodeScalarView(scalars[start..<end])))
        {
          result.append(contentsOf: "$\(formula)$".unicodeScalars)
          index = elementEnd("math", scalars, end)
        }
      } else if scalars[index] == "&", let (decoded, end) = entity(scalars, index) {
        result.append(contentsOf: decoded.unicodeScalars)
        index = end
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(result)
  }

  /// Where the tag or comment that begins at an index ends; nothing where none begins.
  private static func tagEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    guard start + 1 < text.count else { return nil }
    let next = text[start + 1]
    guard next.properties.isAlphabetic || ["/", "!", "?"].contains(next) else { return nil }
    if start + 3 < text.count, next == "!", text[start + 2] == "-", text[start + 3] == "-" {
      var end = start + 4
      while end + 2 < text.count, !(text[end] == "-" && text[end + 1] == "-" && text[end + 2] == ">") { end += 1 }
      return min(end + 3, text.count)
    }
    var quote: Unicode.Scalar?
    var end = start + 1
    while end < text.count, quote != nil || text[end] != ">" {
      if let open = quote {
        if text[end] == open { quote = nil }
      } else if text[end] == "\"" || text[end] == "'", text[end - 1] == "=" {
        quote = text[end]
      }
      end += 1
    }
    return min(end + 1, text.count)
  }

  /// Where the element that began before an index ends; elements of its kind do not stand within each other.
  private static func elementEnd(_ name: String, _ text: [Unicode.Scalar], _ start: Int) -> Int {
    var index = start
    while index < text.count {
      if text[index] == "<", text[(index + 1)...].first == "/", tagName(text, index) == name {
        return tagEnd(text, index) ?? text.count
      }
      index += 1
    }
    return text.count
  }

  private static func withoutElements(_ name: String, _ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if scalars[index] == "<", let end = tagEnd(scalars, index), tagName(scalars, index) == name {
        index = elementEnd(name, scalars, end)
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(result)
  }

  private static func attribute(_ name: String, _ tag: String) -> String? {
    guard let start = tag.range(of: name + "=\"")?.upperBound else { return nil }
    return withoutTags(String(tag[start...].prefix { $0 != "\"" }))
  }

  private static func tagName(_ text: [Unicode.Scalar], _ start: Int) -> String {
    let name = text[(start + 1)...].drop { $0 == "/" }
      .prefix { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" }
    return String(String.UnicodeScalarView(name)).lowercased()
  }

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "mdash": "—", "ndash": "–", "hellip": "…",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "middot": "·", "times": "×", "eacute": "é", "ouml": "ö",
    "uuml": "ü", "auml": "ä", "larr": "←", "rarr": "→", "minus": "−", "le": "≤", "ge": "≥", "lambda": "λ", "raquo": "»",
  ]

  private static func entity(_ text: [Unicode.Scalar], _ start: Int) -> (String, Int)? {
    guard let length = text[start...].prefix(12).firstIndex(of: ";") else { return nil }
    let name = String(String.UnicodeScalarView(text[(start + 1)..<length]))
    if let known = named[name] { return (known, length + 1) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { (String($0), length + 1) }
  }

  /// The escapes of JSON strings undone, also where they are escaped a second time.
  private static func withoutEscapes(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var units: [UInt16] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "\\", let next = scalars[index...].dropFirst().first else {
        units += Array(String(scalars[index]).utf16)
        index += 1
        continue
      }
      let code = String(String.UnicodeScalarView(scalars[index...].dropFirst(2).prefix(4)))
      if next == "u", code.utf8.count == 4, let unit = UInt16(code, radix: 16) {
        units.append(unit)
        index += 6
      } else {
        units += Array((["n": "\n", "t": "\t", "r": "\r"][next] ?? String(next)).utf16)
        index += 2
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Markdown without the marks of links, emphasis, code, headings, quotations, items and cells.
  private static func withoutMarks(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let next = rest.first {
      if rest.hasPrefix("]("), let end = rest.firstIndex(of: ")") {
        rest = rest[rest.index(after: end)...]
        continue
      }
      if !"*_`[]#>|\\".contains(next) { result.append(next) }
      rest = rest.dropFirst()
    }
    return result
  }
}
