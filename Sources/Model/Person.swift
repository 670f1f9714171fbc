/// One place where a person appears: a name in a byline, over a comment, in the text.
///
/// A person is a set of appearances; see the design's rule that every join has a reason.
package struct PersonMention: Hashable, Sendable, Codable {
  package enum Role: String, Hashable, Sendable, Codable {
    case author, commenter, mentioned, addressed, quoted
  }

  /// The name as written.
  package var name: String
  package var role: Role
  /// The name's bytes in ``Document/text``; none for names of the head.
  package var range: Range<Int>?
  /// The index into ``Document/comments`` of the comment it signs or stands in.
  package var comment: Int?
  /// The profile page linked from the name.
  package var url: String?

  package init(name: String, role: Role, range: Range<Int>? = nil, comment: Int? = nil, url: String? = nil) {
    self.name = name
    self.role = role
    self.range = range
    self.comment = comment
    self.url = url
  }
}
