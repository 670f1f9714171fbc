/// What a page says of a picture to those who do not see it.
enum ImageWords {
  /// The alternative of a picture that stands by itself, when it is a sentence; most are names of files, or repeat the
  /// caption or the heading beside the picture.
  static func alternative(_ image: HTMLTree.Node, of tree: HTMLTree) -> String? {
    guard let text = tree.attribute(image, "alt")?.trimmingBlanks, let last = text.utf8.last,
      [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(last), text.contains(" ")
    else { return nil }
    var current = tree.parent(image)
    while let up = current {
      switch tree.tag(up) {
      case .a, .button, .noscript: return nil
      case .figure: return tree.first(below: up) { tree.tag($0) == .figcaption } == nil ? text : nil
      default: current = tree.parent(up)
      }
    }
    return text
  }
}
