import Foundation
import Library
import Model

/// `quire-bench evidence`: whether a search finds the parts of the text that answer a question, with and without the
/// score of the whole text in that of its passages.
///
/// The corpus is that of `retrieval`, its records parts of texts: what stands before the last full stop of a record's id is
/// the text's own, and that of the question it answers.
struct EvidenceTask {
  private struct Part: Decodable {
    var id: String
    var text: String

    var document: Substring { id.lastIndex(of: ".").map { id[..<$0] } ?? id[...] }
  }

  private struct Document: Encodable {
    var id: String
    var title = ""
    var text: String
  }

  struct Figure: Encodable {
    var documentWeight: Double
    var recallAt10: Double
    var questions: Int
  }

  let corpus: String
  let queries: String

  /// The share of a text's parts among the first ten passages, the mean of all questions: first by the passages alone,
  /// then as the program searches.
  func run() async throws -> [Figure] {
    let parts = Dictionary(grouping: try records(corpus, of: Part.self), by: \.document)
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("quire-bench-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    var lines = Data()
    for (id, parts) in parts.sorted(by: { $0.key < $1.key }) {
      let text = parts.map(\.text).joined(separator: "\n\n")
      lines += try JSONEncoder().encode(Document(id: String(id), text: text)) + [0x0A]
    }
    try lines.write(to: file)
    let collection = try await TemporaryCollection(file.path)
    let questions = try records(queries, of: RetrievalTask.Query.self)
    let usual = SearchOptions(limit: 10, otherWords: 0)
    var alone = usual
    alone.documentWeight = 0
    return [alone, usual].map { options in
      let recalls = questions.compactMap { question in
        parts[Substring(question.id)].map { recall(of: $0, question.text, options, collection.library) }
      }
      return Figure(
        documentWeight: options.documentWeight, recallAt10: recalls.reduce(0, +) / Double(max(recalls.count, 1)),
        questions: recalls.count)
    }
  }

  private func recall(of parts: [Part], _ question: String, _ options: SearchOptions, _ library: Library) -> Double {
    // A part stands whole in one passage, with others beside it or not; its beginning tells it.
    let texts = ((try? library.search(question, options))?.says ?? []).map(\.text)
    let found = parts.count { part in texts.contains { $0.contains(part.text.prefix(60)) } }
    return Double(found) / Double(max(parts.count, 1))
  }
}
