import Text

/// The list of authors that a reference begins with.
struct AuthorList: Hashable, Sendable {
  var names: [ReferenceName] = []
  var hasOthers = false
  /// The offset behind the list and the mark that closes it.
  var end = 0
}

/// Reads a list of authors by grammar, in the forms that styles of citation use.
///
/// The forms are `Family, I.`, `Family I`, `I. Family`, `Family, Given` before `Given Family`, and `Given Family`; names
/// are parted by commas, semicolons, `and` and `&`. The first name decides the form of the rest, except that an inverted
/// name may be followed by plain ones.
struct AuthorListReader {
  let bytes: [UInt8]
  let limit: Int

  enum Form: CaseIterable { case invertedInitials, joinedInitials, initialsFirst, invertedGiven, full }

  /// The list at an offset; nothing when no form fits.
  func list(at start: Int) -> AuthorList? {
    for form in Form.allCases {
      guard let list = list(at: start, form), isPlausible(list, form) else { continue }
      return form == .full ? list : withMiddleInitial(at: start, insteadOf: list) ?? list
    }
    return soleSurname(at: start)
  }

  /// The list in the plain form, where the first name has an initial in its middle: "Richard S. Sutton and …" is nobody
  /// called Richard whose given name is S.
  private func withMiddleInitial(at start: Int, insteadOf inverted: AuthorList) -> AuthorList? {
    guard let first = inverted.names.first, inverted.names.count == 1, first.given.utf8.count <= 2,
      case let initial = start + first.family.utf8.count + 1, initial + 2 < limit,
      bytes[initial - 1] == 0x20, bytes[initial + 1] == 0x2E, bytes[initial + 2] == 0x20,
      let end = nameWord(at: initial + 3, allowsInitial: false),
      let list = list(at: start, .full), isPlausible(list, .full),
      list.names[0].family == bytes.text(initial + 3..<end)
    else { return nil }
    return list
  }

  private func isPlausible(_ list: AuthorList, _ form: Form) -> Bool {
    guard list.end > 0 else { return false }
    // Plain names look like any other capitalised words; only the mark behind them makes them a list.
    guard form == .full, !list.hasOthers else { return true }
    // One plain name before a colon is a title's first half.
    let isColon = list.end < limit && bytes[list.end] == 0x3A
    return closes(list.end) && !(isColon && list.names.count == 1)
  }

  /// Whether a full stop, a colon, a bracket, a quotation mark, a year or the end stands at an offset or just before it.
  private func closes(_ offset: Int) -> Bool {
    let i = bytes.end(from: offset) { $0 == 0x20 || $0 == 0x2C }
    guard i < limit else { return true }
    return [0x2E, 0x3A, 0x28, 0x22, 0xE2, 0x5B].contains(bytes[i]) || bytes[i].isDigit
      || i > offset && bytes[offset] == 0x2C
  }

  private func list(at start: Int, _ form: Form) -> AuthorList? {
    guard let first = name(at: start, form) else { return nil }
    var result = AuthorList(names: [first.name], end: first.end)
    while true {
      if let others = endOfOthers(at: result.end) {
        result.hasOthers = true
        result.end = others
        break
      }
      guard let separator = separator(at: result.end) else { break }
      let next =
        name(at: separator.end, followingForm(form))
        ?? (form == .invertedInitials ? name(at: separator.end, .initialsFirst) : nil)
        ?? (form == .initialsFirst && separator.isAnd ? name(at: separator.end, .full) : nil)
        ?? (form == .invertedInitials && separator.isAnd ? name(at: separator.end, .full) : nil)
      guard let next else { break }
      // Behind a comma a plain name may be the title's first words: it must be followed as a name is.
      if form == .full || form == .invertedGiven, !separator.isAnd, !isFollowedAsName(next.end) { break }
      result.names.append(next.name)
      result.end = next.end
      if separator.isAnd, form != .invertedInitials || !continues(at: result.end) {
        if let others = endOfOthers(at: result.end) { result.hasOthers = true; result.end = others }
        break
      }
    }
    return result
  }

  private func continues(at offset: Int) -> Bool {
    guard let separator = separator(at: offset) else { return false }
    return separator.isAnd && name(at: separator.end, .invertedInitials) != nil
  }

  private func followingForm(_ form: Form) -> Form { form == .invertedGiven ? .full : form }

