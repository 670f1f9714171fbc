import Foundation
import Linking
import Model

/// `quire-bench mentions`: which works of a CSL-JSON list a sentence means.
struct MentionsTask {
  struct Input: Decodable {
    var id: String
    var text: String
  }

  struct Output: Encodable {
    var id: String
    var targets: [String]
  }

  private struct Item: Decodable {
    struct Name: Decodable {
      var family: String?
      var given: String?
      var literal: String?
    }

    struct Issued: Decodable {
      var parts: [[Int]]?

      enum CodingKeys: String, CodingKey { case parts = "date-parts" }
    }

    var id: String
    var title: String?
    var author: [Name]?
    var issued: Issued?
    var url: String?
    var doi: String?
    var arxiv: String?

    enum CodingKeys: String, CodingKey {
      case id, title, author, issued, arxiv
      case url = "URL"
      case doi = "DOI"
    }

    var work: KnownWork {
      var identifiers: [WorkIdentifier] = []
      if let arxiv, !arxiv.isEmpty { identifiers.append(WorkIdentifier(.arxiv, arxiv)) }
      if let doi, !doi.isEmpty { identifiers.append(WorkIdentifier(.doi, doi.lowercased())) }
      if let url, let identifier = workIdentifier(ofURL: url), !identifiers.contains(identifier) {
        identifiers.append(identifier)
      }
      return KnownWork(
        id: id, title: title ?? "",
        authors: (author ?? []).map { ReferenceName(family: $0.family ?? $0.literal ?? "", given: $0.given ?? "") },
        year: issued?.parts?.first?.first, identifiers: identifiers)
    }
  }

  private let resolver: MentionResolver

  /// Reads the list of works.
  init(works: URL) throws {
    resolver = MentionResolver(try JSONDecoder().decode([Item].self, from: Data(contentsOf: works)).map(\.work))
  }

  func answer(_ input: Input) -> Output {
    let bytes = Array(input.text.utf8)
    let found = resolver.mentions(in: bytes, bytes.indices).filter { $0.works.count == 1 }
    return Output(id: input.id, targets: Set(found.flatMap(\.works)).sorted().map { resolver.works[$0].id })
  }
}
