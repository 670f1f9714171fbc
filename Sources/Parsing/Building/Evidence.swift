package import Model

extension Provenance {
  /// The longest evidence that is kept, in characters; it fits a line of a terminal with the value before it.
  private static let longest = 100

  /// Says where a value was read by the words it was read from, cut to fit a line.
  package init(field: String, rule: String, words: String, certain: Bool = true) {
    let evidence = words.count > Self.longest ? String(words.prefix(Self.longest - 1)) + "…" : words
    self.init(field: field, rule: rule, evidence: evidence, certain: certain)
  }
}
