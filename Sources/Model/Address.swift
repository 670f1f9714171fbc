/// A place in the library: `key`, `key#p12`, `key#p12-14`, `key#c3`, `key#p12:40-118`, each also of an older text as `key@2…`
/// and, in exports, with the hash of the words that stood there: `key#p12:40-118~9f3a61c2`.
package struct Address: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    case document
    /// Blocks by number, counted from 1, both ends included.
    case blocks(ClosedRange<Int>)
    /// A comment by number, counted from 1.
    case comment(Int)
    /// UTF-8 byte offsets within one block, the block counted from 1.
    case span(block: Int, bytes: Range<Int>)
  }

  /// The citation key of the document.
  package var key: String
  /// The number of an older text, counted from 1; none for the present one.
  package var version: Int?
  package var place: Place
  /// The hash of the words that stood at the place when the address was written down.
  package var hash: TextHash?

  package init(key: String, version: Int? = nil, place: Place = .document, hash: TextHash? = nil) {
    self.key = key
    self.version = version
    self.place = place
    self.hash = hash
  }
}

extension Address: CustomStringConvertible {
  package var description: String {
    let place =
      switch place {
      case .document: ""
      case .blocks(let blocks) where blocks.count == 1: "#p\(blocks.lowerBound)"
      case .blocks(let blocks): "#p\(blocks.lowerBound)-\(blocks.upperBound)"
      case .comment(let number): "#c\(number)"
      case .span(let block, let bytes): "#p\(block):\(bytes.lowerBound)-\(bytes.upperBound)"
      }
    return key + (version.map { "@\($0)" } ?? "") + place + (hash.map { "~\($0)" } ?? "")
  }
}

extension Address {
  /// Reads an address as ``description`` writes it; nothing when the text is none.
  package init?(_ text: String) {
    var text = text[...]
    var hash: TextHash?
    if let mark = text.lastIndex(of: "~") {
      guard let written = TextHash(text[text.index(after: mark)...]) else { return nil }
      hash = written
      text = text[..<mark]
    }
    let halves = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let head = halves.first, !head.isEmpty else { return nil }
    let named = head.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard !named[0].isEmpty else { return nil }
    var version: Int?
    if named.count == 2 {
      guard let number = Self.number(named[1]), number > 0 else { return nil }
      version = number
    }
    guard halves.count == 2 else {
      self.init(key: String(named[0]), version: version, hash: hash)
      return
    }
    guard let place = Place(halves[1]) else { return nil }
    self.init(key: String(named[0]), version: version, place: place, hash: hash)
  }

  fileprivate static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
  }

  /// Reads `A-B`.
  fileprivate static func pair(_ text: Substring) -> (Int, Int)? {
    let ends = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard ends.count == 2, let low = number(ends[0]), let high = number(ends[1]), low <= high else { return nil }
    return (low, high)
  }
}

extension Address.Place {
  fileprivate init?(_ text: Substring) {
    let rest = text.dropFirst()
    switch text.first {
    case "c":
      guard let number = Address.number(rest), number > 0 else { return nil }
      self = .comment(number)
    case "p":
      let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = parts.first else { return nil }
      if parts.count == 2 {
        guard let block = Address.number(first), block > 0, let (low, high) = Address.pair(parts[1]) else { return nil }
        self = .span(block: block, bytes: low..<high)
      } else if let block = Address.number(first), block > 0 {
        self = .blocks(block...block)
      } else if let (low, high) = Address.pair(first), low > 0 {
        self = .blocks(low...high)
      } else {
        return nil
      }
    default:
      return nil
    }
  }
}
