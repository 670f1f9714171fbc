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
  var builder = builder(of: content, page, density, document: document, base: base)
  recover(&builder, page, density, base: base)
  if builder.bytes.count < 100, let carried = carriedText(page), carried.utf8.count > builder.bytes.count * 2 {
    builder = carriedBody(carried)
  }
  if let told = toldText(page, builder) {
    builder = DocumentBuilder()
    builder.append(.paragraph, told.utf8)
    document.diagnostics.append(
      Diagnostic(
        .partial, "needs-script",
        "the page's text would be loaded by a script; its description was read"))
  }
  builder.finish(&document)
  return document
}

private func builder(
  of content: HTMLTree.Node, _ page: Page, _ density: Density, document: Document, base: String?
) -> DocumentBuilder {
  var builder = DocumentBuilder()
  var excluded = chromeNodes(
    in: content, page.chrome, density, isDocumentation: DocumentationSigns.isDocumentation(page))
  if let heading = titleHeading(document.title, in: content, of: page.tree) {
    excluded.insert(heading)
  }
  let head = HeadLines(
    tree: page.tree, title: document.title, authors: document.authors.map(\.name),
    description: page.head.meta("og:description", "description", "twitter:description").map {
      withoutEntities($0.content)
    })
  excluded.formUnion(EmptySections.headings(in: content, page.tree, density, excluding: excluded))
  excluded.formUnion(head.nodes(in: content, excluding: excluded))
  if let head = LetterHead.before(content, in: page.tree) {
    BlockReader.append(head, of: page.tree, to: &builder, baseURL: base)
  }
  if let introduction = Introduction.before(content, page.chrome, density) {
    var outside = chromeNodes(in: introduction, page.chrome, density)
    outside.formUnion(page.tree.descendants(of: introduction) { page.tree.tag($0) == .h1 })
    outside.formUnion(head.nodes(in: introduction, excluding: outside))
    BlockReader.append(introduction, of: page.tree, to: &builder, excluding: outside, baseURL: base)
  }
  BlockReader.append(content, of: page.tree, to: &builder, excluding: excluded, baseURL: base)
  for notes in noteSections(outside: content, page) {
    BlockReader.append(notes, of: page.tree, to: &builder, baseURL: base)
  }
  return builder
}

/// The sections of footnotes that a page keeps apart from its text.
private func noteSections(outside content: HTMLTree.Node, _ page: Page) -> [HTMLTree.Node] {
  let tree = page.tree
  guard tree.tag(content) != .body, content != tree.root else { return [] }
  let isOfNotes = tree.nameValues.values.map { namesNotes(tree.bytes[$0]) }
  // Most pages have no such name, and few elements say their role.
  guard isOfNotes.contains(true) || tree.names.contains("role") else { return [] }
  let sections = tree.descendants(of: tree.root, nested: false) { node in
    guard tree.tag(node).isBlock, node != content else { return false }
    if tree.attribute(node, "role") == "doc-endnotes" { return true }
    return tree.entries[Int(node.index)].content.contains { place in
      let number = tree.nameValues.numbers[Int(place)]
      return number >= 0 && isOfNotes[Int(number)]
    }
  }
  return sections.filter { section in
    tree.ancestor(of: section) { $0 == content } == nil
      && tree.ancestor(of: content) { $0 == section } == nil
      && !page.chrome.isInComment(section)
      && tree.first(below: section) { tree.tag($0) == .li } != nil
  }
}

/// Whether a word of a class or an identifier ends as sections of notes are called.
private func namesNotes(_ name: ArraySlice<UInt8>) -> Bool {
  name.indices.contains { place in
    guard name[place].lowered == UInt8(ascii: "s"), place + 1 == name.endIndex || name[place + 1].isBlank else {
      return false
    }
    return ["footnotes", "endnotes"].contains { (ending: StaticString) in
      let start = place + 1 - ending.utf8CodeUnitCount
      return start >= name.startIndex
        && ending.withUTF8Buffer { letters in letters.indices.allSatisfy { name[start + $0].lowered == letters[$0] } }
    }
  }
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
    let isPlainChrome = [Tag.nav, .footer, .aside].contains(tree.tag(node))
    let isLinkedChrome = tree.tag(node) != .text && density.linkShare(node) > 0.5 && page.chrome.isChrome(node)
    return (isPlainChrome || isLinkedChrome) && density.size(node) * 2 < density.size(body)
  }
  BlockReader.append(body, of: tree, to: &whole, excluding: Set(outside), baseURL: base)
  if whole.bytes.isEmpty { BlockReader.append(tree.root, of: tree, to: &whole, baseURL: base) }
  if whole.bytes.count > builder.bytes.count * 2 { builder = whole }
}

/// What the head tells of a page whose text its script would load; nothing when the page has words of its own.
private func toldText(_ page: Page, _ builder: DocumentBuilder) -> String? {
  guard builder.bytes.count < 40 else { return nil }
  let told = page.head.meta("og:description", "description", "twitter:description")?.content
  return told.map(withoutEntities).flatMap { $0.utf8.count > 80 ? $0 : nil }
}
