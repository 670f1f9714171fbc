import Model

/// An abstract page of arXiv: the head is in `citation_*` metas, the text is the abstract.
package enum ArXivAbstract: SiteProfile {
  package static let rule = "arxiv-abstract"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    tokens.contains("abstract") && !tree.metas("citation_arxiv_id").isEmpty && abstract(tree) != nil
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.kind = .paper
    reading.site = "arXiv"
    reading.title = tree.metas("citation_title").first
    // The names are written family name first, and the links of the byline as they are signed.
    let signed = tree.first(class: "authors").map { line in
      tree.descendants(of: line) { tree.tag($0) == .a }.compactMap { tree.words($0) }.map { Byline(name: $0) }
    }
    reading.authors = signed ?? []
    if reading.authors.isEmpty {
      reading.authors = tree.metas("citation_author").map { Byline(name: AuthorNames.inReadingOrder($0)) }
    }
    reading.published = date(tree, "citation_date")
    if let latest = date(tree, "citation_online_date"), latest != reading.published { reading.modified = latest }
    if let id = tree.metas("citation_arxiv_id").first { reading.url = "https://arxiv.org/abs/\(id)" }
    if let abstract = abstract(tree) {
      for node in tree.all(class: "descriptor", below: abstract) { tree.remove(node) }
      // The page marks the abstract up as a quotation of itself.
      tree.makePlain(abstract)
      reading.body = [SitePart(tree, abstract)]
    }
    return reading
  }

  private static func abstract(_ tree: HTMLTree) -> HTMLTree.Node? {
    tree.first(below: tree.root) { tree.tag($0) == .blockquote && tree.hasClass($0, "abstract") }
  }

  private static func date(_ tree: HTMLTree, _ name: String) -> PartialDate? {
    tree.metas(name).first.flatMap { PartialDate(iso: String($0.map { $0 == "/" ? "-" : $0 })) }
  }
}
