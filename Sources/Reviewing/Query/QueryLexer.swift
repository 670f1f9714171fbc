import Text

/// A piece of a typed query.
struct QueryToken: Hashable {
  enum Kind: Hashable {
    case open, close, or, and, not
    /// `near/8(`, with its bracket.
    case near(Int)
    /// A word with all that clings to it, the star of a prefix included.
    case word([UInt8])
    /// What stands between two quotation marks.
    case phrase([UInt8])
    /// `name:`, when the name is one of ``QueryField``.
    case field(QueryField)
  }

  var kind: Kind
  /// A UTF-8 byte offset into the query.
  var offset: Int
}

/// The fields a query can ask for.
enum QueryField: String, CaseIterable {
  case author, site, kind, year, tag, before, after, title, `in`, cites, mentions, concept, has
}

/// Cuts a query into its pieces.
struct QueryLexer {
  let bytes: [UInt8]
  private var offset = 0
  private var tokens: [QueryToken] = []

  /// - Throws: `QuerySyntaxError` for a quotation mark without its partner and for a distance out of bounds.
  static func tokens(of bytes: [UInt8]) throws(QuerySyntaxError) -> [QueryToken] {
    var lexer = QueryLexer(bytes: bytes)
    try lexer.run()
    return lexer.tokens
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() throws(QuerySyntaxError) {
    while offset < bytes.count {
      switch bytes[offset] {
      case let byte where byte.isBlank:
        offset += 1
      case UInt8(ascii: "("):
        add(.open, length: 1)
      case UInt8(ascii: ")"):
        add(.close, length: 1)
      case UInt8(ascii: "\""):
        try phrase()
      case UInt8(ascii: "-") where isNegation:
        add(.not, length: 1)
      default:
        try word()
      }
    }
  }

  /// A hyphen negates at the beginning of a word, a phrase or a group; anywhere else it is part of a word.
  private var isNegation: Bool {
    guard offset + 1 < bytes.count, offset == 0 || bytes[offset - 1].isBlank || bytes[offset - 1] == UInt8(ascii: "(")
    else { return false }
    let next = bytes[offset + 1]
    return next == UInt8(ascii: "\"") || next == UInt8(ascii: "(")
      || endOfWord(in: bytes, from: offset + 1, limit: bytes.count) > offset + 1
  }

  private mutating func add(_ kind: QueryToken.Kind, length: Int) {
    tokens.append(QueryToken(kind: kind, offset: offset))
    offset += length
  }

  private mutating func phrase() throws(QuerySyntaxError) {
    let start = offset + 1
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) else {
      throw QuerySyntaxError(bytes, at: offset, "this quotation mark is never closed")
    }
    add(.phrase(Array(bytes[start..<end])), length: end + 1 - offset)
  }

  private mutating func word() throws(QuerySyntaxError) {
    var end = offset
    while end < bytes.count, !bytes[end].isBlank, !Self.isBreak(bytes[end]) {
      end += 1
      if bytes[end - 1] == UInt8(ascii: ":"), let field = field(until: end - 1) {
        add(.field(field), length: end - offset)
        return
      }
    }
    let word = Array(bytes[offset..<end])
    switch word {
    case Array("OR".utf8): add(.or, length: 2)
    case Array("AND".utf8): add(.and, length: 3)
    case Array("NOT".utf8): add(.not, length: 3)
    default:
      if end < bytes.count, bytes[end] == UInt8(ascii: "("), let distance = try distance(word) {
        add(.near(distance), length: word.count + 1)
      } else {
        add(.word(word), length: word.count)
      }
    }
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"")
  }

  /// The field whose name stands before a colon, provided that something stands behind it.
  private func field(until colon: Int) -> QueryField? {
    guard colon + 1 < bytes.count, !bytes[colon + 1].isBlank, bytes[colon + 1] != UInt8(ascii: ")") else { return nil }
    return QueryField(rawValue: String(decoding: bytes[offset..<colon].map(\.lowered), as: UTF8.self))
  }

  /// The distance of `near` or `near/N`; nothing for any other word.
  private func distance(_ word: [UInt8]) throws(QuerySyntaxError) -> Int? {
    let name = Array("near".utf8)
    guard word.count >= 4, word.prefix(4).map(\.lowered) == name else { return nil }
    if word.count == 4 { return 8 }
    guard word[4] == UInt8(ascii: "/") else { return nil }
    guard let distance = Int(String(decoding: word[5...], as: UTF8.self)),
      (1...QueryLimits.nearDistance).contains(distance)
    else {
      throw QuerySyntaxError(
        bytes, at: offset, "the distance of near/N must be a number from 1 to \(QueryLimits.nearDistance)")
    }
    return distance
  }
}

extension QuerySyntaxError {
  /// An error at a byte offset, told to the user in characters.
  init(_ bytes: [UInt8], at offset: Int, _ message: String) {
    self.init(
      character: String(decoding: bytes[..<min(offset, bytes.count)], as: UTF8.self).count + 1, message: message)
  }
}
