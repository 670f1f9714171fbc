import Text

/// Reads a page's title: the heading that its head speaks of, or what the head says without the site's name.
struct TitleReader {
  private let page: Page
  private let names: SiteNames
  var tree: HTMLTree { page.tree }
  private var head: PageHead { page.head }

  init(_ page: Page, site: String?) {
    self.page = page
    names = SiteNames(page, site: site)
  }

  func title() -> (String, String)? {
    if let (name, content) = head.meta("citation_title") { return (withoutEntities(content), name) }
    let places = tree.descendants(of: tree.root) { [Tag.h1, .h2, .h3].contains(tree.tag($0)) }
      .filter { !page.chrome.isInComment($0) && tree.hasText($0, shorterThan: 400) }
    let headings =
      places.map { (isFirst: tree.tag($0) == .h1, text: plain(tree.text($0))) }
      .filter { !$0.text.isEmpty && !names.contains($0.text) }
    let told: [(String, String)] = [
      head.meta("og:title").map { ($0.content, "og:title") },
      head.titleElement.map { ($0, "title-element") },
      head.article?["headline"]?.text.map { ($0, "json-ld") },
    ].compactMap { $0 }
    let others = ["twitter:title", "dc.title", "sailthru.title", "parsely-title", "title"].compactMap { name in
      head.meta(name).map { ($0.content, $0.name) }
    }
    let named = (told + others).map { (plain(withoutEntities($0.0)), $0.1) }.filter { !$0.0.isEmpty }
    if let issue = issueHeading(among: places, titles: named.map { $0.0 }) { return (issue, "issue-heading") }
    for (whole, rule) in named {
      // A title may itself have the marks that part it from its site's name.
      let isPhrase = whole.utf8.contains(0x20)
      if isPhrase, let found = headings.first(where: { folded($0.text) == folded(whole) }) {
        return (found.text, "heading")
      }
      let parts = segments(whole).filter { !names.contains($0) }
      let longest = parts.map(\.utf8.count).max() ?? 0
      for (number, part) in parts.enumerated() where number == 0 || part.utf8.count * 5 >= longest * 3 {
        let wanted = folded(part)
        let found = headings.first { folded($0.text) == wanted && ($0.isFirst || part.utf8.contains(0x20)) }
        if let found {
          if number == 0, isBareName(part, before: parts.dropFirst()) { return (withoutSite(whole), rule) }
          return (telling(found.text, among: parts, headings.map(\.text)), "heading")
        }
        guard part.utf8.contains(0x20) else { continue }
        // Heads are cut at a length; themes put dates and notes into the heading.
        let longer = headings.first { $0.isFirst && contains(folded($0.text), wanted) }
        if let longer { return (isCut(part, of: longer.text) ? longer.text : part, "heading") }
      }
    }
    let first = headings.filter(\.isFirst).map(\.text)
    if let told = toldByAddress(named.map { withoutSite($0.0) }, first) { return (told, "address") }
    if let heading = likest(first, named.map { $0.0 }) { return (heading, "heading") }
    if let (whole, rule) = named.first { return (withoutSite(whole), rule) }
    return (first.first ?? headings.first?.text).map { ($0, "heading") }
  }

  /// A diary bears its own name on every page, and behind it the day's: of two parts that are headings the second says
  /// what the page is about when it is the longer by far.
  private func telling(_ found: String, among parts: [String], _ headings: [String]) -> String {
    guard parts.first.map(folded) == folded(found), let longer = parts.last, longer.utf8.count > 2 * found.utf8.count
    else { return found }
    let wanted = folded(longer)
    return headings.first { contains(folded($0), wanted) && $0.utf8.count < 2 * longer.utf8.count } ?? found
  }

  /// The heading that shares most words with what the head says. A page's only heading may share few: editors give
  /// search engines another title than readers.
  private func likest(_ headings: [String], _ named: [String]) -> String? {
    var best: (text: String, likeness: Double)?
    for heading in headings {
      let own = wordSet(heading)
      for whole in named {
        let other = wordSet(withoutSite(whole))
        guard !own.isEmpty, !other.isEmpty else { continue }
        let shared = Double(own.intersection(other).count)
        let likeness = shared / Double(max(own.count, other.count))
        let isPart =
          shared / Double(min(own.count, other.count)) >= 0.5 && own.count * 3 >= other.count
          && other.count * 3 > own.count
        let isOnly = headings.count == 1 && own.count >= 4 && shared >= 1
        if isPart || isOnly, likeness > best?.likeness ?? 0 { best = (heading, likeness) }
      }
    }
    return best?.text
  }

