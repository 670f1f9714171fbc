import Model
import Reviewing
import Storage

extension Library {
  /// The documents that a query finds, best first, each by its best passage.
  ///
  /// - Returns: The document's row number, as `list` prints it, and its score.
  package func searchDocuments(_ text: String, limit: Int = 100, isLiteral: Bool = false) throws(LibraryError) -> [(
    id: Int64, score: Double
  )] {
    let query = try answerable(withConcepts(Self.query(text)))
    let expansion = isLiteral ? QueryExpansion() : try expansion(of: query)
    var seen: Set<Int64> = []
    var documents: [(id: Int64, score: Double)] = []
    for candidate in try ranked(query, expansion, limit: limit * 4) where seen.insert(candidate.document).inserted {
      documents.append((candidate.document, candidate.score))
    }
    return Array(documents.prefix(limit))
  }

  /// The documents that are about a query and say none of its words anywhere, best first.
  package func searchDocumentsInOtherWords(_ text: String, limit: Int = 100) throws(LibraryError) -> [(
    id: Int64, score: Double
  )] {
    let query = try answerable(withConcepts(Self.query(text)))
    let expansion = try expansion(of: query)
    let ranked = try ranked(query, expansion, limit: limit)
    let passages = try inOtherWords(query, expansion, ranked: ranked, limit: limit, byDocument: true).passages
    return Array(documentsByPassages(passages.map { (document: $0.document, score: $0.score) }).prefix(limit))
      .map { (id: $0.document, score: $0.score) }
  }
}
