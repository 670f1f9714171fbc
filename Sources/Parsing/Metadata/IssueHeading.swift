import Text

extension TitleReader {
  /// The heading that names an issue of a newsletter or of a log by its day ("Harbour Log 2025-01-31") above the one that
  /// tells what the issue is about, which is all that the head tells.
  ///
  /// - Parameters:
  ///   - places: The page's headings.
  ///   - titles: What the head says.
  func issueHeading(among places: [HTMLTree.Node], titles: [String]) -> String? {
    let heading = places.first { node in
      guard tree.tag(node) == .h1, tree.hasText(node, shorterThan: 80), namesIssue(tree.text(node)) else {
        return false
      }
      var next = tree.nextSibling(node)
      while let place = next, tree.tag(place) == .text { next = tree.nextSibling(place) }
      guard let next, tree.tag(next).headingLevel != nil else { return false }
      let about = folded(plain(tree.text(next)))
      return titles.contains { folded($0) == about }
    }
    return heading.map { plain(tree.text($0)) }
  }

  /// Whether a text is a name and a day in figures, as ISO 8601 writes it.
  private func namesIssue(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    let days = words.count { word in
      let parts = word.split(separator: "-")
      return parts.map(\.utf8.count) == [4, 2, 2] && parts.joined().utf8.allSatisfy(\.isDigit)
    }
    return days == 1 && words.contains { $0.utf8.contains(where: \.isLetter) }
  }
}
