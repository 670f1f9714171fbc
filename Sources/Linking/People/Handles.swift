/// Whether a handle of one word is made of a full name, and how.
///
/// The forms are first and last name run together with at most three letters more (a middle initial, a suffix such as
/// `io`), the initial with the last name, the first name with the beginning of the last, and the beginnings of both.
/// Figures at a handle's end are left out.
///
/// - Returns: The rule's name, or nothing.
func match(handle: String, of name: PersonName) -> String? {
  guard name.parts.count > 1 else { return nil }
  var handle = handle
  while handle.last?.isNumber ?? false { handle.removeLast() }
  let first = name.given
  let last = name.family
  guard first.count > 1, last.count > 1, handle.count >= 5 else { return nil }
  if handle.hasPrefix(first) {
    let rest = handle.dropFirst(first.count)
    if rest == last || rest.hasPrefix(last) && rest.count - last.count <= 3 {
      return "first and last name run together"
    }
    if rest.hasSuffix(last), rest.count - last.count <= 3 { return "first and last name with an initial" }
    if rest.count >= 2, last.hasPrefix(rest) { return "first name and beginning of the last" }
  }
  if last.count >= 4, handle == "\(first.prefix(1))\(last)" { return "initial and last name" }
  if handle == last + first || last.count >= 4 && handle == "\(last)\(first.prefix(1))" { return "last name first" }
  for length in 2..<max(3, first.count) where handle.hasPrefix(first.prefix(length)) {
    let rest = handle.dropFirst(length)
    if rest.count >= 3, last.hasPrefix(rest) { return "beginnings of first and last name" }
  }
  return nil
}
