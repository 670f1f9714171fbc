import Text

/// Tells whether two passages are copies of one text: cross-posts, mirrors, quotations of a whole passage.
///
/// They are when the words are equal, or when at least six in ten of the runs of four words that either has stand in
/// both (the resemblance of A. Broder, "On the Resemblance and Containment of Documents", 1997).
package struct SameTexts: Sendable {
  private static let width = 4
  private static let leastResemblance = 0.6

  private struct Print {
    /// Of all its words, by which equal texts are known.
    var hash: UInt64
    var words: Int
    /// Ascending, each once.
    var shingles: [UInt64] = []
  }

  private var prints: [Print] = []

  package init() {}

  /// The number of the earlier text that this one is a copy of, counted from 0 in the order of calls that found none;
  /// nothing, and the text remembered, when it is new.
  package mutating func copy(of text: String) -> Int? {
    let print = Self.print(of: text)
    if let known = known(print) { return known }
    prints.append(print)
    return nil
  }

  /// The number of the earlier text that this one is a copy of; nothing is remembered.
  package func known(_ text: String) -> Int? { known(Self.print(of: text)) }

  private func known(_ print: Print) -> Int? {
    prints.firstIndex { $0.hash == print.hash }
      ?? prints.firstIndex { Self.resemblance($0, print) >= Self.leastResemblance }
  }

  private static func print(of text: String) -> Print {
    let bytes = Array(text.utf8)
    let words = words(in: bytes)
    var print = Print(hash: UInt64(words.count), words: words.count)
    for word in words { print.hash = mixed(print.hash ^ wordHash(bytes, word)) }
    for shingle in shingles(of: bytes, words: words, width: width).sorted() where shingle != print.shingles.last {
      print.shingles.append(shingle)
    }
    return print
  }

  private static func resemblance(_ a: Print, _ b: Print) -> Double {
    // Too unlike in length to reach the share; most pairs end here.
    guard Double(min(a.words, b.words)) >= leastResemblance * Double(max(a.words, b.words)) else { return 0 }
    let common = commonCount(a.shingles, b.shingles)
    let all = a.shingles.count + b.shingles.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  /// How many numbers stand in both of two ascending lists.
  private static func commonCount(_ a: [UInt64], _ b: [UInt64]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] { count += 1 }
      let isBehind = a[i] <= b[j]
      if a[i] >= b[j] { j += 1 }
      if isBehind { i += 1 }
    }
    return count
  }
}
