import Text

/// The texts of a collection as vectors of unit length, each term weighed by how often its text has it and how few have it
/// (tf–idf; K. Spärck Jones, "A statistical interpretation of term specificity", 1972).
///
/// Vectors are sorted by term, so that sums are made in one order and two runs give the same figures.
struct ContextVectors {
  struct Entry {
    var term: Int
    var weight: Double
  }

  private(set) var rows: [[Entry]] = []
  /// The rows that have each term.
  private(set) var rowsOfTerm: [[Int]] = []
  private var terms: [String: Int] = [:]

  init(_ texts: [ContextTerms]) {
    for (row, text) in texts.enumerated() {
      for stem in text.stems {
        let term = terms[stem] ?? terms.count
        if term == terms.count {
          terms[stem] = term
          rowsOfTerm.append([])
        }
        rowsOfTerm[term].append(row)
      }
    }
    rows = Array(repeating: [], count: texts.count)
    for (row, text) in texts.enumerated() { rows[row] = vector(text) }
  }

  var termCount: Int { terms.count }

  func term(_ stem: String) -> Int? { terms[stem] }

  /// How few texts have a term: the logarithm of their number over the number of those that have it.
  func rarity(_ term: Int?) -> Double {
    let count = term.map { Double(rowsOfTerm[$0].count) } ?? 0
    return naturalLogarithm((Double(rows.count) + 1) / (count + 0.5))
  }

  /// The vector of a text; terms that no text of the collection has are left out.
  func vector(_ text: ContextTerms) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(text.stems.count)
    for (stem, weight) in zip(text.stems, text.weights) {
      guard let term = terms[stem] else { continue }
      entries.append(Entry(term: term, weight: (1 + naturalLogarithm(max(weight, 1))) * rarity(term)))
    }
    entries.sort { $0.term < $1.term }
    return Self.unit(entries)
  }

  /// The sum of some rows, each times a factor, at unit length.
  func sum(_ factors: [(row: Int, factor: Double)]) -> [Entry] {
    var dense = [Double](repeating: 0, count: terms.count)
    for (row, factor) in factors {
      for entry in rows[row] { dense[entry.term] += factor * entry.weight }
    }
    return Self.unit(dense.indices.filter { dense[$0] > 0 }.map { Entry(term: $0, weight: dense[$0]) })
  }

  /// The cosine of the angle between two vectors of unit length.
  static func cosine(_ a: [Entry], _ b: [Entry]) -> Double {
    var (i, j, sum) = (0, 0, 0.0)
    while i < a.count, j < b.count {
      if a[i].term == b[j].term {
        sum += a[i].weight * b[j].weight
        i += 1
        j += 1
      } else if a[i].term < b[j].term {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  private static func unit(_ entries: [Entry]) -> [Entry] {
    let length = entries.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    guard length > 0 else { return entries }
    return entries.map { Entry(term: $0.term, weight: $0.weight / length) }
  }
}
