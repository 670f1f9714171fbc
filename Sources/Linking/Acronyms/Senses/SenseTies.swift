import Text

/// The senses in which the documents define an acronym that have an author, a series or a citation in common with another.
struct SenseTies {
  private var byAuthor: [String: Set<Int>] = [:]
  private var bySeries: [[UInt8]: Set<Int>] = [:]
  private var byKey: [String: Int] = [:]
  private var byCited: [String: Set<Int>] = [:]

  init(_ defining: [(reader: AcronymReader, sense: Int)]) {
    for (reader, sense) in defining {
      for author in reader.authors { byAuthor[folded(author), default: []].insert(sense) }
      if let series = seriesName(reader.title) { bySeries[series, default: []].insert(sense) }
      for key in reader.cited { byCited[key, default: []].insert(sense) }
      byKey[reader.key] = sense
    }
  }

  /// The sense that the nearest of a document's ties agree on; ties that disagree among themselves decide nothing.
  func sense(for reader: AcronymReader) -> (sense: Int, ground: ResolvedUse.Ground)? {
    let authors = reader.authors.reduce(into: Set<Int>()) { $0.formUnion(byAuthor[folded($1)] ?? []) }
    if let sense = single(authors) { return (sense, .author) }
    if let name = seriesName(reader.title), let sense = single(bySeries[name] ?? []) { return (sense, .series) }
    let linked = Set(reader.cited.compactMap { byKey[$0] }).union(byCited[reader.key] ?? [])
    return single(linked).map { ($0, .linked) }
  }

  private func single(_ senses: Set<Int>) -> Int? { senses.count == 1 ? senses.first : nil }
}

/// What the titles of a series share: the letters before a number; nothing for a title without one, or with few.
private func seriesName(_ title: String?) -> [UInt8]? {
  guard let title else { return nil }
  let letters = folded(title.utf8)
  guard let figure = letters.firstIndex(where: \.isDigit) else { return nil }
  let head = letters[..<figure].filter(\.isLetter)
  return head.count >= 6 ? head : nil
}
