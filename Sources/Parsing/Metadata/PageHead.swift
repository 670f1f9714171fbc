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
    // Some saving programs write the content under another name.
    guard
      let content = (tree.attribute(node, "content") ?? tree.attribute(node, "value"))?
        .trimmingBlanks,
      !content.isEmpty
    else { return }
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
