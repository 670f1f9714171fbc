import Foundation
import Library
import Model

/// A file of records, imported into a library that is gone with the last reference.
final class TemporaryCollection {
  private struct Record: Decodable {
    var id: String
  }

  let library: Library
  /// The records' own ids by the library's row numbers and by its citation keys.
  let nameOfRow: [Int64: String]
  let nameOfKey: [String: String]
  private let folder: URL

  init(_ corpus: String) async throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("quire-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("library.sqlite").path
    var request = ImportRequest(paths: [Array(corpus.utf8)])
    request.format = "jsonl"
    _ = try await Library.importFiles(request, into: path) { _ in }
    library = try Library.open(path)
    let names = try records(corpus, of: Record.self).map(\.id)
    // One file, so rows were given in the order of its lines.
    let rows = try library.list().sorted { $0.id < $1.id }
    nameOfRow = Dictionary(uniqueKeysWithValues: zip(rows.map(\.id), names))
    nameOfKey = Dictionary(zip(rows.map(\.key), names), uniquingKeysWith: { first, _ in first })
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

/// The records of a file with one JSON object a line.
func records<Value: Decodable>(_ path: String, of type: Value.Type) throws -> [Value] {
  let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
  return try bytes.split(separator: 0x0A).map { try JSONDecoder().decode(type, from: $0) }
}
