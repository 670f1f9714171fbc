import Model
import Text

/// Works named behind their author's possessive: "Kuhn's The Structure of Scientific Revolutions", "Frankle's pruning work".
///
/// A run of title case makes a title; a noun of writing behind a few words makes an informal mention.
func possessiveCitations(in text: CitingText) -> [Citation] {
  var found: [Citation] = []
  for block in text.blocks {
    for hit in possessives(in: text.bytes, text.words(of: block)) {
      let after = hit.end
      if let title = titleRun(in: text.bytes, from: after, limit: block.range.upperBound) {
        found.append(
          Citation(
            kind: .title, range: hit.name.lowerBound..<title.upperBound, title: text.bytes.text(title),
            authors: [text.bytes.text(hit.name)], confidence: 0.6, reason: "possessive with title"))
      } else if let noun = workNoun(in: text.bytes, from: after, limit: block.range.upperBound) {
        found.append(
          Citation(
            kind: .informal, range: hit.name.lowerBound..<noun, authors: [text.bytes.text(hit.name)], confidence: 0.35,
            reason: "possessive with topic"))
      }
    }
  }
  return found
}

/// The end of the title or of the noun of writing that begins at an offset behind a possessive.
func ownedWork(_ bytes: [UInt8], _ start: Int, limit: Int, allowsBareNoun: Bool = false) -> Int? {
  titleRun(in: bytes, from: start, limit: limit)?.upperBound
    ?? workNoun(in: bytes, from: start, limit: limit, allowsBare: allowsBareNoun)
}

/// The name whose possessive ends directly before an offset, blanks between.
func possessor(in bytes: [UInt8], before offset: Int, from start: Int) -> String? {
  possessives(in: bytes, start..<offset).last.flatMap { hit in
    // Blanks behind the possessive belong to it already.
    hit.end >= offset || bytes[hit.end..<offset].allSatisfy(\.isBlank) ? bytes.text(hit.name) : nil
  }
}

/// The names in the possessive within a range: one to three capitalised words before `'s`, with the offset behind it.
func possessives(in bytes: [UInt8], _ range: Range<Int>) -> [(name: Range<Int>, end: Int)] {
  possessives(in: bytes, words(in: bytes, range))
}

/// The names in the possessive among some words that stand behind one another.
func possessives(in bytes: [UInt8], _ all: [Range<Int>]) -> [(name: Range<Int>, end: Int)] {
  var found: [(name: Range<Int>, end: Int)] = []
  for (i, word) in all.enumerated() {
    guard let stem = possessiveStem(bytes, word), isNameWord(bytes, word.lowerBound..<stem) else { continue }
    var first = i
    while first > 0, i - first < 2,
      bytes[all[first - 1].upperBound..<all[first].lowerBound].elementsEqual([0x20])
        || bytes[all[first - 1].upperBound..<all[first].lowerBound].elementsEqual([0x2D]),
      isNameWord(bytes, all[first - 1]), !opensSentence(bytes, all, first - 1)
    {
      first -= 1
    }
    // "The Queen's Gambit" begins with an article: no person is named.
    if first > 0, articles.containsLowered(bytes, all[first - 1]) { continue }
    found.append((all[first].lowerBound..<stem, bytes.end(from: word.upperBound) { $0 == 0x20 }))
  }
  return found
}

private let articles = WordSet(["a", "an", "every", "that", "the", "this"])

/// Whether a word that begins a sentence is capitalised for that reason alone, since it is no name by itself.
private func opensSentence(_ bytes: [UInt8], _ all: [Range<Int>], _ i: Int) -> Bool {
  isStopWord(bytes, all[i]) || nameLessWords.containsLowered(bytes, all[i])
}

/// The offset before `'s` or `’s`, when a word ends so.
func possessiveStem(_ bytes: [UInt8], _ word: Range<Int>) -> Int? {
  guard word.count > 3, bytes[word.upperBound - 1] == UInt8(ascii: "s") else { return nil }
  if bytes[word.upperBound - 2] == UInt8(ascii: "'") { return word.upperBound - 2 }
  guard word.count > 5, bytes[word.upperBound - 4..<word.upperBound - 1].elementsEqual([0xE2, 0x80, 0x99]) else {
    return nil
  }
  return word.upperBound - 4
}

