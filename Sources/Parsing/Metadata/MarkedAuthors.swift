import Model
import Text

/// Reads authors from the page itself: elements that say what they are, the surest sign first, then links to authors'
/// pages and lines that begin as bylines do, both near the heading.
struct MarkedAuthors {
  private let page: Page
  private let names: SiteNames
  private let heading: HTMLTree.Node?
  private var tree: HTMLTree { page.tree }

  init(_ page: Page, _ names: SiteNames) {
    self.page = page
    self.names = names
    heading = page.tree.first(below: page.tree.root) { page.tree.tag($0) == .h1 && !page.chrome.isInComment($0) }
  }

  func authors() -> ([Byline], String)? {
    marked("itemprop", attribute: "itemprop") ?? marked("rel-author", attribute: "rel") ?? marked("byline") {
      page.chrome.names[$0].contains(.author)
    } ?? linkNearHeading() ?? lineNearHeading()
      ?? copyrightLine()
  }

  /// The names of the elements one of whose attributes calls them the author.
  private func marked(_ rule: String, attribute name: String) -> ([Byline], String)? {
    guard let number = tree.knownNumber(ofName: name) else { return nil }
    return marked(rule) { node in
      guard let value = tree.attributeRange(node, number: number) else { return false }
      return tree.bytes[value].split(whereSeparator: \.isBlank).contains { word in
        word.count == 6 && word.map(\.lowered).elementsEqual("author".utf8)
      }
    }
  }

  /// The names of the first element that a test lets pass and that has some, and of those that stand with it.
  private func marked(_ rule: String, where test: (HTMLTree.Node) -> Bool) -> ([Byline], String)? {
    let nodes = tree.descendants(of: tree.root) { node in
      ![.text, .body, .html, .link, .meta].contains(tree.tag(node)) && test(node)
    }
    var found: [Byline] = []
    var place: HTMLTree.Node?
    for node in nodes.prefix(60) where tree.hasText(node, shorterThan: 300) && isOwn(node) {
      if let place, tree.ancestor(of: node, where: { $0 == place }) == nil { continue }
      for name in bylines(in: node, isGuess: rule == "byline") where !found.contains(where: { $0.name == name.name }) {
        found.append(name)
      }
      if !found.isEmpty, rule == "byline" { break }
      if place == nil, !found.isEmpty { place = surroundings(of: node) }
    }
    return found.isEmpty || found.count > 8 ? nil : (found, rule)
  }

  /// The element in which further names of the same byline stand.
  private func surroundings(of node: HTMLTree.Node) -> HTMLTree.Node? {
    guard let parent = tree.parent(node), let around = tree.parent(parent) else { return tree.parent(node) }
    return [.body, .html, .main, .article].contains(tree.tag(around)) ? parent : around
  }

  /// Whether an element speaks of this page: not of a comment, nor of another article that a card leads to.
  private func isOwn(_ node: HTMLTree.Node) -> Bool {
    guard !page.chrome.isInComment(node) else { return false }
    let article = tree.ancestor(of: node) { tree.tag($0) == .article || tree.tag($0) == .main }
    let holder = article.flatMap { article in heading.flatMap { tree.ancestor(of: $0) { $0 == article } } }
    if holder != nil { return true }
    let isBeside: (HTMLTree.Node) -> Bool = { [.aside, .nav].contains(tree.tag($0)) }
    if isBeside(node) || tree.ancestor(of: node, where: isBeside) != nil { return false }
    guard heading != nil, let article else { return true }
    // A card is short and has a heading of its own.
    return !tree.hasText(article, shorterThan: 1500)
      || tree.first(below: article, where: { [Tag.h2, .h3, .h4].contains(tree.tag($0)) }) == nil
  }

  /// The names in an element: those of its links to authors' pages, or of its first line that has some.
  private func bylines(in node: HTMLTree.Node, isGuess: Bool) -> [Byline] {
    if let name = tree.first(below: node, where: { tree.tag($0) == .meta && tree.attribute($0, "itemprop") == "name" }),
      let content = tree.attribute(name, "content") ?? tree.attribute(name, "value")
    {
      let found = AuthorNames.split(content, names)
      if !found.isEmpty { return found.map { Byline(name: $0) } }
    }
    let linked = authorLinks(in: node).flatMap { link in
      AuthorNames.split(tree.text(link), names).map { Byline(name: $0, url: tree.attribute(link, "href")) }
    }
    if !linked.isEmpty { return unique(linked) }
    let url = tree.tag(node) == .a ? tree.attribute(node, "href") : nil
    for line in tree.lines(node) {
      let found = AuthorNames.split(line, names).filter { !isGuess || isLikely($0, isLinked: url != nil) }
      if !found.isEmpty { return unique(found.map { Byline(name: $0, url: url) }) }
    }
    let whole = tree.text(node)
    guard AuthorNames.opensByline(whole) else { return [] }
    return AuthorNames.split(whole, names).filter { isLinked($0, in: node) }.map { Byline(name: $0) }
  }

  /// Whether a name that only a class announces looks like one; a single word must be a link, as handles are.
  private func isLikely(_ name: String, isLinked: Bool) -> Bool {
    AuthorNames.isWrittenAsName(name) || name.utf8.contains { $0 >= 0x80 } || isLinked && !name.utf8.contains(0x20)
  }

  /// The links to authors' pages in an element, but for those of people who did something else with the text.
  private func authorLinks(in node: HTMLTree.Node) -> [HTMLTree.Node] {
    var found: [HTMLTree.Node] = []
    var between: [UInt8] = []
    var current: HTMLTree.Node? = node
    while let below = current {
      if tree.tag(below) == .a, leadsToAuthor(below) {
        let words = String(decoding: between, as: UTF8.self)
        if !containsAny(of: ["review", "edited", "photo", "illustrat", "updated", "translat"], words) {
          found.append(below)
        }
        between = []
        current = tree.next(skipping: below, within: node)
      } else {
        between += tree.bytes[tree.textRange(below)]
        current = tree.next(after: below, within: node)
      }
    }
    return found
  }

