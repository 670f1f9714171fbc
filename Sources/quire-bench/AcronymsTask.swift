import Linking
import Model

/// `quire-bench acronyms`: the definitions in a text.
struct AcronymsTask {
  struct Input: Decodable {
    var id: String
    var text: String
  }

  struct Pair: Encodable {
    var short: String
    var long: String
  }

  struct Output: Encodable {
    var id: String
    var pairs: [Pair]
  }

  func answer(_ input: Input) -> Output {
    let bytes = Array(input.text.utf8)
    let pairs = acronymDefinitions(in: bytes).map { definition in
      Pair(short: String(decoding: bytes[definition.shortRange], as: UTF8.self), long: definition.long)
    }
    return Output(id: input.id, pairs: pairs)
  }
}
