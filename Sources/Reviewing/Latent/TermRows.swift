package import Text

/// Passages as rows of weighted terms: the sparse matrix of which a latent space is made.
///
/// A term weighs 1 + ln(occurrences) times ln(passages / passages with it); rows have length 1. Words of grammar, words of
/// one passage and words of more than 15 in a hundred tell nothing of what goes with what and are left out.
package struct TermRows: Sendable {
  package struct Term: Hashable, Sendable {
    package var stem: [UInt8]
    /// How many passages hold it.
    package var passages: Int

    package init(stem: [UInt8], passages: Int) {
      self.stem = stem
      self.passages = passages
    }
  }

  /// The terms in the order of their letters, so that the same texts give the same space in whatever order they came.
  package private(set) var terms: [Term] = []
  /// Where each row's entries begin; one more at the end.
  private(set) var starts: [Int] = [0]
  private(set) var columns: [UInt32] = []
  private(set) var weights: [Float] = []

  package var count: Int { starts.count - 1 }

  /// The terms of a row.
  package func terms(ofRow row: Int) -> PassageTerms {
    PassageTerms((starts[row]..<starts[row + 1]).map { .init(number: Int(columns[$0]), weight: weights[$0]) })
  }

  static let mostTerms = 30_000
  private static let greatestShare = 0.15
  /// Below so many passages, shares say little.
  private static let fewPassages = 40

  /// - Parameters:
  ///   - rows: For each passage the ranges of its words, of its headings and its title.
  package init(_ vocabulary: Vocabulary, _ words: [NumberedWord], rows: [[Range<Int>]]) {
    let columnOfStem = chooseTerms(vocabulary, words, rows)
    let logarithms = terms.map { Float(naturalLogarithm(Double(max(rows.count, 2)) / Double($0.passages))) }
    var entries: [(column: UInt32, count: Float)] = []
    for row in rows {
      entries.removeAll(keepingCapacity: true)
      for range in row {
        for word in words[range] {
          let column = columnOfStem[Int(vocabulary.stemOfForm[Int(word.form)])]
          if column >= 0 { entries.append((UInt32(column), 1)) }
        }
      }
      entries.sort { $0.column < $1.column }
      appendRow(entries, logarithms)
    }
  }

  /// Entries of one column beside each other become one; the row gets length 1.
  private mutating func appendRow(_ entries: [(column: UInt32, count: Float)], _ logarithms: [Float]) {
    let start = columns.count
    var next = 0
    var length: Float = 0
    while next < entries.count {
      var end = next
      while end < entries.count, entries[end].column == entries[next].column { end += 1 }
      let column = entries[next].column
      let weight = PassageTerms.weight(occurrences: end - next, rarity: logarithms[Int(column)])
      columns.append(column)
      weights.append(weight)
      length += weight * weight
      next = end
    }
    if length > 0 { for i in start..<weights.count { weights[i] /= length.squareRoot() } }
    starts.append(columns.count)
  }

  /// Counts passages and keeps what tells something.
  ///
  /// - Returns: The column of each stem, below 0 for none.
  private mutating func chooseTerms(
    _ vocabulary: Vocabulary, _ words: [NumberedWord], _ rows: [[Range<Int>]]
  ) -> [Int32] {
    var passages = [Int](repeating: 0, count: vocabulary.stemCount)
    var last = [Int](repeating: -1, count: vocabulary.stemCount)
    for (index, row) in rows.enumerated() {
      for word in row.joined() {
        let stem = Int(vocabulary.stemOfForm[Int(words[word].form)])
        if last[stem] != index {
          last[stem] = index
          passages[stem] += 1
        }
      }
    }
    var isGrammar = [Bool](repeating: false, count: vocabulary.stemCount)
    for form in 0..<vocabulary.formCount where isStopWord(vocabulary.letters(ofForm: UInt32(form))) {
      isGrammar[Int(vocabulary.stemOfForm[form])] = true
    }
    let most = rows.count < Self.fewPassages ? rows.count : Int(Self.greatestShare * Double(rows.count))
    var chosen = passages.indices.filter { stem in
      passages[stem] > 1 && passages[stem] <= most && !isGrammar[stem]
        && vocabulary.letters(ofStem: UInt32(stem)).count > 1
    }.map { (stem: $0, term: Term(stem: Array(vocabulary.letters(ofStem: UInt32($0))), passages: passages[$0])) }
    if chosen.count > Self.mostTerms {
      chosen.sort {
        $0.term.passages == $1.term.passages ? precedes($0.term, $1.term) : $0.term.passages > $1.term.passages
      }
      chosen.removeLast(chosen.count - Self.mostTerms)
    }
    chosen.sort { precedes($0.term, $1.term) }
    terms = chosen.map(\.term)
    var columns = [Int32](repeating: -1, count: vocabulary.stemCount)
    for (column, choice) in chosen.enumerated() { columns[choice.stem] = Int32(column) }
    return columns
  }
}

private func precedes(_ a: TermRows.Term, _ b: TermRows.Term) -> Bool { a.stem.lexicographicallyPrecedes(b.stem) }
