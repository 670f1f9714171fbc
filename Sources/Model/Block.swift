/// One block of a document: a heading, a paragraph, an item of a list …
package struct Block: Hashable, Sendable, Codable {
  package var kind: BlockKind
  /// The block's bytes in ``Document/text``, without the newline that follows.
  package var range: Range<Int>
  /// Headings: 1…6. List items: their depth from 1. Table rows: the row's number from 1. Otherwise 0.
  package var level: Int
  /// Whether ``level`` was worked out rather than read from markup.
  package var levelIsInferred: Bool
  /// The index into ``Document/comments`` of the comment this block belongs to; none for the body.
  package var comment: Int?
  /// Whether the block repeats text that stands elsewhere in the document; kept, but left out of ranking, counts and quotations.
  package var isRepeat: Bool
  /// Whose words these are when they are not the author's.
  package var quotes: QuotedSource?
  /// The block's own anchor on its page (`id`), or a footnote's label.
  package var anchor: String?

  package init(
    kind: BlockKind, range: Range<Int>, level: Int = 0, levelIsInferred: Bool = false, comment: Int? = nil,
    isRepeat: Bool = false, quotes: QuotedSource? = nil, anchor: String? = nil
  ) {
    self.kind = kind
    self.range = range
    self.level = level
    self.levelIsInferred = levelIsInferred
    self.comment = comment
    self.isRepeat = isRepeat
    self.quotes = quotes
    self.anchor = anchor
  }
}

package enum BlockKind: String, Hashable, Sendable, Codable, CaseIterable {
  case heading, paragraph, listItem, quotation, code, tableRow, caption, footnote
}

/// Whom a block quotes, as far as the text says.
package struct QuotedSource: Hashable, Sendable, Codable {
  /// The quoted person's name, when the text gives one.
  package var name: String?
  /// The index of the earlier block of the same document whose words these are.
  package var block: Int?
  /// The address the quotation links to.
  package var url: String?
  /// Whether the block is known to be a quotation; not so for one that was recognised by its words alone.
  package var certain: Bool

  package init(name: String? = nil, block: Int? = nil, url: String? = nil, certain: Bool = true) {
    self.name = name
    self.block = block
    self.url = url
    self.certain = certain
  }
}
