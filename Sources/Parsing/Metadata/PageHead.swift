package import Model
import Text

/// What a page says of itself outside its text: meta elements, JSON-LD, links of the head.
package struct PageHead {
  /// The contents of meta elements by name, property or itemprop in lower case, in their order.
  package private(set) var metas: [String: [String]] = [:]
  /// The objects of JSON-LD scripts, those of a graph each by itself.
  package private(set) var linkedData: [JSON] = []
  /// The text of the title element.
  package private(set) var titleElement: String?
  package private(set) var canonical: String?
  package private(set) var language: String?

  package init(of tree: HTMLTree, options: ReadingOptions) {
    var current = tree.firstChild(tree.root)
    while let node = current {
      switch tree.tag(node) {
      case .meta: readMeta(tree, node)
      case .title where titleElement == nil && tree.ancestor(of: node, where: { tree.tag($0) == .svg }) == nil:
        var text: [UInt8] = []
        let raw = tree.rawText(node)
        appendFoldingBlanks(raw, raw.indices, to: &text)
        titleElement = String(decoding: text, as: UTF8.self).trimmingBlanks
      case .link where tree.attribute(node, "rel")?.lowercased() == "canonical":
        canonical = canonical ?? tree.attribute(node, "href")
      case .script where tree.attribute(node, "type")?.lowercased().hasPrefix("application/ld+json") ?? false:
        if let json = JSON(tree.rawText(node)) { collect(json) }
      case .html: language = language ?? tree.attribute(node, "lang") ?? tree.attribute(node, "xml:lang")
      default: break
      }
      current = tree.next(after: node, within: tree.root)
    }
  }

  private mutating func readMeta(_ tree: HTMLTree, _ node: HTMLTree.Node) {
    guard let content = tree.attribute(node, "content")?.trimmingBlanks, !content.isEmpty else { return }
    for name in ["name", "property", "itemprop"] {
      if let key = tree.attribute(node, name)?.lowercased() { metas[key, default: []].append(content) }
    }
  }

  private mutating func collect(_ json: JSON) {
    for element in json.elements {
      linkedData.append(element)
      if let graph = element["@graph"] { collect(graph) }
    }
  }

  /// The first content of the first of the named metas that has one.
  package func meta(_ names: String...) -> (name: String, content: String)? {
    for name in names { if let content = metas[name]?.first { return (name, content) } }
    return nil
  }

  private static let articleTypes: Set<String> = [
    "article", "newsarticle", "blogposting", "reportagenewsarticle", "scholarlyarticle", "techarticle",
    "discussionforumposting", "socialmediaposting", "analysisnewsarticle", "opinionnewsarticle", "creativework",
    "report",
    "recipe", "review", "podcastepisode", "backgroundnewsarticle", "liveblogposting",
  ]

  /// The JSON-LD object that describes the page's own article.
  package var article: JSON? {
    linkedData.first { object in
      (object["@type"]?.elements ?? []).contains { Self.articleTypes.contains(($0.text ?? "").lowercased()) }
    }
  }
}

