import Text

/// Whether a page says that it belongs to a manual: by the program that made it or by its address.
enum DocumentationSigns {
  private static let programs = [
    "sphinx", "mkdocs", "docusaurus", "rustdoc", "antora", "vitepress", "gitbook", "docfx", "doxygen", "mediawiki",
    "starlight", "mdbook", "asciidoctor", "javadoc",
  ]
  private static let places = [
    "//docs.", "//doc.", "//developer.", "//wiki.", "/docs", "/doc/", "/documentation", "/reference/", "/manual/",
    "/wiki/",
  ]

  static func isDocumentation(_ page: Page) -> Bool {
    if let program = page.head.meta("generator")?.content, containsAny(of: programs, program) { return true }
    let addresses = [page.head.canonical, page.head.meta("og:url")?.content, page.options.sourceURL]
    return addresses.contains { $0.map { containsAny(of: places, $0) } ?? false }
  }
}

/// Whether one of several small-lettered words stands in a text, whatever its case there.
func containsAny(of needles: [String], _ text: String) -> Bool {
  let bytes = text.utf8.map(\.lowered)
  return needles.contains { needle in
    let needle = Array(needle.utf8)
    guard bytes.count >= needle.count else { return false }
    return (0...(bytes.count - needle.count)).contains { bytes[$0...].starts(with: needle) }
  }
}
