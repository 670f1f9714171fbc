package import Model

extension ConceptPage {
  /// The page as text for a terminal.
  package var text: String {
    var text = line(name + (aliases.isEmpty ? "" : "  (\(aliases.joined(separator: ", ")))"))
    text += line("\(counted(passageCount, "passage")) in \(counted(documentCount, "document"))")
    text += section("Definitions", definitions.map(quotation))
    text += section("Who", people.map { line("    \($0.name)  \($0.count)") })
    text += section("When", histogram)
    text += section("Related", related.map(tie))
    text += section("Broader", broader.isEmpty ? [] : [line("    " + broader.joined(separator: ", "))])
    text += section("Narrower", narrower.isEmpty ? [] : [line("    " + narrower.joined(separator: ", "))])
    text += section("Works", works.map { line("    \($0.name)  \($0.count)") })
    text += section("Passages", passages.map { line("    \($0.snippet.text)") + line("        \($0.address)") })
    return text + section("Questions", questions.map(quotation))
  }

  private func line(_ text: String) -> String { terminalSafe(text, singleLine: true) + "\n" }

  private func section(_ heading: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : "\n\(heading)\n" + lines.joined()
  }

  private func quotation(_ definition: Definition) -> String {
    let source = ["— \(definition.attribution)", definition.date, definition.address].compactMap(\.self)
    return line("    " + definition.quote) + line("        " + source.joined(separator: ", "))
  }

  private func tie(_ related: Related) -> String {
    let tie = related.quote.flatMap { quote in related.address.map { (quote, $0) } }
    return line("    \(related.name)  \(counted(related.passages, "passage"))")
      + (tie.map { line("        \($0.0)") + line("        — \($0.1)") } ?? "")
  }

  /// One bar a year, the longest 40 marks wide.
  private var histogram: [String] {
    let most = max(years.map(\.count).max() ?? 1, 1)
    return years.map { year in
      let width = max(1, year.count * 40 / most)
      return line("    \(year.name)  \(String(repeating: "▇", count: width)) \(year.count)")
    }
  }

  /// The page as the JSON of the documentation.
  package var structured: StructuredValue {
    [
      "format": 1, "name": .string(name), "aliases": StructuredValue(aliases),
      "definitions": .array(definitions.map(Self.structured)), "people": Self.structured(people, "name"),
      "years": Self.structured(years, "year"),
      "related": .array(
        related.map {
          [
            "name": .string($0.name), "passages": .integer($0.passages), "address": StructuredValue($0.address),
            "quote": StructuredValue($0.quote),
          ]
        }), "broader": StructuredValue(broader), "narrower": StructuredValue(narrower),
      "works": Self.structured(works, "title"), "passages": .array(passages.map { $0.structured(withTerms: false) }),
      "questions": .array(questions.map(Self.structured)), "found": .integer(passageCount),
      "documents": .integer(documentCount),
    ]
  }

  private static func structured(_ definition: Definition) -> StructuredValue {
    [
      "address": .string(definition.address), "quote": .string(definition.quote),
      "attribution": definition.attribution.structured, "date": StructuredValue(definition.date),
    ]
  }

  private static func structured(_ counts: [Count], _ key: String) -> StructuredValue {
    .array(counts.map { .object([.init(key, .string($0.name)), .init("count", .integer($0.count))]) })
  }
}
