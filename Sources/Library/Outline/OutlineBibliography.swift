import Linking
package import Model

extension Library {
  /// The bibliography of a review: the documents it quotes and the works it lists.
  ///
  /// Documents have the citation keys by which exports cite them; works that the library lacks have keys of their own,
  /// which none of its documents has.
  ///
  /// - Returns: One entry a key, those of the library first, each by their keys; none for a review without any.
  package func bibliography(of outline: Outline) throws(LibraryError) -> [BibliographyRecord] {
    let quoted = outline.quotations + outline.unanswered + outline.contradictions.flatMap { [$0.claim, $0.objection] }
    let keys = Set(quoted.map(\.document.key) + outline.works.compactMap(\.key))
    let held = try records(of: keys.sorted().map { Address(key: $0) })
    var taken = Set(try list().map(\.key))
    let missing = outline.missing.filter { $0.title != nil }.map { work in
      var record = BibliographyRecord(work)
      record.key = Self.free(record.key, &taken)
      return record
    }
    return held + missing.sorted { $0.key < $1.key }
  }
}

extension BibliographyRecord {
  /// The entry of a work that a review only knows by what refers to it.
  init(_ work: CitedWork) {
    var document = Document()
    document.title = work.title
    document.authors = work.authors.map { Byline(name: $0) }
    document.published = work.year.flatMap { PartialDate(year: $0) }
    self.init(key: CitationKey.wanted(for: document, sha256: ""), kind: .page, title: work.title)
    authors = work.authors.map { BibliographyName(byline: $0) }
    published = document.published
    identify(by: [work.identifier].compactMap(\.self))
    if url == nil { url = work.identifier?.location.map { "https://\($0)" } }
  }
}
