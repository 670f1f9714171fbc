import Model
import Text

/// How near a thing asked for lies to what a text says instead: the cosine of the nearest of its words in the library's
/// latent space.
package struct WordLikeness: Sendable {
  private let space: LatentSpace

  package init(_ space: LatentSpace) {
    self.space = space
  }

  /// The directions of some terms; a term of which the space knows no word has none.
  func directions(of terms: [QueryTerm]) -> [[Float]] {
    terms.compactMap { term in space.vector(of: term.words.map { stem(folded($0.utf8)) }) }
  }

  /// The packed vectors of a text's different terms, in the order of their numbers.
  func vectors(of text: [UInt8]) -> [Int8] {
    var reader = TermReader(space, silent: [])
    return reader.weights(of: [text]).terms.flatMap { space.termVectors.vector($0.number, space.rank) ?? [] }
  }

  /// The cosine between the nearest of some directions and of some packed vectors, 0 (nothing in common) to 1.
  static func nearest(_ directions: [[Float]], _ vectors: [Int8]) -> Double {
    directions.reduce(0) { nearest, direction in
      max(nearest, min(Double(cosines(direction, vectors).max() ?? 0), 1))
    }
  }
}
