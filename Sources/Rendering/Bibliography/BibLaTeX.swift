package import Model

/// A bibliography for BibLaTeX, in UTF-8 as biber reads it.
///
/// Pages are `@online`, since `@misc` becomes no type at all in CSL; a handle stands in braces of its own, so that it is
/// not taken apart; capitals are kept by braces, as titles are quoted as their authors wrote them. Addresses stand in
/// verbatim fields, where nothing may be escaped with a backslash.
package func bibLaTeX(_ records: [BibliographyRecord]) -> String {
  records.map(entry).joined(separator: "\n")
}

private func entry(_ record: BibliographyRecord) -> String {
  var fields: [(String, String?)] = [
    ("author", record.authors.isEmpty ? nil : record.authors.map(name).joined(separator: " and ")),
    ("title", record.title.map(title)), ("date", record.published?.description),
  ]
  switch record.kind {
  case .article: fields.append(("journaltitle", record.container.map(latexText)))
  case .book: fields.append(("publisher", record.container.map(latexText)))
  default: fields.append(("organization", record.container.map(latexText)))
  }
  fields += [
    ("volume", record.volume.map(latexText)), ("pages", record.pages.map(pageRange)), ("isbn", record.isbn),
    ("doi", record.doi.map(verbatim)), ("eprint", record.arxiv.map(verbatim)),
    ("eprinttype", record.arxiv == nil ? nil : "arxiv"), ("url", record.url.map(verbatim)),
    ("urldate", record.url == nil ? nil : record.accessed?.description),
  ]
  let type =
    switch record.kind {
    case .article: "article"
    case .book: "book"
    default: "online"
    }
  let lines = fields.compactMap { name, value in value.map { "  \(name) = {\($0)},\n" } }
  return "@\(type){\(record.key),\n\(lines.joined())}\n"
}

private func name(_ name: BibliographyName) -> String {
  switch name {
  case .literal(let whole): "{\(latexText(whole))}"
  case .person(let family, let given):
    given.isEmpty ? "{\(latexText(family))}" : "\(protected(family)), \(protected(given))"
  }
}

/// A part of a name; one that holds a comma or the word that parts names stands in braces.
private func protected(_ part: String) -> String {
  part.contains(",") || part.split(separator: " ").contains("and") ? "{\(latexText(part))}" : latexText(part)
}

/// A title with its capitals in braces, runs of capitalised words together; the first letter needs none.
private func title(_ title: String) -> String {
  var result: [String] = []
  var run: [String] = []
  func close() {
    if !run.isEmpty { result.append("{\(run.joined(separator: " "))}") }
    run = []
  }
  // A word's braces need not balance, a title's may.
  guard !title.contains(where: { $0 == "{" || $0 == "}" }) else { return latexText(title) }
  for (number, word) in title.split(whereSeparator: \.isWhitespace).enumerated() {
    let capitals = word.enumerated().filter { $0.element.isUppercase }
    let isPlain = capitals.isEmpty || number == 0 && capitals.allSatisfy { $0.offset == 0 } && word.count > 1
    if isPlain {
      close()
      result.append(latexText(String(word)))
    } else {
      run.append(latexText(String(word)))
    }
  }
  close()
  return result.joined(separator: " ")
}

/// Text in which LaTeX sees nothing but text, on one line.
func latexText(_ text: String) -> String {
  let areBalanced = hasBalancedBraces(text)
  var result = ""
  for character in text.split(whereSeparator: \.isWhitespace).joined(separator: " ") {
    switch character {
    case "%", "&", "$", "#", "_": result += "\\\(character)"
    case "\\": result += "\\textbackslash{}"
    // Escaped braces are counted as braces where an entry is cut; a single one has to be named.
    case "{": result += areBalanced ? "\\{" : "\\textbraceleft{}"
    case "}": result += areBalanced ? "\\}" : "\\textbraceright{}"
    case "~": result += "\\textasciitilde{}"
    case "^": result += "\\textasciicircum{}"
    // Two of them would become a dash or a quotation mark.
    case "-", "'", "`": result += result.last == character ? "{}\(character)" : "\(character)"
    default: result.append(character)
    }
  }
  return result
}

private func hasBalancedBraces(_ text: String) -> Bool {
  var depth = 0
  for character in text {
    if character == "{" { depth += 1 }
    if character == "}" { depth -= 1 }
    if depth < 0 { return false }
  }
  return depth == 0
}

/// An address as a verbatim field takes it: what would end the field is escaped as addresses escape.
private func verbatim(_ address: String) -> String {
  address.map { character in
    switch character {
    case "{": "%7B"
    case "}": "%7D"
    case "\\": "%5C"
    case " ": "%20"
    case "\n", "\r", "\t": ""
    default: String(character)
    }
  }.joined()
}

/// `100--110`: a range of pages has two hyphens.
private func pageRange(_ pages: String) -> String {
  pages.split(whereSeparator: { "-\u{2013}\u{2014}".contains($0) }).map { latexText(String($0)) }
    .joined(separator: "--")
}
