import Linking

/// `quire-bench definitions`: whether a sentence says what a term means.
struct DefinitionsTask {
  struct Input: Decodable {
    var id: String
    var text: String
    var term: String
  }

  struct Output: Encodable {
    var id: String
    var isDefinition: Int

    enum CodingKeys: String, CodingKey {
      case id
      case isDefinition = "is_definition"
    }
  }

  func answer(_ input: Input) -> Output {
    let pattern = definitionPattern(of: input.term, in: Array(input.text.utf8))
    return Output(id: input.id, isDefinition: pattern == nil ? 0 : 1)
  }
}
