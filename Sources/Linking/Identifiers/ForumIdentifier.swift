import Model
import Text

/// The post that an address of LessWrong, the Alignment Forum, the EA Forum or a mirror of theirs leads to.
///
/// LessWrong and the Alignment Forum are one database and share 17-character ids; the EA Forum has its own. The routes
/// are those of the sites' program (ForumMagnum): `/posts/ID/slug`, `/s/SEQUENCE/p/ID`, `/g/GROUP/p/ID`, `/events/ID`.
/// A comment's address names the post it stands on, since the post is the work.
func forumPost(_ url: URLParts) -> WorkIdentifier? {
  guard let scheme = forum(url.host) else { return nil }
  let path = url.path
  for i in path.indices.dropFirst() where ["posts", "p", "events"].contains(path[i - 1]) {
    let id = path[i].utf8
    guard id.count == 17, id.allSatisfy({ $0.isAlphanumeric }) else { continue }
    return WorkIdentifier(scheme, path[i])
  }
  return nil
}

/// Which of the two databases a host shows.
private func forum(_ host: String) -> WorkIdentifier.Scheme? {
  switch host {
  case "lesswrong.com", "alignmentforum.org", "greaterwrong.com", "lesserwrong.com", "lw2.issarice.com": .lesswrong
  case "forum.effectivealtruism.org", "ea.greaterwrong.com", "forum-bots.effectivealtruism.org", "eaforum.issarice.com":
    .eaforum
  default:
    host.hasSuffix(".lesswrong.com") || host.hasSuffix(".alignmentforum.org") ? .lesswrong : nil
  }
}
