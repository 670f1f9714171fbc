import Foundation
import Linking
import Model

/// `quire-bench references`: the parts of one reference string.
struct ReferencesTask {
  struct Input: Decodable {
    var id: String
    var raw: String
  }

  struct Name: Encodable {
    var family: String
    var given: String
  }

  struct Output: Encodable {
    var id: String
    var authors: [Name]
    var title: String
    var year: String
    var container: String
    var volume: String
    var pages: String
    var doi: String
    var url: String
    var arxiv: String
  }

  func answer(_ input: Input) -> Output {
    let parsed = parseReference(input.raw)
    return Output(
      id: input.id, authors: parsed.authors.map { Name(family: $0.family, given: $0.given) },
      title: parsed.title ?? "", year: parsed.year.map(String.init) ?? "", container: parsed.container ?? "",
      volume: parsed.volume ?? "", pages: parsed.pages ?? "", doi: parsed.doi ?? "", url: parsed.url ?? "",
      arxiv: parsed.arxiv ?? "")
  }
}
