import Text

/// How a sentence says what a term means, the strongest first.
package enum DefinitionPattern: Int, Hashable, Sendable, Comparable {
  /// "X is defined as …", "X refers to …", "X means …"
  case statement
  /// "X is a …"
  case kind

  package static func < (a: DefinitionPattern, b: DefinitionPattern) -> Bool { a.rawValue < b.rawValue }
}

/// Whether a sentence says what a term means, and how.
///
/// The term must be the sentence's subject: nothing stands before it but an article, "the term", or a phrase that names
/// the field ("In ecology, a niche is …"); nothing between it and the verb but other names for it. It is the term-anchored
/// copula rule, so terms are known before their definitions are looked for.
///
/// - Parameters:
///   - term: The term's words, as typed; a plural of the last is the term too.
///   - sentence: UTF-8 text of one sentence.
package func definitionPattern(of term: String, in sentence: [UInt8]) -> DefinitionPattern? {
  let words = DefinitionSentence.tokens(of: Array(term.utf8))
  guard !words.isEmpty else { return nil }
  let parsed = DefinitionSentence(tokens: DefinitionSentence.tokens(of: sentence))
  for start in parsed.starts(of: words) where parsed.isSubject(from: start) {
    if let pattern = parsed.pattern(after: start + words.count) { return pattern }
  }
  return nil
}

/// A sentence cut into folded words and single marks.
private struct DefinitionSentence {
  let tokens: [String]

  static func tokens(of bytes: [UInt8]) -> [String] {
    var tokens: [String] = []
    var last = 0
    func addMarks(until end: Int) {
      var offset = last
      while offset < end {
        let next = character(at: offset, in: bytes)
        if !bytes[offset].isBlank {
          tokens.append(String(decoding: bytes[offset..<offset + next.length], as: UTF8.self))
        }
        offset += next.length
      }
    }
    forEachWord(in: bytes, bytes.indices) { word in
      addMarks(until: word.lowerBound)
      tokens.append(String(decoding: folded(bytes[word]), as: UTF8.self))
      last = word.upperBound
    }
    addMarks(until: bytes.count)
    return tokens
  }

  /// Where a term begins; the last of its words may have a plural's ending.
  func starts(of term: [String]) -> [Int] {
    guard tokens.count >= term.count, let last = term.last else { return [] }
    return (0...(tokens.count - term.count)).filter { start in
      let end = start + term.count - 1
      return tokens[start..<end].elementsEqual(term.dropLast())
        && (tokens[end] == last || tokens[end] == last + "s" || tokens[end] == last + "es")
    }
  }

  /// Whether what stands at a token is what the sentence is about.
  func isSubject(from start: Int) -> Bool {
    var before = tokens[..<start].filter { !Self.quotes.contains($0) }
    while let last = before.last, Self.articles.contains(last) || Self.termWords.contains(last) { before.removeLast() }
    guard let first = before.first else { return true }
    let isOpening = before.last == "," || before.count <= 4
    return isOpening && before.count <= 16 && Self.openings.contains(first) && !before.contains(".")
  }

  /// How the sentence goes on after the term.
  func pattern(after start: Int) -> DefinitionPattern? {
    var next = skippingAdverbs(skippingOtherNames(skippingBrackets(start)))
    var isPossible = false
    if hasRun(["may", "refer", "to"], at: next) || hasRun(["can", "refer", "to"], at: next) { return .statement }
    if next + 1 < tokens.count, ["can", "may", "could"].contains(tokens[next]), tokens[next + 1] == "be" {
      isPossible = true
      next += 1
    }
    if Self.statements.contains(where: { hasRun($0, at: next) }) { return .statement }
    guard next < tokens.count, Self.copulas.contains(tokens[next]) || isPossible else { return nil }
    next = skippingBrackets(skippingAdverbs(next + 1))
    guard next < tokens.count else { return nil }
    if Self.participles.contains(where: { hasRun($0, at: next) }) { return .statement }
    guard !isPossible, Self.determiners.contains(tokens[next]) else { return nil }
    // "X is the same as Y" tells nothing of what X is.
    return hasRun(["the", "same"], at: next) ? nil : .kind
  }

