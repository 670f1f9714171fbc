import Model
import Text

/// The entries of the document's own list of references, read by the page's markup where it has any and else by rules.
func referenceCitations(in text: CitingText) -> [Citation] {
  text.document.references.compactMap { reference in
    let parsed = parseReference(reference.raw)
    let identifier = reference.url.flatMap(workIdentifier(ofURL:)) ?? parsed.identifier
    let title = reference.title ?? parsed.title
    guard identifier != nil || title != nil else { return nil }
    let authors = reference.authors.isEmpty ? parsed.authors.map(\.fullName) : reference.authors
    return Citation(
      kind: .list, range: reference.range ?? 0..<0, identifier: identifier, title: title, authors: authors,
      year: reference.year ?? parsed.year, confidence: reference.title != nil || identifier != nil ? 0.95 : 0.8,
      reason: "reference list")
  }
}
