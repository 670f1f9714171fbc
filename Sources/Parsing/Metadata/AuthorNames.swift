import Text

/// Names taken out of a byline.
enum AuthorNames {
  private static let notNames: Set<String> = [
    "admin", "administrator", "editor", "editors", "staff", "guest", "anonymous", "unknown", "author", "webmaster",
    "editorial staff", "staff writer", "staff reporter", "newsroom", "press release", "contributor", "team", "user",
    "root", "the editors", "none", "null", "undefined", "follow", "more", "posts", "view all posts", "by", "facebook",
    "about the author", "twitter", "instagram", "linkedin", "guest author", "super user", "editorial team", "share",
    "jr", "sr", "phd", "ph.d", "md", "m.d", "dvm", "rn", "mph", "ms", "rd", "cpa", "mba", "dr", "updated", "published",
    "comments", "contributors", "written by", "posted by", "reviewed by", "human", "peer reviewed by", "peer", "posted",
    "associated press", "reuters", "afp", "login", "authorization", "sponsored",
  ]
  /// Words of a role behind a name.
  private static let roles: Set<String> = [
    "contributor", "staff", "writer", "editor", "reporter", "correspondent", "founder", "author", "follow", "senior",
    "associate", "sponsored", "news", "view", "columnist", "editor-in-chief", "guest",
  ]
  /// Words that stand in the names of organisations and of parts of a page, not of persons.
  private static let organizations: Set<String> = [
    "network", "team", "staff", "editorial", "editors", "newsroom", "desk", "inc", "llc", "ltd",
    "gmbh", "corporation",
    "foundation", "institute", "university", "department", "ministry", "association", "society",
    "museum", "magazine",
    "news", "media", "agency", "bureau", "council", "committee", "company", "group", "support",
    "documentation",
    "resources", "contributors", "community", "wire", "services", "service", "labs", "hosting",
    "guest", "admin",
    "anonymous", "login", "subscribe", "newsletter", "redaktion", "redazione",
  ]
  /// Words of a family name that are written small.
  private static let particles: Set<String> = [
    "de", "da", "do", "dos", "di", "du", "del", "della", "der", "den", "van", "von", "zu", "la",
    "le", "el", "al",
    "bin",
    "ibn", "ben", "ter", "ten", "y", "e", "af", "av", "st", "dem", "das", "des", "vom", "zur",
  ]
  /// Words of a date or a place in time behind a name.
  private static let dates: Set<String> = [
    "updated", "published", "posted", "minute", "min", "read", "on", "at", "in", "for", "reviewed", "medically", "last",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "opened", "written",
  ]
  private static let openings = [
    "more stories by", "medically reviewed by", "written by", "posted by", "published by", "by:",
    "by", "author:",
    "authors:", "author", "authored by:", "words by", "story by", "from", "text by", "von", "par",
    "por", "di", "door",
  ]

  /// The names of a page's byline; none when it names the page's site, an account or no person.
  static func split(_ byline: String, _ sites: SiteNames) -> [String] {
    split(byline, site: nil).filter {
      !isAccountNumber($0) && !sites.isSite($0) && !sites.isNamedInside($0) && !isOrganization($0)
        && !isRole($0)
    }
  }

  /// Whether a name is that of an organisation or of a part of a page.
  static func isOrganization(_ name: String) -> Bool {
    let words = folded(name).split(separator: " ").map { $0.utf8.filter { $0.isAlphanumeric } }
    // One word may be anybody's handle.
    return words.count > 1
      && words.contains { organizations.contains(String(decoding: $0, as: UTF8.self)) }
  }

  /// Whether a name is a role alone: "Contributing Reporter".
  private static func isRole(_ name: String) -> Bool {
    let words = folded(name).split(separator: " ").map(String.init)
    return words.count > 1 && words.allSatisfy { roles.contains($0) || kinds.contains($0) }
  }

  private static let kinds: Set<String> = [
    "contributing", "deputy", "managing", "freelance", "chief", "political", "technology",
    "business", "culture", "in",
    "health", "science", "sports", "assistant", "executive", "investigative", "special", "national",
    "lead", "web",
    "journalist", "producer", "blogger", "manager", "analyst",
  ]