  private func hasRun(_ run: [String], at start: Int) -> Bool {
    start + run.count <= tokens.count && tokens[start..<start + run.count].elementsEqual(run)
  }

  /// Past brackets and quotation marks.
  private func skippingBrackets(_ start: Int) -> Int {
    var next = start
    while next < tokens.count {
      if Self.quotes.contains(tokens[next]) {
        next += 1
      } else if tokens[next] == "(" || tokens[next] == "[" {
        var depth = 0
        var end = next
        repeat {
          if tokens[end] == "(" || tokens[end] == "[" { depth += 1 }
          if tokens[end] == ")" || tokens[end] == "]" { depth -= 1 }
          end += 1
        } while depth > 0 && end < tokens.count
        guard depth == 0 else { return next }
        next = end
      } else {
        break
      }
    }
    return next
  }

  /// Past "or Y" and what stands between two commas.
  private func skippingOtherNames(_ start: Int) -> Int {
    var next = start
    for _ in 0..<3 where next < tokens.count {
      if Self.breaks.contains(tokens[next]) {
        var end = next + 1
        while end < tokens.count, end - next < Self.longestAside, !Self.breaks.contains(tokens[end]) {
          end = max(skippingBrackets(end), end + 1)
        }
        guard end < tokens.count, Self.breaks.contains(tokens[end]) else { return next }
        next = skippingBrackets(end + 1)
      } else if tokens[next] == "or" {
        var end = next + 1
        while end < tokens.count, end - next < Self.longestName, !Self.copulas.contains(tokens[end]), tokens[end] != ","
        {
          end = max(skippingBrackets(end), end + 1)
        }
        guard end < tokens.count else { return next }
        next = tokens[end] == "," ? end + 1 : end
      } else {
        break
      }
    }
    return next
  }

  private func skippingAdverbs(_ start: Int) -> Int {
    var next = start
    while next < tokens.count, Self.adverbs.contains(tokens[next]) || Self.quotes.contains(tokens[next]) { next += 1 }
    return next
  }

  private static let longestAside = 22
  private static let longestName = 7
  private static let breaks: Set<String> = [",", "–", "—"]
  private static let quotes: Set<String> = ["\"", "“", "”", "'", "’", "‘", "«", "»", "[", "]", "*", "_"]
  private static let copulas: Set<String> = ["is", "are", "was", "were"]
  private static let articles: Set<String> = ["a", "an", "the", "this"]
  private static let termWords: Set<String> = ["term", "word", "words", "phrase", "expression", "name", "concept"]
  private static let openings: Set<String> = [
    "in", "as", "for", "on", "within", "under", "among", "at", "from", "by", "to", "historically", "generally",
    "originally", "traditionally", "mathematically", "formally", "informally", "roughly", "broadly",
  ]
  private static let adverbs: Set<String> = [
    "usually", "generally", "often", "typically", "essentially", "basically", "sometimes", "commonly", "also",
    "originally", "traditionally", "simply", "now", "currently", "mostly", "primarily", "historically", "formerly",
    "once", "perhaps", "probably", "therefore", "thus", "actually", "really", "normally", "technically", "broadly",
    "loosely", "roughly", "in",
  ]
  private static let determiners: Set<String> = [
    "a", "an", "the", "any", "one", "another", "either", "two", "three", "several", "some", "someone", "something",
  ]
  private static let statements: [[String]] = [
    ["refers", "to"], ["refers", "either", "to"], ["refer", "to"], ["referred", "to"], ["means"], ["denotes"],
    ["denote"],
    ["describes"], ["stands", "for"], ["consists", "of"], ["consist", "of"], ["comprises"], ["comprise"],
    ["represents"], ["designates"], ["signifies"], ["constitutes"],
  ]
  private static let participles: [[String]] = [
    ["defined"], ["known", "as"], ["called"], ["considered"], ["used", "to", "describe"], ["used", "to", "refer"],
    ["used", "for"], ["characterized", "by"], ["described", "as"], ["understood", "as"], ["made", "up"],
    ["composed", "of"], ["regarded", "as"], ["given", "to"],
  ]
}
