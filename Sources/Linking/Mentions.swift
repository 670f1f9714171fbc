package import Model

/// All that one document mentions: acronyms, people, works. It depends on that document alone.
package func mentions(of document: Document) -> Mentions {
  let text = CitingText(document)
  let bytes = text.bytes
  let definitions = acronymDefinitions(of: document, bytes)
  let defined = Set(definitions.map(\.short))
  let uses = acronymUses(of: document, bytes, defined: defined)
  return Mentions(
    definitions: definitions + implicitDefinitions(of: document, bytes, uses: uses, defined: defined), uses: uses,
    people: personMentions(in: text), citations: citations(in: text))
}
