import GRDB

/// What the user decided about a concept.
package struct ConceptChoice: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It stands first.
    case pin
    /// It is not listed.
    case hide
    /// It bears another name.
    case rename
    /// It is one concept with another.
    case merge
  }

  /// The stems of the concept's words, parted by blanks.
  package var stems: String
  package var kind: Kind
  /// The new name; the stems of the concept it is merged into; otherwise empty.
  package var value: String

  package init(stems: String, kind: Kind, value: String = "") {
    self.stems = stems
    self.kind = kind
    self.value = value
  }
}

extension Store {
  /// What the user decided about concepts, by stems and kind.
  package func conceptChoices() throws(StoreError) -> [ConceptChoice] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT stems, kind, value FROM concept_choice ORDER BY stems, kind").compactMap {
        row in
        guard let kind = ConceptChoice.Kind(rawValue: try row.read("kind")) else { return nil }
        return ConceptChoice(stems: try row.read("stems"), kind: kind, value: try row.read("value"))
      }
    }
  }

  /// Keeps a decision, in the place of an earlier one of its kind; or takes it back.
  ///
  /// - Returns: Whether anything changed.
  package func choose(_ choice: ConceptChoice, remove: Bool = false) throws(StoreError) -> Bool {
    try Self.translating(path) {
      try queue.write { db in
        let kind = choice.kind.rawValue
        let old = try String.fetchOne(
          db, sql: "SELECT value FROM concept_choice WHERE stems = ? AND kind = ?", arguments: [choice.stems, kind])
        guard remove ? old != nil : old != choice.value else { return false }
        try db.execute(
          sql: "DELETE FROM concept_choice WHERE stems = ? AND kind = ?", arguments: [choice.stems, kind])
        if !remove {
          let values = [choice.stems.databaseValue, kind.databaseValue, choice.value.databaseValue]
          try db.execute(
            sql: "INSERT INTO concept_choice VALUES(?, ?, ?, ?)",
            arguments: StatementArguments(values + [Checksum.of(values).databaseValue]))
        }
        try Judgements.record(remove ? "un\(kind)" : kind, choice.stems, choice.value, db)
        return true
      }
    }
  }
}

extension Store {
  /// Searches the user gave a name, by name.
  package func savedSearches() throws(StoreError) -> [(name: String, query: String)] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT name, query FROM saved_search ORDER BY name")
        .map { (name: try $0.read("name"), query: try $0.read("query")) }
    }
  }

  /// Gives a search a name, in the place of an earlier one; without a query, forgets it.
  ///
  /// - Returns: Whether there was one to forget.
  @discardableResult
  package func saveSearch(_ name: String, _ query: String?) throws(StoreError) -> Bool {
    try Self.translating(path) {
      try queue.write { db in
        try db.execute(sql: "DELETE FROM saved_search WHERE name = ?", arguments: [name])
        let wasThere = db.changesCount > 0
        if let query {
          let values = [name.databaseValue, query.databaseValue]
          try db.execute(
            sql: "INSERT INTO saved_search VALUES(?, ?, ?)",
            arguments: StatementArguments(values + [Checksum.of(values).databaseValue]))
        }
        try Judgements.record(query == nil ? "unsave" : "save", name, query ?? "", db)
        return wasThere
      }
    }
  }
}

extension Store {
  /// Acronyms and what they stand for, each pair once, the surest kinds only.
  package func shortForms() throws(StoreError) -> [(short: String, long: String)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT short, min(long) AS long FROM acronym JOIN document ON document.id = acronym.document
          WHERE removed = 0 AND confidence >= 0.5 GROUP BY short, lower(long) ORDER BY short, lower(long)
          """
      ).map { (short: try $0.read("short"), long: try $0.read("long")) }
    }
  }
}
