import Foundation
import Linking

/// `quire-bench people`: whether two names would be joined or proposed as one person.
struct PeopleTask {
  struct Input: Decodable {
    var id: String
    var a: String
    var b: String
  }

  struct Output: Encodable {
    var id: String
    var same: Int
  }

  func answer(_ input: Input) -> Output {
    Output(id: input.id, same: samePerson(input.a, input.b).isSame ? 1 : 0)
  }
}
