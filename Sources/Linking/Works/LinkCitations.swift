import Model
import Text

/// The links of a document that lead to works, with the words they stand on as titles where those are titles.
func linkCitations(in text: CitingText) -> [Citation] {
  let own = Set(
    ([text.document.url].compactMap(\.self) + text.document.alternateURLs).compactMap(workIdentifier(ofURL:)))
  let target = text.document.linkTarget.flatMap(workIdentifier(ofURL:))
  var found: [Citation] = []
  for link in text.document.links where link.kind == .page && text.counts(link.range) {
    guard let parts = URLParts(link.target), link.target.contains("://"), !isNoWork(parts),
      let identifier = workIdentifier(ofURL: link.target), !own.contains(identifier)
    else { continue }
    let range = trimmedTitle(text.bytes, link.range)
    let shape = TitleShape(text.bytes, range)
    let isAddress =
      text.bytes.matches("http".utf8, at: range.lowerBound) || text.bytes.matches("www.".utf8, at: range.lowerBound)
    // A link that fills its list item is a title even in sentence case; within a sentence only title case tells.
    let isWholeItem =
      text.block(at: link.range.lowerBound).map {
        $0.kind == .listItem && link.range.count * 10 >= $0.range.count * 8
      } ?? false
    let isTitle =
      !isAddress && isTelling(text.bytes, range)
      && (shape.isTitleCase && shape.content > 1 || isWholeItem && shape.words > 2
        || identifier.scheme == .github && shape.words == 1)
    found.append(
      Citation(
        kind: .identifier, range: link.range, identifier: identifier,
        title: isTitle ? text.bytes.text(range) : nil, confidence: isTitle ? 0.95 : 0.9,
        reason: identifier == target ? linkpostTarget : "link"))
  }
  // A page may say only in its head where it points.
  if let target, !own.contains(target), !found.contains(where: { $0.identifier == target }) {
    found.append(
      Citation(kind: .identifier, range: 0..<0, identifier: target, confidence: 0.9, reason: linkpostTarget))
  }
  return found
}

/// The name of the rule for the page that a linkpost points to.
package let linkpostTarget = "linkpost target"

/// Whether an address leads to a person, a tag, a search or a file that illustrates rather than to a work.
private func isNoWork(_ url: URLParts) -> Bool {
  if let first = url.path.first, url.path.count > 1,
    ["users", "user", "tag", "tags", "w", "author", "authors", "topics", "search", "u"].contains(first)
  {
    return true
  }
  if url.path.isEmpty && url.query.isEmpty { return true }
  guard let last = url.path.last?.lowercased() else { return false }
  return [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".mp3", ".css", ".js"].contains { last.hasSuffix($0) }
}
