/// How a review was asked for, and what it quoted: enough to make it again and to tell what has changed since.
///
/// Every export carries it as one line of letters, digits and `%=&,.:`, which no format reads as markup.
package struct OutlineRecipe: Hashable, Sendable {
  /// What the sections of a review are.
  package enum Arrangement: String, Hashable, Sendable, CaseIterable {
    case question, concept, author, time, method, work
  }

  package var topic: String
  package var arrangement: Arrangement
  /// Quotations a section may have.
  package var quotes: Int
  /// How deep headings go: 1 for sections, 2 for the concepts within them as well.
  package var depth: Int
  /// Further queries whose passages were read.
  package var added: [String]
  /// Addresses or keys whose words were not to be quoted.
  package var excluded: [String]
  /// What was quoted, in the order of the review: the document's key and the hash of the words.
  package var quoted: [Quoted]

  /// One quotation of an earlier review.
  package struct Quoted: Hashable, Sendable {
    package var key: String
    package var hash: TextHash

    package init(key: String, hash: TextHash) {
      self.key = key
      self.hash = hash
    }
  }

  package init(
    topic: String, arrangement: Arrangement = .question, quotes: Int = 8, depth: Int = 2, added: [String] = [],
    excluded: [String] = [], quoted: [Quoted] = []
  ) {
    self.topic = topic
    self.arrangement = arrangement
    self.quotes = quotes
    self.depth = depth
    self.added = added
    self.excluded = excluded
    self.quoted = quoted
  }
}

extension OutlineRecipe: CustomStringConvertible {
  private static let mark = "quire.outline:"

  package var description: String {
    var fields = [
      "topic=\(Self.encoded(topic))", "by=\(arrangement.rawValue)", "quotes=\(quotes)", "depth=\(depth)",
    ]
    fields += added.map { "add=\(Self.encoded($0))" } + excluded.map { "exclude=\(Self.encoded($0))" }
    fields.append("quoted=" + quoted.map { "\(Self.encoded($0.key)).\($0.hash)" }.joined(separator: ","))
    return Self.mark + fields.joined(separator: "&")
  }

  /// Reads the recipe that an export carries; nothing when it carries none that can be read.
  ///
  /// - Parameters:
  ///   - text: A whole export, in any format.
  package init?(in text: [UInt8]) {
    let mark = Array(Self.mark.utf8)
    guard text.count > mark.count else { return nil }
    guard
      let start = (0...text.count - mark.count).first(where: {
        text[$0] == mark[0] && text[$0..<$0 + mark.count].elementsEqual(mark)
      })
    else { return nil }
    let line = text[(start + mark.count)...].prefix { Self.isPlain($0) || Set("%=&,".utf8).contains($0) }
    self.init(topic: "")
    for field in line.split(separator: UInt8(ascii: "&")) {
      let halves = field.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, let value = Self.decoded(halves[1]) else { return nil }
      switch String(decoding: halves[0], as: UTF8.self) {
      case "topic": topic = value
      case "by": arrangement = Arrangement(rawValue: value) ?? .question
      case "quotes": quotes = Int(value) ?? quotes
      case "depth": depth = Int(value) ?? depth
      case "add": added.append(value)
      case "exclude": excluded.append(value)
      case "quoted": quoted = halves[1].split(separator: UInt8(ascii: ",")).compactMap(Self.quoted)
      default: continue
      }
    }
    guard !topic.isEmpty else { return nil }
  }

  private static func quoted(_ text: ArraySlice<UInt8>) -> Quoted? {
    guard let point = text.lastIndex(of: UInt8(ascii: ".")), let key = decoded(text[..<point]),
      let hash = TextHash(String(decoding: text[(point + 1)...], as: UTF8.self))
    else { return nil }
    return Quoted(key: key, hash: hash)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Percent-encoding (RFC 3986, section 2.1) of all but letters, digits and full stops.
  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isPlain(byte) { bytes.append(byte) } else { bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func decoded(_ text: ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var offset = text.startIndex
    while offset < text.endIndex {
      guard text[offset] == 0x25 else {
        bytes.append(text[offset])
        offset += 1
        continue
      }
      guard offset + 2 < text.endIndex,
        let byte = UInt8(String(decoding: text[(offset + 1)...(offset + 2)], as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(byte)
      offset += 3
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
