import Model
import Text

/// Reads a page's own authors: what its head declares, then elements marked as authors, then bylines; never a commenter's
/// name, nor one of a card that leads to another page.
struct AuthorReader {
  private let page: Page
  private let names: SiteNames
  private var head: PageHead { page.head }

  init(_ page: Page, site: String?) {
    self.page = page
    names = SiteNames(page, site: site)
  }

  private static let metas = [
    "author", "dc.creator", "parsely-author", "sailthru.author", "article:author", "byl", "dcterms.creator",
    "article:author_name", "og:article:author", "rnews:author", "citation_authors",
  ]

  func authors() -> ([Byline], String)? {
    if let names = head.metas["citation_author"] {
      return (names.map { Byline(name: AuthorNames.inReadingOrder($0)) }, "citation_author")
    }
    let linked = linkedAuthors()
    if !linked.isEmpty { return fullerName(than: linked) ?? (linked, "json-ld") }
    for name in Self.metas {
      let found = unique((head.metas[name] ?? []).flatMap { AuthorNames.declared($0, names) }).map { Byline(name: $0) }
      guard !found.isEmpty else { continue }
      // Publishers put their own name where an author's should stand; a byline that readers see is to be believed.
      if !found.contains(where: { isShown($0.name) }), let shown = MarkedAuthors(page, names).authors() { return shown }
      return fullerName(than: found) ?? (found, name)
    }
    if let written = writtenBy() { return ([Byline(name: written)], "twitter:data") }
    return MarkedAuthors(page, names).authors()
  }

  /// A person's name where the other is only an account's: that on the card for another site, or the byline whose
  /// letters the account's name has.
  private func fullerName(than found: [Byline]) -> ([Byline], String)? {
    guard found.count == 1, !found[0].name.utf8.contains(where: { $0 == 0x20 || $0 >= 0x80 }) else { return nil }
    if let written = writtenBy(), written.utf8.contains(0x20) {
      return ([Byline(name: written, url: found[0].url)], "twitter:data")
    }
    guard let shown = MarkedAuthors(page, names).authors(), shown.0.count == 1, shown.0[0].name.utf8.contains(0x20),
      folded(shown.0[0].name).filter({ $0 != " " }) == folded(found[0].name)
    else { return nil }
    return shown
  }

  /// Whether a name stands in the page's text.
  private func isShown(_ name: String) -> Bool {
    let letters = Array(name.utf8)
    guard let first = letters.first else { return false }
    var current = page.tree.firstChild(page.tree.root)
    while let node = current {
      let range = page.tree.textRange(node)
      if range.count >= letters.count, !page.tree.tag(page.tree.parent(node) ?? node).isSilent {
        let isHere = page.tree.bytes.withUnsafeBufferPointer { bytes in
          (range.lowerBound...(range.upperBound - letters.count)).contains { place in
            bytes[place] == first && bytes[place..<place + letters.count].elementsEqual(letters)
          }
        }
        if isHere { return true }
      }
      current = page.tree.next(after: node, within: page.tree.root)
    }
    return false
  }

  /// `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="…">`.
  private func writtenBy() -> String? {
    for number in 1...2 {
      guard let label = head.meta("twitter:label\(number)")?.content,
        AuthorNames.saysWritten(label),
        let value = head.meta("twitter:data\(number)")?.content
      else { continue }
      return AuthorNames.split(withoutEntities(value), names).first
    }
    return nil
  }

  private func linkedAuthors() -> [Byline] {
    var found: [Byline] = []
    for author in head.article?["author"]?.elements ?? [] {
      // A graph names its persons once and refers to them.
      let own =
        author["name"] != nil
        ? author : head.linkedData.first { $0["@id"]?.text != nil && $0["@id"] == author["@id"] } ?? author
      if own["@type"]?.elements.contains(.string("Organization")) ?? false { continue }
      let isPerson = own["@type"]?.elements.contains(.string("Person")) ?? false
      for text in (own["name"]?.elements ?? [author]).compactMap(\.text) {
        // A blog may bear the name of the one who writes it.
        let text = withoutEntities(text)
        let isNamesake = isPerson && text.utf8.contains(0x20)
        for name in isNamesake ? AuthorNames.split(text, site: nil) : AuthorNames.split(text, names)
        where !found.contains(where: { $0.name == name }) {
          found.append(Byline(name: name, url: own["url"]?.text))
        }
      }
    }
    return found
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
