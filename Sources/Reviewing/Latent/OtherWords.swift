import Text

/// Finds passages that are about a query and use none of its words.
///
/// They are those that lie near the query and near the best of what says it in the latent space; of these come first
/// those that share most terms with what says it (J. Rocchio, "Relevance feedback in information retrieval", 1971).
package struct OtherWords: Sendable {
  /// A passage that says what was asked for.
  package struct Feedback: Hashable, Sendable {
    package var score: Double
    /// Its vector in the space, a byte a number.
    package var vector: [Int8]
    package var terms: PassageTerms

    package init(score: Double, vector: [Int8], terms: PassageTerms) {
      self.score = score
      self.vector = vector
      self.terms = terms
    }
  }

  /// A passage that may be about it.
  package struct Candidate: Hashable, Sendable {
    /// Its place in the space.
    package var row: Int
    fileprivate var nearness: Double
  }

  package struct Found: Hashable, Sendable {
    package var row: Int
    /// Higher is better; comparable within one search.
    package var score: Double
    /// The stems that it shares with what says it, the weightiest first.
    package var terms: [[UInt8]]
  }

  /// How many of the passages that say it are looked at.
  package static let feedbackPassages = 30
  /// How many candidates are worth reading for a long list, and for each passage of a short one.
  private static let pool = 80
  private static let poolPerFound = 5

  /// How many candidates are worth reading to find so many.
  package static func pool(for limit: Int) -> Int { max(min(pool, poolPerFound * limit), limit) }

  private static let centroidTerms = 200
  /// What most of them have in common tells more than its share: from 1.2 to 1.7 three collections find more, at 1 and at
  /// 2 less.
  private static let centroidPower = 1.25
  private static let termsTold = 8
  private static let (queryWeight, feedbackWeight, sharedWeight) = (0.5, 0.5, 2.0)

  private let terms: TermTable
  /// That of the query and that of what says it; either may be none.
  private let directions: DirectionPair
  private let (hasQuery, hasFeedback): (Bool, Bool)
  private var cosines: (ofFirst: [Float], ofSecond: [Float]) = ([], [])
  /// What the passages that say it have in common, by the terms' numbers.
  private let centroid: [Int: Float]

  /// - Parameters:
  ///   - query: The stems of what was looked for.
  ///   - feedback: The best of the passages that say it.
  package init(_ space: LatentSpace, query: [[UInt8]], feedback: [Feedback]) {
    terms = space.terms
    let best = max(feedback.map(\.score).max() ?? 1, .leastNonzeroMagnitude)
    var direction = [Float](repeating: 0, count: space.rank)
    var shared: [Int: Float] = [:]
    for passage in feedback {
      let share = Float(passage.score / best)
      for term in passage.terms.terms where term.number < terms.count {
        shared[term.number, default: 0] += share * term.weight
      }
      for (i, number) in normalized(passage.vector.map(Float.init)).enumerated() { direction[i] += share * number }
    }
    let queryDirection = space.vector(of: query)
    (hasQuery, hasFeedback) = (queryDirection != nil, direction.contains { $0 != 0 })
    directions = DirectionPair(queryDirection ?? [], normalized(direction), rank: space.rank)
    cosines.ofFirst.reserveCapacity(space.passages)
    cosines.ofSecond.reserveCapacity(space.passages)
    let kept = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.centroidTerms)
    let weights = kept.map { ($0.key, Float(power(Double($0.value), Self.centroidPower))) }
    centroid = Dictionary(weights, uniquingKeysWith: { first, _ in first })
  }

  /// Looks at the passages that come next in the space.
  ///
  /// - Parameter vectors: A byte a number.
  package mutating func look(at vectors: UnsafeRawBufferPointer) {
    directions.appendCosines(vectors, to: &cosines)
  }

  /// Of the passages looked at, those nearest to the query and to what says it.
  ///
  /// - Parameter isOut: Whether a passage is known to be none, by its place in the space.
  package func candidates(limit: Int, isOut: (Int) -> Bool) -> [Candidate] {
    let query = hasQuery ? StandardScores(cosines.ofFirst) : nil
    let feedback = hasFeedback ? StandardScores(cosines.ofSecond) : nil
    guard query != nil || feedback != nil else { return [] }
    var found: [Candidate] = []
    var least = -Double.infinity
    for row in cosines.ofFirst.indices {
      let nearness =
        Self.queryWeight * (query?.score(of: cosines.ofFirst[row]) ?? 0)
        + Self.feedbackWeight * (feedback?.score(of: cosines.ofSecond[row]) ?? 0)
      guard nearness > least, !isOut(row) else { continue }
      found.append(Candidate(row: row, nearness: nearness))
      if found.count >= 2 * limit {
        found = Self.best(found, limit)
        least = found.last?.nearness ?? least
      }
    }
    return Self.best(found, limit)
  }

  /// The candidates in their final order, those left out that share nothing with what says it.
  ///
  /// - Parameter terms: Of a candidate; none for one that is gone.
  package func ranked(_ candidates: [Candidate], terms: (Candidate) -> PassageTerms?) -> [Found] {
    var read: [(candidate: Candidate, shared: Float, terms: [[UInt8]])] = []
    for candidate in candidates {
      guard let own = terms(candidate) else { continue }
      let shared = own.terms.compactMap { term in
        centroid[term.number].map { (product: $0 * term.weight, number: term.number) }
      }.sorted { ($1.product, $0.number) < ($0.product, $1.number) }
      guard !shared.isEmpty else { continue }
      let sum = shared.reduce(0) { $0 + $1.product }
      read.append((candidate, sum, shared.prefix(Self.termsTold).map { self.terms.stem(ofTerm: $0.number) }))
    }
    let sums = StandardScores(read.map(\.shared))
    return read.map { passage in
      Found(
        row: passage.candidate.row,
        score: passage.candidate.nearness + Self.sharedWeight * (sums?.score(of: passage.shared) ?? 0),
        terms: passage.terms)
    }.sorted { ($1.score, $0.row) < ($0.score, $1.row) }
  }

  private static func best(_ candidates: [Candidate], _ limit: Int) -> [Candidate] {
    Array(candidates.sorted { ($1.nearness, $0.row) < ($0.nearness, $1.row) }.prefix(limit))
  }
}