  /// Whether each of a name's several words begins with a capital, or stands in small letters in names.
  static func isWrittenAsName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard words.count > 1 else { return false }
    return words.allSatisfy { word in
      guard let first = word.utf8.first else { return false }
      return first.isUpper || first >= 0x80 || particles.contains(String(word)) || !first.isLetter
    }
  }

  /// The names and handles of a byline such as "By A. Author and B. Writer | June 1, 2020"; none when it names the site.
  static func split(_ byline: String, site: String?) -> [String] {
    pieces(withoutOpening(withPlainBlanks(byline))).compactMap { piece in
      let name = upToEnding(withoutOpening(piece))
      return isName(name, site: site) ? name : nil
    }
  }

  /// Whether a line begins as bylines do.
  static func opensByline(_ text: String) -> Bool {
    let plain = folded(text)
    return [
      "by ", "by:", "written by", "posted by", "words by", "author:", "authors:", "authored by",
      "story by",
    ].contains {
      plain.utf8.starts(with: $0.utf8)
    }
  }

  /// Whether a card's label says that a name follows.
  static func saysWritten(_ label: String) -> Bool {
    [
      "written by", "ecrit par", "écrit par", "geschrieben von", "verfasst von", "escrito por",
      "scritto da", "author",
    ]
    .contains { folded(label).utf8.starts(with: folded($0).utf8) }
  }

  /// The text with hard blanks made plain, and without the pictures that fonts put at private numbers.
  private static func withPlainBlanks(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xA0: result += " "
      case 0xE000...0xF8FF, 0x200B...0x200F, 0xFEFF: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.trimmingBlanks
  }

  private static func withoutOpening(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let lowered = folded(bytes)
    for opening in openings where lowered.starts(with: Array(opening.utf8)) {
      let count = opening.utf8.count
      guard lowered.count > count, lowered[count].isBlank || opening.utf8.last == UInt8(ascii: ":") else { continue }
      // Folding may shorten letters behind the opening, never the opening itself.
      return String(decoding: bytes[count...], as: UTF8.self).trimmingBlanks
    }
    return text
  }

  /// A name cut before a role, a date or a figure.
  private static func upToEnding(_ text: String) -> String {
    var kept: [Substring] = []
    for word in text.split(separator: " ") {
      let plain = folded(String(word)).utf8.filter { $0.isAlphanumeric || $0 >= 0x80 }
      let isFigure = plain.first?.isDigit ?? false
      let key = String(decoding: plain, as: UTF8.self)
      // "Jane Reporter" may be a name; "Jane Doe Reporter" is a name and a role.
      if !kept.isEmpty, isFigure || dates.contains(key) || kept.count > 1 && roles.contains(key) { break }
      kept.append(word)
    }
    if kept.count == 1, dates.contains(folded(String(kept[0]))) { return "" }
    // A picture's description and the link beside it name the author twice.
    let half = kept.count / 2
    if half > 1, kept[..<half].elementsEqual(kept[half..<half * 2]) { kept = Array(kept[..<half]) }
    var name = kept.joined(separator: " ")
    while let last = name.utf8.last, [UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: ":")].contains(last) {
      name = String(name.dropLast()).trimmingBlanks
    }
    return name
  }

  /// Cuts at commas, semicolons, bars, dots in the middle, "and" and "&".
  private static func pieces(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var parts: [[UInt8]] = [[]]
    var offset = 0
    let marks: [StaticString] = [
      " and ", " · ", " • ", " – ", " — ", " / ", " with ", " und ", " et ",
    ]
    while offset < bytes.count {
      if ",;|&\n".utf8.contains(bytes[offset]) {
        parts.append([])
        offset += 1
      } else if bytes[offset] == 0x20, let mark = marks.first(where: { starts(bytes, at: offset, with: $0) }) {
        parts.append([])
        // The blank behind the mark may begin the next.
        offset += mark.utf8CodeUnitCount - 1
      } else {
        parts[parts.count - 1].append(bytes[offset])
        offset += 1
      }
    }
    return parts.map { String(decoding: $0, as: UTF8.self).trimmingBlanks }.filter { !$0.isEmpty }
  }

  /// Whether a single word is an account that a program made up, such as `mdt7vkpg2ma0c`.
  private static func isAccountNumber(_ text: String) -> Bool {
    !text.utf8.contains(0x20) && text.utf8.count > 12 && text.utf8.contains { $0.isDigit }
  }

  /// Whether a text can be a person's name or handle.
  static func isName(_ text: String, site: String?) -> Bool {
    let plain = folded(text)
    if notNames.contains(plain) || text.utf8.count > 50 || text.utf8.count < 2 { return false }
    if let site, folded(site) == plain { return false }
    let bytes = Array(text.utf8)
    if bytes.contains(where: { "@/:?!=<>{}[]".utf8.contains($0) }) || isDomain(bytes) { return false }
    if bytes.count(where: \.isDigit) * 2 > bytes.count { return false }
    let words = text.split(separator: " ")
    guard (1...5).contains(words.count), firstDate(in: text) == nil else { return false }
    guard words.count > 2 else {
      return text.unicodeScalars.contains { isWordScalar($0.value) && !isDigit($0) }
    }
    if words.count > 1, bytes[0].isDigit { return false }
    // A sentence is no name: of several words most begin with a capital, but for those that names write small.
    let capital = words.count { $0.utf8.first.map { $0.isUpper || $0 >= 0x80 } ?? false }
    let small = words.count { particles.contains(String($0)) }
    return capital > 0 && (capital + small) * 2 > words.count
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 && UInt8(scalar.value).isDigit
  }

  /// `example.com`: letters, a dot and at least two small letters at the end, without a blank.
  private static func isDomain(_ bytes: [UInt8]) -> Bool {
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > 1, !bytes.contains(0x20) else { return false }
    let rest = bytes[(dot + 1)...]
    return (2...4).contains(rest.count) && rest.allSatisfy(\.isLower)
  }

  /// The names of a meta's content; a single comma between two words parts a family name from a given name.
  static func declared(_ content: String, _ sites: SiteNames) -> [String] {
    let parts = content.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0).trimmingBlanks
    }
    let isReversed = parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.utf8.contains(0x20) }
    return split(isReversed ? inReadingOrder(content) : content, sites)
  }

  /// A name written family name first with a comma, turned round.
  static func inReadingOrder(_ name: String) -> String {
    let parts = name.split(separator: ",", maxSplits: 1).map { String($0).trimmingBlanks }
    return parts.count == 2 && !parts[1].isEmpty ? "\(parts[1]) \(parts[0])" : name
  }
}
