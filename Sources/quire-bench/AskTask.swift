import Foundation
import Library
import Model

/// `quire-bench ask`: a collection in a temporary library, and the program's own answers from it.
struct AskTask {
  struct Output: Encodable {
    var id: String
    /// How surely the collection has an answer, 0 to 1.
    var confidence: Double
    /// The documents of the answer's sentences, in their order; empty where the program gives none.
    var documents: [String]
  }

  let corpus: String
  let queries: String

  /// One line a question; one that cannot be read has no answer.
  func run() async throws -> Data {
    let collection = try await TemporaryCollection(corpus)
    var lines = Data()
    for query in try records(queries, of: RetrievalTask.Query.self) {
      let answer = try? collection.library.ask(query.text)
      let output = Output(
        id: query.id, confidence: answer?.confidence ?? 0,
        documents: answer?.items.compactMap { collection.nameOfKey[$0.quotation.document.key] } ?? [])
      lines += try JSONEncoder().encode(output) + [0x0A]
    }
    return lines
  }
}
