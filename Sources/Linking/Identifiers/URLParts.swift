import Text

/// A web address taken apart: what is needed to tell whether two addresses name one page.
///
/// Only `http`, `https` and addresses without a scheme are read (RFC 3986, section 3); user names and ports are left out.
struct URLParts: Hashable, Sendable {
  /// Lower case, without `www.`.
  var host: String
  /// The parts between slashes, none of them empty, escapes kept.
  var path: [String]
  /// The fields after the question mark in their order.
  var query: [(name: String, value: String)] {
    fields.map { field in
      let halves = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(halves[0]), halves.count == 2 ? String(halves[1]) : "")
    }
  }
  private var fields: [String]
  var fragment: String

  /// Takes an address apart, or says that it is none.
  init?(_ url: String) {
    let bytes = Array(url.utf8)
    var start = 0
    if bytes.matches("https://".utf8, at: 0) {
      start = 8
    } else if bytes.matches("http://".utf8, at: 0) {
      start = 7
    } else if bytes.matches("//".utf8, at: 0) {
      start = 2
    }
    let hostEnd = bytes.end(from: start) {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    let authority = bytes[start..<hostEnd].split(separator: UInt8(ascii: "@")).last ?? []
    var host = authority.prefix { $0 != UInt8(ascii: ":") }.map(\.lowered)
    while host.last == UInt8(ascii: ".") { host.removeLast() }
    for prefix in ["www.", "m."] where host.starts(with: prefix.utf8) && host.count > prefix.utf8.count + 3 {
      host.removeFirst(prefix.utf8.count)
    }
    // A name without a full stop is a word of the text, and one with a blank is a sentence.
    guard host.contains(UInt8(ascii: ".")),
      host.allSatisfy({ $0.isAlphanumeric || $0 == 0x2D || $0 == 0x2E || $0 >= 0x80 })
    else { return nil }
    let pathEnd = bytes.end(from: hostEnd) { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let queryEnd = bytes.end(from: pathEnd) { $0 != UInt8(ascii: "#") }
    self.host = String(decoding: host, as: UTF8.self)
    self.path = bytes[hostEnd..<pathEnd].split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
    self.fields = bytes[pathEnd..<queryEnd].dropFirst().split(separator: UInt8(ascii: "&"))
      .map { String(decoding: $0, as: UTF8.self) }
    self.fragment = String(decoding: bytes[queryEnd...].dropFirst(), as: UTF8.self)
  }

  /// The value of a field of the query.
  func query(_ name: String) -> String? {
    query.first { $0.name == name }?.value
  }

  /// The address without scheme, `www.`, tracking, fragment, `index.html` and the last slash: equal for equal pages.
  var normalized: String {
    var parts = path
    if let last = parts.last, ["index.html", "index.htm", "index.php"].contains(last) { parts.removeLast() }
    let kept = fields.filter { !isTracking($0.prefix { $0 != "=" }) }
    return ([host] + parts).joined(separator: "/") + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  /// Whether a field says where the reader came from rather than what the page is.
  private func isTracking(_ name: some StringProtocol) -> Bool {
    name.hasPrefix("utm_") || name.hasPrefix("mc_") || trackingFields.contains(String(name))
  }
}

private let trackingFields: Set<String> = [
  "_hsenc", "_hsmi", "dclid", "fbclid", "feature", "gclid", "igshid", "msclkid", "ref", "ref_src", "ref_url", "rdt",
  "si", "source", "src", "triedRedirect", "via", "yclid",
]