  /// Whether a title is a heading's beginning, cut within a word.
  private func isCut(_ title: String, of heading: String) -> Bool {
    let (title, heading) = (Array(folded(title).utf8), Array(folded(heading).utf8))
    guard heading.count > title.count, heading.starts(with: title) else { return false }
    return heading[title.count].isAlphanumeric || heading[title.count] >= 0x80
  }

  /// A title of the head whose words the page's address repeats, where those of the headings are others: a page may
  /// begin with the heading of an advertisement.
  private func toldByAddress(_ titles: [String], _ headings: [String]) -> String? {
    let address = head.canonical ?? head.meta("og:url")?.content ?? page.options.sourceURL
    guard let step = address.flatMap({ $0.split(separator: "?").first?.split(separator: "/").last })
    else { return nil }
    let slug = wordSet(String(step.map { $0 == "-" || $0 == "_" ? " " : $0 }))
    guard slug.count >= 4 else { return nil }
    func share(_ text: String) -> Double {
      Double(slug.intersection(wordSet(text)).count) / Double(slug.count)
    }
    guard headings.allSatisfy({ share($0) < 0.6 }) else { return nil }
    guard let told = titles.first(where: { share($0) >= 0.9 }) else { return nil }
    // An advertisement would not share a word that is rare.
    let rare = wordSet(told).filter { $0.count >= 10 }
    return headings.contains { !wordSet($0).isDisjoint(with: rare) } ? nil : told
  }

  private func contains(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
  }

  private func wordSet(_ text: String) -> Set<[UInt8]> {
    let bytes = folded(text.utf8)
    return Set(words(in: bytes, bytes.indices).map { Array(bytes[$0]) })
  }

  /// Invisible characters and the marks of heading anchors are no part of a title.
  func plain(_ text: String) -> String {
    guard needsCleaning(text) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0xA0: if result.last != " " { result.unicodeScalars.append(" ") }
      case 0x200B...0x200F, 0xFEFF, 0xAD: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    while let last = result.last, last == "¶" || last == "#" || last == " " { result.removeLast() }
    return result.trimmingBlanks
  }

  /// A quick look: most texts are letters with single blanks between them.
  private func needsCleaning(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      // These begin the invisible characters and the marks.
      if byte == 0xC2 || byte == 0xE2 || byte == 0xEF { return true }
      if byte.isBlank, byte != 0x20 || last == 0x20 { return true }
      last = byte
    }
    return last == 0x20 || last == UInt8(ascii: "#")
  }

  private static let separators =
    ["|", "—", "–", "-", "::", "»", "·", "•", "«", "/", ":"].map { Array(" \($0) ".utf8) }
    + [Array("｜".utf8)]

  /// The parts of a title between separators.
  private func segments(_ title: String) -> [String] {
    let bytes = Array(title.utf8)
    var parts: [String] = []
    var start = 0
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == 0x20 || bytes[offset] == 0xEF,
        let mark = Self.separators.first(where: { bytes[offset...].starts(with: $0) })
      {
        parts.append(String(decoding: bytes[start..<offset], as: UTF8.self))
        // The blank behind a mark may stand before the next one.
        offset += max(mark.count - 1, 1)
        start = offset
      } else {
        offset += 1
      }
    }
    parts.append(String(decoding: bytes[min(start, bytes.count)...], as: UTF8.self))
    return parts.map(\.trimmingBlanks).filter { !$0.isEmpty }
  }

  /// A title without the name of its site before or behind a separator.
  private func withoutSite(_ title: String) -> String {
    let parts = segments(title)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return title }
    if names.contains(first) { return String(title.dropFirst(first.count)).trimmingSeparators }
    let head = String(title.dropLast(last.count)).trimmingSeparators
    if names.contains(last) { return head.isEmpty ? title : withoutSite(head) }
    let isBar = ["|", "»", "·", "•"].contains { title.dropLast(last.count).trimmingBlanksAtEnd.hasSuffix($0) }
    let isShort = last.split(separator: " ").count <= 3
    return isShort && (isBar || head.split(separator: " ").count >= 4) ? head : title
  }
}

extension String {
  fileprivate var trimmingSeparators: String {
    var text = Substring(self)
    let marks: Set<Character> = ["|", "—", "–", "-", ":", "»", "«", "·", "•", "/", " "]
    while let first = text.first, marks.contains(first) { text.removeFirst() }
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }
}

extension Substring {
  fileprivate var trimmingBlanksAtEnd: Substring { self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)] }
}
