/// A search as the program understands it.
package struct Query: Hashable, Sendable {
  /// What was typed.
  package var text: String
  /// What to look for; none when only fields were given.
  package var expression: QueryExpression?
  /// What a hit must be besides; all of them must hold, those on one field being alternatives.
  package var filters: [QueryFilter]
  /// What was left out or cut, in the user's words.
  package var notes: [String]

  package init(
    text: String, expression: QueryExpression? = nil, filters: [QueryFilter] = [], notes: [String] = []
  ) {
    self.text = text
    self.expression = expression
    self.filters = filters
    self.notes = notes
  }
}

/// What a text must or may say.
package indirect enum QueryExpression: Hashable, Sendable {
  case term(QueryTerm)
  /// Terms within so many words of each other, in any order.
  case near([QueryTerm], distance: Int)
  /// One of them at least.
  case any([QueryExpression])
  /// All of `required`, none of `excluded`; without any that is required, one of `optional`.
  case clause(required: [QueryExpression], optional: [QueryExpression], excluded: [QueryExpression])
}

/// One word, or several that stand side by side.
package struct QueryTerm: Hashable, Sendable {
  /// The words as typed, punctuation left out; never empty.
  package var words: [String]
  /// Whether the words were given in quotation marks, so that they must occur.
  package var isQuoted: Bool
  /// Whether the last word may go on.
  package var isPrefix: Bool
  /// Whether only titles count.
  package var isInTitle: Bool

  package init(_ words: [String], isQuoted: Bool = false, isPrefix: Bool = false, isInTitle: Bool = false) {
    self.words = words
    self.isQuoted = isQuoted
    self.isPrefix = isPrefix
    self.isInTitle = isInTitle
  }
}

/// A word that very many passages say.
package struct FrequentTerm: Hashable, Sendable {
  package var word: String
  /// How many passages say it.
  package var passages: Int

  package init(word: String, passages: Int) {
    self.word = word
    self.passages = passages
  }
}

/// A condition on the document or the comment a hit stands in.
package struct QueryFilter: Hashable, Sendable {
  package enum Test: Hashable, Sendable {
    /// Part of an author's or commenter's name.
    case author(String)
    /// Part of the site's name or of the address.
    case site(String)
    case kind(DocumentKind)
    case tag(String)
    /// Published on or after the first day and before the second, both as ISO 8601 of any precision.
    case published(from: String?, before: String?)
    case scope(Scope)
    /// Part of the title, the authors or the identifier of a work that the document cites.
    case cites(String)
    /// Part of the name of a person whom the passage mentions.
    case mentions(String)
    /// A concept that the passage names, by its name, an alias or an acronym.
    case concept(String)
    case has(Belonging)
  }

  /// What a document may have.
  package enum Belonging: String, Hashable, Sendable, CaseIterable {
    case note, tag, comments, references
  }

  /// Where to look.
  package enum Scope: String, Hashable, Sendable, CaseIterable {
    case posts, comments, titles
  }

  package var test: Test
  package var isExcluded: Bool

  package init(_ test: Test, isExcluded: Bool = false) {
    self.test = test
    self.isExcluded = isExcluded
  }
}

extension QueryExpression {
  /// Every term a hit may contain, in the order typed and as often as typed; those that are excluded are left out.
  package var terms: [QueryTerm] {
    switch self {
    case .term(let term): [term]
    case .near(let terms, _): terms
    case .any(let parts): parts.flatMap(\.terms)
    case .clause(let required, let optional, _): (required + optional).flatMap(\.terms)
    }
  }

  /// Whether something must or must not occur, so that a text with none of the words cannot be a hit.
  package var hasConditions: Bool {
    switch self {
    case .term(let term): term.isQuoted || term.isInTitle
    case .near: true
    case .any(let parts): parts.contains(where: \.hasConditions)
    case .clause(let required, let optional, let excluded):
      !required.isEmpty || !excluded.isEmpty || optional.contains(where: \.hasConditions)
    }
  }
}
