package import Model

/// Reads a page by the profile of its site; nothing when no profile knows it or what it knows is missing from the page.
package func readSite(_ page: Page) -> Document? {
  guard let profile = siteProfile(for: page.tree) else { return nil }
  var reading = profile.read(page.tree)
  if reading.headIsFirstMessage, ThreadSigns.isContinuation(page) {
    reading.authors = []
    reading.published = nil
  }
  var document = head(of: reading, on: page.tree)
  let base = document.url ?? page.options.sourceURL
  var builder = DocumentBuilder()
  if reading.leavesBodyOpen {
    // The comments are out of the tree, so that general extraction cannot take them for the text.
    let article = extractArticle(page)
    builder.append(blocksOf: article)
    document.fillGaps(from: article)
  } else {
    for part in reading.body { BlockReader.append(part.node, of: part.tree, to: &builder, baseURL: base) }
    builder.append(notes: reading.notes, baseURL: base)
    HeadReader(page).fill(&document, content: reading.body.first?.tree === page.tree ? reading.body.first?.node : nil)
    document.dropGuessedAuthors()
  }
  for comment in reading.comments {
    _ = builder.beginComment(comment.comment)
    for part in comment.content { BlockReader.append(part.node, of: part.tree, to: &builder, baseURL: base) }
  }
  QuotedMessages.mark(&builder.blocks, in: builder.bytes) { comment in
    comment.map { reading.comments[$0].author?.name } ?? document.authors.first?.name
  }
  guard !builder.bytes.isEmpty || document.linkTarget != nil else { return nil }
  builder.finish(&document)
  document.placeReferences()
  return document
}

/// The values that the profile read, each with its rule and the place where the page says it.
private func head(of reading: SiteReading, on tree: HTMLTree) -> Document {
  var document = Document(kind: reading.kind ?? .page)
  document.title = reading.title
  document.authors = reading.authors
  document.published = reading.published
  document.modified = reading.modified
  document.site = reading.site
  document.url = reading.url
  document.linkTarget = reading.linkTarget
  document.tags = reading.tags
  document.sequence = reading.sequence
  document.score = reading.score
  document.references = reading.references
  let told: [(String, Bool)] = [
    ("title", reading.title != nil), ("authors", !reading.authors.isEmpty), ("published", reading.published != nil),
    ("modified", reading.modified != nil), ("site", reading.site != nil), ("url", reading.url != nil),
    ("linkTarget", reading.linkTarget != nil), ("tags", !reading.tags.isEmpty),
    ("sequence", reading.sequence != nil), ("score", reading.score != nil),
  ]
  let evidence = HeadEvidence(reading, on: tree)
  document.provenance = told.filter(\.1).map { field, _ in
    Provenance(field: field, rule: reading.rule, words: evidence.words(for: field))
  }
  return document
}

extension Document {
  /// Gives the entries of the reference list that stand in the text their places.
  fileprivate mutating func placeReferences() {
    guard !references.isEmpty else { return }
    let places = Dictionary(blocks.compactMap { block in block.anchor.map { ($0, block.range) } }) { first, next in
      first.lowerBound..<next.upperBound
    }
    for index in references.indices { references[index].range = references[index].key.flatMap { places[$0] } }
  }

  /// Takes back names that were told by the look of an element: a profile that knows the byline's place and found none
  /// there is to be believed, and in a thread every message has such an element.
  mutating func dropGuessedAuthors() {
    let guesses: Set<String> = ["rel-author", "itemprop", "byline", "author-link", "near-heading", "copyright"]
    guard let place = provenance.firstIndex(where: { $0.field == "authors" && guesses.contains($0.rule) }) else {
      return
    }
    provenance.remove(at: place)
    authors = []
  }

  /// Takes over what another reading of the same page found and this one did not.
  fileprivate mutating func fillGaps(from other: Document) {
    if kind == .page { kind = other.kind }
    title = title ?? other.title
    if authors.isEmpty { authors = other.authors }
    published = published ?? other.published
    modified = modified ?? other.modified
    site = site ?? other.site
    url = url ?? other.url
    language = language ?? other.language
    if tags.isEmpty { tags = other.tags }
    let known = Set(provenance.map(\.field))
    provenance += other.provenance.filter { !known.contains($0.field) }
  }
}

extension DocumentBuilder {
  /// Appends the blocks of a document that has no comments, with their links.
  fileprivate mutating func append(blocksOf document: Document, as kind: BlockKind? = nil, anchor: String? = nil) {
    let text = Array(document.text.utf8)
    // Links stand in the order of their blocks, so that they are not searched for each.
    var left = document.links[...]
    for block in document.blocks {
      let own = left.prefix { $0.range.upperBound <= block.range.upperBound }
      left = left[own.endIndex...]
      let links = own.map { link in
        let start = link.range.lowerBound - block.range.lowerBound
        return Link(range: start..<start + link.range.count, target: link.target, kind: link.kind)
      }
      append(
        kind ?? block.kind, text[block.range], links: links, level: kind == nil ? block.level : 0,
        levelIsInferred: block.levelIsInferred, quotes: block.quotes, anchor: anchor ?? block.anchor)
    }
  }

  /// Appends notes that stand in the running text of the page as footnotes.
  fileprivate mutating func append(notes: [SiteNote], baseURL: String?) {
    for note in notes {
      var builder = DocumentBuilder()
      for part in note.content { BlockReader.append(part.node, of: part.tree, to: &builder, baseURL: baseURL) }
      var document = Document()
      builder.finish(&document)
      append(blocksOf: document, as: .footnote, anchor: note.label)
    }
  }
}
