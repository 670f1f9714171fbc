import Text

/// A link's target as an absolute URL (RFC 3986, section 5, without the removal of dot segments deeper than the path).
///
/// - Returns: Nothing when the target is relative and there is no base.
package func absoluteURL(_ target: String, base: String?) -> String? {
  if hasScheme(target) { return target }
  guard let base, let origin = urlOrigin(base) else { return nil }
  if target.hasPrefix("//") { return scheme(base) + ":" + target }
  if target.hasPrefix("/") { return origin + target }
  let page = base.split(whereSeparator: { $0 == "#" || $0 == "?" }).first.map(String.init) ?? base
  if target.hasPrefix("#") { return page + target }
  if target.hasPrefix("?") { return page + target }
  var path = page.dropFirst(origin.count).split(separator: "/", omittingEmptySubsequences: true).map(String.init)
  if !page.hasSuffix("/"), !path.isEmpty { path.removeLast() }
  for step in target.split(separator: "/", omittingEmptySubsequences: false) {
    switch step {
    case ".": continue
    case "..": if !path.isEmpty { path.removeLast() }
    default: path.append(String(step))
    }
  }
  return origin + "/" + path.joined(separator: "/")
}

/// Scheme and authority of a URL, such as `https://www.lesswrong.com`; nothing when it has none.
package func urlOrigin(_ url: String) -> String? {
  guard let mark = firstRange(of: "://", in: url) else { return nil }
  let rest = url[mark.upperBound...]
  let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? url.endIndex
  return rest.startIndex == end ? nil : String(url[..<end])
}

/// The host of a URL without `www.`, in lower case.
package func urlHost(_ url: String) -> String? {
  guard let origin = urlOrigin(url), let mark = firstRange(of: "://", in: origin) else { return nil }
  let host = origin[mark.upperBound...].lowercased()
  return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
}

private func firstRange(of needle: String, in text: String) -> Range<String.Index>? {
  var start = text.startIndex
  while start < text.endIndex {
    if text[start...].hasPrefix(needle) { return start..<text.index(start, offsetBy: needle.count) }
    start = text.index(after: start)
  }
  return nil
}

private func scheme(_ url: String) -> String { url.split(separator: ":").first.map(String.init) ?? "https" }

private func hasScheme(_ target: String) -> Bool {
  let bytes = Array(target.utf8.prefix(24))
  guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0, bytes[0].isLetter else { return false }
  return bytes[..<colon].allSatisfy { $0.isAlphanumeric || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
}
