import Foundation
import Library

/// `quire-bench roles`: what each sentence of an abstract does.
struct RolesTask {
  struct Input: Decodable {
    var id: String
    var sentences: [String]
  }

  struct Output: Encodable {
    var id: String
    var labels: [String]
  }

  func answer(_ input: Input) -> Output {
    Output(id: input.id, labels: Library.abstractRoles(of: input.sentences))
  }
}
