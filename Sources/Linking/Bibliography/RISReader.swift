import Text

/// Reads an RIS file: lines of two letters or figures, two blanks, a hyphen and a value, an entry from `TY` to `ER`.
///
/// A line that has no such head goes on with the value before it; an entry that lacks its `ER` ends where the next `TY`
/// begins. The tags are those of Reference Manager's specification, with the variants that exporters write.
package func readRIS(_ bytes: [UInt8]) -> [BibliographyItem] {
  var found: [BibliographyItem] = []
  var entry: RISEntry?
  func close() {
    if let entry { found.append(entry.item) }
    entry = nil
  }
  for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
    let line = Array(line)
    guard let tag = tag(of: line) else {
      entry?.goOn(with: trimmed(line))
      continue
    }
    let value = trimmed(Array(line.dropFirst(tag.length)))
    switch tag.name {
    case "TY":
      close()
      entry = RISEntry(type: value)
    case "ER": close()
    default: entry?.fields.append((tag.name, value))
    }
  }
  close()
  return found
}

/// The two letters that begin a line before `  - `; a byte order mark before them and a missing blank are forgiven.
private func tag(of line: [UInt8]) -> (name: String, length: Int)? {
  let start = line.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  guard start + 2 < line.count, line[start].isUpper, line[start + 1].isUpper || line[start + 1].isDigit else {
    return nil
  }
  let hyphen = line.end(from: start + 2) { $0 == 0x20 }
  guard hyphen > start + 2, hyphen < line.count, line[hyphen] == 0x2D else { return nil }
  return (line.text(start..<start + 2), hyphen + 1)
}

private func trimmed(_ bytes: [UInt8]) -> String {
  String(decoding: bytes.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed(), as: UTF8.self)
}

private struct RISEntry {
  var type: String
  var fields: [(name: String, value: String)] = []

  mutating func goOn(with text: String) {
    guard !text.isEmpty, let last = fields.indices.last else { return }
    fields[last].value += " " + text
  }

  private func first(_ names: String...) -> String {
    for name in names {
      if let field = fields.first(where: { $0.name == name && !$0.value.isEmpty }) { return field.value }
    }
    return ""
  }

  var item: BibliographyItem {
    var item = BibliographyItem(key: first("ID"), type: type.lowercased(), title: first("TI", "T1", "CT"))
    if item.title.isEmpty, type == "BOOK" { item.title = first("BT") }
    item.authors = fields.filter { ["AU", "A1"].contains($0.name) && !$0.value.isEmpty }.map { name($0.value) }
    item.date = date(first("DA", "PY", "Y1"))
    item.container = first("T2", "JO", "JF", "JA", "BT", "J2")
    item.volume = first("VL")
    let pages = (first("SP"), first("EP"))
    item.pages = pages.1.isEmpty || pages.0 == pages.1 ? pages.0 : "\(pages.0)–\(pages.1)"
    item.url = first("UR", "L2")
    item.doi = doiIdentifier(inField: first("DO")) ?? doiIdentifier(inField: item.url) ?? ""
    return item
  }

  /// `Family, Given, Suffix`; a name without a comma is a family name or a house.
  private func name(_ value: String) -> ReferenceName {
    let parts = value.split(separator: ",", omittingEmptySubsequences: false).map { trimmed(Array($0.utf8)) }
    return ReferenceName(family: parts[0], given: parts.count > 1 ? parts[1] : "")
  }

  /// `2022/09/14/other` as `2022-09-14`, as far as it goes.
  private func date(_ value: String) -> String {
    let figures = value.split(separator: "/", omittingEmptySubsequences: false).prefix(3).prefix {
      !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit)
    }
    return figures.isEmpty ? value : figures.map { $0.utf8.count == 1 ? "0\($0)" : String($0) }.joined(separator: "-")
  }
}
