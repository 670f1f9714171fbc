package import Model
import Text

/// Reads a typed query.
///
/// Words are alternatives, the more of them the better; `"phrases"`, `near/8(a b)`, `title:word` and what stands
/// beside `AND` must occur; `-word` must not; `OR` and brackets group; `prefix*` leaves a word's end open. Fields narrow the
/// result down: `author: site: kind: year: tag: before: after: in: cites: mentions: concept: has:`. Words that carry grammar alone are left out
/// while others remain. Whatever is no operator is taken as text.
///
/// - Throws: `QuerySyntaxError`, pointing at the character.
package func parseQuery(_ text: String) throws(QuerySyntaxError) -> Query {
  var bytes = Array(text.utf8)
  var notes: [String] = []
  if text.count > QueryLimits.characters {
    guard !bytes.contains(where: { QueryParser.operators.contains($0) }), !QueryParser.hasOperatorWord(text) else {
      throw QuerySyntaxError(
        character: QueryLimits.characters + 1, message: "a query may have \(QueryLimits.characters) characters")
    }
    bytes = Array(text.prefix(QueryLimits.characters).utf8)
    notes.append("only the first \(QueryLimits.characters) characters were read")
  }
  var parser = QueryParser(bytes: bytes, tokens: try QueryLexer.tokens(of: bytes))
  let expression = try parser.parse()
  var query = Query(text: text, expression: expression, filters: parser.filters, notes: notes + parser.notes)
  if let whole = query.expression { query.expression = limited(whole, notes: &query.notes) }
  return query
}

/// A recursive-descent parser; the depth of brackets is bounded, and with it the recursion.
struct QueryParser {
  let bytes: [UInt8]
  let tokens: [QueryToken]
  var filters: [QueryFilter] = []
  var notes: [String] = []
  private var next = 0

  /// What a cut could tear apart.
  static let operators: Set<UInt8> = Set("\"()*".utf8)

