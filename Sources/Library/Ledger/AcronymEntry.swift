/// One short form and what it stands for.
package struct AcronymEntry: Hashable, Sendable {
  package struct Sense: Hashable, Sendable {
    /// The most frequent spelling.
    package var long: String
    /// That of its surest definition, 0 to 1.
    package var confidence: Double
    package var definitions: [Definition]
    /// The documents that use it so, in the order of keys.
    package var readers: [Reader]

    /// How often it is used so.
    package var uses: Int { readers.reduce(0) { $0 + $1.count } }

    /// Whether no text says so, and only words with these initials suggest it.
    package var isImplicit: Bool { confidence < 0.5 }
  }

  package struct Definition: Hashable, Sendable {
    package var address: String
    /// The defining words.
    package var text: String
    package var rule: String
    package var reason: String
  }

  /// How often one document uses it.
  package struct Reader: Hashable, Sendable {
    package var key: String
    /// The address of the first use.
    package var address: String
    package var count: Int
    /// Why this sense is meant; none where it is not known which.
    package var reason: String?
    /// How sure that is, 0 to 1; 0 where it is not known which.
    package var confidence: Double
  }

  package var short: String
  /// Those that most documents define first, suggested ones last.
  package var senses: [Sense]
  /// Documents that use it in a sense that nothing decides.
  package var unresolved: [Reader]

  /// Whether nothing in the library says what it stands for.
  package var isUndefined: Bool { senses.allSatisfy(\.isImplicit) }
  /// Whether it has several senses.
  package var isAmbiguous: Bool { senses.count > 1 }
  /// All documents that use it, in the order of keys.
  package var readers: [Reader] { (senses.flatMap(\.readers) + unresolved).sorted { $0.key < $1.key } }
}

/// Which acronyms of the ledger are wanted.
package struct AcronymFilter: Hashable, Sendable {
  package var short: String?
  /// Only those that no text defines.
  package var isUndefined: Bool
  /// Only those with several senses.
  package var isAmbiguous: Bool

  package init(short: String? = nil, isUndefined: Bool = false, isAmbiguous: Bool = false) {
    self.short = short
    self.isUndefined = isUndefined
    self.isAmbiguous = isAmbiguous
  }

  func accepts(_ entry: AcronymEntry) -> Bool {
    (!isUndefined || entry.isUndefined) && (!isAmbiguous || entry.isAmbiguous)
  }
}