  private func isFollowedAsName(_ offset: Int) -> Bool {
    guard offset < limit else { return true }
    let i = bytes.end(from: offset) { $0 == 0x20 }
    guard i < limit else { return true }
    return [0x2C, 0x2E, 0x3B, 0x3A, 0x28, 0x26].contains(bytes[i]) || bytes.matches("and ".utf8, at: i)
      || bytes.matches("et al".utf8, at: i)
      || bytes[i].isDigit || quoteLength(bytes, i) > 0
  }

  /// A family name alone before a comma, a full stop or `et al.`
  private func soleSurname(at start: Int) -> AuthorList? {
    guard let family = family(at: start) else { return nil }
    if let others = endOfOthers(at: family.end) {
      return AuthorList(names: [ReferenceName(family: bytes.text(start..<family.end))], hasOthers: true, end: others)
    }
    var names = [ReferenceName(family: bytes.text(start..<family.end))]
    var end = family.end
    if let separator = separator(at: end), separator.isAnd, let second = self.family(at: separator.end) {
      names.append(ReferenceName(family: bytes.text(separator.end..<second.end)))
      end = second.end
    }
    let i = bytes.end(from: end) { $0 == 0x20 }
    guard i < limit else { return nil }
    let hasYear = bytes[i].isDigit || bytes[i] == 0x28 && i + 1 < limit && bytes[i + 1].isDigit
    guard
      hasYear || bytes[i] == 0x2C && words(in: bytes, start..<end).count == 1 || names.count == 2 && bytes[i] == 0x2C
    else { return nil }
    return AuthorList(names: names, end: end)
  }

  /// The separator at an offset: whether it holds `and`, and where the next name begins.
  private func separator(at offset: Int) -> (isAnd: Bool, end: Int)? {
    var i = offset
    var found = false
    if i < limit, bytes[i] == 0x2C || bytes[i] == 0x3B {
      found = true
      i += 1
    }
    i = bytes.end(from: i) { $0 == 0x20 }
    var isAnd = false
    for word in ["and ", "& ", "und ", "et ", "with ", "\u{2026} "]
    where bytes.matches(word.utf8, at: i) && !bytes.matches("et al".utf8, at: i) {
      isAnd = true
      i += word.utf8.count
      break
    }
    guard found || isAnd, i < limit else { return nil }
    return (isAnd, bytes.end(from: i) { $0 == 0x20 })
  }

  /// The offset behind `et al.` or `others` at an offset.
  private func endOfOthers(at offset: Int) -> Int? {
    let i = bytes.end(from: offset) { $0 == 0x20 || $0 == 0x2C }
    for word in ["et al", "and others", "& others", "others", "and colleagues"]
    where i > offset && bytes.matches(word.utf8, at: i) {
      let end = i + word.utf8.count
      guard end >= limit || !bytes[end].isLetter else { continue }
      return end < limit && bytes[end] == 0x2E ? end + 1 : end
    }
    return nil
  }

  private func name(at start: Int, _ form: Form) -> (name: ReferenceName, end: Int)? {
    switch form {
    case .invertedInitials: inverted(at: start, comma: true)
    case .joinedInitials: inverted(at: start, comma: false)
    case .initialsFirst: initialsFirst(at: start)
    case .invertedGiven: invertedGiven(at: start)
    case .full: full(at: start)
    }
  }

  private func inverted(at start: Int, comma: Bool) -> (name: ReferenceName, end: Int)? {
    guard let family = family(at: start, maximum: comma ? 4 : 3) else { return nil }
    var i = family.end
    if comma {
      guard i < limit, bytes[i] == 0x2C else {
        // "Ware C. and": a full stop behind the initial stands for the comma.
        guard let given = initials(at: bytes.end(from: i) { $0 == 0x20 }, needsStop: true), i < limit, bytes[i] == 0x20
        else { return nil }
        return (ReferenceName(family: bytes.text(start..<family.end), given: bytes.text(given)), given.upperBound)
      }
      i += 1
    } else {
      guard i < limit, bytes[i] == 0x20 else { return nil }
    }
    i = bytes.end(from: i) { $0 == 0x20 }
    guard let given = comma ? initials(at: i, needsStop: false) : joinedInitials(at: i),
      comma || isFollowedAsName(given.upperBound)
    else { return nil }
    var end = given.upperBound
    for suffix in [", Jr.", " Jr.", ", Jr", " Jr", ", III", " III", ", II"]
    where bytes.matches(suffix.lowercased().utf8, at: end) {
      end += suffix.utf8.count
      break
    }
    // "Maaten, L. van der": some styles put the particle last.
    while end < limit, bytes[end] == 0x20, let particle = particle(at: end + 1) { end = particle }
    return (ReferenceName(family: bytes.text(start..<family.end), given: bytes.text(given)), end)
  }

