package import Model
import Text

/// The places where a document names people, head first and then in reading order; depends on that document alone.
///
/// Bylines and the signatures of comments are taken as they are; in the text a name is found only where its words are
/// used as a name: addressed, quoted, in the possessive before a work, before `et al.` or a verb of saying, credited
/// behind "by" or "with", or as somebody the head already names. Blocks marked as repeats are left out.
package func personMentions(of document: Document) -> [PersonMention] { personMentions(in: CitingText(document)) }

/// The people of a document as the rules look at it; see ``personMentions(of:)``.
func personMentions(in text: CitingText) -> [PersonMention] {
  let document = text.document
  var found = document.authors.map { PersonMention(name: $0.name, role: .author, url: $0.url) }
  for (i, comment) in document.comments.enumerated() {
    guard let author = comment.author, let name = author.name else { continue }
    let role: PersonMention.Role =
      author.basis == .addressed ? .addressed : author.basis == .quoted ? .quoted : .commenter
    found.append(PersonMention(name: name, role: role, comment: i))
  }
  var small = SmallWords(text.bytes)
  var inText = linkedPeople(in: text)
  for block in text.blocks {
    if let name = block.quotes?.name { inText.append(PersonMention(name: name, role: .quoted, comment: block.comment)) }
    inText += addressedPeople(in: text, block)
    inText += namedPeople(in: text, block, &small)
  }
  inText += knownPeople(in: text, names: found.map(\.name) + inText.map(\.name))
  return found + distinct(inText)
}

/// Of several findings of one place the first; the rest in reading order.
private func distinct(_ mentions: [PersonMention]) -> [PersonMention] {
  var kept: [PersonMention] = []
  var placeless: Set<PersonMention> = []
  var places = OverlapIndex()
  for mention in mentions {
    if let range = mention.range {
      let isKnown = places.members(overlapping: range).contains { kept[$0].range?.overlaps(range) ?? false }
      guard !isKnown else { continue }
      places.add(kept.count, range)
    } else if !placeless.insert(mention).inserted {
      continue
    }
    kept.append(mention)
  }
  return kept.sorted { ($0.range?.lowerBound ?? 0, $0.name) < ($1.range?.lowerBound ?? 0, $1.name) }
}

/// People whose profile pages are linked.
private func linkedPeople(in text: CitingText) -> [PersonMention] {
  text.document.links.compactMap { link in
    guard text.counts(link.range), let url = URLParts(link.target), url.path.count > 1,
      ["users", "user", "u", "author", "authors"].contains(url.path[0]),
      !link.range.isEmpty, TitleShape(text.bytes, link.range).words <= 4
    else { return nil }
    let block = text.block(at: link.range.lowerBound)
    return PersonMention(
      name: text.bytes.text(link.range), role: .mentioned, range: link.range, comment: block?.comment, url: link.target)
  }
}

/// Further places of the full names that the document gives elsewhere.
private func knownPeople(in text: CitingText, names: [String]) -> [PersonMention] {
  var full: [[UInt8]: [String]] = [:]
  for name in Set(names).sorted() where name.contains(" ") {
    full[folded(name.utf8.split(separator: 0x20).first ?? []), default: []].append(name)
  }
  guard !full.isEmpty else { return [] }
  var found: [PersonMention] = []
  for block in text.blocks {
    forEachWord(in: text.bytes, block.range) { word in
      guard text.bytes[word.lowerBound].isUpper || text.bytes[word.lowerBound] >= 0x80,
        let candidates = full[folded(text.bytes[word])]
      else { return }
      for name in candidates {
        let bytes = Array(name.utf8)
        let end = word.lowerBound + bytes.count
        guard end <= block.range.upperBound, text.bytes[word.lowerBound..<end].elementsEqual(bytes),
          end == text.bytes.count || !text.bytes[end].isAlphanumeric
        else { continue }
        found.append(PersonMention(name: name, role: .mentioned, range: word.lowerBound..<end, comment: block.comment))
        return
      }
    }
  }
  return found
}
