import Linking

/// `quire-bench concepts`: what the texts of a collection use as names.
struct ConceptsTask {
  struct Input: Decodable {
    var id: String
    var text: String
  }

  struct Output: Encodable {
    var concept: String
  }

  /// The concepts, best first.
  func answer(_ inputs: [Input], limit: Int = 1_000) -> [Output] {
    var collection = TermCollection()
    for input in inputs {
      collection.beginDocument()
      for (index, part) in Self.parts(input).enumerated() {
        collection.add(part, id: Int64(index), isTitle: index == 0, linesAreBlocks: false)
      }
    }
    return collection.concepts(limit: limit) { parts in
      parts.map { Self.parts(inputs[$0.document])[Int($0.id)] }
    }.map { Output(concept: $0.name) }
  }

  /// A text's first line, which is its title, and the rest.
  private static func parts(_ input: Input) -> [[UInt8]] {
    let bytes = Array(input.text.utf8)
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
    return [Array(bytes[..<end]), Array(bytes[end...])]
  }
}
