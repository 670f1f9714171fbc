import Text

/// Tells, line by line and in any order, what stands in a thread a second time, and what merely quotes an earlier turn.
///
/// A line was seen before when half its words were. Such lines are a repeat when they run together for long; a single one between new lines is a
/// quotation. Lines of few words go with their neighbours.
struct SeenLines {
  private static let width = 8
  /// A run of seen lines is a repeat from this many words on, or this share of the text, when it holds more than one.
  private static let least = 120
  private static let share = 0.3
  private var repeats: Set<Int> = []
  private var originals: [Int: Int] = [:]

  init(_ lines: TextLines) {
    var owners: [UInt64: Int] = [:]
    var short: Set<[UInt8]> = []
    var openings: [UInt64: Int] = [:]
    var isSeen = [Bool](repeating: false, count: lines.count)
    var isShort = isSeen
    for index in 0..<lines.count {
      let ranges = words(in: lines.bytes, lines.lines[index].range)
      let hashes = shingles(of: lines.bytes, words: ranges, width: Self.width)
      // The question's own words are looked up before they are entered; a line opens with runs of four to seven words.
      let question = ranges.count >= 4 && hashes.isEmpty ? Self.opening(lines, ranges, ranges.count) : nil
      let earlier = question.flatMap { openings[$0] }
      for count in 4..<Self.width {
        guard let opening = Self.opening(lines, ranges, count) else { break }
        if openings[opening] == nil { openings[opening] = index }
      }
      if hashes.isEmpty {
        isShort[index] = true
        isSeen[index] = !short.insert(Array(lines.slice(index))).inserted
        // A question quoted back is often the beginning of a longer line.
        if let earlier, lines.ends(index, with: UInt8(ascii: "?")),
          lines.slice(earlier).starts(with: lines.slice(index))
        {
          originals[index] = earlier
        }
        continue
      }
      let covered = Self.coveredWords(hashes, isKnown: { owners[$0] != nil })
      isSeen[index] = covered * 2 >= ranges.count
      // A quotation has few words of its own, or they would be taken for somebody else's.
      if covered * 5 >= ranges.count * 4 { originals[index] = hashes.lazy.compactMap { owners[$0] }.first }
      for hash in hashes where owners[hash] == nil { owners[hash] = index }
    }
    let all = (0..<lines.count).reduce(0) { $0 + lines.wordCount($1) }
    // What is marked as quoted is no second copy, however long it is.
    func isMarked(_ index: Int) -> Bool { lines.slice(index).first == UInt8(ascii: ">") }
    var index = 0
    while index < lines.count {
      guard isSeen[index], !isMarked(index) else {
        index += 1
        continue
      }
      // Short new lines ("Hey Ada,") inside a long run of seen ones do not end it.
      var end = index + 1
      while end < lines.count, !isMarked(end), isSeen[end] || (isShort[end] && end + 1 < lines.count && isSeen[end + 1])
      { end += 1 }
      let long = (index..<end).filter { !isShort[$0] }
      let total = (index..<end).reduce(0) { $0 + lines.wordCount($1) }
      if total >= Self.least || Double(total) >= Self.share * Double(all), long.count > 1 {
        var start = index
        if start > 0, isShort[start - 1], !isSeen[start - 1] { start -= 1 }
        for line in start..<end { repeats.insert(line) }
      }
      index = end
    }
    for line in repeats { originals[line] = nil }
  }

  /// A hash of so many words at the beginning of a line; nothing when it has fewer.
  private static func opening(_ lines: TextLines, _ ranges: [Range<Int>], _ count: Int) -> UInt64? {
    shingles(of: lines.bytes, words: Array(ranges.prefix(count)), width: count).first
  }

  /// How many words of a line stand in shingles that are known.
  ///
  /// Words and not shingles are counted, since one new word takes eight shingles away and two lines that were joined
  /// have shingles across the joint that neither had.
  private static func coveredWords(_ hashes: [UInt64], isKnown: (UInt64) -> Bool) -> Int {
    var count = 0
    var end = 0
    for (index, hash) in hashes.enumerated() where isKnown(hash) {
      count += index + width - max(end, index)
      end = index + width
    }
    return count
  }

  /// Whether a line belongs to a text that stands earlier in the file.
  func isRepeat(_ line: Int) -> Bool { repeats.contains(line) }
  /// The earlier line whose words a quotation repeats.
  func quoted(_ line: Int) -> Int? { originals[line] }
}
