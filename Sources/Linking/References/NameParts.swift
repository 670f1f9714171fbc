import Text

/// A name as a byline writes it, taken apart for a bibliography: the family name with its particles, and what stands
/// before it.
///
/// - Returns: Nothing for a handle or a house of one word, which must not be taken apart.
package func nameParts(_ name: String) -> ReferenceName? {
  let halves = name.split(separator: ",", maxSplits: 1).map { trimmed($0) }
  if halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty, !suffixes.contains(halves[1].lowercased()) {
    return ReferenceName(family: halves[0], given: halves[1])
  }
  let words = name.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }).map(String.init)
  guard words.count > 1 else { return nil }
  var start = words.count - 1
  if suffixes.contains(words[start].filter { $0 != "." && $0 != "," }.lowercased()), start > 1 { start -= 1 }
  while start > 1, nameParticles.contains(words[start - 1]) { start -= 1 }
  return ReferenceName(
    family: words[start...].joined(separator: " "), given: words[..<start].joined(separator: " "))
}

private func trimmed(_ text: Substring) -> String {
  var text = text.drop { $0 == " " }
  while text.last == " " { text.removeLast() }
  return String(text)
}

private let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "md"]
