extension TitleReader {
  /// Whether a heading is one word that only a phrase behind it in the head's title explains ("jib: a knot for wet ropes that
  /// holds"), which two or three words do not: they are the part of a site or of a manual.
  func isBareName(_ heading: String, before parts: ArraySlice<String>) -> Bool {
    guard !heading.utf8.contains(0x20), parts.count == 1, let phrase = parts.first else { return false }
    return phrase.split(separator: " ").count >= 5
  }
}
