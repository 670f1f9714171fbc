import GRDB
package import Model

extension Store {
  /// What the user judged of people or works, in the order of labels.
  package func judgements(of subject: Judgement.Subject) throws(StoreError) -> [Judgement] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT first, second, verdict FROM judgement WHERE subject = ? ORDER BY first, second",
        arguments: [subject.rawValue]
      ).compactMap { row in
        guard let verdict = Judgement.Verdict(rawValue: try row.read("verdict")) else { return nil }
        return try Judgement(subject, verdict, row.read("first"), row.read("second"))
      }
    }
  }

  /// Writes down judgements and takes others back, all or none; the journal tells what was done.
  ///
  /// A judgement on two labels takes the place of an earlier one on them.
  package func judge(_ judgements: [Judgement], retracting old: [Judgement] = []) throws(StoreError) {
    try Self.translating(path) {
      try queue.write { db in
        for judgement in old {
          try db.execute(
            sql: "DELETE FROM judgement WHERE subject = ? AND first = ? AND second = ?",
            arguments: [judgement.subject.rawValue, judgement.first, judgement.second])
          if db.changesCount > 0 { try Judgements.record("retract", judgement, db) }
        }
        for judgement in judgements {
          let values = [judgement.subject.rawValue, judgement.first, judgement.second, judgement.verdict.rawValue]
            .map(\.databaseValue)
          try db.execute(
            sql: "INSERT OR REPLACE INTO judgement VALUES(?, ?, ?, ?, ?)",
            arguments: StatementArguments(values + [Checksum.of(values).databaseValue]))
          try Judgements.record(judgement.verdict == .same ? "merge" : "split", judgement, db)
        }
      }
    }
  }
}

extension Judgements {
  fileprivate static func record(_ action: String, _ judgement: Judgement, _ db: Database) throws {
    try record("\(action) \(judgement.subject.rawValue)", judgement.first, judgement.second, db)
  }
}
