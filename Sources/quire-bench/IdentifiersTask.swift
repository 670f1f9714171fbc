import Foundation
import Linking
import Model

/// `quire-bench identifiers`: what the finders read from one field.
struct IdentifiersTask {
  struct Input: Decodable {
    var id: String
    var raw: String
    var kind: String
  }

  struct Output: Encodable {
    var id: String
    var value: String?
  }

  func answer(_ input: Input) -> Output {
    let value: String? =
      switch input.kind {
      case "doi": doiIdentifier(inField: input.raw)
      case "arxiv": arxivIdentifier(inField: input.raw)
      case "isbn": isbnIdentifier(inField: input.raw)
      default: workIdentifier(ofURL: input.raw).map(name)
      }
    return Output(id: input.id, value: value)
  }

  /// The contract knows forums, arXiv and DOIs by name and everything else by its address.
  private func name(_ identifier: WorkIdentifier) -> String {
    switch identifier.scheme {
    case .lesswrong: "lw:\(identifier.value)"
    case .eaforum: "ea:\(identifier.value)"
    case .arxiv, .doi, .isbn: identifier.description
    case .openreview, .acl, .youtube, .github, .url: "url:\(identifier.location ?? identifier.value)"
    }
  }
}
