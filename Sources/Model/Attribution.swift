/// Who says something, and how we know.
package struct Attribution: Hashable, Sendable, Codable {
  /// The speaker's name as written; none when the text is unsigned.
  package var name: String?
  package var basis: AttributionBasis
  package var certain: Bool
  /// Whose words they are, when the speaker quotes somebody.
  package var quotes: Quoted?

  /// The person quoted, and where the quoted words stand if the library has them.
  package struct Quoted: Hashable, Sendable, Codable {
    package var name: String?
    package var address: String?

    package init(name: String? = nil, address: String? = nil) {
      self.name = name
      self.address = address
    }
  }

  package init(name: String?, basis: AttributionBasis, certain: Bool = true, quotes: Quoted? = nil) {
    self.name = name
    self.basis = basis
    self.certain = certain
    self.quotes = quotes
  }
}

/// What an attribution rests on.
package enum AttributionBasis: String, Hashable, Sendable, Codable {
  /// The document names its author.
  case byline
  /// The comment is signed.
  case comment
  /// Somebody answering addressed the writer by this name.
  case addressed
  /// The text says whom it quotes.
  case quoted
  /// Nothing names the writer.
  case unsigned
}

extension Attribution: CustomStringConvertible {
  /// The attribution as a reader would say it: "A", "A, quoting B", "unsigned (addressed as A)".
  package var description: String {
    var speaker: String
    switch (name, basis) {
    case (let name?, .addressed): speaker = "unsigned (addressed as \(name))"
    case (let name?, _): speaker = name
    case (nil, _): speaker = "unsigned"
    }
    if let quoted = quotes?.name { speaker += ", quoting \(quoted)" }
    return speaker
  }
}
