package import Model

/// All that one document mentions: acronyms, people, works. It depends on that document alone.
package func mentions(of document: Document) -> Mentions {
  let bytes = Array(document.text.utf8)
  let definitions = acronymDefinitions(of: document, bytes)
  return Mentions(
    definitions: definitions, uses: acronymUses(of: document, bytes, defined: Set(definitions.map(\.short))),
    people: personMentions(of: document), citations: citations(of: document))
}
