import Text

/// Tells whether two passages are copies of one text: cross-posts, mirrors, quotations of a whole passage.
///
/// They are when the words are equal, or when at least six in ten of the runs of four words that either has stand in
/// both (the resemblance of A. Broder, "On the Resemblance and Containment of Documents", 1997).
package struct SameTexts: Sendable {
  private static let width = 4
  private static let leastResemblance = 0.6

  private struct Print {
    var words: Int
    var shingles: Set<UInt64>
  }

  /// Equal texts by the hash of all their words, others by what they resemble.
  private var whole: [UInt64: Int] = [:]
  private var prints: [Print] = []

  package init() {}

  /// The number of the earlier text that this one is a copy of, counted from 0 in the order of calls that found none;
  /// nothing, and the text remembered, when it is new.
  package mutating func copy(of text: String) -> Int? {
    let (hash, print) = Self.print(of: text)
    if let known = known(hash, print) { return known }
    whole[hash] = prints.count
    prints.append(print)
    return nil
  }

  /// The number of the earlier text that this one is a copy of; nothing is remembered.
  package func known(_ text: String) -> Int? {
    let (hash, print) = Self.print(of: text)
    return known(hash, print)
  }

  private func known(_ hash: UInt64, _ print: Print) -> Int? {
    whole[hash] ?? prints.firstIndex { Self.resemblance($0, print) >= Self.leastResemblance }
  }

  private static func print(of text: String) -> (hash: UInt64, print: Print) {
    let bytes = Array(text.utf8)
    let words = words(in: bytes)
    var hash = UInt64(words.count)
    for word in words { hash = mixed(hash ^ wordHash(bytes, word)) }
    return (hash, Print(words: words.count, shingles: Set(shingles(of: bytes, words: words, width: width))))
  }

  private static func resemblance(_ a: Print, _ b: Print) -> Double {
    // Too unlike in length to reach the share; most pairs end here.
    guard Double(min(a.words, b.words)) >= leastResemblance * Double(max(a.words, b.words)) else { return 0 }
    let common = a.shingles.count(where: b.shingles.contains)
    let all = a.shingles.count + b.shingles.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}
