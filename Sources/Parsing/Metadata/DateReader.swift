import Model
import Text

/// Reads when a page was published: what its head declares, then dated elements, its address, and lines near the title.
struct DateReader {
  private let page: Page
  private var head: PageHead { page.head }
  private var tree: HTMLTree { page.tree }

  init(_ page: Page) { self.page = page }

  private static let names = [
    "article:published_time", "citation_publication_date", "citation_date", "citation_online_date", "datepublished",
    "dc.date.issued", "dc.date", "dcterms.date", "date", "pubdate", "publishdate", "publish-date", "publish_date",
    "parsely-pub-date", "sailthru.date", "og:published_time", "article.published", "published_at", "dcterms.created",
    "bt:pubdate", "article:published", "datecreated", "og:pubdate", "cxenseparse:recs:publishtime",
    "rnews:datepublished",
    "og:article:published_time", "article_date_original", "dc.date.created", "originalpublicationdate",
  ]

  /// A date, the rule that read it, and the words it was read from.
  typealias Found = (date: PartialDate, rule: String, words: String)

  func published() -> Found? {
    if let found = found(head.article?["datePublished"]?.text, "json-ld") { return found }
    for name in Self.names { if let found = found(head.metas[name]?.first, name) { return found } }
    for object in head.linkedData { if let found = found(object["datePublished"]?.text, "json-ld") { return found } }
    if let found = dateElement() { return found }
    for url in [head.canonical, head.meta("og:url")?.content, page.options.sourceURL] {
      if let url, let date = Self.dateInPath(url) { return (date, "url", url) }
    }
    return dateline() ?? dateNearHeading()
  }

  func modified() -> Found? {
    if let found = found(head.article?["dateModified"]?.text, "json-ld") { return found }
    for name in ["article:modified_time", "og:updated_time", "datemodified", "last-modified"] {
      if let found = found(head.metas[name]?.first, name) { return found }
    }
    return nil
  }

  private func found(_ words: String?, _ rule: String) -> Found? {
    words.flatMap { words in firstDate(in: words).map { ($0, rule, words) } }
  }

  private func dateElement() -> Found? {
    let (datetime, property) = (tree.knownNumber(ofName: "datetime"), tree.knownNumber(ofName: "itemprop"))
    let elements = tree.descendants(of: tree.root) { node in
      if tree.tag(node) == .time || tree.attributeRange(node, number: datetime) != nil { return true }
      guard let value = tree.attributeRange(node, number: property) else { return false }
      return tree.bytes[value].map(\.lowered).elementsEqual("datepublished".utf8)
    }
    let marked = elements.filter { node in
      tree.attribute(node, "pubdate") != nil || (tree.attribute(node, "itemprop") ?? "").lowercased() == "datepublished"
        || tree.hasClass(node, "published") || tree.hasClass(node, "entry-date")
    }
    for node in marked + elements where !page.chrome.isInComment(node) {
      for text in [tree.attribute(node, "datetime"), tree.attribute(node, "content"), tree.text(node)] {
        if let found = found(text, "time-element"), found.date.day != nil { return found }
      }
    }
    return nil
  }

  /// `/2023/05/24/` or `/2023-05-24…` in a path.
  private static func dateInPath(_ url: String) -> PartialDate? {
    let steps = url.split(separator: "/")
    for index in steps.indices {
      let step = steps[index]
      if step.utf8.count >= 10, let year = Int(step.prefix(4)), (1990...2100).contains(year),
        let date = PartialDate(iso: String(step.prefix(10))), date.day != nil
      {
        return date
      }
      if index + 2 < steps.count, step.count == 4, let year = Int(step), (1990...2100).contains(year),
        let month = Int(steps[index + 1]), let day = Int(steps[index + 2]),
        let date = PartialDate(year: year, month: month, day: day)
      {
        return date
      }
    }
    return nil
  }

  /// A date in a short element whose name speaks of dates.
  private func dateline() -> Found? {
    let candidates = tree.descendants(of: tree.root, nested: false) { node in
      page.chrome.names[node].contains(.date) && tree.tag(node) != .body && tree.hasText(node, shorterThan: 200)
    }
    for node in candidates.prefix(200) where !page.chrome.isInComment(node) {
      if let found = found(tree.text(node), "dateline"), found.date.day != nil { return found }
    }
    return nil
  }

  /// A date in the lines that follow the first heading, or stand before it.
  private func dateNearHeading() -> Found? {
    guard let heading = tree.first(below: tree.root, where: { tree.tag($0) == .h1 }) else { return nil }
    var left = 600
    var current = tree.next(skipping: heading, within: tree.root)
    while let node = current, left > 0 {
      let range = tree.textRange(node)
      if !range.isEmpty, !tree.tag(tree.parent(node) ?? node).isSilent {
        left -= range.count
        if range.count < 120, let found = firstDate(in: tree.bytes, range), found.date.day != nil {
          return (found.date, "near-heading", String(decoding: tree.bytes[found.range], as: UTF8.self))
        }
      }
      current = tree.next(after: node, within: tree.root)
    }
    return nil
  }
}
