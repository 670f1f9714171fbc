/// One comment of a page, or one turn of a thread.
package struct Comment: Hashable, Sendable, Codable {
  /// The site's own identifier.
  package var siteID: String?
  /// The index into ``Document/comments`` of the comment this one answers; none at the top level.
  package var parent: Int?
  /// Who wrote it, on what basis; none when the text does not say.
  package var author: Attribution?
  package var published: PartialDate?
  /// The age as the page writes it ("4mo"), when it gives no date.
  package var age: String?
  /// The first and the last day that ``age`` allows, counted from the file's date.
  package var publishedBetween: ClosedRange<PartialDate>?
  package var wasEdited: Bool
  package var score: Score?
  /// The title of the post it stands on, on pages that gather comments from several.
  package var on: String?
  package var onURL: String?
  package var url: String?
  package var isDeleted: Bool
  /// The comment's bytes in ``Document/text``: from its first block to the end of its last.
  package var range: Range<Int>

  package init(author: Attribution? = nil, parent: Int? = nil, range: Range<Int> = 0..<0) {
    self.parent = parent
    self.author = author
    self.wasEdited = false
    self.isDeleted = false
    self.range = range
  }
}

/// The votes a site shows for a post or a comment.
package struct Score: Hashable, Sendable, Codable {
  package var value: Int
  /// A second score beside the first: agreement, or the Alignment Forum's karma.
  package var second: Int?
  /// The figures as they stand in the text, when they had to be taken apart ("195" for 19 and 5).
  package var raw: String?
  package var isCertain: Bool

  package init(_ value: Int, second: Int? = nil, raw: String? = nil, isCertain: Bool = true) {
    self.value = value
    self.second = second
    self.raw = raw
    self.isCertain = isCertain
  }
}

/// One post of a profile page's list.
package struct ListedPost: Hashable, Sendable, Codable {
  package var title: String
  package var score: Score?
  /// The age as the page writes it ("5mo").
  package var age: String?
  /// How many comments the page counts.
  package var commentCount: Int?
  package var url: String?

  package init(title: String, score: Score? = nil, age: String? = nil, commentCount: Int? = nil, url: String? = nil) {
    self.title = title
    self.score = score
    self.age = age
    self.commentCount = commentCount
    self.url = url
  }
}
