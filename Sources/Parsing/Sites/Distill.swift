import Model
import Text

/// Articles made with Distill's template, second version (`d-article`) or first (`dt-article`): Distill itself, the
/// Transformer Circuits Thread and other places that use it.
package enum Distill: SiteProfile {
  package static let rule = "distill"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    article(tree) != nil
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.kind = .paper
    let front = frontMatter(tree)
    let heading = tree.first(below: tree.root) { tree.tag($0) == .dTitle }
      .flatMap { top in tree.first(below: top) { tree.tag($0) == .h1 } }
    reading.title = tree.metas("citation_title").first ?? front?["title"]?.text ?? tree.words(heading)
    reading.authors = authors(tree, front)
    reading.published = published(tree, front)
    reading.site = tree.metas("og:site_name").first ?? tree.metas("citation_journal_title").first
    reading.url = tree.canonicalURL ?? tree.metas("citation_fulltext_html_url").first
    reading.references = DistillReferences.read(tree)
    if let article = article(tree) {
      for node in apparatus(tree, within: article) { tree.remove(node) }
      let abstract = tree.first(below: tree.root) { tree.tag($0) == .dAbstract }
      let isInside = abstract.map { tree.ancestor(of: $0) { $0 == article } != nil } ?? true
      if let abstract, !isInside { reading.body.append(SitePart(tree, abstract)) }
      reading.body.append(SitePart(tree, article))
      reading.notes = footnotes(tree, article)
      reading.body += appendix(tree).map { SitePart(tree, $0) }
    }
    return reading
  }

  private static func article(_ tree: HTMLTree) -> HTMLTree.Node? {
    tree.first(below: tree.root) { tree.tag($0) == .dArticle || tree.tag($0) == .dtArticle }
  }

  private static func frontMatter(_ tree: HTMLTree) -> JSON? {
    let holder = tree.first(below: tree.root) {
      tree.tag($0) == .dFrontMatter
        || (tree.tag($0) == .script && tree.attribute($0, "type") == "text/front-matter")
    }
    return holder.flatMap { JSON(tree.rawText($0)) }
  }

  /// The front matter may be empty on purpose, and then the byline is prose.
  private static func authors(_ tree: HTMLTree, _ front: JSON?) -> [Byline] {
    let told = (front?["authors"]?.elements ?? []).compactMap { author in
      author["author"]?.text.map { Byline(name: $0, url: author["authorURL"]?.text) }
    }
    if !told.isEmpty { return told }
    let cited = tree.metas("citation_author").map { Byline(name: AuthorNames.inReadingOrder($0)) }
    if !cited.isEmpty { return cited }
    let named = tree.metas("article:author").map { Byline(name: $0) }
    if !named.isEmpty { return named }
    guard let byline = byline(tree) else { return [] }
    for token in ["name", "author"] {
      let names = tree.all(class: token, below: byline, nested: false).compactMap { tree.byline($0) }.map { name in
        Byline(name: withoutEndMarks(name.name), url: name.url)
      }
      if !names.isEmpty { return names }
    }
    return []
  }

  private static func published(_ tree: HTMLTree, _ front: JSON?) -> PartialDate? {
    let told = tree.metas("citation_publication_date") + tree.metas("article:published")
    for text in told + [front?["publishedDate"]?.text ?? ""] {
      let dashed = String(text.map { $0 == "/" ? "-" : $0 })
      if let date = firstDate(in: dashed) { return date }
    }
    guard let byline = byline(tree) else { return nil }
    var isNext = false
    for node in tree.descendants(of: byline, where: { tree.tag($0) == .text }) {
      guard let text = tree.words(node) else { continue }
      if isNext, let date = firstDate(in: text) { return date }
      isNext = text == "Published"
    }
    return tree.words(tree.first(class: "date", below: byline)).flatMap { firstDate(in: $0) }
  }

  private static func byline(_ tree: HTMLTree) -> HTMLTree.Node? {
    tree.first(below: tree.root) { tree.tag($0) == .dByline || tree.tag($0) == .dtByline }
  }

  /// What stands in the article and is no part of its text: contents, byline, controls of figures, styles.
  private static func apparatus(_ tree: HTMLTree, within article: HTMLTree.Node) -> [HTMLTree.Node] {
    let title = tree.metas("citation_title").first
    return tree.descendants(of: article, nested: false) { node in
      switch tree.tag(node) {
      case .dContents, .dByline, .dtByline, .nav, .dBibliography: true
      case .h1: tree.words(node) == title
      case .other: ["distill-header", "distill-footer", "d-hover-box"].contains(tree.name(node))
      default: tree.hasClass(node, "dt-hover-box")
      }
    }
  }

  /// The words of `d-footnote`, which the template hides behind a mark; a `dt-fn` that was rendered holds the mark alone.
  private static func footnotes(_ tree: HTMLTree, _ article: HTMLTree.Node) -> [SiteNote] {
    let holders = tree.descendants(of: article, nested: false) { tree.tag($0) == .dFootnote || tree.tag($0) == .dtFn }
    var notes: [SiteNote] = []
    for (index, holder) in holders.enumerated() {
      guard let text = tree.words(holder), !text.utf8.allSatisfy(\.isDigit) else { continue }
      let label = tree.attribute(holder, "id") ?? "d-footnote-\(index + 1)"
      tree.makePlain(holder)
      notes.append(SiteNote(label: label, content: [SitePart(tree, holder)]))
      tree.remove(holder)
    }
    return notes
  }

  /// The sections of the appendix that somebody wrote: not the lists that the template makes.
  private static func appendix(_ tree: HTMLTree) -> [HTMLTree.Node] {
    let appendix = tree.first(below: tree.root) { tree.tag($0) == .dAppendix || tree.tag($0) == .dtAppendix }
    guard let appendix else { return [] }
    let made = tree.descendants(of: appendix, nested: false) {
      ["d-citation-list", "d-footnote-list", "distill-appendix", "d-bibliography"].contains(tree.name($0))
        || tree.hasClass($0, "citation") || tree.hasClass($0, "references")
    }
    for node in made { tree.remove(node) }
    return [appendix]
  }
}

/// A name without the comma or the footnote mark that follows it in a byline.
private func withoutEndMarks(_ name: String) -> String {
  var name = name[...]
  while let last = name.last, ",;*∗†‡ ".contains(last) { name.removeLast() }
  return String(name)
}
