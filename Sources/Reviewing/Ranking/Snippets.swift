package import Model
import Text

/// The part of a passage that shows best why it was found, with the matched words marked.
///
/// It begins and ends at a sentence's border where `limit` allows, at a word's border otherwise; an ellipsis marks what
/// was left out. What stands between the ellipses is a span of the passage, line feeds and all.
///
/// - Parameters:
///   - headings: What the passage stands under; the lines that repeat it at the passage's beginning are not shown twice.
///   - matcher: What was looked for.
///   - limit: The most bytes a snippet may have.
package func snippet(
  of passage: String, under headings: [String] = [], matching matcher: TermMatcher, limit: Int = 300
) -> Snippet {
  let bytes = Array(withoutHeadings(passage, headings).utf8)
  let matches = matcher.words(in: bytes)
  let window = bestWindow(in: bytes, matches: matches.map(\.range), stems: matches.map(\.stem), limit: limit)
  let head = window.lowerBound > 0 ? "… " : ""
  let tail = window.upperBound < bytes.count ? " …" : ""
  let shift = head.utf8.count - window.lowerBound
  return Snippet(
    text: head + String(decoding: bytes[window], as: UTF8.self) + tail,
    matches: matches.map(\.range).filter { window.contains($0.lowerBound) && $0.upperBound <= window.upperBound }
      .map { $0.lowerBound + shift..<$0.upperBound + shift })
}

/// What follows the headings that a passage begins with; the passage itself when it is nothing but headings.
private func withoutHeadings(_ passage: String, _ headings: [String]) -> String {
  var rest = passage[...]
  while let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n")), headings.contains(where: { rest[..<end] == $0 }) {
    rest = rest[rest.utf8.index(after: end)...]
  }
  return String(rest)
}

/// The window that holds the most different matches, then the most; of equals the last that begins at a sentence, so that
/// the first match stands near its beginning.
private func bestWindow(in bytes: [UInt8], matches: [Range<Int>], stems: [[UInt8]], limit: Int) -> Range<Int> {
  guard bytes.count > limit else { return 0..<bytes.count }
  guard !matches.isEmpty else { return window(from: 0, in: bytes, limit: limit) }
  let starts = sentences(in: bytes, 0..<bytes.count).map(\.lowerBound)
  var best = (window: window(from: 0, in: bytes, limit: limit), different: -1, count: -1)
  for start in starts + matches.map({ max($0.lowerBound - limit / 3, 0) }) {
    let from = starts.contains(start) ? start : nextWord(after: start, in: bytes)
    let window = window(from: from, in: bytes, limit: limit)
    let inside = matches.indices.filter {
      window.contains(matches[$0].lowerBound) && matches[$0].upperBound <= window.upperBound
    }
    let different = inside.count { match in !inside.contains { $0 < match && stems[$0] == stems[match] } }
    let isAsGood = starts.contains(start) && (different, inside.count) == (best.different, best.count)
    if isAsGood || (different, inside.count) > (best.different, best.count) {
      best = (window, different, inside.count)
    }
  }
  return best.window
}

private func window(from start: Int, in bytes: [UInt8], limit: Int) -> Range<Int> {
  guard start + limit < bytes.count else { return start..<bytes.count }
  var end = start + limit
  while end > start, !bytes[end].isBlank { end -= 1 }
  if end == start {
    end = start + limit
    while end > start, bytes[end].isContinuation { end -= 1 }
  }
  while end > start, bytes[end - 1].isBlank { end -= 1 }
  return start..<end
}

private func nextWord(after offset: Int, in bytes: [UInt8]) -> Int {
  guard offset > 0 else { return 0 }
  var next = offset
  while next < bytes.count, !bytes[next].isBlank { next += 1 }
  while next < bytes.count, bytes[next].isBlank { next += 1 }
  return next < bytes.count ? next : 0
}
