package import Model
import Text

/// Reads a page of no known site: a thread by its messages; else the element of its text without the chrome. The head
/// says the rest.
package func extractArticle(_ page: Page) -> Document {
  let density = Density(page.tree)
  if let thread = preloadedThread(page) { return thread }
  if let messages = threadMessages(page, density) { return thread(messages, page) }
  var document = Document(kind: .page)
  let content = ContentChoice(page.chrome, density).content()
  HeadReader(page).fill(&document, content: content)
  let base = document.url ?? page.options.sourceURL
  var builder = builder(of: content, page, density, title: document.title, base: base)
  recover(&builder, page, density, base: base)
  builder.finish(&document)
  return document
}

private func builder(
  of content: HTMLTree.Node, _ page: Page, _ density: Density, title: String?, base: String?
) -> DocumentBuilder {
  var builder = DocumentBuilder()
  var excluded = chromeNodes(
    in: content, page.chrome, density, isDocumentation: DocumentationSigns.isDocumentation(page))
  if let heading = titleHeading(title, in: content, of: page.tree) { excluded.insert(heading) }
  BlockReader.append(content, of: page.tree, to: &builder, excluding: excluded, baseURL: base)
  return builder
}

/// The heading in the content that only says the title again.
private func titleHeading(_ title: String?, in content: HTMLTree.Node, of tree: HTMLTree) -> HTMLTree.Node? {
  guard let title else { return nil }
  let wanted = folded(title)
  return tree.first(below: content) { node in
    (tree.tag(node) == .h1 || tree.tag(node) == .h2) && folded(tree.text(node)) == wanted
  }
}

/// Puts more of the page in place of a text that is too little: what JSON-LD carries, then the body without its plain
/// chrome, then all there is. A page that the rules do not see is better read whole than not at all.
private func recover(_ builder: inout DocumentBuilder, _ page: Page, _ density: Density, base: String?) {
  let tree = page.tree
  if let carried = page.head.article?["articleBody"]?.text, carried.utf8.count > max(500, builder.bytes.count * 2) {
    builder = carriedBody(carried)
  }
  let body = tree.first(below: tree.root) { tree.tag($0) == .body } ?? tree.root
  guard builder.bytes.count < 250, density.size(body) > builder.bytes.count * 2 else { return }
  var whole = DocumentBuilder()
  let outside = tree.descendants(of: body, nested: false) { node in
    [Tag.nav, .footer, .aside].contains(tree.tag(node)) && density.size(node) * 2 < density.size(body)
  }
  BlockReader.append(body, of: tree, to: &whole, excluding: Set(outside), baseURL: base)
  if whole.bytes.isEmpty { BlockReader.append(tree.root, of: tree, to: &whole, baseURL: base) }
  if whole.bytes.count > builder.bytes.count * 2 { builder = whole }
}

/// The text that JSON-LD carries; some sites put markup into it.
private func carriedBody(_ text: String) -> DocumentBuilder {
  var builder = DocumentBuilder()
  let bytes = Array(text.utf8)
  if find("<p", in: bytes, from: 0, limit: bytes.count) != nil, let tree = HTMLParser.tree(of: bytes) {
    BlockReader.append(tree.root, of: tree, to: &builder)
  } else {
    for line in bytes.split(separator: 0x0A) { builder.append(.paragraph, line) }
  }
  return builder
}