/// Whether a word could be part of a name: it begins with a capital, goes on in lower case and is no function word.
func isNameWord(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
  guard word.count > 1,
    bytes[word.lowerBound].isUpper || bytes[word.lowerBound] == 0xC3 || bytes[word.lowerBound] == 0xC5,
    bytes[word].contains(where: \.isLower)
  else { return false }
  return !isStopWord(bytes, word) && !nameLessWords.containsFolded(bytes, word)
}

/// Words that often stand with a capital before a possessive or a verb of saying and are nobody's name.
let nameLessWords = WordSet([
  "ai", "alignment", "another", "anybody", "anyone", "anything", "appendix", "april", "august", "authors", "chapter",
  "check", "commenters", "critics", "december", "each", "edit", "either", "else", "epistemic", "everybody", "everyone",
  "everything", "evidence", "experts", "february", "few", "figure", "friday", "hello", "hey", "hi", "instead",
  "january", "july", "june", "let", "many", "march", "may", "maybe", "monday", "most", "neither", "next", "nobody",
  "none", "note", "nothing", "november", "now", "october", "one", "others", "part", "people", "perhaps", "plenty",
  "previous", "read", "related", "research", "researchers", "saturday", "science", "scientists", "section", "see",
  "september", "several", "since", "somebody", "someone", "something", "studies", "sunday", "table", "thank", "thanks",
  "theory", "three", "thursday", "today", "tomorrow", "tuesday", "two", "update", "watch", "wednesday", "whatever",
  "whoever", "yesterday",
])

/// The run of title case that begins at an offset: at least three words, two of them capitalised content words.
func titleRun(in bytes: [UInt8], from start: Int, limit: Int) -> Range<Int>? {
  guard start < limit, bytes[start].isUpper || bytes[start].isDigit else { return nil }
  var end = start
  var content = 0
  var count = 0
  var i = start
  while i < limit {
    let wordEnd = endOfWord(in: bytes, from: i, limit: limit)
    guard wordEnd > i else { break }
    let word = i..<wordEnd
    let isHigh = bytes[i].isUpper || bytes[i].isDigit
    guard isHigh || titleParticles.contains(bytes, word) else { break }
    count += 1
    if isHigh {
      end = wordEnd
      if !isStopWord(bytes, word) { content += 1 }
    }
    // One blank, hyphen, ampersand or colon goes on with the title; anything else ends it.
    i = bytes.end(from: wordEnd) { $0 == 0x20 || $0 == 0x2D || $0 == 0x26 || $0 == 0x3A }
    guard i - wordEnd <= 3, i > wordEnd else { break }
  }
  let shape = TitleShape(bytes, start..<end)
  return content > 1 && shape.words > 2 ? start..<end : nil
}

/// Function words that titles write small; others ("then", "which") end the title.
let titleParticles = WordSet([
  "a", "about", "above", "after", "against", "all", "an", "and", "are", "as", "at", "be", "between", "but", "by", "can",
  "do", "does", "for", "from", "how", "in", "into", "is", "it", "its", "not", "of", "on", "or", "our", "the", "their",
  "to", "under", "via", "vs", "what", "with", "without", "you", "your",
])

/// The end of a noun of writing within four words of lower case behind an offset, one word of topic between.
private func workNoun(in bytes: [UInt8], from start: Int, limit: Int, allowsBare: Bool = false) -> Int? {
  var count = 0
  var result: Int?
  var last = start
  for word in words(in: bytes, start..<min(limit, start + 120)) {
    guard bytes[last..<word.lowerBound].allSatisfy({ $0 == 0x20 || $0 == 0x2D }), count < 5 else { break }
    if count > 0 || allowsBare, workNouns.containsLowered(bytes, word) { result = word.upperBound; break }
    if isStopWord(bytes, word), count == 0 { break }
    count += 1
    last = word.upperBound
  }
  return result
}

private let workNouns = WordSet([
  "article", "articles", "blogpost", "book", "codebase", "course", "essay", "guide", "lecture", "lectures", "library",
  "list", "note", "notes", "paper", "papers", "post", "posts", "report", "result", "results", "review", "sequence",
  "series", "syllabus", "talk", "theorem", "thesis", "tutorial", "video", "videos", "work",
])
