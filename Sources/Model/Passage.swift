/// The unit of search: whole blocks under one heading path, 60 to 200 words where the text allows, of the body or of one comment.
package struct Passage: Hashable, Sendable, Codable {
  /// The blocks it holds, as a range of indices into ``Document/blocks``.
  package var blocks: Range<Int>
  /// Its bytes in ``Document/text``.
  package var range: Range<Int>
  /// The headings above it, outermost first.
  package var headings: [String]
  /// The index into ``Document/comments``; none for the body.
  package var comment: Int?
  package var isRepeat: Bool

  package init(
    blocks: Range<Int>, range: Range<Int>, headings: [String] = [], comment: Int? = nil, isRepeat: Bool = false
  ) {
    self.blocks = blocks
    self.range = range
    self.headings = headings
    self.comment = comment
    self.isRepeat = isRepeat
  }
}
