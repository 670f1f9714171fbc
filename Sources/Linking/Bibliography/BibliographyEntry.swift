/// One entry of a bibliography file, its fields as written.
package struct BibliographyEntry: Hashable, Sendable {
  /// The type in lower case: `article`, `inproceedings`, `online` …
  package var type: String
  /// The citation key; empty when the entry has none.
  package var key: String
  /// Field names in lower case with their values, markup kept, strings and `#` put together; in the order of the file.
  package var fields: [(name: String, value: String)] {
    get { zip(names, values).map { ($0, $1) } }
    set {
      names = newValue.map(\.name)
      values = newValue.map(\.value)
    }
  }
  /// The entry's bytes in the file, so that an entry nobody changed is written back as it was.
  package var range: Range<Int>

  private var names: [String] = []
  private var values: [String] = []

  package init(type: String, key: String, range: Range<Int>) {
    self.type = type
    self.key = key
    self.range = range
  }

  /// The value of the first field of a name that is not empty.
  package func field(_ name: String) -> String? {
    zip(names, values).first { $0 == name && !$1.isEmpty }?.1
  }
}

/// A bibliography file: its entries, and what could not be read.
package struct BibliographyFile: Hashable, Sendable {
  package var entries: [BibliographyEntry] = []
  /// The byte offset at which each broken entry begins; reading goes on at the next one.
  package var broken: [Int] = []
}

/// What one entry says about a work, markup read and names taken apart.
package struct BibliographyItem: Hashable, Sendable {
  package var key: String
  package var type: String
  package var title: String
  package var authors: [ReferenceName] = []
  /// ISO 8601 as far as it is known, otherwise as written.
  package var date: String = ""
  package var container: String = ""
  package var volume: String = ""
  package var pages: String = ""
  package var url: String = ""
  package var doi: String = ""
}