  private func initialsFirst(at start: Int) -> (name: ReferenceName, end: Int)? {
    guard let given = initials(at: start, needsStop: true) ?? bareInitial(at: start) else { return nil }
    let i = bytes.end(from: given.upperBound) { $0 == 0x20 }
    guard let family = family(at: i, maximum: 3) else { return nil }
    var end = family.end
    for suffix in [", jr.", " jr.", ", jr", " jr", " iii"] where bytes.matches(suffix.utf8, at: end) {
      end += suffix.utf8.count
      break
    }
    return (ReferenceName(family: bytes.text(i..<family.end), given: bytes.text(given)), end)
  }

  /// One to three capitals without full stops, as medical journals write.
  private func joinedInitials(at start: Int) -> Range<Int>? {
    let end = bytes.end(from: start) { $0.isUpper || $0 == 0x2D }
    guard end > start, end - start < 5, end >= limit || !bytes[end].isAlphanumeric && bytes[end] < 0x80 else {
      return nil
    }
    return start..<end
  }

  /// A single capital without its full stop before a surname.
  private func bareInitial(at start: Int) -> Range<Int>? {
    guard start + 2 < limit, bytes[start].isUpper, bytes[start + 1] == 0x20, bytes[start + 2].isUpper,
      start + 3 < limit, bytes[start + 3].isLower, bytes[start] != UInt8(ascii: "A")
    else { return nil }
    return start..<start + 1
  }

  private func invertedGiven(at start: Int) -> (name: ReferenceName, end: Int)? {
    // One word only: two would take a plain name for an inverted one.
    guard let family = family(at: start, maximum: 1), family.end < limit, bytes[family.end] == 0x2C else { return nil }
    let i = bytes.end(from: family.end + 1) { $0 == 0x20 }
    var end = i
    var next = i
    var count = 0
    while count < 4, let word = nameWord(at: next, allowsInitial: true) {
      count += 1
      end = word
      guard word < limit, bytes[word] == 0x20 else { break }
      next = word + 1
    }
    guard count > 0, count < 4, isFollowedAsName(end) else { return nil }
    return (ReferenceName(family: bytes.text(start..<family.end), given: bytes.text(i..<end)), end)
  }

  private func full(at start: Int) -> (name: ReferenceName, end: Int)? {
    var parts: [Range<Int>] = []
    var next = start
    while parts.count < 5 {
      let end: Int
      if let word = nameWord(at: next, allowsInitial: true) {
        end = word
      } else if !parts.isEmpty, let particle = particle(at: next) {
        end = particle
      } else {
        break
      }
      parts.append(next..<end)
      guard end < limit, bytes[end] == 0x20 else { break }
      next = end + 1
    }
    while let last = parts.last, last.count <= 2, bytes[last].last == 0x2E { parts.removeLast() }
    guard parts.count >= 2, let first = parts.first, let last = parts.last else { return nil }
    var family = parts.count - 1
    if ["jr", "jr.", "ii", "iii"].contains(bytes.text(last).lowercased()) { family -= 1 }
    let familyEnd = parts[max(family, 0)].upperBound
    while family > 1, isParticle(parts[family - 1]) { family -= 1 }
    guard family > 0, first.count > 1 || parts.count > 2 || bytes[first.lowerBound].isUpper else { return nil }
    return (
      ReferenceName(
        family: bytes.text(parts[family].lowerBound..<familyEnd),
        given: bytes.text(first.lowerBound..<parts[family - 1].upperBound)), last.upperBound
    )
  }

  /// A family name: particles, then one to three capitalised words; hyphens and apostrophes belong to it.
  private func family(at start: Int, maximum: Int = 2) -> (end: Int, words: Int)? {
    var next = start
    while let particle = particle(at: next), particle < limit, bytes[particle] == 0x20 { next = particle + 1 }
    var end = start
    var count = 0
    while count < maximum {
      if let word = nameWord(at: next, allowsInitial: false),
        count == 0 || !isCapitals(next..<word) && !isSuffix(next..<word)
      {
        end = word
        count += 1
      } else if count > 0, let particle = particle(at: next), particle < limit, bytes[particle] == 0x20 {
        next = particle + 1
        continue
      } else {
        break
      }
      guard end < limit, bytes[end] == 0x20 else { break }
      next = end + 1
    }
    return count > 0 ? (end, count) : nil
  }
}