  static func hasOperatorWord(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).contains { ["OR", "AND", "NOT"].contains($0) || $0.hasPrefix("-") }
  }

  init(bytes: [UInt8], tokens: [QueryToken]) {
    self.bytes = bytes
    self.tokens = tokens
  }

  mutating func parse() throws(QuerySyntaxError) -> QueryExpression? {
    guard bytes.contains(where: { !$0.isBlank }) else {
      throw QuerySyntaxError(character: 1, message: "there is nothing to look for")
    }
    let expression = try clause(depth: 0)
    if next < tokens.count { throw error("this bracket closes nothing") }
    return expression
  }

  private func error(_ message: String) -> QuerySyntaxError {
    QuerySyntaxError(bytes, at: next < tokens.count ? tokens[next].offset : bytes.count, message)
  }

  /// Items side by side, up to a closing bracket or the end.
  private mutating func clause(depth: Int) throws(QuerySyntaxError) -> QueryExpression? {
    if depth > QueryLimits.depth { throw error("brackets may be nested \(QueryLimits.depth) deep") }
    let start = next
    var required: [QueryExpression] = []
    var optional: [QueryExpression] = []
    var excluded: [QueryExpression] = []
    while next < tokens.count, tokens[next].kind != .close {
      if tokens[next].kind == .not {
        next += 1
        guard next < tokens.count, tokens[next].kind != .close else {
          throw error("something to leave out is missing here")
        }
        if let item = try item(depth: depth, isExcluded: true) { excluded.append(item) }
        continue
      }
      let group = try conjunction(depth: depth)
      for item in group.items {
        if group.isConjunction || item.isRequired { required.append(item) } else { optional.append(item) }
      }
    }
    if depth == 0, optional.count >= QueryLimits.wordsOfProse { loosen(&required, into: &optional) }
    if required.isEmpty, optional.isEmpty {
      guard excluded.isEmpty || !filters.isEmpty else {
        next = start
        throw error("a query needs something to look for besides what to leave out")
      }
      return excluded.isEmpty ? nil : .clause(required: [], optional: [], excluded: excluded)
    }
    if required.isEmpty, excluded.isEmpty, optional.count == 1 { return optional[0] }
    if optional.isEmpty, excluded.isEmpty, required.count == 1 { return required[0] }
    return .clause(required: required, optional: optional, excluded: excluded)
  }

  /// In a pasted paragraph quotation marks are the writer's, not the searcher's: its phrases help like its words.
  private mutating func loosen(_ required: inout [QueryExpression], into optional: inout [QueryExpression]) {
    if moveQuotedWords(from: &required, to: &optional) {
      notes.append("phrases of so long a question need not occur")
    }
  }

  /// Alternatives joined by `AND`, or one group of alternatives.
  private mutating func conjunction(depth: Int) throws(QuerySyntaxError) -> (
    items: [QueryExpression], isConjunction: Bool
  ) {
    var items: [QueryExpression] = []
    var count = 1
    if let first = try alternatives(depth: depth) { items.append(first) }
    while next < tokens.count, tokens[next].kind == .and {
      next += 1
      count += 1
      if next < tokens.count, tokens[next].kind == .not { break }
      if let item = try alternatives(depth: depth) { items.append(item) }
    }
    return (items, count > 1)
  }

  /// Items joined by `OR`.
  private mutating func alternatives(depth: Int) throws(QuerySyntaxError) -> QueryExpression? {
    var parts: [QueryExpression] = []
    if let first = try item(depth: depth) { parts.append(first) }
    while next < tokens.count, tokens[next].kind == .or {
      next += 1
      if let part = try item(depth: depth) { parts.append(part) }
    }
    return parts.count > 1 ? .any(parts) : parts.first
  }

  /// A word, a phrase, a field, a near group or a group in brackets; nothing for a field and for text without words.
  private mutating func item(depth: Int, isExcluded: Bool = false) throws(QuerySyntaxError) -> QueryExpression? {
    guard next < tokens.count else { throw error("the query ends where a word should stand") }
    let token = tokens[next]
    switch token.kind {
    case .or, .and: throw error("a word is missing before this operator")
    case .close: throw error("a word is missing before this bracket")
    case .not: throw error("a word is missing before this negation")
    case .open:
      next += 1
      let inner = try clause(depth: depth + 1)
      try close(token)
      return inner
    case .near(let distance):
      next += 1
      return try near(distance, from: token)
    case .field(let field):
      next += 1
      return try self.field(field, isExcluded: isExcluded)
    case .word(let word):
      next += 1
      // "long-term" asks for its words as much as for both side by side; as something to leave out it is one thing.
      let parts = isExcluded ? [word] : word.split(separator: UInt8(ascii: "-")).map { Array($0) }
      guard parts.count > 1 else { return try term(word, at: token.offset).map(QueryExpression.term) }
      var words: [QueryExpression] = []
      for part in parts { if let found = try term(part, at: token.offset) { words.append(.term(found)) } }
      return words.count > 1 ? .any(words) : words.first
    case .phrase(let words):
      next += 1
      return try term(words, at: token.offset, isQuoted: true).map(QueryExpression.term)
    }
  }

  private mutating func close(_ opening: QueryToken) throws(QuerySyntaxError) {
    guard next < tokens.count else { throw QuerySyntaxError(bytes, at: opening.offset, "this bracket is never closed") }
    next += 1
  }

  private mutating func near(_ distance: Int, from opening: QueryToken) throws(QuerySyntaxError) -> QueryExpression? {
    var terms: [QueryTerm] = []
    while next < tokens.count, tokens[next].kind != .close {
      switch tokens[next].kind {
      case .word(let word): if let found = try term(word, at: tokens[next].offset) { terms.append(found) }
      case .phrase(let words): if let found = try term(words, at: tokens[next].offset) { terms.append(found) }
      default: throw error("only words and phrases may stand in near")
      }
      next += 1
    }
    try close(opening)
    if terms.count > QueryLimits.nearTerms {
      throw QuerySyntaxError(bytes, at: opening.offset, "near takes \(QueryLimits.nearTerms) words")
    }
    return switch terms.count {
    case 0: nil
    case 1: .term(terms[0])
    default: .near(terms, distance: distance)
    }
  }

  private mutating func term(_ typed: [UInt8], at offset: Int, isQuoted: Bool = false) throws(QuerySyntaxError)
    -> QueryTerm?
  {
    let ranges = indexedWords(in: typed)
    guard !ranges.isEmpty else {
      notes.append("nothing in \u{201C}\(String(decoding: typed, as: UTF8.self))\u{201D} can be looked for")
      return nil
    }
    if ranges.count > QueryLimits.phraseWords {
      throw QuerySyntaxError(bytes, at: offset, "a phrase may have \(QueryLimits.phraseWords) words")
    }
    let words = ranges.map { String(decoding: typed[$0], as: UTF8.self) }
    let isPrefix = !isQuoted && typed.last == UInt8(ascii: "*")
    if isPrefix, (words.last ?? "").unicodeScalars.count < QueryLimits.prefixLetters {
      throw QuerySyntaxError(
        bytes, at: offset, "at least \(QueryLimits.prefixLetters) letters must stand before a star")
    }
    return QueryTerm(words, isQuoted: isQuoted, isPrefix: isPrefix)
  }

  private mutating func field(_ field: QueryField, isExcluded: Bool) throws(QuerySyntaxError) -> QueryExpression? {
    let offset = next < tokens.count ? tokens[next].offset : bytes.count
    let value: [UInt8]
    var isQuoted = false
    switch next < tokens.count ? tokens[next].kind : .close {
    case .word(let word): value = word
    case .phrase(let words): (value, isQuoted) = (words, true)
    case .or: value = Array("OR".utf8)
    case .and: value = Array("AND".utf8)
    default: throw QuerySyntaxError(bytes, at: offset, "\(field.rawValue): wants a word or a \"phrase\"")
    }
    next += 1
    if field == .title {
      guard var term = try term(value, at: offset, isQuoted: isQuoted) else { return nil }
      term.isInTitle = true
      return .term(term)
    }
    do {
      filters.append(
        QueryFilter(try QueryFieldValue.test(field, String(decoding: value, as: UTF8.self)), isExcluded: isExcluded))
    } catch {
      throw QuerySyntaxError(bytes, at: offset, error.message)
    }
    return nil
  }
}

extension QueryExpression {
  /// Whether a hit must have it even beside other words.
  package var isRequired: Bool {
    switch self {
    case .term(let term): term.isQuoted || term.isInTitle
    case .near: true
    case .any(let parts): parts.allSatisfy(\.isRequired)
    case .clause(let required, _, _): !required.isEmpty
    }
  }
}
