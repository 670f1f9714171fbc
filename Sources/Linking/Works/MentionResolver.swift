import Model
import Text

/// One place of a text that means works of the library.
package struct ResolvedMention: Hashable, Sendable {
  /// Bytes of the text.
  package var range: Range<Int>
  /// The works it can mean, as indices of the resolver's list; one when it is sure, more when they tie.
  package var works: [Int]
  package var confidence: Double
  /// The rule's name.
  package var reason: String
}

/// Finds the works of a library that a text means without linking them.
///
/// In this order: identifiers, titles, surname with year, two surnames together, surname or first name with a topic. A
/// title of four words counts in any letter case; one of two or three only in title case, in quotation marks or before a
/// noun such as "paper"; one of a single word only with an author near as well. A surname alone never links: without a
/// year it needs words of the title in its sentence, and a tie is held back.
package struct MentionResolver: Sendable {
  package let works: [KnownWork]
  private let gazetteer: TitleGazetteer
  /// For each entry of the gazetteer the work it names; main titles before a colon are entries of their own.
  private let entries: [Int]
  private let byIdentifier: [WorkIdentifier: [Int]]
  private let bySurname: [String: [Int]]
  private let byGivenName: [String: [Int]]
  private let topics: TopicOverlap

  package init(_ works: [KnownWork]) {
    self.works = works
    var titles: [[UInt64]] = []
    var entries: [Int] = []
    var byIdentifier: [WorkIdentifier: [Int]] = [:]
    var bySurname: [String: [Int]] = [:]
    var byGivenName: [String: [Int]] = [:]
    for (i, work) in works.enumerated() {
      let bytes = Array(work.title.utf8)
      let hashes = titleWords(bytes, Text.words(in: bytes))
      titles.append(hashes)
      entries.append(i)
      let head = Array(bytes.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "?") })
      if head.count < bytes.count {
        let short = titleWords(head, Text.words(in: head))
        if short.count > 1, short.count < hashes.count {
          titles.append(short)
          entries.append(i)
        }
      }
      for identifier in work.identifiers { byIdentifier[identifier, default: []].append(i) }
      for author in work.authors {
        let surname = folded(author.family)
        if bySurname[surname]?.last != i { bySurname[surname, default: []].append(i) }
        guard let given = author.given.split(separator: " ").first, given.count > 2 else { continue }
        let name = folded(String(given))
        if byGivenName[name]?.last != i { byGivenName[name, default: []].append(i) }
      }
    }
    self.entries = entries
    self.byIdentifier = byIdentifier
    self.bySurname = bySurname
    self.byGivenName = byGivenName
    gazetteer = TitleGazetteer(titles)
    topics = TopicOverlap(titles: works.map(\.title))
  }

  /// The mentions of a text, sentence by sentence.
  ///
  /// - Parameters:
  ///   - range: One block of the text.
  ///   - linked: Works that the document links elsewhere; among ties they come first.
  package func mentions(in bytes: [UInt8], _ range: Range<Int>, linked: Set<Int> = []) -> [ResolvedMention] {
    sentences(in: bytes, range).flatMap { mentions(inSentence: Sentence(bytes, $0), linked: linked) }
  }

  private struct Sentence {
    let bytes: [UInt8]
    let range: Range<Int>
    let words: [Range<Int>]
    let stems: Set<String>

    init(_ bytes: [UInt8], _ range: Range<Int>) {
      self.bytes = bytes
      self.range = range
      words = Text.words(in: bytes, range)
      stems = TopicOverlap.sentence(bytes, words)
    }

    /// The folded word without a possessive.
    func name(_ i: Int) -> String {
      folded(bytes.text(words[i].lowerBound..<(possessiveStem(bytes, words[i]) ?? words[i].upperBound)))
    }

    func isCapital(_ i: Int) -> Bool { bytes[words[i].lowerBound].isUpper || bytes[words[i].lowerBound] >= 0xC3 }
  }

  private func mentions(inSentence sentence: Sentence, linked: Set<Int>) -> [ResolvedMention] {
    var found: [ResolvedMention] = []
    let own = Array(sentence.bytes[sentence.range])
    for hit in identifiers(in: own) {
      guard let works = byIdentifier[hit.identifier] else { continue }
      let range = hit.range.lowerBound + sentence.range.lowerBound..<hit.range.upperBound + sentence.range.lowerBound
      found.append(ResolvedMention(range: range, works: works, confidence: 0.98, reason: "identifier"))
    }
    found += titles(in: sentence)
    for mention in names(in: sentence, linked: linked) {
      // Behind a name comes what it owns: "Ann's “Title”" means the title and no other work of an Ann.
      let isKnown = found.contains {
        !Set($0.works).isDisjoint(with: mention.works) || $0.range.overlaps(mention.range)
          || (0...8).contains($0.range.lowerBound - mention.range.upperBound)
      }
      if !isKnown { found.append(mention) }
    }
    return found
  }

  private func titles(in sentence: Sentence) -> [ResolvedMention] {
    let matches = gazetteer.matches(in: titleWords(sentence.bytes, sentence.words))
      .sorted { ($0.words.lowerBound, -$0.words.count) < ($1.words.lowerBound, -$1.words.count) }
    var found: [ResolvedMention] = []
    var end = 0
    for match in matches where match.words.lowerBound >= end {
      let work = entries[match.title]
      guard counts(match, of: work, in: sentence) else { continue }
      end = match.words.upperBound
      let range = sentence.words[match.words.lowerBound].lowerBound..<sentence.words[end - 1].upperBound
      found.append(
        ResolvedMention(range: range, works: [work], confidence: match.words.count > 3 ? 0.9 : 0.8, reason: "title"))
    }
    return found
  }

  private func counts(_ match: TitleGazetteer.Match, of work: Int, in sentence: Sentence) -> Bool {
    let bytes = sentence.bytes
    let range =
      sentence.words[match.words.lowerBound].lowerBound..<sentence.words[match.words.upperBound - 1].upperBound
    if match.words.count > 3 { return true }
    let isQuoted = quotations(in: bytes, sentence.range).contains {
      $0.lowerBound < range.lowerBound && $0.count - range.count <= 8 && $0.contains(range.lowerBound)
    }
    let next = match.words.upperBound < sentence.words.count ? sentence.name(match.words.upperBound) : ""
    let isNamed = ["paper", "post", "book", "article", "sequence", "essay", "talk", "report"].contains(next)
    let surnames = Set(works[work].authors.map { folded($0.family) })
    let hasAuthor = sentence.words.indices.contains {
      !match.words.contains($0) && sentence.isCapital($0) && surnames.contains(sentence.name($0))
    }
    if match.words.count == 1 { return hasAuthor && (isQuoted || isNamed) }
    // "Deep Learning Is Easy" in a heading is no title of two words: every word around is in title case too. And the
    // capital that any sentence begins with tells nothing: "Zoom in, and you see it."
    return isQuoted || isNamed
      || match.words.contains { $0 > 0 && sentence.isCapital($0) } && TitleShape(bytes, range).isTitleCase
        && (hasAuthor || !TitleShape(bytes, sentence.range).isTitleCase)
  }

  private func names(in sentence: Sentence, linked: Set<Int>) -> [ResolvedMention] {
    var found: [ResolvedMention] = []
    for i in sentence.words.indices where sentence.isCapital(i) {
      let name = sentence.name(i)
      let hasOthers =
        i + 2 < sentence.words.count && sentence.name(i + 1) == "et" && sentence.name(i + 2).hasPrefix("al")
      let candidates = bySurname[name] ?? []
      let firsts = candidates.filter { works[$0].authors.first.map { folded($0.family) } == name }
      let end = sentence.words[hasOthers ? i + 2 : i].upperBound
      let range = sentence.words[i].lowerBound..<end
      if let year = year(in: sentence, behind: hasOthers ? i + 2 : i) {
        let dated = firsts.filter { works[$0].year == year }
        if let best = best(dated, sentence, linked, of: name, needsTopic: false) {
          found.append(
            ResolvedMention(
              range: range, works: best, confidence: best.count == 1 ? 0.85 : 0.5, reason: "surname and year"))
        }
        continue
      }
      if let second = secondSurname(in: sentence, behind: i) {
        let both = firsts.filter { work in works[work].authors.contains { folded($0.family) == second } }
        if let best = best(both, sentence, linked, of: name, needsTopic: false), best.count == 1 {
          found.append(ResolvedMention(range: range, works: best, confidence: 0.75, reason: "two surnames"))
          continue
        }
      }
      let pool = hasOthers ? firsts : firsts + candidates.filter { !firsts.contains($0) }
      let isPossessive = possessiveStem(sentence.bytes, sentence.words[i]) != nil
      guard hasOthers || isPossessive || isSubject(sentence, i) else { continue }
      if let best = best(pool, sentence, linked, of: name, needsTopic: true), best.count == 1 {
        found.append(ResolvedMention(range: range, works: best, confidence: 0.65, reason: "surname and topic"))
      } else if isPossessive, pool.isEmpty,
        let best = best(byGivenName[name] ?? [], sentence, linked, of: name, byGiven: true, needsTopic: true),
        best.count == 1
      {
        found.append(ResolvedMention(range: range, works: best, confidence: 0.5, reason: "first name and topic"))
      }
    }
    return found
  }

  /// Whether a verb in lower case follows the name, so that its bearer does something.
  private func isSubject(_ sentence: Sentence, _ i: Int) -> Bool {
    guard i + 1 < sentence.words.count else { return false }
    let next = sentence.words[i + 1]
    return sentence.bytes[next.lowerBound].isLower && sentence.bytes[next].last == UInt8(ascii: "s")
      && !isStopWord(sentence.bytes, next)
  }

  /// A year that stands directly behind a word, in brackets or behind a comma.
  private func year(in sentence: Sentence, behind i: Int) -> Int? {
    guard i + 1 < sentence.words.count, sentence.words[i + 1].lowerBound - sentence.words[i].upperBound <= 4 else {
      return nil
    }
    return yearValue(sentence.bytes, sentence.words[i + 1])
  }

  private func secondSurname(in sentence: Sentence, behind i: Int) -> String? {
    guard i + 2 < sentence.words.count else { return nil }
    if ["and", "&"].contains(sentence.name(i + 1)), sentence.isCapital(i + 2) { return sentence.name(i + 2) }
    let gap = sentence.bytes[sentence.words[i].upperBound..<sentence.words[i + 1].lowerBound]
    return (gap.contains(UInt8(ascii: "&")) || gap.elementsEqual([0x2C, 0x20])) && sentence.isCapital(i + 1)
      ? sentence.name(i + 1) : nil
  }

  /// The best of some works for a sentence; several when they tie, nothing when none is good enough.
  private func best(
    _ pool: [Int], _ sentence: Sentence, _ linked: Set<Int>, of name: String, byGiven: Bool = false, needsTopic: Bool
  ) -> [Int]? {
    guard !pool.isEmpty else { return nil }
    let scored = pool.map { work -> (work: Int, score: Double, isFirst: Bool) in
      let first = works[work].authors.first
      let isFirst = first.map { folded(!byGiven ? $0.family : $0.given).hasPrefix(name) } ?? false
      return (work, topics.score(sentence.stems, title: work), isFirst)
    }
    let sure = scored.filter { !needsTopic || $0.score >= leastTopic }
    guard let top = sure.map({ $0.score }).max() else { return nil }
    var winners = sure.filter { $0.score >= top - 0.5 }
    if winners.count > 1, winners.contains(where: { $0.isFirst }) { winners = winners.filter(\.isFirst) }
    if winners.count > 1, winners.contains(where: { linked.contains($0.work) }) {
      winners = winners.filter { linked.contains($0.work) }
    }
    return winners.map(\.work)
  }
}

/// The rarity that the shared words of a sentence and a title must have together: one word that few titles have.
private let leastTopic = 2.0
