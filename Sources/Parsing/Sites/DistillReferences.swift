package import Model

/// The reference list of a Distill article: `d-bibliography` as JSON or BibTeX, or the `citation_reference` metas.
package enum DistillReferences {
  package static func read(_ tree: HTMLTree) -> [Reference] {
    let holder = tree.first(below: tree.root) {
      tree.tag($0) == .dBibliography
        || (tree.tag($0) == .script && tree.attribute($0, "type") == "text/bibliography")
    }
    if let holder {
      let bytes = tree.rawText(holder)
      let found = JSON(bytes).map(references) ?? BibTeXEntries.read(bytes).map(reference)
      if !found.isEmpty { return found }
    }
    return tree.metas("citation_reference").compactMap(reference(meta:))
  }

  /// `[["key", {"title": …, "author": "A and B"}], …]`
  private static func references(_ json: JSON) -> [Reference] {
    json.elements.compactMap { pair in
      guard case .array(let parts) = pair, parts.count == 2, let key = parts[0].text,
        case .object(let members) = parts[1]
      else { return nil }
      let fields = members.compactMap { member in member.value.text.map { (member.key, $0) } }
      return reference(BibTeXEntries.Entry(key: key, fields: Dictionary(fields) { first, _ in first }))
    }
  }

  private static func reference(_ entry: BibTeXEntries.Entry) -> Reference {
    let fields = entry.fields
    let authors = (fields["author"] ?? "").split(separator: " and ").map {
      AuthorNames.inReadingOrder(String($0).trimmingBlanks)
    }
    let container = fields["journal"] ?? fields["booktitle"] ?? fields["publisher"]
    let raw = [authors.joined(separator: ", "), fields["title"] ?? "", container ?? "", fields["year"] ?? ""]
    var reference = Reference(
      key: entry.key, raw: raw.filter { !$0.isEmpty }.joined(separator: ". "), title: fields["title"],
      authors: authors, year: fields["year"].flatMap { Int($0) })
    reference.container = container
    reference.url = fields["url"]
    return reference
  }

  /// `citation_title=…;citation_author=…;citation_publication_date=…;`
  private static func reference(meta: String) -> Reference? {
    var title: String?
    var authors: [String] = []
    var year: Int?
    var container: String?
    for field in meta.split(separator: ";") {
      let parts = field.split(separator: "=", maxSplits: 1).map { String($0).trimmingBlanks }
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "citation_title": title = parts[1]
      case "citation_author": authors.append(AuthorNames.inReadingOrder(parts[1]))
      case "citation_publication_date", "citation_year": year = Int(parts[1].prefix(4))
      case "citation_journal_title": container = parts[1]
      default: continue
      }
    }
    guard let title else { return nil }
    let raw = [authors.joined(separator: ", "), title, container ?? "", year.map(String.init) ?? ""]
    var reference = Reference(
      raw: raw.filter { !$0.isEmpty }.joined(separator: ". "), title: title, authors: authors, year: year)
    reference.container = container
    return reference
  }
}
