import Library
import Model

/// `quire-bench retrieval`: a collection in a temporary library, and the program's own search on it.
struct RetrievalTask {
  struct Query: Decodable {
    var id: String
    var text: String
  }

  let corpus: String
  let queries: String
  /// Whether only the second list is wanted.
  var isInOtherWords = false

  /// The run in TREC's format, at most 100 documents a query; a query that cannot be read finds nothing.
  func run() async throws -> String {
    let collection = try await TemporaryCollection(corpus)
    var run = ""
    for query in try records(queries, of: Query.self) {
      let found =
        isInOtherWords
        ? try? collection.library.searchDocumentsInOtherWords(query.text)
        : try? collection.library.searchDocuments(query.text)
      guard let found else { continue }
      for (rank, document) in found.enumerated() {
        run += "\(query.id) Q0 \(collection.nameOfRow[document.id] ?? "?") \(rank + 1) \(document.score) quire\n"
      }
    }
    return run
  }
}
