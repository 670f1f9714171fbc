/// Words of our own making, as often as words of a language are.
///
/// The word of rank r is met in proportion to 1 / (r + 2.7), as Zipf found and Mandelbrot mended. The first ranks are the
/// small words of English, so that a stop list meets what it is for; the others are made of syllables.
package struct Vocabulary: Sendable {
  package static let smallWords = [
    "the", "of", "and", "to", "a", "in", "that", "is", "it", "for", "as", "was", "with", "be", "on", "not", "by", "are",
    "this", "at", "from", "or", "have", "an", "they", "which", "but", "their", "we", "has", "these", "can", "more",
    "there", "been", "if", "would", "who", "so", "when", "what", "will", "than", "into", "only", "some", "how", "them",
    "its", "other",
  ]

  package let words: [String]
  /// The sums of the shares of all words up to each rank.
  private let sums: [Double]

  /// - Parameter count: How many words there are, the small ones included; at most 400,000.
  package init(count: Int = 40_000) {
    words = (0..<count).map { rank in
      rank < Self.smallWords.count ? Self.smallWords[rank] : Self.word(rank - Self.smallWords.count)
    }
    var sum = 0.0
    sums = (0..<count).map { rank in
      sum += 1 / (Double(rank) + 2.7)
      return sum
    }
  }

  /// A rank as a text would have it.
  package func rank(_ numbers: inout SeededNumbers) -> Int {
    let wanted = numbers.fraction() * (sums.last ?? 0)
    var (low, high) = (0, sums.count)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= wanted { low = middle + 1 } else { high = middle }
    }
    return min(low, max(sums.count - 1, 0))
  }

  /// The rank of the word that often follows a word, so that a text has phrases.
  package func companion(of rank: Int) -> Int {
    let first = Self.smallWords.count
    return first + (rank &* 31 &+ 17) % max(min(2_000, words.count - first), 1)
  }

  private static let syllables = "bdfghklmnprstvz".flatMap { onset in "aeiou".map { "\(onset)\($0)" } }

  /// The made word with a number: frequent ones are shorter, and neighbours in rank are none in the alphabet.
  private static func word(_ number: Int) -> String {
    let count = syllables.count
    // Coprime to every power of the number of syllables, so that no two numbers make one word.
    let scrambled = number < 1_000 ? number * 2_311 % (count * count) : number * 98_731 % (count * count * count)
    var (rest, word) = (scrambled, "")
    for _ in 0..<(number < 1_000 ? 2 : 3) {
      word += syllables[rest % count]
      rest /= count
    }
    return word + "n"
  }
}
