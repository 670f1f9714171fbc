import Foundation
import Library
import Model

/// `quire-bench retrieval`: a collection in a temporary library, and the program's own search on it.
struct RetrievalTask {
  struct Record: Decodable {
    var id: String
  }

  struct Query: Decodable {
    var id: String
    var text: String
  }

  let corpus: String
  let queries: String

  /// The run in TREC's format, at most 100 documents a query; a query that cannot be read finds nothing.
  func run() async throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("quire-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("library.sqlite").path
    var request = ImportRequest(paths: [Array(corpus.utf8)])
    request.format = "jsonl"
    _ = try await Library.importFiles(request, into: path) { _ in }
    let library = try Library.open(path)
    let names = try records(corpus, of: Record.self).map(\.id)
    // One file, so rows were given in the order of its lines.
    let rows = try library.list().map(\.id).sorted()
    let nameOfRow = Dictionary(uniqueKeysWithValues: zip(rows, names))
    var run = ""
    for query in try records(queries, of: Query.self) {
      guard let found = try? library.searchDocuments(query.text) else { continue }
      for (rank, document) in found.enumerated() {
        run += "\(query.id) Q0 \(nameOfRow[document.id] ?? "?") \(rank + 1) \(document.score) quire\n"
      }
    }
    return run
  }

  private func records<Value: Decodable>(_ path: String, of type: Value.Type) throws -> [Value] {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    return try bytes.split(separator: 0x0A).map { try JSONDecoder().decode(type, from: $0) }
  }
}
