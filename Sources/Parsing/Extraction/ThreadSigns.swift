import Text

/// Whether a page says that it is a thread of a forum: by its program, its JSON-LD or its address.
enum ThreadSigns {
  private static let programs = [
    "discourse", "xenforo", "phpbb", "vbulletin", "invision", "mybb", "simplemachines", "nodebb", "flarum", "vanilla",
    "bbpress", "fluxbb", "punbb", "woltlab", "ubb.threads",
  ]
  private static let paths = [
    "/threads/", "/thread/", "/viewtopic", "/showthread", "/showtopic", "/topic/", "forum", "topic=", "/t/",
    "/discussion/", "/questions/", "/discussions/", "/ubbthreads", "//discuss",
  ]

  static func isThread(_ page: Page) -> Bool {
    let types = page.head.linkedData.flatMap { $0["@type"]?.elements ?? [] }.compactMap(\.text)
    if types.contains(where: { ["DiscussionForumPosting", "QAPage", "Question"].contains($0) }) { return true }
    if let program = page.head.meta("generator")?.content, containsAny(of: programs, program) { return true }
    if let html = page.tree.first(below: page.tree.root, where: { page.tree.tag($0) == .html }),
      let id = page.tree.attribute(html, "id"), id == "XF"
    {
      return true
    }
    let addresses = [page.head.canonical, page.head.meta("og:url")?.content, page.options.sourceURL]
    return addresses.contains { $0.map { containsAny(of: paths, $0) } ?? false }
  }

  /// Whether the page is a later one of its thread, whose first message is not the thread's.
  static func isContinuation(_ page: Page) -> Bool {
    let addresses = [
      page.head.canonical, page.head.meta("og:url")?.content, page.options.sourceURL,
    ]
    return addresses.compactMap { $0 }.contains { address in
      let bytes = address.utf8.map(\.lowered)
      // The marks of a page's number or of its first message's; the first page has 1, or 0 of that.
      return ["/page-", "page=", "/page/", "start=", "/p"].contains { mark in
        let mark = Array(mark.utf8)
        guard bytes.count > mark.count else { return false }
        return (0..<(bytes.count - mark.count)).contains { place in
          guard bytes[place...].starts(with: mark) else { return false }
          let digits = bytes[(place + mark.count)...].prefix { $0.isDigit }
          let end = digits.endIndex
          guard let number = Int(String(decoding: digits, as: UTF8.self)), number > 1 else {
            return false
          }
          // Otherwise the figures begin a word of the address.
          return end == bytes.count
            || [UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "#")].contains(bytes[end])
        }
      }
    }
  }
}
