/// Whether two names are taken for one person's, with the reason.
package enum PersonJoin: Hashable, Sendable {
  /// Surely one person: joined without asking.
  case join(String)
  /// Likely one person: offered to the user.
  case propose(String)
  /// Two people, or nothing tells.
  case no(String)

  /// Whether the program would join the two or offer to.
  package var isSame: Bool {
    if case .no = self { return false }
    return true
  }

  package var reason: String {
    switch self {
    case .join(let reason), .propose(let reason), .no(let reason): reason
    }
  }
}

/// Judges two names by their letters alone.
///
/// Only equal full names join. Initials, short forms, further middle names, handles and spellings are proposed. Short
/// family names are never compared loosely (Ng and Ngo are two people), middle initials must not conflict, and a first
/// name alone is nobody: it means somebody only within its document.
package func samePerson(_ a: String, _ b: String) -> PersonJoin {
  let first = PersonName(a)
  let second = PersonName(b)
  guard !first.parts.isEmpty, !second.parts.isEmpty else { return .no("no name") }
  if first.parts == second.parts {
    return first.parts.count > 1 || !a.contains(" ") && a.count > 5
      ? .join("equal names") : .propose("equal single names")
  }
  if first.isOneWord || second.isOneWord || hasHandleShape(a) || hasHandleShape(b) {
    if let join = handles(a, first, b, second) { return join }
    if first.isOneWord || second.isOneWord { return .no("one word alone") }
  }
  if first.joined == second.joined { return .join("equal letters") }
  return fullNames(first, second, umlauts: a.contains(where: "äöüÄÖÜ".contains) || b.contains(where: "äöüÄÖÜ".contains))
}

private func hasHandleShape(_ name: String) -> Bool {
  !name.contains(" ") && (name.contains("-") || name.contains("_"))
}

private func handles(_ a: String, _ first: PersonName, _ b: String, _ second: PersonName) -> PersonJoin? {
  if first.joined == second.joined, !a.contains(" ") || !b.contains(" ") {
    return .propose("a handle of the full name")
  }
  for (name, handle) in [(first, second), (second, first)] where name.parts.count > 1 {
    if let rule = match(handle: handle.joined, of: name) { return .propose(rule) }
  }
  return nil
}

private func fullNames(_ a: PersonName, _ b: PersonName, umlauts: Bool) -> PersonJoin {
  var a = a
  var b = b
  if umlauts {
    a.parts = a.parts.map(withoutUmlautLetters)
    b.parts = b.parts.map(withoutUmlautLetters)
    if a.parts == b.parts { return .join("equal names, umlauts written out") }
  }
  guard let given = match(givenNames: a.given, b.given) else { return .no("different given names") }
  if a.family == b.family {
    guard middlesAgree(a.middle, b.middle) else { return .no("middle names conflict") }
    switch given {
    case .equal: return .propose("one has middle names more")
    case .initial: return .propose("an initial of the given name")
    case .shortForm: return .propose("a short form of the given name")
    case .spelling: return .propose("spellings of the given name")
    }
  }
  // A compound family name, of which one writer keeps a part.
  let shorter = a.parts.count < b.parts.count ? a : b
  let longer = a.parts.count < b.parts.count ? b : a
  if given == .equal, shorter.parts.count > 1, longer.parts.starts(with: shorter.parts), shorter.family.count > 3 {
    return .propose("part of a compound family name")
  }
  if given == .equal, a.given.count > 1, a.middle == b.middle, min(a.family.count, b.family.count) >= 6,
    abs(a.family.count - b.family.count) <= 1, editDistance(a.family, b.family, limit: 1) == 1
  {
    return .propose("spellings of the family name")
  }
  return .no("different family names")
}

/// Whether two lists of middle names may be one person's: one is empty, or they agree name by name.
private func middlesAgree(_ a: [String], _ b: [String]) -> Bool {
  zip(a, b).allSatisfy { match(givenNames: $0, $1) != nil }
}

/// `soeren` as `soren`: the two letters that stand for an umlaut.
private func withoutUmlautLetters(_ word: String) -> String {
  var result: [Character] = []
  for character in word {
    if character == "e", let last = result.last, "aou".contains(last) { continue }
    result.append(character)
  }
  return String(result)
}
