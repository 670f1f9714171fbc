package import Model
import Text

/// One sight of a work: a saved document, or a citation of it.
package struct WorkAppearance: Hashable, Sendable {
  /// What the caller knows it by; decides the order of results and nothing else.
  package var id: String
  /// The citation key of a saved document; none for a citation.
  package var key: String?
  package var identifiers: [WorkIdentifier]
  package var title: String?
  /// Family names, full names or handles.
  package var authors: [String]
  package var year: Int?
  /// The citation key of the document it stands in; none for a saved document.
  package var citing: String?
  /// The sentence of a citation and the citing words' bytes in it.
  package var sentence: String
  package var words: Range<Int>
  /// The rule that found a citation; see ``Citation/reason``.
  package var rule: String

  package init(
    id: String, key: String? = nil, identifiers: [WorkIdentifier] = [], title: String? = nil, authors: [String] = [],
    year: Int? = nil, citing: String? = nil, sentence: String = "", words: Range<Int> = 0..<0, rule: String = ""
  ) {
    self.id = id
    self.key = key
    self.identifiers = identifiers
    self.title = title
    self.authors = authors
    self.year = year
    self.citing = citing
    self.sentence = sentence
    self.words = words
    self.rule = rule
  }
}

/// The appearances of one work.
package struct WorkGroup: Hashable, Sendable {
  /// In the order of their ids, each with the reason for which it was joined.
  package var appearances: [(id: String, reason: WorkJoin)] { zip(ids, reasons).map { ($0, $1) } }
  package var identifiers: [WorkIdentifier]
  /// The title that most appearances give; of equals the first by letters.
  package var title: String?
  package var ids: [String]
  package var reasons: [WorkJoin]
}

/// Gathers appearances into works, whatever their order.
///
/// Two appearances are one work when an identifier is equal, when one's text is the other's, or when the titles are alike
/// and a family name and the year agree. Different numbers of arXiv or different posts of one forum keep equal titles
/// apart; different DOIs do not, since a preprint has one of its own. What is cited in words alone joins the one work
/// that the words fit; where none or several do it stays alone, and stays visible. The user's judgements come first and
/// are never overruled.
///
/// - Parameter shared: What saved documents share, by their keys; see ``sharedTexts(_:width:)``.
package func works(
  of appearances: [WorkAppearance], shared: [SharedText] = [], judgements: [Judgement] = []
) -> [WorkGroup] {
  var joiner = WorkJoiner(appearances)
  joiner.apply(judgements)
  joiner.joinIdentifiers()
  joiner.joinLinkposts()
  joiner.joinSharedTexts(shared)
  joiner.joinTitles()
  joiner.joinRepeats()
  joiner.joinShortenedTitles()
  joiner.joinMentions()
  return joiner.groups
}
