import Model
import Text

/// Reads the blocks of a chosen subtree: headings, paragraphs, nested lists, quotations, code, tables, captions,
/// footnotes, and the links and formulas in them.
package struct BlockReader {
  private let tree: HTMLTree
  private let baseURL: String?
  /// Nodes whose subtrees are no text of this document.
  private let excluded: Set<HTMLTree.Node>

  private let formulas: Formulas
  private let gutter: CodeGutter
  private let footnotes: FootnoteMarks
  /// What stands beside the lines of the code that is being read.
  private var besideCode: Set<HTMLTree.Node> = []

  private var builder: DocumentBuilder
  private var line: [UInt8] = []
  private var lineLinks: [Link] = []
  private var context = Context()
  /// Notes beside the text, which are read when it is at its end.
  private var marginNotes: [HTMLTree.Node] = []
  private var isAtEnd = false
  /// The rows read so far of each table that is open, the innermost last.
  private var rows: [Int] = []
  /// The heading that notes may follow, until the next block tells.
  private var heading = NotesHeading()
  /// The quotations that are open, the innermost last.
  private var quotations: [Quotation] = []

  /// A quotation that is being read.
  private struct Quotation {
    var source: QuotedSource
    /// Whether no words of it were read yet.
    var isFresh = true
  }

  /// What the elements around a text make of it.
  private struct Context {
    var kind: BlockKind = .paragraph
    var level = 0
    var listDepth = 0
    var isQuoted = false
    var isCode = false
    var anchor: String?
  }

  private init(
    _ top: HTMLTree.Node, of tree: HTMLTree, builder: DocumentBuilder,
    excluding: Set<HTMLTree.Node>, baseURL: String?
  ) {
    self.tree = tree
    formulas = Formulas(tree: tree)
    gutter = CodeGutter(tree)
    footnotes = FootnoteMarks(tree, below: top)
    self.builder = builder
    self.excluded = excluding
    self.baseURL = baseURL
  }

  /// Appends the blocks of a subtree to a builder.
  ///
  /// - Parameters:
  ///   - excluding: Nodes that are left out with all they hold.
  ///   - baseURL: What relative links are resolved against; they are kept as they stand without it.
  package static func append(
    _ top: HTMLTree.Node, of tree: HTMLTree, to builder: inout DocumentBuilder,
    excluding: Set<HTMLTree.Node> = [], baseURL: String? = nil
  ) {
    var reader = BlockReader(
      top, of: tree, builder: builder, excluding: excluding, baseURL: baseURL)
    reader.visit(top)
    reader.flush()
    reader.appendNotes()
    reader.heading.release(to: &reader.builder)
    builder = reader.builder
  }

  private mutating func visit(_ node: HTMLTree.Node) {
    guard !excluded.contains(node), !footnotes.labels.contains(node), !StruckText.isLeftOut(node, of: tree) else {
      return
    }
    if let anchor = footnotes.marks[node] { return appendMark(of: anchor) }
    let tag = tree.tag(node)
    if context.isCode || tag == .td || tag == .pre, besideCode.contains(node) || gutter.isGutter(node) { return }
    switch tag {
    case .text:
      appendText(node)
    case .br:
      while line.last == 0x20 { line.removeLast() }
      if !line.isEmpty {
        // Two line breaks part paragraphs.
        if line.last == 0x0A, !context.isCode { flush() } else { line.append(0x0A) }
      }
    case .img:
      if let tex = formulas.pictured(node) {
        appendFormula(Formulas.Formula(tex: tex, isDisplayed: line.isEmpty))
      } else if line.isEmpty, let words = ImageWords.alternative(node, of: tree) {
        appendCaption(words)
      }
    case .a:
      visitLink(node)
    case .math, .mjxContainer, .dMath, .script:
      if let formula = formulas.formula(node) {
        appendFormula(formula, of: node)
      } else if tag != .script, tag != .dMath {
        append(tree.text(node))
      }
    // Before the words that it names the writer of, a citation is a line of its own.
    case .cite where context.isQuoted && line.isEmpty:
      visitChildren(node)
      flush()
    case .dCite, .dtCite:
      visitCitation(node)
    case .dFootnote, .dtFn:
      break
    case .button where InlineButtons.isWord(node, in: tree):
      visitChildren(node)
    case .svg:
      for part in FramedText.parts(of: node, in: tree) { visit(part) }
    case .aside where !isAtEnd && FootnoteMarks.marginNotes(node, in: tree) != nil:
      flush()
      marginNotes.append(node)
    case .sup, .sub:
      if !context.isCode { partFigures(node, tag) }
      visitChildren(node)
    case .q:
      append("“")
      visitChildren(node)
      append("”")
    case _ where !context.isCode && StandingCode.isBlock(node, of: tree):
      visitBlock(node, .pre)
    default:
      guard !tag.isSilent else { return }
      if formulas.isMarked(node) {
        if let formula = formulas.formula(node) { appendFormula(formula, of: node) }
      } else if tag.isBlock, context.isCode {
        visitLineOfCode(node)
      } else if tag.isBlock {
        visitBlock(node, tag)
      } else {
        visitChildren(node)
      }
    }
  }

  private mutating func visitChildren(_ node: HTMLTree.Node) {
    var child = tree.firstChild(node)
    while let current = child {
      child = tree.nextSibling(current)
      visit(current)
    }
  }

  // MARK: Blocks

  private mutating func visitBlock(_ node: HTMLTree.Node, _ tag: Tag) {
    flush()
    let saved = context
    let isQuotation = tag == .blockquote || QuotationNames.isQuotation(node, in: tree)
    if let level = tag.headingLevel {
      context.kind = .heading
      context.level = level
    }
    switch tag {
    case .ul, .ol, .menu, .dl: context.listDepth += 1
    case .li, .dt, .dd:
      context.kind = .listItem
      context.level = max(context.listDepth, 1)
    case _ where isQuotation:
      context.isQuoted = true
      quotations.append(Quotation(source: QuotedSource(name: quotedName(node), url: tree.attribute(node, "cite"))))
    case .pre, .listing, .xmp, .plaintext, .dCode:
      context.kind = .code
      context.isCode = true
      besideCode = gutter.numbers(in: node)
      if let label = gutter.label(in: node) { besideCode.insert(label) }
    case .figcaption, .caption: context.kind = .caption
    case .table: rows.append(0)
    case .tr: return visitRow(node)
    default: break
    }
    if isFootnote(node, tag) {
      context.kind = .footnote
      context.level = 0
      if let anchor = footnotes.notes[node] { context.anchor = anchor }
    }
    if let id = tree.attribute(node, "id"), tag.headingLevel != nil || context.kind == .footnote || tag == .li {
      context.anchor = id
    }
    visitChildren(node)
    flush()
    if tag == .table { rows.removeLast() }
    if isQuotation { quotations.removeLast() }
    let anchor = context.anchor
    context = saved
    if tag != .li, saved.anchor == nil, anchor != nil { context.anchor = nil }
  }

  private mutating func visitRow(_ node: HTMLTree.Node) {
    let cells = tree.children(node).filter { [.td, .th].contains(tree.tag($0)) }
    // A table that lays out a page holds paragraphs and lists, not figures.
    let isLayout = cells.contains { cell in
      tree.first(below: cell) { [.p, .ul, .ol, .table, .blockquote, .h1, .h2, .h3, .pre, .div].contains(tree.tag($0)) }
        != nil
    }
    // Careless markup has more in a row than cells.
    let hasOthers = tree.children(node).contains { ![.td, .th, .text, .script, .style].contains(tree.tag($0)) }
    if isLayout || hasOthers || cells.count <= 1 {
      for cell in tree.children(node) {
        visit(cell)
        flush()
      }
      return
    }
    let level = context.level
    context.kind = .tableRow
    if let table = rows.indices.last {
      rows[table] += 1
      context.level = rows[table]
    }
    for (index, cell) in cells.enumerated() {
      if index > 0 {
        while line.last == 0x20 { line.removeLast() }
        line.append(0x09)
      }
      visitChildren(cell)
    }
    flush()
    context.kind = .paragraph
    context.level = level
  }

  private mutating func flush() {
    defer {
      line = []
      lineLinks = []
    }
    var kind = context.kind
    if context.isQuoted, kind == .paragraph { kind = .quotation }
    // A block of marks alone ("↩", "•") says nothing.
    guard line.contains(where: { $0.isAlphanumeric || $0 >= 0x80 }) || kind == .code else { return }
    if kind == .quotation, isHeadOfQuotation() { return }
    if kind == .heading, quotations.isEmpty, NotesHeading.names(line) {
      heading.release(to: &builder)
      return heading.hold(line, links: lineLinks, level: context.level, anchor: context.anchor)
    }
    if kind == .footnote { heading.drop() } else { heading.release(to: &builder) }
    builder.append(
      kind, line, links: lineLinks, level: context.level, quotes: quotations.last?.source, anchor: context.anchor)
    // What follows in the same item continues it, and only the first block bears the anchor.
    if kind != .footnote { context.anchor = nil }
  }

  /// What is said of a picture is a block, but where the lines around it are parts of one another.
  private mutating func appendCaption(_ words: String) {
    let kind = context.kind
    guard [.paragraph, .listItem, .caption].contains(kind) else { return }
    context.kind = .caption
    append(words)
    flush()
    context.kind = kind
  }

  /// Whether the line is the first of a quotation and only says whose words follow, which the quotation then knows.
  private mutating func isHeadOfQuotation() -> Bool {
    guard let last = quotations.indices.last, quotations[last].isFresh else { return false }
    quotations[last].isFresh = false
    guard let name = QuoteHead.name(in: String(decoding: line, as: UTF8.self)) else { return false }
    quotations[last].source.name = name
    quotations[last].source.url = quotations[last].source.url ?? lineLinks.first { $0.kind == .page }?.target
    return true
  }

  /// A block within code is a line of it.
  private mutating func visitLineOfCode(_ node: HTMLTree.Node) {
    if let last = line.last, last != 0x0A { line.append(0x0A) }
    visitChildren(node)
    if let last = line.last, last != 0x0A { line.append(0x0A) }
  }

  /// Figures that are set high or low behind a figure would continue it: 10⁶ is not 106.
  private mutating func partFigures(_ node: HTMLTree.Node, _ tag: Tag) {
    guard let last = line.last, last.isDigit else { return }
    let text = tree.text(node).utf8.drop { $0 == UInt8(ascii: "-") || $0 >= 0x80 }
    if text.first?.isDigit ?? false { line.append(UInt8(ascii: tag == .sup ? "^" : "_")) }
  }

  private func isFootnote(_ node: HTMLTree.Node, _ tag: Tag) -> Bool {
    if footnotes.notes[node] != nil { return true }
    guard [.li, .dt, .dd].contains(tag) else { return false }
    if tree.hasClass(node, "footnote-item") || tree.attribute(node, "role") == "doc-endnote" {
      return true
    }
    let id = tree.attribute(node, "id") ?? ""
    return id.hasPrefix("fn") || id.hasPrefix("footnote") || id.hasPrefix("cite_note")
  }

  /// A person named in the citation of a block quotation.
  private func quotedName(_ node: HTMLTree.Node) -> String? {
    guard let cite = tree.first(below: node, where: { tree.tag($0) == .cite }) else { return nil }
    let words = tree.text(cite)
    let name = QuoteHead.name(in: words) ?? words
    return name.isEmpty || name.utf8.count > 60 ? nil : name
  }

  // MARK: Words and links

  private mutating func appendText(_ node: HTMLTree.Node) {
    let range = tree.textRange(node)
    if context.isCode {
      line += tree.bytes[range]
    } else {
      appendFoldingBlanks(tree.bytes, range, to: &line)
    }
  }

  private mutating func append(_ text: String) { line += Array(text.utf8) }

  private mutating func visitLink(_ node: HTMLTree.Node) {
    let start = line.count
    visitChildren(node)
    guard let target = tree.attribute(node, "href"), line.count >= start else { return }
    let trimmed = target.trimmingBlanks
    let kind: LinkKind = isFootnoteTarget(trimmed) ? .footnote : .page
    guard let resolved = kind == .footnote ? String(trimmed.dropFirst()) : resolve(trimmed) else { return }
    // A block inside the link ended the line in which it began.
    if start <= line.count { lineLinks.append(Link(range: start..<line.count, target: resolved, kind: kind)) }
  }

  private func resolve(_ target: String) -> String? {
    let lower = target.prefix(16).lowercased()
    if lower.hasPrefix("javascript:") || lower.hasPrefix("data:") || target.isEmpty { return nil }
    return absoluteURL(target, base: baseURL) ?? target
  }

  private func isFootnoteTarget(_ target: String) -> Bool {
    target.hasPrefix("#fn") || target.hasPrefix("#footnote") || target.hasPrefix("#cite_note")
  }

  private mutating func visitCitation(_ node: HTMLTree.Node) {
    let start = line.count
    visitChildren(node)
    let keys = (tree.attribute(node, "key") ?? tree.attribute(node, "bibtex-key") ?? "").split(separator: ",")
    for key in keys {
      lineLinks.append(
        Link(range: start..<max(start, line.count), target: String(key).trimmingBlanks, kind: .citation))
    }
  }

  // MARK: Formulas

  /// Appends a formula, parted from the words beside it where only its own element holds the blank between them.
  private mutating func appendFormula(_ formula: Formulas.Formula, of node: HTMLTree.Node) {
    if let last = line.last, last.isAlphanumeric, formulas.isBlank(tree.firstChild(node)) { line.append(0x20) }
    appendFormula(formula)
    let next = tree.nextSibling(node).flatMap { tree.bytes[tree.textRange($0)].first }
    if let next, next.isAlphanumeric, formulas.isBlank(tree.lastChild(node)) { line.append(0x20) }
  }

  private mutating func appendFormula(_ formula: Formulas.Formula) {
    append(formula.isDisplayed ? "$$\(formula.tex)$$" : "$\(formula.tex)$")
  }

  // MARK: Footnotes

  private mutating func appendMark(of anchor: String) {
    lineLinks.append(Link(range: line.count..<line.count, target: anchor, kind: .footnote))
  }

  /// Notes that their marks hide, or that stand in the margin, follow the text.
  private mutating func appendNotes() {
    isAtEnd = true
    for note in marginNotes { visit(note) }
    flush()
    for (anchor, content) in footnotes.hidden {
      context = Context(kind: .footnote, anchor: anchor)
      visitChildren(content)
      flush()
    }
    context = Context()
  }
}

extension String {
  /// The text without blanks at its ends.
  package var trimmingBlanks: String {
    let bytes = Array(utf8)
    guard let first = bytes.firstIndex(where: { !$0.isBlank }), let last = bytes.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
