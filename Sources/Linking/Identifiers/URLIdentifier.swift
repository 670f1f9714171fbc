package import Model
import Text

/// The work that a web address leads to, under the most telling name it has.
///
/// Addresses of arXiv, publishers, forums, OpenReview, the ACL Anthology, YouTube and GitHub become identifiers of their
/// own; any other address becomes its normal form (see ``WorkIdentifier/Scheme/url``). The first DOI of a page's text
/// is never taken for the page's own; only the address counts.
///
/// - Returns: Nothing when the text is no web address.
package func workIdentifier(ofURL url: String) -> WorkIdentifier? {
  guard let parts = URLParts(url) else { return nil }
  if let post = forumPost(parts) { return post }
  // `doi.org/10.48550/arXiv.2309.01933` is an arXiv paper before it is a DOI.
  let bytes = Array(url.utf8)
  if let arxiv = arxivIdentifiers(in: bytes).first { return WorkIdentifier(.arxiv, arxiv.value) }
  if let doi = doiIdentifiers(in: bytes).first { return workIdentifier(ofDOI: doi.value) }
  return siteIdentifier(parts) ?? WorkIdentifier(.url, parts.normalized)
}

/// The identifier of a DOI: lower case, and arXiv's number where arXiv registered it.
func workIdentifier(ofDOI doi: String) -> WorkIdentifier {
  let lower = doi.lowercased()
  let prefix = "10.48550/arxiv."
  if lower.hasPrefix(prefix) {
    let rest = Array(lower.dropFirst(prefix.count).utf8)
    if let number = arxivNumber(in: rest, at: 0) { return WorkIdentifier(.arxiv, number.value) }
  }
  return WorkIdentifier(.doi, lower)
}

private func siteIdentifier(_ url: URLParts) -> WorkIdentifier? {
  switch url.host {
  case "openreview.net":
    guard let id = url.query("id"), !id.isEmpty, let page = url.path.first, ["forum", "pdf"].contains(page) else {
      return nil
    }
    return WorkIdentifier(.openreview, id)
  case "aclanthology.org", "aclweb.org", "aclanthology.info":
    guard var id = url.path.last, url.path.count == 1 || url.path.contains("anthology") || url.path.contains("papers")
    else { return nil }
    for tail in [".pdf", ".bib", "v1", "v2"] where id.hasSuffix(tail) { id.removeLast(tail.count) }
    guard id.contains("-"), id.utf8.contains(where: \.isDigit) else { return nil }
    return WorkIdentifier(.acl, id)
  case "youtu.be":
    guard let id = url.path.first, isVideo(id) else { return nil }
    return WorkIdentifier(.youtube, id)
  case "youtube.com", "youtube-nocookie.com", "music.youtube.com":
    let embedded = url.path.count > 1 && ["embed", "v", "shorts", "live"].contains(url.path[0]) ? url.path[1] : nil
    guard let id = url.query("v") ?? embedded, isVideo(id) else { return nil }
    return WorkIdentifier(.youtube, id)
  case "github.com":
    guard url.path.count >= 2, !["orgs", "topics", "sponsors", "features", "settings"].contains(url.path[0]) else {
      return nil
    }
    var name = url.path[1]
    if name.hasSuffix(".git") { name.removeLast(4) }
    return WorkIdentifier(.github, "\(url.path[0])/\(name)".lowercased())
  default:
    return nil
  }
}

private func isVideo(_ id: String) -> Bool {
  id.utf8.count == 11 && id.utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
}

extension WorkIdentifier {
  /// The address of the work without its scheme: what a browser opens behind `https://`; nothing for an ISBN.
  package var location: String? {
    switch scheme {
    case .arxiv: "arxiv.org/abs/\(value)"
    case .doi: "doi.org/\(value)"
    case .isbn: nil
    case .openreview: "openreview.net/forum?id=\(value)"
    case .acl: "aclanthology.org/\(value)"
    case .lesswrong: "lesswrong.com/posts/\(value)"
    case .eaforum: "forum.effectivealtruism.org/posts/\(value)"
    case .youtube: "youtube.com/watch?v=\(value)"
    case .github: "github.com/\(value)"
    case .url: value
    }
  }
}
