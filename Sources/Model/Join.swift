/// Two names of one person, with the reason for saying so.
package struct NameJoin: Hashable, Sendable {
  package var first: String
  package var second: String
  package var reason: String

  package init(_ first: String, _ second: String, _ reason: String) {
    self.first = first
    self.second = second
    self.reason = reason
  }
}

/// Why an appearance belongs to the others of its work.
package enum WorkJoin: String, Hashable, Sendable, Codable {
  /// Nothing else is known of the work.
  case alone = "known by this alone"
  case judged = "merged by you"
  case identifier = "same identifier"
  case linkpost = "linkpost and its target"
  /// The fingerprints of at least three fifths of the smaller text stand in the other.
  case sharedText = "same text"
  /// Titles at least nine tenths alike, a family name in common, years at most one apart.
  case titleAndAuthor = "same title and author"
  /// Equal titles of four words or more, or names of software, one of them without authors.
  case title = "same title"
  /// Equal words within one document.
  case repeated = "same words in one document"
  /// Each word of the title shortens one of the other's, and an author is named.
  case shortenedTitle = "author and shortened title"
  /// The only work of the library that a surname with its year, or with the topic of the sentence, can mean.
  case mention = "only work that the mention fits"
}
