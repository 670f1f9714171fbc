/// A link of a document, with the words it stands on.
package struct Link: Hashable, Sendable, Codable {
  /// The anchor text's bytes in ``Document/text``; empty where an image or nothing is linked.
  package var range: Range<Int>
  /// An absolute URL, a fragment of the same page (`#fn1`), or a bibliography key.
  package var target: String
  package var kind: LinkKind

  package init(range: Range<Int>, target: String, kind: LinkKind = .page) {
    self.range = range
    self.target = target
    self.kind = kind
  }
}

package enum LinkKind: String, Hashable, Sendable, Codable {
  /// Another page, or another place of this one.
  case page
  /// A footnote's mark; the target is the ``Block/anchor`` of the note.
  case footnote
  /// A citation; the target is the ``Reference/key``.
  case citation
}

/// One entry of a document's own reference list.
package struct Reference: Hashable, Sendable, Codable {
  /// The key or label the text cites it by.
  package var key: String?
  /// The entry as it is written.
  package var raw: String
  package var title: String?
  package var authors: [String]
  package var year: Int?
  package var container: String?
  package var url: String?
  /// The entry's bytes in ``Document/text``, when it stands there.
  package var range: Range<Int>?

  package init(key: String? = nil, raw: String, title: String? = nil, authors: [String] = [], year: Int? = nil) {
    self.key = key
    self.raw = raw
    self.title = title
    self.authors = authors
    self.year = year
  }
}