/// The head's values as a document's, each with where it was read.
package struct HeadReader {
  private let page: Page
  private var head: PageHead { page.head }

  package init(_ page: Page) { self.page = page }

  /// Fills title, authors, dates, site, addresses, language and tags of a document; fields that are set already stay.
  package func fill(_ document: inout Document, content: HTMLTree.Node?) {
    func take<Value>(_ field: String, _ place: WritableKeyPath<Document, Value?>, _ found: (Value, String)?) {
      guard document[keyPath: place] == nil, let (value, rule) = found else { return }
      document[keyPath: place] = value
      document.provenance.append(Provenance(field: field, rule: rule))
    }
    take("site", \.site, site())
    take("title", \.title, title(site: document.site))
    take("url", \.url, url())
    take("published", \.published, published(content: content))
    take("modified", \.modified, modified())
    take("language", \.language, head.language.map { ($0, "html-lang") })
    if document.authors.isEmpty, let (names, rule) = authors(content: content, site: document.site) {
      document.authors = names
      document.provenance.append(Provenance(field: "authors", rule: rule))
    }
    if document.tags.isEmpty { document.tags = head.metas["article:tag"] ?? [] }
  }

  private func site() -> (String, String)? {
    if let (name, content) = head.meta("og:site_name", "application-name") { return (content, name) }
    if let name = head.article?["publisher"]?["name"]?.text { return (name, "json-ld") }
    return nil
  }

  private func url() -> (String, String)? {
    if let canonical = head.canonical, let url = absoluteURL(canonical, base: page.options.sourceURL) {
      return (url, "canonical")
    }
    if let (name, content) = head.meta("og:url", "citation_abstract_html_url") { return (content, name) }
    return page.options.sourceURL.map { ($0, "source-url") }
  }

  // MARK: Title

  private func title(site: String?) -> (String, String)? {
    let tree = page.tree
    let headings = tree.descendants(of: tree.root) { tree.tag($0) == .h1 }
      .map { tree.text($0) }.filter { !$0.isEmpty }
    if let (name, content) = head.meta("citation_title", "dc.title") { return (content, name) }
    if let headline = head.article?["headline"]?.text { return (clean(headline, site), "json-ld") }
    let named = head.meta("og:title", "twitter:title").map { (clean($0.content, site), $0.name) }
    // A heading that the title begins or ends with is the title without the site's name.
    if let whole = named?.0 ?? head.titleElement {
      let wanted = folded(whole)
      if let heading = headings.first(where: { $0.utf8.count > 8 && wanted.contains(folded($0)) }) {
        return (heading, "heading")
      }
    }
    if let named { return named }
    if headings.count == 1 { return (headings[0], "heading") }
    if let title = head.titleElement, !title.isEmpty { return (clean(title, site), "title-element") }
    return headings.first.map { ($0, "heading") }
  }

  /// A title without the name of its site before or behind a separator.
  private func clean(_ title: String, _ site: String?) -> String {
    for separator in [" | ", " — ", " – ", " - ", " :: ", " » ", " · ", " • "] {
      guard let (first, last) = split(title, atLast: separator) else { continue }
      let wordsBefore = first.split(separator: " ").count
      if let site, folded(last) == folded(site) || folded(site).hasPrefix(folded(last)) { return first }
      if let site, let (head, rest) = split(title, atFirst: separator), folded(head) == folded(site) { return rest }
      if wordsBefore >= 4, last.split(separator: " ").count <= 3 { return first }
    }
    return title
  }

  private func split(_ text: String, atLast separator: String) -> (String, String)? {
    let bytes = Array(text.utf8)
    let mark = Array(separator.utf8)
    guard bytes.count > mark.count else { return nil }
    for offset in stride(from: bytes.count - mark.count, through: 1, by: -1)
    where bytes[offset..<offset + mark.count].elementsEqual(mark) {
      return (
        String(decoding: bytes[..<offset], as: UTF8.self),
        String(decoding: bytes[(offset + mark.count)...], as: UTF8.self)
      )
    }
    return nil
  }

  private func split(_ text: String, atFirst separator: String) -> (String, String)? {
    let bytes = Array(text.utf8)
    let mark = Array(separator.utf8)
    guard bytes.count > mark.count else { return nil }
    for offset in 1...(bytes.count - mark.count) where bytes[offset..<offset + mark.count].elementsEqual(mark) {
      return (
        String(decoding: bytes[..<offset], as: UTF8.self),
        String(decoding: bytes[(offset + mark.count)...], as: UTF8.self)
      )
    }
    return nil
  }

  // MARK: Dates

  private func published(content: HTMLTree.Node?) -> (PartialDate, String)? {
    if let date = head.article?["datePublished"]?.text.flatMap({ firstDate(in: $0) }) { return (date, "json-ld") }
    let names = [
      "article:published_time", "citation_publication_date", "citation_date", "citation_online_date", "datepublished",
      "dc.date.issued", "dc.date", "dcterms.date", "date", "pubdate", "publishdate", "publish-date", "publish_date",
      "parsely-pub-date", "sailthru.date", "og:published_time", "article.published", "published_at", "dcterms.created",
      "bt:pubdate", "article:published", "datecreated", "og:pubdate", "cxenseparse:recs:publishtime",
    ]
    for name in names {
      if let date = head.metas[name]?.first.flatMap({ firstDate(in: $0) }) { return (date, name) }
    }
    if let found = dateElement(content: content) { return found }
    for url in [head.canonical, head.meta("og:url")?.content, page.options.sourceURL] {
      if let date = url.flatMap(Self.dateInPath) { return (date, "url") }
    }
    return dateInByline(content: content)
  }

  private func dateElement(content: HTMLTree.Node?) -> (PartialDate, String)? {
    let tree = page.tree
    let elements = tree.descendants(of: tree.root) { node in
      tree.tag(node) == .time || (tree.attribute(node, "itemprop") ?? "").lowercased() == "datepublished"
    }
    let marked = elements.filter { node in
      tree.attribute(node, "pubdate") != nil || (tree.attribute(node, "itemprop") ?? "").lowercased() == "datepublished"
        || tree.hasClass(node, "published") || tree.hasClass(node, "entry-date")
    }
    for node in marked + elements where !page.chrome.isInComment(node) {
      let text = tree.attribute(node, "datetime") ?? tree.attribute(node, "content") ?? tree.text(node)
      if let date = firstDate(in: text) { return (date, "time-element") }
    }
    return nil
  }

  /// `/2023/05/24/` in a path.
  private static func dateInPath(_ url: String) -> PartialDate? {
    let steps = url.split(separator: "/")
    for index in steps.indices.dropLast(2) {
      if steps[index].count == 4, let year = Int(steps[index]), (1990...2100).contains(year),
        let month = Int(steps[index + 1]), let day = Int(steps[index + 2]),
        let date = PartialDate(year: year, month: month, day: day)
      {
        return date
      }
    }
    return nil
  }

  /// A date in a short line whose class speaks of dates, or in the lines around the heading.
  private func dateInByline(content: HTMLTree.Node?) -> (PartialDate, String)? {
    let tree = page.tree
    let candidates = tree.descendants(of: tree.root, nested: false) { node in
      page.chrome.names[node].contains(.date) && tree.tag(node) != .body && tree.hasText(node, shorterThan: 200)
    }
    for node in candidates.prefix(200) {
      if let date = firstDate(in: tree.text(node)), date.day != nil { return (date, "dateline") }
    }
    return nil
  }

  private func modified() -> (PartialDate, String)? {
    if let date = head.article?["dateModified"]?.text.flatMap({ firstDate(in: $0) }) { return (date, "json-ld") }
    for name in ["article:modified_time", "og:updated_time", "datemodified", "last-modified"] {
      if let date = head.metas[name]?.first.flatMap({ firstDate(in: $0) }) { return (date, name) }
    }
    return nil
  }

  // MARK: Authors

  private func authors(content: HTMLTree.Node?, site: String?) -> ([Byline], String)? {
    let linked = (head.article?["author"]?.elements ?? []).flatMap { author -> [Byline] in
      guard author["@type"]?.text != "Organization" else { return [] }
      let name = author["name"]?.text ?? author.text ?? ""
      return AuthorNames.split(name, site: site).map { Byline(name: $0, url: author["url"]?.text) }
    }
    if !linked.isEmpty { return (linked, "json-ld") }
    if let names = head.metas["citation_author"] {
      let names = names.map(AuthorNames.inReadingOrder)
      if !names.isEmpty { return (names.map { Byline(name: $0) }, "citation_author") }
    }
    for name in [
      "author", "dc.creator", "parsely-author", "sailthru.author", "article:author", "byl", "dcterms.creator",
      "article:author_name",
    ] {
      let names = (head.metas[name] ?? []).flatMap { AuthorNames.split($0, site: site) }
      if !names.isEmpty { return (names.map { Byline(name: $0) }, name) }
    }
    return authorElement(site: site)
  }

  private func authorElement(site: String?) -> ([Byline], String)? {
    let tree = page.tree
    let isAuthor: [(String, (HTMLTree.Node) -> Bool)] = [
      ("rel-author", { (tree.attribute($0, "rel") ?? "").split(separator: " ").contains("author") }),
      ("itemprop", { (tree.attribute($0, "itemprop") ?? "").lowercased() == "author" }),
      (
        "byline-class",
        { node in
          [Tag.a, .span, .p, .div, .address, .li, .strong, .b, .h3, .h4, .cite].contains(tree.tag(node))
            && page.chrome.names[node].contains(.author)
        }
      ),
    ]
    for (rule, test) in isAuthor {
      let nodes = tree.descendants(of: tree.root, nested: true, where: { tree.tag($0) != Tag.text && test($0) })
      var names: [String] = []
      for node in nodes.prefix(40) where !page.chrome.isInComment(node) {
        let text = tree.text(node)
        guard text.utf8.count < 120 else { continue }
        for name in AuthorNames.split(text, site: site) where !names.contains(name) { names.append(name) }
        if rule == "byline-class", !names.isEmpty { break }
      }
      if !names.isEmpty, names.count <= 6 { return (names.map { Byline(name: $0) }, rule) }
    }
    return nil
  }
}
