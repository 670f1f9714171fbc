import Model
import Text

/// Where a page says the values that a site's profile read: for each the element that has it, as it is marked up.
///
/// Profiles name values and not places, so the places are looked for by the values, in one walk for all profiles. What a
/// profile knows without reading it, such as its site's name, has no place.
struct HeadEvidence {
  /// One value and the best place found for it.
  private struct Wanted {
    var field: String
    var value: Value
    var place: (node: HTMLTree.Node, trust: Trust)?
    /// The member of the page's data that has the value, where no element has it.
    var member: String?
  }

  private enum Value {
    case words([UInt8])
    case address([UInt8])
    case date(PartialDate)
    case figure(Int)
  }

  /// How surely a place is where a value was read.
  private enum Trust: Int {
    case part, attribute, text
  }

  private let tree: HTMLTree
  private var wanted: [Wanted] = []
  private let meanings: [Meaning]
  /// What names promise, as far as they were asked, by their numbers.
  private var promises: [Promise?]
  /// By element, the first byte of its text that is no blank; 0 where there is none.
  private let firstBytes: [UInt8]

  init(_ reading: SiteReading, on tree: HTMLTree) {
    self.tree = tree
    meanings = tree.names.map(Meaning.init)
    promises = Array(repeating: nil, count: tree.nameValues.values.count)
    firstBytes = Self.firstBytes(of: tree)
    func want(_ field: String, _ text: String?, as value: ([UInt8]) -> Value = Value.words) {
      if let text, !text.isEmpty { wanted.append(Wanted(field: field, value: value(Array(text.utf8)))) }
    }
    want("title", reading.title)
    for author in reading.authors { want("authors", author.name) }
    want("site", reading.site)
    want("url", reading.url, as: Value.address)
    want("linkTarget", reading.linkTarget, as: Value.address)
    for tag in reading.tags { want("tags", tag) }
    want("sequence", reading.sequence)
    if let date = reading.published { wanted.append(Wanted(field: "published", value: .date(date))) }
    if let date = reading.modified { wanted.append(Wanted(field: "modified", value: .date(date))) }
    if let score = reading.score { wanted.append(Wanted(field: "score", value: .figure(score.value))) }
    for index in tree.entries.indices where tree.entries[index].tag != .text {
      look(at: HTMLTree.Node(index: Int32(index)))
    }
    lookIntoData()
  }

  /// The markup of the places of a field's values; empty when none was found.
  func words(for field: String) -> String {
    wanted.filter { $0.field == field }.compactMap { value in value.place.map { markup($0.node) } ?? value.member }
      .joined(separator: " ")
  }

  // MARK: Places

  /// What an attribute may say, told by its name once a page.
  private enum Meaning {
    case name, property, address, date, score, other, nothing

    init(_ name: String) {
      switch name {
      case "class", "id": self = .name
      case "itemprop": self = .property
      case "href": self = .address
      case "datetime", "content", "title", "created-timestamp", "created", "data-js-date", "data-time", "time":
        self = .date
      case "score": self = .score
      case "src", "srcset", "style", "alt", "d", "rel", "type": self = .nothing
      default: self = .other
      }
    }
  }

  private mutating func look(at node: HTMLTree.Node) {
    for place in tree.entries[Int(node.index)].content {
      let attribute = tree.attributes[Int(place)]
      let range = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
      let meaning = meanings[Int(attribute.name)]
      switch meaning {
      case .nothing, .name, .property: continue
      case .address, .date, .score, .other: break
      }
      for index in wanted.indices {
        // Only words that readers see would be better than what was found.
        if let known = wanted[index].place?.trust, known != .part { continue }
        if isIn(range, wanted[index].value, meaning) {
          take(node, .attribute, for: index)
        } else if wanted[index].place == nil, case .address(let url) = wanted[index].value, isPart(range, url) {
          take(node, .part, for: index)
        }
      }
    }
    lookAtText(of: node)
  }

  private mutating func lookAtText(of node: HTMLTree.Node) {
    let first = firstBytes[Int(node.index)]
    guard first != 0, !tree.tag(node).isSilent else { return }
    for index in wanted.indices {
      switch wanted[index].value {
      case .words(let words):
        guard words[0] == first, tree.hasText(node, shorterThan: words.count * 2 + 40),
          tree.text(node).utf8.elementsEqual(words)
        else { continue }
      case .date(let date):
        guard tree.hasText(node, shorterThan: 100), promise(of: node).isDate, firstDate(in: tree.text(node)) == date
        else { continue }
      case .figure(let figure):
        guard tree.hasText(node, shorterThan: 40), promise(of: node).isVote,
          wholeNumber(in: tree.text(node)) == figure
        else { continue }
      case .address: continue
      }
      take(node, .text, for: index)
    }
  }

  /// What readers see is believed before what stands in the head; of elements within each other the innermost that is
  /// marked up.
  private mutating func take(_ node: HTMLTree.Node, _ trust: Trust, for index: Int) {
    guard let known = wanted[index].place else {
      wanted[index].place = (node, trust)
      return
    }
    let isWithin = trust == known.trust && tree.ancestor(of: node) { $0 == known.node } != nil
    let isBetter = isMarked(node) || tree.tag(node).isBlock && !isMarked(known.node)
    if trust.rawValue > known.trust.rawValue || isWithin && isBetter { wanted[index].place = (node, trust) }
  }

