/// Saved pages that nobody wrote: the same for the same seed, and each of them whatever others are asked for.
package struct GeneratedPages: Sendable {
  /// How many passages one page has: paragraphs, each long enough to be a passage of its own.
  package static let passages = 12

  package let vocabulary: Vocabulary
  private let seed: UInt64

  package init(vocabulary: Vocabulary, seed: UInt64 = 5) {
    self.vocabulary = vocabulary
    self.seed = seed
  }

  /// A page of HTML with what surrounds an article on the web: a head, styles, a menu, links, a foot.
  package func page(_ number: Int) -> String {
    var numbers = SeededNumbers(seed: seed &+ UInt64(number) &* 1_000_003)
    let title = phrase(of: 5, &numbers)
    let author = "\(phrase(of: 1, &numbers)) \(phrase(of: 1, &numbers))"
    var page = """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>\(title)</title>
      <meta name="author" content="\(author)">
      <meta property="article:published_time" content="20\(10 + number % 15)-0\(1 + number % 9)-11">
      <link rel="canonical" href="https://pages.example.org/\(number)">
      <style>\(Self.styles)</style></head><body><nav><ul>\(menu(&numbers))</ul></nav>
      <article><h1>\(title)</h1>

      """
    for paragraph in 0..<Self.passages {
      if paragraph % 4 == 0, paragraph > 0 { page += "<h2>\(phrase(of: 3, &numbers))</h2>\n" }
      page += "<p>\(self.paragraph(&numbers)) \(link(&numbers))</p>\n"
    }
    return page + "</article><footer><ul>\(menu(&numbers))</ul></footer></body></html>\n"
  }

  private func paragraph(_ numbers: inout SeededNumbers) -> String {
    var words: [String] = []
    let count = Int.random(in: 70...130, using: &numbers)
    var (previous, left) = (0, 0)
    while words.count < count {
      let follows = previous >= Vocabulary.smallWords.count && numbers.fraction() < 0.15
      let rank = follows ? vocabulary.companion(of: previous) : vocabulary.rank(&numbers)
      if left == 0 {
        if let last = words.popLast() { words.append(last + ".") }
        left = Int.random(in: 10...24, using: &numbers)
        words.append(Self.capitalized(vocabulary.words[rank]))
      } else {
        words.append(vocabulary.words[rank])
      }
      (previous, left) = (rank, left - 1)
    }
    return words.joined(separator: " ") + "."
  }

  /// Words that mean something, as titles and names have them.
  private func phrase(of count: Int, _ numbers: inout SeededNumbers) -> String {
    (0..<count).map { _ in
      Self.capitalized(vocabulary.words[max(vocabulary.rank(&numbers), Vocabulary.smallWords.count)])
    }.joined(separator: " ")
  }

  private func link(_ numbers: inout SeededNumbers) -> String {
    "<a href=\"https://pages.example.org/\(numbers.next() % 10_000)\">\(phrase(of: 2, &numbers))</a>."
  }

  private func menu(_ numbers: inout SeededNumbers) -> String {
    (0..<20).map { place in "<li class=\"item\"><a href=\"/menu/\(place)\">\(phrase(of: 1, &numbers))</a></li>" }
      .joined()
  }

  private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  private static let styles = (0..<60).map { number in
    ".column-\(number){margin:0 \(number)px;color:#\(100 + number);font:1em/1.5 serif;display:block}"
  }.joined()
}
