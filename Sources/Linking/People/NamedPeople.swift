import Model
import Text

/// People a block names in a way that only names are used: before `et al.`, in the possessive before a work, before a
/// verb of saying, credited behind "by", or behind the last dash of a list item.
///
/// - Parameter small: The words that the text writes small.
func namedPeople(in text: CitingText, _ block: Block, _ small: inout SmallWords) -> [PersonMention] {
  let bytes = text.bytes
  var found: [PersonMention] = []
  func add(_ range: Range<Int>) {
    found.append(PersonMention(name: bytes.text(range), role: .mentioned, range: range, comment: block.comment))
  }
  let all = text.words(of: block)
  for i in all.indices {
    if all[i].count == 2, bytes[all[i]].elementsEqual("et".utf8), i + 1 < all.count,
      bytes.matches("al".utf8, at: all[i + 1].lowerBound), i > 0,
      isNameWord(bytes, all[i - 1])
    {
      add(all[i - 1])
    } else if i > 0, sayingVerbs.contains(bytes, all[i]),
      let name = name(bytes, all, endingAt: i - 1), !isCapitalForPlace(name, of: block, in: bytes, &small)
    {
      add(name)
    } else if i + 2 < all.count, creditWords.containsLowered(bytes, all[i]),
      case let names = creditedNames(bytes, all, from: i + 1), !names.isEmpty
    {
      names.forEach(add)
    }
  }
  for hit in possessives(in: bytes, all) where ownsWork(bytes, hit, limit: block.range.upperBound) {
    add(hit.name)
  }
  if block.kind == .listItem, let credited = creditAtEnd(bytes, block.range) { add(credited) }
  return found
}

/// Whether a single word has its capital only from the place where it stands: it begins a sentence, and elsewhere the
/// document writes it small.
private func isCapitalForPlace(
  _ word: Range<Int>, of block: Block, in bytes: [UInt8], _ small: inout SmallWords
) -> Bool {
  !bytes[word].contains(0x20) && isSentenceStart(bytes, word.lowerBound, block.range.lowerBound)
    && small.contains(bytes, word)
}

private let sayingVerbs = WordSet([
  "argues", "argued", "asks", "asked", "claims", "claimed", "explains", "explained", "mentions", "mentioned", "notes",
  "noted", "proposes", "proposed", "recommends", "recommended", "replied", "replies", "said", "says", "suggested",
  "suggests", "thinks", "walks", "wrote", "writes",
])

private let creditWords = WordSet(["by", "authors", "guest", "hosted", "interview", "featuring", "with"])

/// One to three name words that end at a word and are a clause's subject: they begin it or follow "and", "as", "that".
private func name(_ bytes: [UInt8], _ all: [Range<Int>], endingAt last: Int) -> Range<Int>? {
  guard isNameWord(bytes, all[last]), bytes[all[last].upperBound..<all[last + 1].lowerBound].elementsEqual([0x20])
  else { return nil }
  var first = last
  while first > 0, last - first < 2, isNameWord(bytes, all[first - 1]),
    case let gap = bytes[all[first - 1].upperBound..<all[first].lowerBound],
    gap.elementsEqual([0x20]) || gap.elementsEqual([0x2D])
  { first -= 1 }
  guard first > 0, bytes[all[first - 1].upperBound..<all[first].lowerBound].elementsEqual([0x20]) else {
    return all[first].lowerBound..<all[last].upperBound
  }
  // "the Paper says": an article before it makes it a thing.
  let before = bytes.text(all[first - 1]).lowercased()
  return ["the", "a", "an", "this", "that's", "our", "my", "their", "its", "your"].contains(before)
    ? nil : all[first].lowerBound..<all[last].upperBound
}

/// The full names of two to four words behind a word of credit, parted by commas and "and".
private func creditedNames(_ bytes: [UInt8], _ all: [Range<Int>], from first: Int) -> [Range<Int>] {
  guard bytes[all[first - 1].upperBound..<all[first].lowerBound].allSatisfy({ $0 == 0x20 || $0 == 0x3A }) else {
    return []
  }
  var found: [Range<Int>] = []
  var next = first
  while let last = endOfFullName(bytes, all, from: next) {
    found.append(all[next].lowerBound..<all[last].upperBound)
    guard last + 1 < all.count else { break }
    let gap = bytes[all[last].upperBound..<all[last + 1].lowerBound]
    let isAnd = bytes[all[last + 1]].elementsEqual("and".utf8)
    guard isAnd || gap.elementsEqual([0x2C, 0x20]) else { break }
    next = isAnd ? last + 2 : last + 1
  }
  return found
}

/// The index of the last word of a full name that begins at a word; a full stop within it ends an initial.
private func endOfFullName(_ bytes: [UInt8], _ all: [Range<Int>], from first: Int) -> Int? {
  guard first < all.count, isNameWord(bytes, all[first]) else { return nil }
  var last = first
  while last + 1 < all.count, last - first < 3 {
    let gap = bytes[all[last].upperBound..<all[last + 1].lowerBound]
    let isInitial = all[last + 1].count == 1 && bytes[all[last + 1].lowerBound].isUpper
    let follows = gap.elementsEqual([0x20]) || gap.elementsEqual([0x2E, 0x20]) && all[last].count == 1
    guard follows, isInitial || isNameWord(bytes, all[last + 1]) else { break }
    last += 1
  }
  if all[last].count == 1 { last -= 1 }
  return last > first ? last : nil
}

/// Whether a possessive is followed by a title or a work, which things do not have.
private func ownsWork(_ bytes: [UInt8], _ hit: (name: Range<Int>, end: Int), limit: Int) -> Bool {
  guard hit.end < limit else { return false }
  if quoteLength(bytes, hit.end) > 0 { return true }
  // "Ann Example's work" is a person's even where it names no work.
  let isFullName = bytes[hit.name].contains(0x20)
  return ownedWork(bytes, hit.end, limit: limit, allowsBareNoun: isFullName) != nil
}

/// The name behind the last dash of a list item: "Title — Ann Example".
private func creditAtEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
  guard let dash = lastDash(bytes, range), isName(bytes, dash.after) else { return nil }
  return dash.after
}
