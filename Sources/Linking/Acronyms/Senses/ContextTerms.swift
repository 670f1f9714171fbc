import Text

/// The terms of a text that show in which sense it uses an acronym: stems with their weights.
///
/// A word counts once, and up to three times when it stands beside the acronym, since what an acronym modifies and what
/// modifies it say most about it. An acronym whose usual long form is known counts as the words of that form, too.
struct ContextTerms {
  /// In the order of first appearance.
  private(set) var stems: [String] = []
  private(set) var weights: [Double] = []
  private var places: [String: Int] = [:]

  private static let reach = 3
  private static let nearness = 2.0

  /// - Parameters:
  ///   - short: The acronym in question; it is no term of its own context.
  ///   - usual: The stems of other acronyms' usual long forms.
  init(of text: String, around short: String, usual: [String: [String]] = [:]) {
    let bytes = Array(text.utf8)
    let all = words(in: bytes)
    let spoken = all.map { withoutPlural(bytes, $0) }
    let places = spoken.indices.filter { spoken[$0] == short }
    var next = 0
    for (i, word) in all.enumerated() where spoken[i] != short {
      while next < places.count, places[next] < i { next += 1 }
      let ahead = next < places.count ? places[next] - i : .max
      let behind = next > 0 ? i - places[next - 1] : .max
      let distance = min(ahead, behind)
      let weight = distance <= Self.reach ? 1 + Self.nearness / Double(distance) : 1
      if let stem = contentStem(bytes[word]) { add(stem, weight) }
      for stem in usual[spoken[i]] ?? [] { add(stem, 1) }
    }
  }

  private mutating func add(_ stem: String, _ weight: Double) {
    if let place = places[stem] {
      weights[place] += weight
    } else {
      places[stem] = stems.count
      stems.append(stem)
      weights.append(weight)
    }
  }
}

/// The stems of a text's words, those of grammar and single letters left out, none twice.
func contentStems(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  var seen: Set<String> = []
  return words(in: bytes).compactMap { contentStem(bytes[$0]) }.filter { seen.insert($0).inserted }
}

private func contentStem(_ word: ArraySlice<UInt8>) -> String? {
  let letters = folded(word)
  guard letters.count > 1, letters.contains(where: { !$0.isDigit }), !isStopWord(letters) else { return nil }
  return String(decoding: stem(letters), as: UTF8.self)
}

/// A word as an acronym is compared: with its letter case, without a plural's s.
private func withoutPlural(_ bytes: [UInt8], _ word: Range<Int>) -> String {
  let isPlural =
    word.count > 2 && bytes[word.upperBound - 1] == UInt8(ascii: "s") && bytes[word.upperBound - 2].isUpper
  return bytes.text(word.lowerBound..<word.upperBound - (isPlural ? 1 : 0))
}
