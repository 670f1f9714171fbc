import Text

/// Headings of sections whose whole text is left out: a list of other pages, or words that the page does not show. Without
/// what stood below it a heading says nothing.
enum EmptySections {
  /// The headings in the content below which there is nothing but what is left out.
  static func headings(in content: HTMLTree.Node, _ tree: HTMLTree, _ density: Density, excluding: Set<HTMLTree.Node>)
    -> Set<HTMLTree.Node>
  {
    var found: Set<HTMLTree.Node> = []
    /// The headings above the place that have no text yet, the outermost first.
    var open: [(node: HTMLTree.Node, level: Int, hidesText: Bool)] = []
    func close(from level: Int) {
      while let last = open.last, last.level >= level {
        open.removeLast()
        guard last.hidesText else { continue }
        found.insert(last.node)
        // What a section hides the one around it hides too.
        if !open.isEmpty { open[open.count - 1].hidesText = true }
      }
    }
    var current = tree.firstChild(content)
    while let node = current {
      let tag = tree.tag(node)
      if excluding.contains(node) {
        if !open.isEmpty, density.size(node) > 0 || tag == .nav || tag == .footer {
          open[open.count - 1].hidesText = true
        }
        current = tree.next(skipping: node, within: content)
      } else if let level = tag.headingLevel {
        close(from: level)
        open.append((node, level, false))
        current = tree.next(skipping: node, within: content)
      } else if tag.isSilent {
        current = tree.next(skipping: node, within: content)
      } else {
        if isText(node, tree) { open.removeAll() }
        current = tree.next(after: node, within: content)
      }
    }
    close(from: 0)
    return found
  }

  /// Words, or what is shown instead of words.
  private static func isText(_ node: HTMLTree.Node, _ tree: HTMLTree) -> Bool {
    switch tree.tag(node) {
    case .text: tree.bytes[tree.textRange(node)].contains { $0.isAlphanumeric || $0 >= 0x80 }
    case .img, .svg, .iframe, .video, .audio, .math, .object, .embed, .canvas: true
    default: false
    }
  }
}