  private func isLinked(_ name: String, in node: HTMLTree.Node) -> Bool {
    tree.first(below: node) { tree.tag($0) == .a && tree.text($0) == name } != nil
  }

  private static let authorSteps: Set<String> = [
    "by", "people", "person", "profile", "profiles", "contributor", "contributors", "writer", "writers", "reporter",
    "journalist", "journalists", "columnist", "staff", "editors", "redakteure", "autor", "autores", "autori", "autore",
    "auteur", "auteurs", "redactor", "bio",
  ]

  /// Whether a link leads to the page of an author, as its path says.
  private func leadsToAuthor(_ link: HTMLTree.Node) -> Bool {
    if (tree.attribute(link, "rel") ?? "").split(separator: " ").contains("author") { return true }
    guard let target = tree.attribute(link, "href")?.lowercased() else { return false }
    let path = urlOrigin(target).map { String(target.dropFirst($0.count)) } ?? target
    return path.split(whereSeparator: { $0 == "/" || $0 == "?" || $0 == "&" }).contains { step in
      step.utf8.starts(with: "author".utf8) || step.utf8.starts(with: "person-".utf8)
        || Self.authorSteps.contains(String(step))
    }
  }

  /// What stands a little behind the heading, as far as a byline may.
  private func nodesNearHeading() -> [HTMLTree.Node] {
    guard let heading else { return [] }
    var found: [HTMLTree.Node] = []
    var left = 1200
    var current = tree.next(skipping: heading, within: tree.root)
    while let node = current, left > 0, found.count < 400 {
      if tree.tag(node) == .text { left -= tree.textRange(node).count } else { found.append(node) }
      let isOut = tree.tag(node).isSilent && tree.tag(node) != .button
      current = isOut ? tree.next(skipping: node, within: tree.root) : tree.next(after: node, within: tree.root)
    }
    return found
  }

  private func linkNearHeading() -> ([Byline], String)? {
    for node in nodesNearHeading() where tree.tag(node) == .a && leadsToAuthor(node) && isOwn(node) {
      let found = AuthorNames.split(tree.text(node), names).filter(AuthorNames.isWrittenAsName)
      if !found.isEmpty { return (found.map { Byline(name: $0, url: tree.attribute(node, "href")) }, "author-link") }
    }
    return nil
  }

  /// A short line that begins with "By" or the like, a little behind the first heading.
  private func lineNearHeading() -> ([Byline], String)? {
    for node in nodesNearHeading() where tree.hasText(node, shorterThan: 200) && isOwn(node) {
      for line in tree.lines(node) where AuthorNames.opensByline(line) {
        let found = unique(AuthorNames.split(line, names).filter(AuthorNames.isWrittenAsName).map { Byline(name: $0) })
        if !found.isEmpty { return (found, "near-heading") }
      }
    }
    return nil
  }

  /// "© 2008 by Ada Example": a person who says so is the author; a site would leave out the "by".
  private func copyrightLine() -> ([Byline], String)? {
    for node in textsWithCopyrightSign().suffix(40)
    where tree.ancestor(of: node, where: { $0 == tree.root }) != nil {
      guard let block = tree.ancestor(of: node, where: { tree.tag($0).isBlock }), tree.hasText(block, shorterThan: 400)
      else { continue }
      let words = tree.text(block).split(separator: " ")
      guard let sign = words.firstIndex(where: { $0.contains("©") }),
        let by = words[sign..<min(sign + 3, words.count)].firstIndex(of: "by"), by + 2 < words.count
      else { continue }
      var name: [Substring] = []
      for word in words[(by + 1)...].prefix(3) where name.last.map(Self.goesOn(behind:)) ?? true {
        guard word.utf8.first?.isUpper ?? false else { break }
        name.append(word)
      }
      if let last = name.last, !Self.goesOn(behind: last) { name[name.count - 1] = last.dropLast() }
      let written = name.joined(separator: " ")
      let found = AuthorNames.split(written, names).filter(AuthorNames.isWrittenAsName)
      if !found.isEmpty { return (found.map { Byline(name: $0) }, "copyright") }
    }
    return nil
  }

  /// The runs of text with the sign, in their order, those taken out of the page among them; all bytes of the page are
  /// looked through at once.
  private func textsWithCopyrightSign() -> [HTMLTree.Node] {
    var signs: [Int] = []
    tree.bytes.withUnsafeBufferPointer { bytes in
      var offset = 1
      while let found = nextOffset(of: 0xA9, in: bytes, from: offset) {
        if bytes[found - 1] == 0xC2 { signs.append(found) }
        offset = found + 1
      }
    }
    guard !signs.isEmpty else { return [] }
    // Texts lie in the bytes in the order in which the parser met them.
    var next = 0
    var texts: [HTMLTree.Node] = []
    for index in tree.entries.indices where tree.entries[index].tag == .text {
      let node = HTMLTree.Node(index: Int32(index))
      let range = tree.textRange(node)
      while next < signs.count, signs[next] < range.lowerBound { next += 1 }
      guard next < signs.count else { break }
      if signs[next] < range.upperBound { texts.append(node) }
    }
    return texts
  }

  /// Whether a name goes on behind a word: a stop ends it, but for that of an initial.
  private static func goesOn(behind word: Substring) -> Bool { word.last != "." || word.count == 2 }

  private func unique(_ names: [Byline]) -> [Byline] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0.name).inserted }
  }
}
