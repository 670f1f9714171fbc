package import Model
import Text

/// Reads a page of no known site: chooses the element of its text, leaves out the chrome, and asks the head for the rest.
package func extractArticle(_ page: Page) -> Document {
  let tree = page.tree
  let density = Density(tree)
  let content = ContentChoice(tree, density).content()
  var document = Document(kind: .page)
  HeadReader(page).fill(&document, content: content)
  var builder = DocumentBuilder()
  let base = document.url ?? page.options.sourceURL
  var excluded = chromeNodes(in: content, of: tree, density)
  if let heading = titleHeading(document.title, in: content, of: tree) { excluded.insert(heading) }
  BlockReader.append(content, of: tree, to: &builder, excluding: excluded, baseURL: base)
  let body = tree.first(below: tree.root) { tree.tag($0) == .body } ?? tree.root
  // Little was found: a page whose text the rules do not see is better read whole than not at all.
  if builder.bytes.count < 200, density.size(body) > builder.bytes.count * 2 {
    builder = DocumentBuilder()
    let chrome = Set(
      tree.descendants(of: body, nested: false, where: { [Tag.nav, .footer, .aside].contains(tree.tag($0)) }))
    BlockReader.append(body, of: tree, to: &builder, excluding: chrome, baseURL: base)
    if builder.bytes.isEmpty { BlockReader.append(tree.root, of: tree, to: &builder, baseURL: base) }
  }
  builder.finish(&document)
  return document
}

/// The heading in the content that only says the title again.
private func titleHeading(_ title: String?, in content: HTMLTree.Node, of tree: HTMLTree) -> HTMLTree.Node? {
  guard let title else { return nil }
  let wanted = folded(title)
  return tree.first(below: content) { node in
    [.h1, .h2].contains(tree.tag(node)) && folded(tree.text(node)) == wanted
  }
}
