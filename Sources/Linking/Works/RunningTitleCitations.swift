import Model
import Text

/// Titles that stand in a sentence without quotation marks: a run of title case of four words or more, a small function
/// word among them, set off by a comma, a bracket or a word such as "see".
///
/// Institutions have the same shape ("University of …"), so that a run that begins with the word for one is left alone,
/// and the confidence is low.
func runningTitleCitations(in text: CitingText) -> [Citation] {
  var found: [Citation] = []
  for block in text.blocks where block.kind != .heading {
    for sentence in sentences(in: text.bytes, block.range) {
      var end = sentence.lowerBound
      forEachWord(in: text.bytes, sentence) { word in
        guard word.lowerBound >= end, word.lowerBound > sentence.lowerBound, isHigh(text.bytes, word.lowerBound),
          isSetOff(text.bytes, word.lowerBound, sentence.lowerBound),
          let run = titleRun(in: text.bytes, from: word.lowerBound, limit: sentence.upperBound),
          isTitle(text.bytes, run), !TitleShape(text.bytes, sentence).isTitleCase
        else { return }
        end = run.upperBound
        found.append(
          Citation(
            kind: .title, range: run, title: text.bytes.text(run), confidence: 0.4, reason: "title case in a sentence"))
      }
    }
  }
  return found
}

/// Whether a title could begin at an offset; most words are passed over by this alone.
private func isHigh(_ bytes: [UInt8], _ offset: Int) -> Bool { bytes[offset].isUpper || bytes[offset].isDigit }

/// Whether a comma, a bracket or a word that introduces a reading stands before an offset.
private func isSetOff(_ bytes: [UInt8], _ offset: Int, _ start: Int) -> Bool {
  var i = offset
  while i > start, bytes[i - 1] == 0x20 { i -= 1 }
  guard i > start else { return false }
  if bytes[i - 1] == UInt8(ascii: ",") || bytes[i - 1] == UInt8(ascii: "(") { return true }
  return introductions.contains { bytes.matches($0.utf8, before: i) }
}

private let introductions = [
  " see", "see also", " read", "reading", "such as", "called", "titled", "paper", "post", "book", "through",
]

private func isTitle(_ bytes: [UInt8], _ run: Range<Int>) -> Bool {
  let all = words(in: bytes, run)
  guard all.count >= 4, let first = all.first, !institutions.contains(bytes.text(first).lowercased()) else {
    return false
  }
  // "Ann Example and Ben Sample" are two people: "and" alone makes no title.
  let hasParticle = all.contains { titleParticles.contains(bytes, $0) && !bytes[$0].elementsEqual("and".utf8) }
  // Acronyms and numbers make a run of capitals, not a title.
  let telling = all.count { bytes[$0].contains(where: \.isLower) && !isStopWord(bytes, $0) }
  return hasParticle && telling >= 3
}

private let institutions: Set<String> = [
  "academy", "association", "bank", "center", "centre", "college", "council", "department", "dr", "faculty", "house",
  "institute", "institution", "journal", "laboratory", "master", "ministry", "office", "president", "professor",
  "proceedings", "republic", "school", "society", "state", "university",
]
