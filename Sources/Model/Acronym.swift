/// One place where a document says what an acronym stands for.
package struct AcronymDefinition: Hashable, Sendable, Codable {
  /// The short form as written, without a plural s.
  package var short: String
  /// The long form as written.
  package var long: String
  /// The bytes of each in ``Document/text``, a plural s included; they may stand in either order.
  package var shortRange: Range<Int>
  package var longRange: Range<Int>
  /// The form of words that was recognised: `bracket`, `inverse-bracket`, `list`, `connector`, `implicit-phrase` …
  package var rule: String
  /// How sure we are, 0 to 1.
  package var confidence: Double

  /// Whether no words say so: the document uses the short form, and writes the long one in another place.
  package var isImplicit: Bool { rule.hasPrefix("implicit") }

  package init(
    short: String, long: String, shortRange: Range<Int>, longRange: Range<Int>, rule: String, confidence: Double
  ) {
    self.short = short
    self.long = long
    self.shortRange = shortRange
    self.longRange = longRange
    self.rule = rule
    self.confidence = confidence
  }
}

/// One place where an acronym is used.
package struct AcronymUse: Hashable, Sendable, Codable {
  package var short: String
  package var range: Range<Int>

  package init(short: String, range: Range<Int>) {
    self.short = short
    self.range = range
  }
}
