/// A place that a reader marked in a saved page, or a note that was written to it.
package struct Highlight: Hashable, Sendable, Codable {
  /// The marked words' bytes in ``Document/text``; none for a note to the page as a whole.
  package var range: Range<Int>?
  /// The reader's own words.
  package var note: String?

  package init(range: Range<Int>? = nil, note: String? = nil) {
    self.range = range
    self.note = note
  }
}
