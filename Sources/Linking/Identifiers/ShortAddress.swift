package import Model

/// A web address as people shorten it when they speak of a page: `ai-2027`, `example.org/essays`, `on-the-biology`.
///
/// It is a run of an address's parts that begins with the host, which may be without what follows one of its full stops,
/// or ends with the last part; a part in the midst of an address names no page. Letter case, scheme, `www.`, query and
/// fragment say nothing.
package struct ShortAddress: Hashable, Sendable {
  private var parts: [Substring]

  /// Nothing when the words cannot be a part of an address.
  package init?(_ words: String) {
    parts = Self.parts(of: words)
    guard !parts.isEmpty, !words.utf8.contains(0x20) else { return nil }
  }

  /// Whether an identifier's address, or its value alone, can be shortened so.
  package func names(_ identifier: WorkIdentifier) -> Bool {
    if parts == Self.parts(of: identifier.value) { return true }
    guard let location = identifier.location else { return false }
    let address = Self.parts(of: location)
    guard let host = address.first, parts.count <= address.count else { return false }
    let isHost = parts[0] == host || host.hasPrefix(parts[0] + ".")
    return isHost && address.dropFirst().starts(with: parts.dropFirst())
      || address.suffix(parts.count).elementsEqual(parts)
  }

  private static func parts(of address: String) -> [Substring] {
    var rest = address.lowercased()[...]
    for scheme in ["https://", "http://", "//", "www."] where rest.hasPrefix(scheme) { rest.removeFirst(scheme.count) }
    return rest.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
  }
}
