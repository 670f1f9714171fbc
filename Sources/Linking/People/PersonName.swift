import Text

/// A name taken apart for comparison: folded parts in the order given name, middle names, family name.
package struct PersonName: Hashable, Sendable {
  /// Lower case, without marks; an initial is one letter.
  package var parts: [String]
  /// Whether the name was one word that no capitals part: a handle such as `abramdemski`, or a first name alone.
  package var isOneWord: Bool

  /// Takes a name apart: blanks, hyphens, underscores and full stops part words, and so do capitals within a word
  /// (`DanielFilan`); a comma puts the family name first; particles of nobility and `Jr.` stay where they are.
  package init(_ name: String) {
    var text = name
    if let comma = name.firstIndex(of: ",") {
      text = name[name.index(after: comma)...] + " " + name[..<comma]
    }
    var words: [String] = []
    for word in text.split(whereSeparator: { " _-.\u{2010}\u{2011}\u{2013}\t\n".contains($0) }) {
      words += Self.parted(String(word))
    }
    let letters = words.map { folded($0).filter { $0.isLetter || $0.isNumber } }.filter { !$0.isEmpty }
    parts = letters.filter { !["jr", "sr", "ii", "iii", "phd", "dr"].contains($0) || letters.count < 3 }
    isOneWord = letters.count == 1
  }

  /// The given name or its initial.
  package var given: String { parts.first ?? "" }
  /// The last part.
  package var family: String { parts.last ?? "" }
  /// What stands between.
  package var middle: [String] { Array(parts.dropFirst().dropLast()) }
  /// All letters without anything between.
  package var joined: String { parts.joined() }

  /// A word cut before each capital that follows a small letter, unless it is a surname of the form `McDougall`.
  private static func parted(_ word: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in word {
      let startsPiece =
        character.isUppercase && (piece.last?.isLowercase ?? false)
        && !["Mc", "Mac", "De", "La", "Le", "Di", "Van", "Fitz", "O"].contains(piece)
      if startsPiece {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    pieces.append(piece)
    // `RobbBB`, `gwernX`: a last piece of one letter or of capitals alone is no family name.
    if pieces.count > 1, let last = pieces.last, last.count < 2 || last.allSatisfy(\.isUppercase) { return [word] }
    return pieces
  }
}
