import Model
import Text

/// The entries of the document's own list of references, read by the page's markup where it has any and else by rules.
///
/// An entry is cited where it stands in the text and at every mark that leads to it. Readers take many lists out of the
/// text and keep them apart; an entry of such a list that no mark leads to has no words to show, so its range is empty
/// and means the document as a whole.
func referenceCitations(in text: CitingText) -> [Citation] {
  let marks = marks(in: text)
  return text.document.references.flatMap { reference -> [Citation] in
    let parsed = parseReference(reference.raw)
    let identifier = reference.url.flatMap(workIdentifier(ofURL:)) ?? parsed.identifier
    let title = reference.title ?? parsed.title
    let authors = reference.authors.isEmpty ? parsed.authors.map(\.fullName) : reference.authors
    // A single word that nobody wrote is "ibid." or a label.
    let isWork = title.map { !authors.isEmpty || reference.title != nil || $0.contains(" ") } ?? false
    guard identifier != nil || isWork else { return [] }
    let places = [reference.range].compactMap(\.self) + (reference.key.flatMap { marks[$0] } ?? [])
    return (places.isEmpty ? [0..<0] : places).map { range in
      Citation(
        kind: .list, range: range, identifier: identifier, title: title, authors: authors,
        year: reference.year ?? parsed.year, confidence: reference.title != nil || identifier != nil ? 0.95 : 0.8,
        reason: referenceList)
    }
  }
}

/// The name of the rule.
let referenceList = "reference list"

/// The words that lead to each key of the list, by citation elements and by links within the page.
private func marks(in text: CitingText) -> [String: [Range<Int>]] {
  var marks: [String: [Range<Int>]] = [:]
  for link in text.document.links where !link.range.isEmpty && text.counts(link.range) {
    let isWithin = link.kind == .page && link.target.hasPrefix("#")
    guard isWithin || link.kind == .citation else { continue }
    marks[isWithin ? String(link.target.dropFirst()) : link.target, default: []].append(link.range)
  }
  return marks
}
