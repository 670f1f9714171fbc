package import Model

extension SearchResult {
  /// The result as text for a terminal.
  ///
  /// - Parameters:
  ///   - emphasis: How matched words stand out.
  package func text(emphasis: Emphasis) -> String {
    var text = ""
    for expansion in expansions { text += terminalSafe("\(expansion.from) = \(expansion.to)\n", singleLine: false) }
    if !expansions.isEmpty { text += "\n" }
    text += says.map { Self.text($0, emphasis) }.joined(separator: "\n")
    if !inOtherWords.isEmpty {
      text += "\nIn other words\n\n" + inOtherWords.map { Self.text($0, emphasis) }.joined(separator: "\n")
    }
    return text
  }

  private static func text(_ hit: SearchHit, _ emphasis: Emphasis) -> String {
    let year = hit.document.year.map { " (\($0))" } ?? ""
    var lines = [(hit.document.title ?? hit.document.key) + year]
    lines.append(
      (["\(hit.attribution)", hit.document.site].compactMap(\.self) + [hit.headings.joined(separator: " › ")])
        .filter { !$0.isEmpty }.joined(separator: " · "))
    var text = lines.map { terminalSafe($0, singleLine: true) + "\n" }.joined()
    text += "    " + emphasis.text(of: hit.snippet) + "\n"
    if !hit.terms.isEmpty {
      text += terminalSafe("    by: " + hit.terms.joined(separator: ", "), singleLine: true) + "\n"
    }
    text += "    " + terminalSafe(hit.address, singleLine: true) + "\n"
    if !hit.copies.isEmpty {
      text += terminalSafe("    also " + hit.copies.joined(separator: ", "), singleLine: true) + "\n"
    }
    return text
  }

  /// The result as the JSON of the documentation.
  package var structured: StructuredValue {
    [
      "format": 1, "query": .string(query), "understood": StructuredValue(understood),
      "expansions": .array(expansions.map { ["from": .string($0.from), "to": .string($0.to)] }),
      "says": .array(says.map { $0.structured(withTerms: false) }),
      "inOtherWords": .array(inOtherWords.map { $0.structured(withTerms: true) }),
    ]
  }

  /// One row a hit: address, key, who, year, title, score, snippet.
  package var rows: [[String]] {
    (says + inOtherWords).map { hit in
      [
        hit.address, hit.document.key, "\(hit.attribution)", hit.document.year.map(String.init) ?? "",
        hit.document.title ?? "", StructuredValue.number(hit.score).json(.compact), hit.snippet.text,
      ]
    }
  }
}

extension SearchHit {
  /// One hit as JSON; the terms that carried it belong to the second list alone.
  package func structured(withTerms: Bool) -> StructuredValue {
    var members: [StructuredValue.Member] = [
      .init("address", .string(address)), .init("attribution", attribution.structured),
      .init("document", document.structured), .init("heading", StructuredValue(headings)),
      .init("snippet", .string(snippet.text)), .init("text", .string(text)), .init("score", .number(score)),
      .init("copies", StructuredValue(copies)),
    ]
    if withTerms { members.append(.init("terms", StructuredValue(terms))) }
    return .object(members)
  }
}
