import Text

/// The names under which a page's site appears in titles and bylines, folded: its declared name and its host's.
struct SiteNames {
  private let names: Set<String>
  private let declared: Set<String>
  private let labels: [String]

  init(_ page: Page, site: String?) {
    var found: Set<String> = []
    func add(_ name: String?) {
      guard let name, !name.isEmpty else { return }
      found.insert(Self.key(name))
    }
    add(site)
    add(page.head.article?["publisher"]?["name"]?.text)
    for url in [page.head.canonical, page.head.meta("og:url")?.content, page.options.sourceURL] {
      guard let host = url.flatMap(urlHost) else { continue }
      add(host)
      let labels = host.split(separator: ".")
      // "forums.example.co.uk": the longest label before the last is the site's own.
      add(labels.dropLast().max { $0.count < $1.count }.map(String.init))
    }
    names = found
    let told = Set([site, page.head.article?["publisher"]?["name"]?.text].compactMap { $0 }.map(Self.key))
    declared = told
    labels = found.subtracting(told).sorted()
  }

  /// Whether a text is the site's name, whatever its blanks and punctuation.
  func contains(_ text: String) -> Bool { names.contains(Self.key(text)) }

  /// Whether a name of a byline is the site's: its declared name, or one word that its address begins with. People name
  /// their own sites after themselves, so two words that only the address joins are a person.
  func isSite(_ name: String) -> Bool {
    let key = Self.key(name)
    if declared.contains(key) { return true }
    return !name.utf8.contains(0x20) && key.utf8.count > 3 && labels.contains { $0.utf8.starts(with: key.utf8) }
  }

  /// Whether a name holds the site's declared name among its words: "The Example Team", "Example Support".
  func isNamedInside(_ name: String) -> Bool {
    let words = name.split(separator: " ").map { Self.key(String($0)) }
    return declared.contains { site in
      site.utf8.count > 3
        && words.indices.contains { first in
          // The site's name may be of several words.
          var joined = ""
          for word in words[first...] {
            joined += word
            if joined == site { return true }
            if joined.utf8.count > site.utf8.count { return false }
          }
          return false
        }
    }
  }

  private static func key(_ text: String) -> String {
    String(decoding: folded(text.utf8).filter { $0.isAlphanumeric || $0 >= 0x80 }, as: UTF8.self)
  }
}
