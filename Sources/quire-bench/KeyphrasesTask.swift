import Linking

/// `quire-bench keyphrases`: what each text of a collection is about.
struct KeyphrasesTask {
  struct Input: Decodable {
    var id: String
    var text: String
  }

  struct Output: Encodable {
    var id: String
    var keyphrases: [String]
  }

  /// One answer a text, in their order; all texts are one collection.
  func answer(_ inputs: [Input]) -> [Output] {
    var collection = TermCollection()
    for input in inputs {
      collection.beginDocument()
      // The sets hold papers as they were printed, wrapped at a margin.
      collection.add(Array(input.text.utf8), id: 0, linesAreBlocks: false)
    }
    let frequencies = collection.documentFrequencies()
    return inputs.enumerated().map { index, input in
      let found = collection.keyphrases(of: index, frequencies: frequencies, limit: 15)
      return Output(id: input.id, keyphrases: found.map(\.text))
    }
  }
}
