import Text

/// A document that uses an acronym, with what ties it to others.
package struct AcronymReader: Hashable, Sendable {
  package var key: String
  package var authors: [String]
  package var title: String?
  /// The documents that it cites or links to, by key.
  package var cited: Set<String>
  /// What the document itself says the acronym stands for; of several the first is taken: one sense a document.
  package var defines: [String]
  /// What the document's own words suggest it stands for.
  package var implies: String?

  package init(
    key: String, authors: [String] = [], title: String? = nil, cited: Set<String> = [], defines: [String] = [],
    implies: String? = nil
  ) {
    self.key = key
    self.authors = authors
    self.title = title
    self.cited = cited
    self.defines = defines
    self.implies = implies
  }
}

/// In which sense a document uses an acronym, and why that is thought so.
package struct ResolvedUse: Hashable, Sendable {
  /// The grounds, the surest first.
  package enum Ground: String, Hashable, Sendable, CaseIterable {
    case defined = "defined here"
    case implied = "by the document's own words"
    case author = "defined so by the same author"
    case series = "defined so in the same series"
    case linked = "defined so in a document that this one cites or that cites it"
    case context = "by the words around it"
    case only = "the only sense in the library"
    case suggested = "suggested by another document's words"

    /// How sure a sense is on these grounds, 0 to 1.
    package var confidence: Double {
      switch self {
      case .defined: 1
      case .author, .series: 0.8
      case .linked: 0.75
      case .only: 0.7
      case .context: 0.6
      case .implied: 0.45
      case .suggested: 0.3
      }
    }
  }

  package var key: String
  /// The index of the sense; none when the grounds do not decide.
  package var sense: Int?
  package var ground: Ground?
}

/// Finds the sense of one acronym for every document that uses it: its own definition, its own words, the same author or
/// series, documents that it cites or that cite it, then the context.
///
/// One sense a document holds for 960 of 961 acronyms of a collection of this field, so that documents are asked, not
/// single uses. The order of documents does not matter.
package struct SenseResolver {
  /// The long forms of each sense, by ``senseGroups(_:)``, the sense of most documents first.
  package let senses: [[String]]
  /// How many of them, from the first, some document defines; the others are only suggested by a document's words.
  package let definedCount: Int
  private let readers: [AcronymReader]
  private let senseOfKey: [[UInt8]: Int]

  package init(_ readers: [AcronymReader]) {
    self.readers = readers.sorted { $0.key < $1.key }
    let told = Self.grouped(self.readers.flatMap(\.defines))
    // What documents suggest without saying is a sense of its own where nobody says it.
    let known = Set(told.joined().map { senseKey($0.utf8) })
    let implied = Self.grouped(
      self.readers.filter(\.defines.isEmpty).compactMap(\.implies).filter { !known.contains(senseKey($0.utf8)) })
    senses = told + implied
    definedCount = told.count
    var places: [[UInt8]: Int] = [:]
    for (i, sense) in senses.enumerated() {
      for long in sense where places[senseKey(long.utf8)] == nil { places[senseKey(long.utf8)] = i }
    }
    senseOfKey = places
  }

  private static func grouped(_ longs: [String]) -> [[String]] {
    senseGroups(longs).map { group in group.map { longs[$0] } }
      .sorted { ($0.count, usualSpelling($1)) > ($1.count, usualSpelling($0)) }
  }

  /// The sense with a long form of the same words.
  package func sense(of long: String) -> Int? { senseOfKey[senseKey(long.utf8)] }

  /// The resolved uses, in the order of keys.
  ///
  /// - Parameter byContext: Chooses among the senses that documents define, for the documents of some keys that nothing
  ///   else decides, by the uses whose sense is known; it is asked once at most, and only where there are several senses.
  /// - Throws: What `byContext` throws.
  package func resolved<Failure: Error>(
    byContext: (_ keys: [String], _ known: [ResolvedUse]) throws(Failure) -> [String: Int]
  ) throws(Failure) -> [ResolvedUse] {
    let defined = readers.map { reader in reader.defines.first.flatMap(sense) }
    let told = Set(defined.compactMap(\.self))
    let ties = SenseTies(zip(readers, defined).compactMap { reader, sense in sense.map { (reader, $0) } })
    var uses = zip(readers, defined).map { reader, own in
      if let own { return ResolvedUse(key: reader.key, sense: own, ground: .defined) }
      if let implied = reader.implies.flatMap(sense) {
        return ResolvedUse(key: reader.key, sense: implied, ground: .implied)
      }
      let tie = ties.sense(for: reader)
      return ResolvedUse(key: reader.key, sense: tie?.sense, ground: tie?.ground)
    }
    if let only = told.count == 1 ? told.first : told.isEmpty && senses.count == 1 ? 0 : nil {
      for i in uses.indices where uses[i].sense == nil {
        (uses[i].sense, uses[i].ground) = (only, told.isEmpty ? .suggested : .only)
      }
    } else if told.count > 1, uses.contains(where: { $0.sense == nil }) {
      let chosen = try byContext(uses.filter { $0.sense == nil }.map(\.key), uses.filter { $0.sense != nil })
      for i in uses.indices where uses[i].sense == nil {
        if let sense = chosen[uses[i].key] { (uses[i].sense, uses[i].ground) = (sense, .context) }
      }
    }
    return uses
  }
}
