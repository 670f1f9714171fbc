package import Text

/// The words of a collection of documents as numbers, in the order in which the documents came.
///
/// It takes four bytes a word besides the vocabulary; texts themselves are not kept.
package struct TermCollection: Sendable {
  /// A piece of a document that was added at once: its title, a passage.
  package struct Part: Hashable, Sendable {
    /// The caller's number for it.
    package var id: Int64
    package var document: Int
    package var isTitle: Bool
    /// Its words in ``TermCollection/words``.
    package var words: Range<Int>
  }

  package private(set) var vocabulary = Vocabulary()
  package private(set) var words: [NumberedWord] = []
  package private(set) var parts: [Part] = []
  /// The parts of each document.
  package private(set) var documents: [Range<Int>] = []
  /// The part each form can play in a name.
  private(set) var roles: [TermRole] = []
  /// What the ending of each form tells.
  private(set) var endings: [WordEnding] = []

  package init() {}

  /// Begins the next document; parts added from here on are its.
  package mutating func beginDocument() { documents.append(parts.count..<parts.count) }

  /// Adds a part to the document begun last.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - linesAreBlocks: See ``Vocabulary/forEachNumbered(in:_:linesAreBlocks:_:)``.
  package mutating func add(_ bytes: [UInt8], id: Int64, isTitle: Bool = false, linesAreBlocks: Bool = true) {
    guard let document = documents.indices.last else { return }
    let start = words.count
    var found: [NumberedWord] = []
    vocabulary.forEachNumbered(in: bytes, bytes.indices, linesAreBlocks: linesAreBlocks) { word, _ in
      found.append(word)
    }
    words += found
    lookAtNewForms()
    parts.append(Part(id: id, document: document, isTitle: isTitle, words: start..<words.count))
    documents[document] = documents[document].lowerBound..<parts.count
  }

  /// Adds the documents of another collection behind its own: the same as adding their parts here.
  package mutating func append(_ other: TermCollection) {
    let forms = vocabulary.enter(other.vocabulary)
    lookAtNewForms()
    let (wordsBefore, partsBefore, documentsBefore) = (words.count, parts.count, documents.count)
    words += other.words.lazy.map { $0.withForm(forms[Int($0.form)]) }
    parts += other.parts.lazy.map { part in
      let words = part.words.lowerBound + wordsBefore..<part.words.upperBound + wordsBefore
      return Part(id: part.id, document: part.document + documentsBefore, isTitle: part.isTitle, words: words)
    }
    documents += other.documents.lazy.map { $0.lowerBound + partsBefore..<$0.upperBound + partsBefore }
  }

  private mutating func lookAtNewForms() {
    for form in roles.count..<vocabulary.formCount {
      let letters = vocabulary.letters(ofForm: UInt32(form))
      roles.append(TermRole(letters))
      endings.append(WordEnding(letters))
    }
  }

  /// All words of a document.
  func words(of document: Int) -> Range<Int> {
    let parts = parts[documents[document]]
    return (parts.first?.words.lowerBound ?? 0)..<(parts.last?.words.upperBound ?? 0)
  }

  func stem(_ word: Int) -> UInt32 { vocabulary.stemOfForm[Int(words[word].form)] }

  func role(_ word: Int) -> TermRole { roles[Int(words[word].form)] }

  func ending(_ word: Int) -> WordEnding { endings[Int(words[word].form)] }

  /// Calls back with every run of words that could hold a name, longest first cut at words that no name holds.
  func forEachRun(in range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var start = range.lowerBound
    for word in range {
      let isOut = role(word) == .none && !isHyphened(before: word) && !isHyphened(behind: word)
      if isOut || words[word].isParted {
        if start < word { body(start..<word) }
        start = isOut ? word + 1 : word
      }
    }
    if start < range.upperBound { body(start..<range.upperBound) }
  }

  /// Calls back with every run of words whose stems are a known run: the known run, the way in which it is written, and its
  /// first word.
  ///
  /// - Parameters:
  ///   - known: Runs of stems.
  ///   - written: Ways of writing, by which those are told apart that are the same here; new ones are entered.
  func forEachWriting(
    of known: RunTree, in range: Range<Int>, as spelling: (NumberedWord) -> UInt32, entering written: inout RunTree,
    _ body: (_ run: Int, _ form: Int, _ start: Int) -> Void
  ) {
    forEachRun(in: range) { words in
      for start in words {
        var (stems, form): (Int?, Int?) = (nil, nil)
        for word in start..<words.upperBound {
          guard let run = known.run(stem(word), after: stems) else { break }
          let longer = written.enter(spelling(self.words[word]), after: form)
          body(run, longer, start)
          (stems, form) = (run, longer)
        }
      }
    }
  }

  /// Whether a run of words can be a name: no qualifier at its ends, and alone no word that names anything.
  ///
  /// A hyphen makes one word of several, whatever each is by itself: what no name begins or ends with may begin or end it
  /// where a compound begins or ends ("off-policy training", "GPT-4"), but then something must be named ("long-term" names
  /// nothing).
  func canBeName(_ run: Range<Int>) -> Bool {
    let (first, last) = (run.lowerBound, run.upperBound - 1)
    guard run.count > 1 else {
      return role(first) == .term
        && (vocabulary.letters(ofForm: words[first].form).count > 2 || words[first].isCapital)
    }
    let isPlain = role(first).isNoun && role(last).isNoun && !run.contains { role($0) == .none }
    let isOpen = role(first).isNoun || isHyphened(behind: first) && !isHyphened(before: first)
    let isClosed = role(last).isNoun || isHyphened(before: last) && !isHyphened(behind: last)
    return isPlain || isOpen && isClosed && run.contains { role($0) == .term }
  }

  private func isHyphened(before word: Int) -> Bool { words[word].isHyphened }

  private func isHyphened(behind word: Int) -> Bool { word + 1 < words.count && words[word + 1].isHyphened }
}
