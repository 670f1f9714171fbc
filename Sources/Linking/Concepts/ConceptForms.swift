import Text

/// The ways in which a collection writes its concepts.
///
/// Forms that differ in letter case or in an ending are ways of writing one concept; the commonest is its name, as it
/// stands in the place where it came first.
struct ConceptForms {
  /// One way of writing a concept: how often, and where first.
  struct Form: Hashable {
    var count: Int
    /// An index into ``TermCollection/parts``.
    var part: Int
    /// The first word, counted within the part.
    var word: Int
  }

  /// For each concept its forms, commonest first.
  let forms: [[Form]]

  /// - Parameters:
  ///   - concepts: The stems of each.
  init(_ collection: TermCollection, concepts: [[UInt32]]) {
    var known = RunTree()
    let runs = concepts.map { known.enter($0) }
    // What concepts only begin with is none of them.
    var conceptOfRun = [Int?](repeating: nil, count: known.count)
    for (concept, run) in runs.enumerated() { if let run { conceptOfRun[run] = concept } }
    var written = RunTree()
    var found: [(concept: Int?, form: Form)] = []
    for (index, part) in collection.parts.enumerated() {
      collection.forEachWriting(of: known, in: part.words, as: Self.written, entering: &written) { run, form, start in
        if form == found.count {
          found.append((conceptOfRun[run], Form(count: 0, part: index, word: start - part.words.lowerBound)))
        }
        found[form].form.count += 1
      }
    }
    var forms = [[Form]](repeating: [], count: concepts.count)
    for (concept, form) in found { if let concept { forms[concept].append(form) } }
    self.forms = forms.map { forms in
      forms.sorted { ($1.count, $0.part, $0.word) < ($0.count, $1.part, $1.word) }
    }
  }

  /// A word as it is written, whatever parts it from the text before.
  private static func written(_ word: NumberedWord) -> UInt32 { word.form << 1 | (word.isCapital ? 1 : 0) }
}

extension TermCollection {
  /// The concepts of the collection, best first.
  ///
  /// - Parameters:
  ///   - known: What is known besides the words.
  ///   - texts: The bytes of some parts, as they were added, for the names as they are written.
  package func concepts(
    known: KnownNames = KnownNames(), limit: Int, texts: ([Part]) -> [[UInt8]]
  ) -> [RankedConcept] {
    let candidates = ConceptRanking(self, known: known).candidates(limit: limit)
    let stems = candidates.map { candidate in
      candidate.stems.split(separator: " ").compactMap { vocabulary.number(ofStem: Array($0.utf8)) }
    }
    let forms = ConceptForms(self, concepts: stems).forms
    // Concepts that came first in one part share the reading of it.
    var wanted: [Int: [(concept: Int, form: Int)]] = [:]
    for (concept, forms) in forms.enumerated() {
      for (form, place) in forms.prefix(4).enumerated() { wanted[place.part, default: []].append((concept, form)) }
    }
    var names = forms.map { [String](repeating: "", count: min($0.count, 4)) }
    let order = wanted.keys.sorted()
    for (part, bytes) in zip(order, texts(order.map { parts[$0] })) {
      let found = Text.words(in: bytes)
      for place in wanted[part] ?? [] {
        let start = forms[place.concept][place.form].word
        let end = start + stems[place.concept].count - 1
        guard found.indices.contains(start), found.indices.contains(end) else { continue }
        names[place.concept][place.form] = singleLine(bytes[found[start].lowerBound..<found[end].upperBound])
      }
    }
    return candidates.indices.map { index in
      let candidate = candidates[index]
      return RankedConcept(
        name: names[index].first ?? candidate.stems, stems: candidate.stems, forms: Array(names[index].dropFirst()),
        score: candidate.score, documents: Int(candidate.count.documents), occurrences: Int(candidate.count.total))
    }
  }
}

/// A text with every run of blanks as one.
private func singleLine(_ bytes: ArraySlice<UInt8>) -> String {
  String(decoding: Array(bytes.split(whereSeparator: \.isBlank).joined(separator: [0x20])), as: UTF8.self)
}
