import Foundation
import GRDB
package import Model

/// What tells whether a document is a copy of another one's work.
package struct CopyEvidence: Hashable, Sendable {
  package var id: Int64
  package var head: DocumentHead
  package var url: String?
  package var words: Int
  /// What it points to by the rule asked for.
  package var targets: [WorkIdentifier]
  package var prints: [StoredFingerprints.Print]
}

extension Store {
  /// What tells whether some documents are copies, in the order of their originals' hashes.
  ///
  /// - Parameter rule: The reason of the citations that are taken for targets.
  package func copyEvidence(of documents: [Int64], rule: String) throws(StoreError) -> [CopyEvidence] {
    guard !documents.isEmpty else { return [] }
    return try read { db in
      let marks = databaseQuestionMarks(count: documents.count)
      let cited = try Row.fetchAll(
        db,
        sql: """
          SELECT document, scheme, identifier FROM citation WHERE reason = ? AND document IN (\(marks))
          ORDER BY document, start, id
          """, arguments: [rule] + StatementArguments(documents))
      var targets: [Int64: [WorkIdentifier]] = [:]
      for row in cited {
        if let identifier = Self.identifier(try row.read("scheme"), try row.read("identifier")) {
          targets[try row.read("document"), default: []].append(identifier)
        }
      }
      return try Row.fetchAll(
        db,
        sql: """
          SELECT document.id AS id, key, title, authors, year, site, kind, url, words, prints FROM document
          LEFT JOIN fingerprint ON fingerprint.document = document.id
          WHERE removed = 0 AND document.id IN (\(marks)) ORDER BY sha, member
          """, arguments: StatementArguments(documents)
      ).map { row in
        let id: Int64 = try row.read("id")
        let prints: Data? = try row.read("prints")
        return try CopyEvidence(
          id: id, head: Self.head(row), url: row.read("url"), words: row.read("words"), targets: targets[id] ?? [],
          prints: prints.map(StoredFingerprints.unpacked) ?? [])
      }
    }
  }

  /// Those of some passages that stand in comments.
  package func passagesInComments(among passages: [Int64]) throws(StoreError) -> Set<Int64> {
    guard !passages.isEmpty else { return [] }
    return try read { db in
      let marks = databaseQuestionMarks(count: passages.count)
      return try Int64.fetchSet(
        db, sql: "SELECT id FROM passage WHERE comment IS NOT NULL AND id IN (\(marks))",
        arguments: StatementArguments(passages))
    }
  }
}
