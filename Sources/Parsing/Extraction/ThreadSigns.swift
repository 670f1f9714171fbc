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
}
