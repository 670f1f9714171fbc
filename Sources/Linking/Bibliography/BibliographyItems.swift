/// What the entries of a file say about works; an entry that refers to another by `crossref` takes over what it lacks.
package func items(of file: BibliographyFile) -> [BibliographyItem] {
  var byKey: [String: BibliographyEntry] = [:]
  for entry in file.entries where !entry.key.isEmpty {
    byKey[entry.key.lowercased()] = byKey[entry.key.lowercased()] ?? entry
  }
  return file.entries.map { entry in
    let parent = (entry.field("crossref") ?? entry.field("xdata")).flatMap { byKey[$0.lowercased()] }
    return item(entry, parent)
  }
}

private func item(_ entry: BibliographyEntry, _ parent: BibliographyEntry?) -> BibliographyItem {
  func plain(_ names: String...) -> String {
    for name in names { if let value = entry.field(name) { return plainText(ofLaTeX: value) } }
    return ""
  }
  func inherited(_ names: String...) -> String {
    for name in names { if let value = entry.field(name) ?? parent?.field(name) { return plainText(ofLaTeX: value) } }
    return ""
  }
  var result = BibliographyItem(key: entry.key, type: entry.type, title: title(entry, parent))
  result.authors = readBibTeXNames(
    entry.field("author") ?? (entry.field("editor") == nil ? parent?.field("author") : nil) ?? "")
  result.date = date(entry) ?? parent.flatMap(date) ?? ""
  result.container = inherited("journaltitle", "journal", "booktitle", "maintitle")
  if result.container.isEmpty, entry.type.hasPrefix("in"), let title = parent?.field("title") {
    result.container = plainText(ofLaTeX: title)
  }
  result.volume = inherited("volume")
  result.pages = plain("pages")
  // Signs that LaTeX reads as its own are escaped in names and addresses, which have neither braces nor backslashes.
  func bare(_ name: String) -> String { (entry.field(name) ?? "").filter { $0 != "\\" && $0 != "{" && $0 != "}" } }
  result.url = bare("url")
  result.doi = doiIdentifier(inField: bare("doi")) ?? doiIdentifier(inField: result.url) ?? ""
  return result
}

private func title(_ entry: BibliographyEntry, _ parent: BibliographyEntry?) -> String {
  guard let title = entry.field("title") ?? entry.field("booktitle") ?? entry.field("shorttitle") else {
    return plainText(ofLaTeX: parent?.field("title") ?? "")
  }
  let plain = plainText(ofLaTeX: title)
  guard let subtitle = entry.field("subtitle").map(plainText(ofLaTeX:)), !subtitle.isEmpty else { return plain }
  return plain.hasSuffix("?") || plain.hasSuffix("!") || plain.hasSuffix(":")
    ? "\(plain) \(subtitle)" : "\(plain): \(subtitle)"
}

/// `date` as written, or `year` with `month` as `YYYY-MM`.
private func date(_ entry: BibliographyEntry) -> String? {
  if let date = entry.field("date") { return plainText(ofLaTeX: date) }
  guard let year = entry.field("year").map(plainText(ofLaTeX:)) else { return nil }
  guard let month = entry.field("month").map(plainText(ofLaTeX:)), let number = monthNumber(month) else { return year }
  return "\(year)-\(number)"
}

private func monthNumber(_ month: String) -> String? {
  if let number = Int(month), (1...12).contains(number) { return number < 10 ? "0\(number)" : "\(number)" }
  let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  guard let index = names.firstIndex(of: String(month.lowercased().prefix(3))) else { return nil }
  return index < 9 ? "0\(index + 1)" : "\(index + 1)"
}
