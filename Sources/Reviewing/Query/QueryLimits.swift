/// How much one search may ask for; each bound keeps a hostile query within a second on a large library.
package enum QueryLimits {
  /// Longer queries of plain words are cut; longer ones with operators are refused, since a cut changes their meaning.
  package static let characters = 4_000
  /// Different words; of a longer question those that it repeats, then those it begins with.
  package static let terms = 128
  /// How often a repeated word counts.
  package static let repetitions = 4
  package static let prefixLetters = 2
  package static let nearDistance = 10
  package static let nearTerms = 8
  package static let phraseWords = 32
  package static let depth = 16
  /// A query with so many plain words is a paragraph that was pasted.
  package static let wordsOfProse = 24
}
