import Text

/// Names taken out of a byline.
package enum AuthorNames {
  private static let notNames: Set<String> = [
    "admin", "administrator", "editor", "editors", "staff", "guest", "anonymous", "unknown", "author", "webmaster",
    "editorial staff", "staff writer", "staff reporter", "newsroom", "press release", "contributor", "team", "user",
    "root",
    "the editors", "none", "null", "undefined", "follow", "more", "posts", "view all posts", "about the author",
  ]

  /// The names of a byline such as "By A. Author and B. Writer | June 1, 2020"; none when it names a site, an account or no person.
  package static func split(_ byline: String, site: String?) -> [String] {
    var text = byline.trimmingBlanks
    for opening in ["written by", "posted by", "by:", "by", "author:", "authors:", "words by", "story by", "from"] {
      let prefix = text.prefix(opening.count)
      if folded(String(prefix)) == opening, let next = text.dropFirst(opening.count).first,
        next == " " || next == "\u{A0}"
      {
        text = String(text.dropFirst(opening.count)).trimmingBlanks
        break
      }
    }
    let parts = pieces(text)
    return parts.filter { isName($0, site: site) }
  }

  /// Cuts at commas, semicolons, bars, "and" and "&".
  private static func pieces(_ text: String) -> [String] {
    var parts: [[UInt8]] = [[]]
    let bytes = Array(text.utf8)
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|")
        || byte == UInt8(ascii: "&")
        || byte == 0x0A
      {
        parts.append([])
        offset += 1
      } else if byte == 0x20, starts(bytes, at: offset, with: " and ") {
        parts.append([])
        offset += 5
      } else if starts(bytes, at: offset, with: " · ") || starts(bytes, at: offset, with: " • ") {
        parts.append([])
        offset += 4
      } else {
        parts[parts.count - 1].append(byte)
        offset += 1
      }
    }
    return parts.map { String(decoding: $0, as: UTF8.self).trimmingBlanks }.filter { !$0.isEmpty }
  }

  /// Whether a piece of a byline can be a person's name or handle.
  package static func isName(_ text: String, site: String?) -> Bool {
    let folded = folded(text)
    if notNames.contains(folded) || text.utf8.count > 50 || text.utf8.count < 2 { return false }
    if let site, Text.folded(site) == folded { return false }
    let bytes = Array(text.utf8)
    if bytes.contains(UInt8(ascii: "@")) || bytes.contains(UInt8(ascii: "/")) || bytes.contains(UInt8(ascii: ":")) {
      return false
    }
    if bytes.count(where: \.isDigit) * 3 > bytes.count { return false }
    let words = text.split(separator: " ")
    guard (1...5).contains(words.count) else { return false }
    if firstDate(in: text) != nil { return false }
    // A sentence is no name: of several words most begin with a capital.
    if words.count > 1 {
      let capital = words.count { word in
        guard let first = word.utf8.first else { return false }
        return first.isUpper || first >= 0x80
      }
      return capital * 2 > words.count
    }
    return bytes.contains { $0.isLetter || $0 >= 0x80 }
  }

  /// A name written family name first with a comma, turned round.
  package static func inReadingOrder(_ name: String) -> String {
    let parts = name.split(separator: ",", maxSplits: 1).map { String($0).trimmingBlanks }
    return parts.count == 2 && !parts[1].isEmpty ? "\(parts[1]) \(parts[0])" : name
  }
}
