import Text

/// Finds passages that are about a query and use none of its words.
///
/// They are those that lie near the query and near the best of what says it in the latent space; of these come first
/// those that share most terms with what says it (J. Rocchio, "Relevance feedback in information retrieval", 1971).
package struct OtherWords: Sendable {
  /// A passage that says what was asked for.
  package struct Feedback: Hashable, Sendable {
    /// Its place in the space; none for one that came after the space was made.
    package var row: Int?
    package var score: Double
    package var text: [UInt8]

    package init(row: Int?, score: Double, text: [UInt8]) {
      self.row = row
      self.score = score
      self.text = text
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
    /// The terms that it shares with what says it, as it writes them, the weightiest first.
    package var terms: [String]
  }

  /// How many of the passages that say it are looked at.
  package static let feedbackPassages = 30
  /// How many candidates are worth reading for a long list, and for each passage of a short one.
  private static let pool = 80
  private static let poolPerFound = 5

  /// How many candidates are worth reading to find so many.
  package static func pool(for limit: Int) -> Int { max(min(pool, poolPerFound * limit), limit) }

  private static let centroidTerms = 200
  private static let termsShown = 4
  private static let (queryWeight, feedbackWeight, sharedWeight) = (0.5, 0.5, 2.0)

  private let space: LatentSpace
  private let queryCosines: [Float]
  private let feedbackCosines: [Float]
  /// What the passages that say it have in common, by the terms' numbers.
  private let centroid: [Int: Float]
  private let reader: TermReader

  /// - Parameters:
  ///   - query: The stems of what was looked for.
  ///   - silent: The stems that none of the passages found may hold.
  ///   - feedback: The best of the passages that say it.
  package init(_ space: LatentSpace, query: [[UInt8]], silent: Set<[UInt8]>, feedback: [Feedback]) {
    self.space = space
    var reader = TermReader(space, silent: silent)
    queryCosines = space.vector(of: query).map { cosines($0, space.passageVectors) } ?? []
    let best = max(feedback.map(\.score).max() ?? 1, .leastNonzeroMagnitude)
    var direction = [Float](repeating: 0, count: space.rank)
    var shared: [Int: Float] = [:]
    for passage in feedback {
      let share = Float(passage.score / best)
      for term in reader.weights(of: [passage.text]).terms { shared[term.number, default: 0] += share * term.weight }
      guard let row = passage.row else { continue }
      let vector = normalized(space.passageVectors[row * space.rank..<(row + 1) * space.rank].map(Float.init))
      for i in 0..<space.rank { direction[i] += share * vector[i] }
    }
    feedbackCosines = direction.contains { $0 != 0 } ? cosines(normalized(direction), space.passageVectors) : []
    self.reader = reader
    let kept = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.centroidTerms)
    centroid = Dictionary(kept.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The passages nearest to the query and to what says it.
  ///
  /// - Parameter isOut: Whether a passage is known to be none, by its place in the space.
  package func candidates(limit: Int, isOut: (Int) -> Bool) -> [Candidate] {
    let (query, feedback) = (Scale(queryCosines), Scale(feedbackCosines))
    guard query != nil || feedback != nil else { return [] }
    var found: [Candidate] = []
    var least = -Double.infinity
    for row in 0..<max(queryCosines.count, feedbackCosines.count) {
      let nearness =
        Self.queryWeight * (query?.standing(queryCosines[row]) ?? 0)
        + Self.feedbackWeight * (feedback?.standing(feedbackCosines[row]) ?? 0)
      guard nearness > least, !isOut(row) else { continue }
      found.append(Candidate(row: row, nearness: nearness))
      if found.count >= 2 * limit {
        found = Self.best(found, limit)
        least = found.last?.nearness ?? least
      }
    }
    return Self.best(found, limit)
  }

  /// The candidates in their final order; those that say it after all, or that share nothing with what does, left out.
  ///
  /// - Parameter texts: Of a candidate, the passage and what stands above it; none for one that is gone.
  package func ranked(_ candidates: [Candidate], texts: (Candidate) -> [[UInt8]]?) -> [Found] {
    var read: [(candidate: Candidate, shared: Float, terms: [String])] = []
    var reader = reader
    for candidate in candidates {
      guard let texts = texts(candidate), let body = texts.first else { continue }
      let weights = reader.weights(of: texts)
      guard weights.isSilent else { continue }
      let shared = weights.terms.compactMap { term in
        centroid[term.number].map { (product: $0 * term.weight, term: term) }
      }.sorted { ($1.product, $0.term.number) < ($0.product, $1.term.number) }
      let shown = shared.compactMap(\.term.place).prefix(Self.termsShown)
      guard !shown.isEmpty else { continue }
      let sum = shared.reduce(0) { $0 + $1.product }
      read.append((candidate, sum, shown.map { String(decoding: body[$0], as: UTF8.self) }))
    }
    let scale = Scale(read.map(\.shared))
    return read.map { passage in
      Found(
        row: passage.candidate.row,
        score: passage.candidate.nearness + Self.sharedWeight * (scale?.standing(passage.shared) ?? 0),
        terms: passage.terms)
    }.sorted { ($1.score, $0.row) < ($0.score, $1.row) }
  }

  private static func best(_ candidates: [Candidate], _ limit: Int) -> [Candidate] {
    Array(candidates.sorted { ($1.nearness, $0.row) < ($0.nearness, $1.row) }.prefix(limit))
  }
}

/// Mean and spread of some numbers, so that numbers of different kinds can be added.
private struct Scale: Hashable {
  var mean: Double
  var spread: Double

  init?(_ numbers: [Float]) {
    guard !numbers.isEmpty else { return nil }
    mean = numbers.reduce(0) { $0 + Double($1) } / Double(numbers.count)
    var sum = 0.0
    for number in numbers { sum += (Double(number) - mean) * (Double(number) - mean) }
    spread = max((sum / Double(numbers.count)).squareRoot(), 1e-9)
  }

  func standing(_ number: Float) -> Double { (Double(number) - mean) / spread }
}