  private func isMarked(_ node: HTMLTree.Node) -> Bool { !tree.entries[Int(node.index)].content.isEmpty }

  private func isIn(_ range: Range<Int>, _ value: Value, _ meaning: Meaning) -> Bool {
    switch value {
    case .words(let words), .address(let words):
      return range.count == words.count && tree.bytes[range].elementsEqual(words)
    case .figure(let figure):
      return meaning == .score && Int(String(decoding: tree.bytes[range], as: UTF8.self)) == figure
    case .date(let date):
      guard meaning == .date, (4...40).contains(range.count) else { return false }
      if let found = firstDate(in: tree.bytes, range)?.date { return found == date }
      // Scripts count seconds or their thousandths since 1970.
      guard let count = Int(String(decoding: tree.bytes[range], as: UTF8.self)) else { return false }
      return [count, count / 1000].contains { PartialDate(unixSeconds: $0) == date }
    }
  }

  /// Whether an attribute's address goes on behind the value, or the value ends with it: an address may be made of a
  /// relative one or lose its query.
  private func isPart(_ range: Range<Int>, _ url: [UInt8]) -> Bool {
    guard range.count >= 8 else { return false }
    let written = tree.bytes[range]
    return range.count > url.count ? written.starts(with: url) : url.suffix(range.count).elementsEqual(written)
  }

  /// Looks for the values without a place in what scripts hold as JSON.
  private mutating func lookIntoData() {
    guard wanted.contains(where: { $0.place == nil }) else { return }
    let data = DataMembers(tree)
    for index in wanted.indices where wanted[index].place == nil {
      switch wanted[index].value {
      case .words(let words), .address(let words): wanted[index].member = data.member(with: words)
      case .date(let date): wanted[index].member = data.member(with: Array(date.description.utf8))
      case .figure: continue
      }
    }
  }

  /// Backwards, so that of the children of an element the first has the last word.
  private static func firstBytes(of tree: HTMLTree) -> [UInt8] {
    var order: [HTMLTree.Node] = []
    order.reserveCapacity(tree.entries.count)
    // What a profile took out of the tree has no parent.
    for index in tree.entries.indices where tree.entries[index].parent < 0 {
      let top = HTMLTree.Node(index: Int32(index))
      var current: HTMLTree.Node? = top
      while let node = current {
        order.append(node)
        current = tree.next(after: node, within: top)
      }
    }
    var found = [UInt8](repeating: 0, count: tree.entries.count)
    for node in order.reversed() {
      if tree.tag(node) == .text {
        found[Int(node.index)] = tree.bytes[tree.textRange(node)].first { !$0.isBlank } ?? 0
      }
      if found[Int(node.index)] != 0, let up = tree.parent(node) {
        found[Int(up.index)] = found[Int(node.index)]
      }
    }
    return found
  }

  /// Whether an element holds votes or dates, as its names say.
  private struct Promise {
    var isVote: Bool
    var isDate: Bool

    init(isDate: Bool) { (isVote, self.isDate) = (false, isDate) }

    init(_ name: String) {
      isVote = containsAny(of: ["vote", "score", "karma", "point", "like", "interactioncount"], name)
      isDate = containsAny(of: ["date", "time", "publish", "meta"], name)
    }

    mutating func add(_ other: Promise) { (isVote, isDate) = (isVote || other.isVote, isDate || other.isDate) }
  }

  private mutating func promise(of node: HTMLTree.Node) -> Promise {
    var whole = Promise(isDate: tree.tag(node) == .time)
    for place in tree.entries[Int(node.index)].content {
      let attribute = tree.attributes[Int(place)]
      let name = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
      switch meanings[Int(attribute.name)] {
      case .name: whole.add(promise(ofName: Int(tree.nameValues.numbers[Int(place)]), name))
      case .property: whole.add(Promise(String(decoding: tree.bytes[name], as: UTF8.self)))
      default: continue
      }
    }
    return whole
  }

  private mutating func promise(ofName number: Int, _ name: Range<Int>) -> Promise {
    if let known = promises[number] { return known }
    let made = Promise(String(decoding: tree.bytes[name], as: UTF8.self))
    promises[number] = made
    return made
  }

  // MARK: Markup

  private static let shown: Set<String> = [
    "class", "id", "name", "property", "itemprop", "rel", "datetime", "content", "href", "author", "score",
  ]

  /// An element's opening tag with the attributes that tell it from others, and its words.
  private func markup(_ node: HTMLTree.Node) -> String {
    var result = "<" + tree.name(node)
    for place in tree.entries[Int(node.index)].content {
      let attribute = tree.attributes[Int(place)]
      let name = tree.names[Int(attribute.name)]
      guard Self.shown.contains(name) else { continue }
      let value = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
      result += " \(name)=\"\(String(decoding: tree.bytes[value], as: UTF8.self))\""
    }
    return result + ">" + (tree.hasText(node, shorterThan: 200) ? tree.text(node) : "")
  }
}
