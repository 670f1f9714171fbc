import Linking
import Model

extension BibliographyName {
  /// A byline's name: taken apart where it is a person's, whole where it is a handle.
  init(byline name: String) {
    self = nameParts(name).map { .person(family: $0.family, given: $0.given) } ?? .literal(name)
  }

  init(_ name: ReferenceName) {
    self = name.given.isEmpty ? .literal(name.family) : .person(family: name.family, given: name.given)
  }
}

extension BibliographyRecord {
  /// The entry of a saved document.
  init(_ document: Document, key: String) {
    self.init(
      key: key, kind: Self.kind(of: document), title: document.title,
      authors: document.authors.map { BibliographyName(byline: $0.name) })
    published = document.published
    container = document.site
    url = Self.absolute([document.url, document.linkTarget])
    address = key
    identify(by: [document.url.flatMap(workIdentifier(ofURL:))].compactMap(\.self))
  }

  /// The entry of a comment; the number counts from 1.
  init(comment number: Int, of document: Document, key: String) {
    let comment = document.comments[number - 1]
    let subject = comment.on ?? document.title
    self.init(
      key: "\(key)-c\(number)", kind: .comment, title: subject.map { "Comment on \u{201C}\($0)\u{201D}" },
      authors: comment.author?.name.map { [BibliographyName(byline: $0)] } ?? [])
    published = comment.published
    container = document.site
    url = Self.absolute([comment.url, comment.onURL, document.url])
    address = Address(key: key, place: .comment(number)).description
  }

  /// The entry of a work that is known by its citations.
  init(_ entry: WorkEntry) {
    var document = Document()
    document.title = entry.title ?? entry.calledBy
    document.authors = entry.authors.map { Byline(name: $0) }
    document.published = entry.year.flatMap { PartialDate(year: $0) }
    self.init(key: CitationKey.wanted(for: document, sha256: ""), kind: .page, title: document.title)
    authors = entry.authors.map { BibliographyName(byline: $0) }
    published = document.published
    identify(by: entry.identifiers)
    if url == nil { url = entry.identifiers.compactMap(\.location).first.map { "https://\($0)" } }
  }

  /// The entry of a parsed reference.
  init(_ parsed: ParsedReference) {
    self.init(title: parsed.title, names: parsed.authors, year: parsed.year.map(String.init) ?? "")
    container = parsed.container
    volume = parsed.volume
    pages = parsed.pages
    url = parsed.url
    doi = parsed.doi
    arxiv = parsed.arxiv
    kind = arxiv != nil ? .preprint : container != nil ? .article : .page
  }

  /// The entry of a bibliography file; its own key is kept where it has one.
  init(_ item: BibliographyItem) {
    self.init(title: item.title.isEmpty ? nil : item.title, names: item.authors, year: item.date)
    if !item.key.isEmpty { key = item.key }
    container = item.container.isEmpty ? nil : item.container
    volume = item.volume.isEmpty ? nil : item.volume
    pages = item.pages.isEmpty ? nil : item.pages
    url = item.url.isEmpty ? nil : item.url
    doi = item.doi.isEmpty ? nil : item.doi
    kind = item.type == "book" ? .book : container != nil ? .article : .page
    identify(by: [url.flatMap(workIdentifier(ofURL:))].compactMap(\.self))
  }

  /// The first address that means the same wherever it is read; one that begins at its site's root is of no use in a
  /// bibliography.
  private static func absolute(_ addresses: [String?]) -> String? {
    addresses.compactMap(\.self).first { $0.contains("://") }
  }

  private init(title: String?, names: [ReferenceName], year: String) {
    var document = Document()
    document.title = title
    document.authors = names.map { Byline(name: $0.fullName) }
    document.published = PartialDate(iso: year)
    self.init(
      key: CitationKey.wanted(for: document, sha256: ""), kind: .page, title: title,
      authors: names.map(BibliographyName.init))
    published = document.published
  }

  mutating func identify(by identifiers: [WorkIdentifier]) {
    for identifier in identifiers {
      switch identifier.scheme {
      case .arxiv:
        arxiv = identifier.value
        if kind == .page { kind = .preprint }
      case .doi: doi = identifier.value
      case .isbn:
        isbn = identifier.value
        if kind == .page { kind = .book }
      default: continue
      }
    }
  }

  private static func kind(of document: Document) -> Kind {
    switch document.kind {
    case .post, .linkpost, .thread: .post
    case .podcast: .podcast
    case .paper: document.url.flatMap(workIdentifier(ofURL:))?.scheme == .arxiv ? .preprint : .page
    case .profile, .page, .notes: .page
    }
  }
}
