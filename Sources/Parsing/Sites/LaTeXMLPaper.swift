import Model
import Text

/// A paper that LaTeXML made: arXiv's own HTML and ar5iv.
package enum LaTeXMLPaper: SiteProfile {
  package static let rule = "latexml"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    tokens.contains("ltx_document") && article(tree) != nil
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.kind = .paper
    guard let article = article(tree) else { return reading }
    let heading = tree.first(class: "ltx_title_document", below: article)
    reading.title = tree.words(heading)
    let creators = tree.all(class: "ltx_personname", below: article)
    reading.authors = creators.flatMap { names(tree, $0) }.map { Byline(name: $0) }
    let dates = tree.first(class: "ltx_dates", below: article)
    reading.published = tree.words(dates).flatMap { firstDate(in: $0) }
    reading.url = address(tree)
    if reading.url != nil { reading.site = "arXiv" }
    reading.references = references(tree, article)
    let authors = tree.first(class: "ltx_authors", below: article)
    let apparatus = ["ltx_TOC", "ltx_page_navbar", "ltx_page_footer", "ltx_keywords"]
    let lists = apparatus.flatMap { tree.all(class: $0, below: article, nested: false) }
    for node in [heading, authors, dates].compactMap({ $0 }) + lists { tree.remove(node) }
    FramedText.markParagraphs(of: tree, below: article, class: "ltx_p")
    reading.body = [SitePart(tree, article)]
    return reading
  }

  private static func article(_ tree: HTMLTree) -> HTMLTree.Node? {
    tree.first(below: tree.root) { tree.tag($0) == .article && tree.hasClass($0, "ltx_document") }
  }

  /// One element may hold all names with their affiliations, parted by line breaks: the first line has the name.
  private static func names(_ tree: HTMLTree, _ node: HTMLTree.Node) -> [String] {
    for note in tree.descendants(
      of: node, nested: false,
      where: {
        tree.tag($0) == .sup || tree.tag($0) == .math || tree.hasClass($0, "ltx_note")
      })
    { tree.remove(note) }
    var line = ""
    for child in tree.children(node) {
      if tree.tag(child) == .br { break }
      line +=
        tree.tag(child) == .text ? String(decoding: tree.bytes[tree.textRange(child)], as: UTF8.self) : tree.text(child)
    }
    let blanks = line.split(separator: "&").flatMap { $0.split(separator: ",") }
    return blanks.map { words in words.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty && !$0.contains("@") }
  }

  /// The address of the abstract, from a link to it or from the page's own base.
  private static func address(_ tree: HTMLTree) -> String? {
    let places = tree.descendants(of: tree.root) { node in
      tree.name(node) == "base" || tree.attribute(node, "rel") == "canonical" || tree.tag(node) == .a
    }
    for node in places {
      guard let href = tree.attribute(node, "href") else { continue }
      let isOwn = tree.tag(node) != .a || tree.ancestor(of: node) { tree.hasClass($0, "ltx_document") } == nil
      guard isOwn else { continue }
      for mark in ["arxiv.org/abs/", "/html/", "arxiv.org/html/"] {
        if let id = identifier(in: href, after: mark) { return "https://arxiv.org/abs/\(id)" }
      }
    }
    return nil
  }

  /// The arXiv identifier after `mark`, without its version.
  private static func identifier(in address: String, after mark: String) -> String? {
    let parts = address.split(separator: "/").map(String.init)
    let key = mark.split(separator: "/").last.map(String.init)
    guard let place = parts.firstIndex(where: { $0 == key }), place + 1 < parts.count else { return nil }
    let id = parts[place + 1]
    guard id.utf8.count >= 9, id.utf8.prefix(4).allSatisfy(\.isDigit) else { return nil }
    return String(id.prefix { $0 != "v" && $0 != "?" && $0 != "#" })
  }

  private static func references(_ tree: HTMLTree, _ article: HTMLTree.Node) -> [Reference] {
    tree.all(class: "ltx_bibitem", below: article).compactMap { item in
      let blocks = tree.all(class: "ltx_bibblock", below: item).compactMap { tree.words($0) }
      let raw = blocks.joined(separator: " ")
      guard !raw.isEmpty else { return nil }
      return Reference(key: tree.attribute(item, "id"), raw: raw, title: title(blocks), year: lastYear(raw))
    }
  }

  /// The title of a reference in three blocks or more: styles put the authors before it and the place behind it.
  private static func title(_ blocks: [String]) -> String? {
    guard blocks.count > 2 else { return nil }
    let marks: Set<Character> = [".", ",", " ", "“", "”", "\""]
    var title = blocks[1][...]
    while let first = title.first, marks.contains(first) { title.removeFirst() }
    while let last = title.last, marks.contains(last) { title.removeLast() }
    return title.contains(" ") ? String(title) : nil
  }

  /// The last figure of four that can be a year, as styles put it at the end.
  private static func lastYear(_ text: String) -> Int? {
    text.utf8.split { !$0.isDigit }.filter { $0.count == 4 }
      .compactMap { Int(String(decoding: Array($0), as: UTF8.self)) }.last { (1500...2100).contains($0) }
  }
}
