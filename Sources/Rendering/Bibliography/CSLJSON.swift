package import Model

/// A bibliography as CSL-JSON (citation-style-language schema 1.0.2): what pandoc and Zotero read.
///
/// A forum's post is a `post` in its site, a comment a `post` of the genre "Comment", a reading of a post a `broadcast`.
/// The schema allows no keys of others, so that the address in the library stands under `custom`.
package func cslJSON(_ records: [BibliographyRecord]) -> StructuredValue {
  .array(records.map(item))
}

private func item(_ record: BibliographyRecord) -> StructuredValue {
  var members: [StructuredValue.Member] = [.init("id", .string(record.key)), .init("type", .string(type(record)))]
  func add(_ key: String, _ value: String?) {
    if let value { members.append(.init(key, .string(value))) }
  }
  add("title", record.title.map(marked))
  if !record.authors.isEmpty { members.append(.init("author", .array(record.authors.map(name)))) }
  if let date = record.published { members.append(.init("issued", dateParts(date))) }
  if record.kind == .comment { add("genre", "Comment") }
  add(record.kind == .book ? "publisher" : "container-title", record.container.map(marked))
  add("volume", record.volume)
  add("page", record.pages)
  add("ISBN", record.isbn)
  add("DOI", record.doi)
  if let arxiv = record.arxiv {
    add("number", "arXiv:\(arxiv)")
    add("publisher", "arXiv")
  }
  add("URL", record.url)
  if let date = record.accessed, record.url != nil { members.append(.init("accessed", dateParts(date))) }
  if let address = record.address { members.append(.init("custom", ["address": .string(address)])) }
  return .object(members)
}

private func type(_ record: BibliographyRecord) -> String {
  switch record.kind {
  case .post, .comment: "post"
  case .podcast: "broadcast"
  case .preprint: "article"
  case .article: "article-journal"
  case .book: "book"
  case .page: "webpage"
  }
}

private func name(_ name: BibliographyName) -> StructuredValue {
  switch name {
  case .literal(let whole): ["literal": .string(whole)]
  case .person(let family, ""): ["literal": .string(family)]
  case .person(let family, let given): ["family": .string(family), "given": .string(given)]
  }
}

private func dateParts(_ date: PartialDate) -> StructuredValue {
  let parts = [date.year, date.month, date.day].compactMap(\.self).map(StructuredValue.integer)
  return ["date-parts": [.array(parts)]]
}

/// A text that is read as CSL's markup (`<i>`, `</i>`, `<sup>` …): a `<` that could begin a tag is escaped, any other one
/// stays, since not every reader knows entities.
private func marked(_ text: String) -> String {
  var result = ""
  var rest = Substring(text)
  while let open = rest.firstIndex(of: "<") {
    let tag = rest[rest.index(after: open)...].drop { $0 == "/" }.prefix { $0.isLetter }
    result += rest[..<open] + (["b", "i", "sc", "span", "sub", "sup"].contains(tag) ? "&lt;" : "<")
    rest = rest[rest.index(after: open)...]
  }
  return result + rest
}
