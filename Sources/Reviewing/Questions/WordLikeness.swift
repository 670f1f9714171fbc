import Model
import Text

/// How near a thing asked for lies to what a text says instead: the cosine of the nearest of its words in the library's
/// latent space.
///
/// Terms are compared as the passages spread: a direction along which they differ much tells more than one along which
/// they hardly do (the left singular vectors times the singular values of S. Deerwester and others, "Indexing by latent
/// semantic analysis", 1990). The space keeps directions only, so the spread is measured on its passages.
package struct WordLikeness: Sendable {
  /// More passages change the spread by nothing that matters.
  private static let mostSampled = 2_000

  private let space: LatentSpace
  /// How far the passages spread along each dimension.
  private let spread: [Float]
  private var reader: TermReader

  package init(_ space: LatentSpace) {
    self.space = space
    var squares = [Float](repeating: 0, count: space.rank)
    let count = space.rank > 0 ? space.passageVectors.count / space.rank : 0
    for row in stride(from: 0, to: count, by: count / Self.mostSampled + 1) {
      let vector = normalized(space.passageVectors[row * space.rank..<(row + 1) * space.rank].map(Float.init))
      for i in vector.indices { squares[i] += vector[i] * vector[i] }
    }
    spread = squares.map { $0.squareRoot() }
    reader = TermReader(space)
  }

  /// The directions of some terms; a term of which the space knows no word has none.
  func directions(of terms: [QueryTerm]) -> [[Float]] {
    terms.compactMap { term in space.vector(of: term.words.map { stem(folded($0.utf8)) }).map(spreadOut) }
  }

  /// The numbers of a text's different terms, in their order; what it looks up of the words is kept for the next text.
  mutating func terms(in text: [UInt8]) -> [Int] { reader.terms(of: text) }

  /// The directions of some terms, by their numbers.
  func directions(ofTerms terms: [Int]) -> [[Float]] {
    terms.compactMap { space.termVectors.vector($0, space.rank).map { spreadOut($0.map(Float.init)) } }
  }

  /// Where all words of a question lie together; none where the space knows none of them.
  func place(of terms: some Sequence<QueryTerm>) -> [Float]? {
    space.vector(of: terms.flatMap { $0.words.map { stem(folded($0.utf8)) } })
  }

  /// The cosine of a place and that of some terms, by their numbers, -1 to 1.
  func cosine(_ place: [Float], _ terms: [Int]) -> Double {
    space.vector(ofTerms: terms).map { other in
      Double(place.indices.reduce(0) { $0 + place[$1] * other[$1] })
    } ?? 0
  }

  /// The cosine of the nearest two of some directions and some others, 0 (nothing in common) to 1.
  static func nearest(_ directions: [[Float]], _ others: [[Float]]) -> Double {
    var nearest: Float = 0
    for direction in directions {
      for other in others {
        var product: Float = 0
        for i in direction.indices { product += direction[i] * other[i] }
        nearest = max(nearest, product)
      }
    }
    return Double(min(nearest, 1))
  }

  private func spreadOut(_ vector: [Float]) -> [Float] {
    normalized(vector.indices.map { vector[$0] * spread[$0] })
  }
}
