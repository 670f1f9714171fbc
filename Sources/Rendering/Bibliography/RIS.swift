package import Model

/// A bibliography as RIS: two letters, two blanks, a hyphen, a blank and a value a line, lines ended by CR and LF, an entry
/// from `TY` to `ER`.
package func ris(_ records: [BibliographyRecord]) -> String {
  records.map { record in
    lines(record).map { "\($0.tag)  - \(singleLine($0.value))\r\n" }.joined() + "ER  - \r\n"
  }.joined(separator: "\r\n")
}

private func lines(_ record: BibliographyRecord) -> [(tag: String, value: String)] {
  var lines = [("TY", type(record)), ("ID", record.key)]
  func add(_ tag: String, _ value: String?) {
    if let value, !value.isEmpty { lines.append((tag, value)) }
  }
  for author in record.authors { add("AU", name(author)) }
  add("TI", record.title)
  add(record.kind == .book ? "PB" : "T2", record.container)
  add("PY", record.published.map { String($0.year) })
  add("DA", record.published.map(date))
  add("VL", record.volume)
  let pages = record.pages?.split(whereSeparator: { "-\u{2013}\u{2014}".contains($0) }).map(String.init) ?? []
  add("SP", pages.first)
  add("EP", pages.count > 1 ? pages.last : nil)
  add("SN", record.isbn)
  add("DO", record.doi)
  add("M1", record.arxiv.map { "arXiv:\($0)" })
  add("M3", record.kind == .comment ? "Comment" : nil)
  add("UR", record.url)
  add("Y2", record.url == nil ? nil : record.accessed.map(date))
  return lines
}

private func type(_ record: BibliographyRecord) -> String {
  switch record.kind {
  case .post, .comment: "BLOG"
  case .podcast: "SOUND"
  case .preprint: "UNPB"
  case .article: "JOUR"
  case .book: "BOOK"
  case .page: "ELEC"
  }
}

private func name(_ name: BibliographyName) -> String {
  switch name {
  case .literal(let whole): whole
  case .person(let family, ""): family
  case .person(let family, let given): "\(family), \(given)"
  }
}

/// `2022/09/14/`: year, month and day, each part followed by a slash, empty where it is not known.
private func date(_ date: PartialDate) -> String {
  func two(_ figure: Int?) -> String { figure.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "" }
  return "\(date.year)/\(two(date.month))/\(two(date.day))/"
}

private func singleLine(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
