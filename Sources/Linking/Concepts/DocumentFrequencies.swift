import Text

/// How many documents of a collection hold each stem, and which phrases more than one of them holds.
///
/// What several documents call by one name is a term of their field, where what one alone repeats may be its own turn of
/// phrase.
package struct DocumentFrequencies: Sendable {
  private var ofStems: [Int]
  /// A number for each stem that its letters alone give: what chance lets through the filter is then the same in
  /// whatever order the documents came.
  private var keys: [UInt64]
  private var shared: RepeatFilter

  /// - Parameter longest: How many words a phrase has at most.
  init(_ collection: TermCollection, longest: Int) {
    let stems = UInt32(collection.vocabulary.stemCount)
    ofStems = [Int](repeating: 0, count: Int(stems))
    keys = (0..<stems).map { FNVHash(collection.vocabulary.letters(ofStem: $0)).value }
    shared = RepeatFilter(numbers: collection.words.count)
    var last = [Int](repeating: -1, count: Int(stems))
    for document in collection.documents.indices {
      let range = collection.words(of: document)
      for word in range where last[Int(collection.stem(word))] != document {
        last[Int(collection.stem(word))] = document
        ofStems[Int(collection.stem(word))] += 1
      }
      enterPhrases(of: collection, in: range, longest: longest)
    }
  }

  private mutating func enterPhrases(of collection: TermCollection, in range: Range<Int>, longest: Int) {
    collection.forEachRun(in: range) { run in
      for start in run {
        var key: UInt64 = 0
        for word in start..<min(start + longest, run.upperBound) {
          key = self.key(of: collection.stem(word), after: key)
          if word > start, collection.canBeName(start..<word + 1) { shared.enter(key) }
        }
      }
    }
    shared.endDocument()
  }

  /// How many documents hold a stem.
  package subscript(stem: UInt32) -> Int { ofStems[Int(stem)] }

  /// Whether more than one document holds a phrase of several words as a name.
  ///
  /// Of the phrases that one alone holds a few in a hundred pass as well, by chance.
  func areShared(_ stems: [UInt32]) -> Bool {
    shared.mayRepeat(stems.reduce(0) { key(of: $1, after: $0) })
  }

  private func key(of stem: UInt32, after key: UInt64) -> UInt64 { mixed(key ^ keys[Int(stem)]) }
}
