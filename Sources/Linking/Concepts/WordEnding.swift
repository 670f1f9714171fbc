import Text

/// What a word's ending tells of its kind.
enum WordEnding: UInt8 {
  case other
  /// "trained", "sampled": it tells what was done to something and names nothing.
  case participle
  /// "robustness", "learning": it names a quality, an act or a field.
  case abstractNoun

  /// The ending of a folded word; a plural's "s" is left out of account.
  init(_ letters: ArraySlice<UInt8>) {
    let isPlural = letters.last == UInt8(ascii: "s") && letters.dropLast().last != UInt8(ascii: "s")
    let letters = isPlural ? letters.dropLast() : letters
    if letters.count > 4, letters.suffix(2).elementsEqual("ed".utf8) {
      self = .participle
    } else {
      let isAbstract = Self.abstractEndings.contains {
        letters.count > $0.count + 2 && letters.suffix($0.count).elementsEqual($0)
      }
      self = isAbstract ? .abstractNoun : .other
    }
  }

  private static let abstractEndings = [
    "ity", "ness", "ism", "tion", "sion", "ment", "ance", "ence", "ency", "ancy", "ing", "ology", "ian",
  ]
  .map { Array($0.utf8) }

  /// How much a way of writing a phrase that ends so counts beside the others.
  var formWeight: Double {
    switch self {
    case .participle: 0.2
    case .other: 1
    case .abstractNoun: 2
    }
  }

  /// How much a phrase that ends so is worth.
  var phraseWeight: Double {
    switch self {
    case .participle: 0.3
    case .other: 1
    case .abstractNoun: 1.3
    }
  }
}
