import Model
import Text

/// What a Markdown file says of itself: the `key: value` lines between two `---`, and the list of facts under the title
/// of a page from a forum's Markdown interface.
enum MarkdownHead {
  /// Where the forum runs that serves Markdown, for pages that do not say it.
  private static let usualOrigin = "https://www.lesswrong.com"

  /// Takes one item of a list of facts; false when it is none.
  static func take(fact text: String, _ links: [Link], _ document: inout Document) -> Bool {
    let lower = text.lowercased()
    if lower.hasPrefix("by ") {
      take("author", text, rule: "facts", &document)
    } else if lower.hasSuffix(" points") || lower.hasSuffix(" point"), let value = Int(text.split(separator: " ")[0]) {
      document.score = Score(value)
    } else if lower.hasPrefix("linkpost:") {
      document.linkTarget = links.first?.target
    } else if lower.hasPrefix("tag:") {
      document.tags.append(String(text.dropFirst(4)).trimmingBlanks)
    } else if lower.hasPrefix("post url") {
      takeAddress(text, links, &document)
    } else if lower.hasPrefix("sequence:") {
      document.sequence = links.first.map { withoutAlternative(text, $0) } ?? nil
    } else if let date = firstDate(in: text), text.utf8.count < 40 {
      document.published = date
      document.provenance.append(Provenance(field: "published", rule: "facts", evidence: text))
    } else {
      let others = ["previous", "next", "comments", "curated", "frontpage", "personal blog", "mode:", "location:"]
      return others.contains { lower.hasPrefix($0) }
    }
    return true
  }

  /// The page has an address for readers and others for programs.
  private static func takeAddress(_ text: String, _ links: [Link], _ document: inout Document) {
    guard text.hasPrefix("Post URL (HTML)") || document.url == nil else { return }
    document.url = links.first?.target ?? text.split(separator: " ").last.map(String.init)
  }

  /// The name in "Sequence: NAME (Markdown)".
  private static func withoutAlternative(_ text: String, _ link: Link) -> String? {
    let name = String(decoding: Array(text.utf8)[link.range], as: UTF8.self).trimmingBlanks
    return name.isEmpty ? nil : name
  }

  /// Takes one `key: value` line.
  static func take(_ key: String, _ value: String, rule: String, _ document: inout Document) {
    let field: String
    switch key {
    case "title":
      field = "title"
      document.title = value
    case "author", "authors", "by":
      field = "authors"
      document.authors = AuthorNames.split(list(value).joined(separator: ", "), site: nil).map { Byline(name: $0) }
    case "date", "published", "posted":
      field = "published"
      document.published = firstDate(in: value) ?? document.published
    case "created":
      // A clipping is created when it is clipped; that is the page's own day only where nothing tells another.
      guard document.published == nil else { return }
      field = "published"
      document.published = firstDate(in: value)
    case "updated", "modified":
      field = "modified"
      document.modified = firstDate(in: value)
    case "url", "source", "link", "canonical":
      field = "url"
      document.url = value
    case "site", "publisher":
      field = "site"
      document.site = value
    case "tags", "keywords":
      field = "tags"
      document.tags = list(value)
    default: return
    }
    document.provenance.append(Provenance(field: field, rule: rule, evidence: value))
  }

  /// The items of a list in YAML's short form, without quotation marks and the brackets of a note's links.
  private static func list(_ value: String) -> [String] {
    let inner = value.hasPrefix("[[") ? value : value.trimmingBrackets
    return inner.split(separator: ",").map { item in
      let plain = String(item).trimmingBlanks.unquoted
      return plain.hasPrefix("[[") && plain.hasSuffix("]]") ? String(plain.dropFirst(2).dropLast(2)) : plain
    }
  }

  // MARK: Threads

  /// Makes a thread of a page that is headed "Comments: TITLE".
  static func takeThread(_ document: inout Document) -> Bool {
    guard let title = document.title, title.hasPrefix("Comments: ") else { return false }
    document.title = String(title.dropFirst("Comments: ".utf8.count))
    document.kind = .thread
    return true
  }

  /// Takes one line over the comments: the post's address, and how many of its comments are there.
  static func takeThread(fact text: String, _ links: [Link], _ document: inout Document) {
    if text.hasPrefix("Post URL") { return takeAddress(text, links, &document) }
    let words = text.split(separator: " ")
    guard text.hasPrefix("Showing "), words.count > 3, let shown = Int(words[1]), let all = Int(words[3]), shown < all
    else { return }
    document.diagnostics.append(
      Diagnostic(.note, "comments-missing", "the file has \(shown) of the post's \(all) comments"))
  }

  // MARK: Addresses

  /// Makes absolute what is relative to a site.
  static func resolve(_ document: inout Document, origin: String) {
    if let url = document.url { document.url = absoluteURL(url, base: origin) }
    for index in document.comments.indices {
      document.comments[index].url = document.comments[index].url.flatMap { absoluteURL($0, base: origin) }
    }
    for index in document.links.indices where document.links[index].kind == .page {
      let target = document.links[index].target
      document.links[index].target = absoluteURL(target, base: origin) ?? target
    }
  }

  /// Gives a document the address it came from, and resolves what is relative to it.
  static func complete(_ document: inout Document, sourceURL: String?) {
    let relative = document.url?.hasPrefix("/") ?? false
    if let sourceURL {
      resolve(&document, origin: sourceURL)
      document.url = document.url ?? sourceURL
    } else if relative {
      resolve(&document, origin: usualOrigin)
      document.provenance.append(Provenance(field: "url", rule: "usual-site", evidence: usualOrigin, certain: false))
    } else if let origin = document.url.flatMap(urlOrigin) {
      resolve(&document, origin: origin)
    }
  }
}

extension String {
  var unquoted: String {
    guard utf8.count > 1, let first = utf8.first, first == utf8.last, first == 0x22 || first == 0x27 else {
      return self
    }
    return String(dropFirst().dropLast())
  }

  var trimmingBrackets: String {
    hasPrefix("[") && hasSuffix("]") ? String(dropFirst().dropLast()) : self
  }
}
