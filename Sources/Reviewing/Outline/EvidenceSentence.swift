import Model
import Text

/// A sentence that speaks of a topic, on its way into a review.
struct EvidenceSentence {
  var source: Int
  var block: Int
  /// UTF-8 byte offsets into the document's text.
  var range: Range<Int>
  var bytes: [UInt8]
  /// Folded words, to know the same sentence again.
  var words: [[UInt8]]
  /// The stems of the words that carry matter.
  var stems: Set<[UInt8]>
  /// What of the topic it names, or the sentence nearest to it does.
  var slots: Set<Int>
  /// How many sentences away its paragraph names the topic; 0 when it does so itself.
  var distance = 0
  var role: RoleFinding
  var passageScore: Double
  var score = 0.0
  var isQuotation: Bool
}

/// The sentences of the passages that were found.
struct EvidenceReading {
  /// Those that speak of the topic, in the order of sources and places.
  var evidence: [EvidenceSentence] = []
  /// All sentences looked at.
  var count = 0
  /// Sentences that say the same as one that was kept.
  var folded = 0
  /// Documents that say of the topic only what another one says word for word.
  var copies: Set<Int> = []

  /// Reads passages sentence by sentence; of equal sentences the one that is no quotation is kept, then the first.
  init(_ sources: [ReviewSource], topic: Topic) {
    var places: [[[UInt8]]: Int] = [:]
    let matcher = TopicMatcher(topic)
    for (number, source) in sources.enumerated() {
      let text = Array(source.document.text.utf8)
      for passage in source.passages.sorted(by: { $0.blocks.lowerBound < $1.blocks.lowerBound }) {
        for block in passage.blocks where source.document.blocks.indices.contains(block) {
          guard Self.isProse(source.document.blocks[block]) else { continue }
          let ranges = sentences(in: text, source.document.blocks[block].range)
            .map { Self.withoutBullet($0, in: text) }
          let naming = ranges.map { matcher.slots(in: Array(text[$0])) }
          for (index, range) in ranges.enumerated() {
            count += 1
            guard let near = Self.nearest(to: index, in: naming),
              let sentence = Self.read(range, near, block, number, source, passage, text)
            else { continue }
            guard let known = places[sentence.words] else {
              places[sentence.words] = evidence.count
              evidence.append(sentence)
              continue
            }
            folded += 1
            copies.insert(number)
            if evidence[known].isQuotation, !sentence.isQuotation { evidence[known] = sentence }
          }
        }
      }
    }
    copies.subtract(evidence.map(\.source))
  }

  /// How far from its topic a sentence of the same paragraph may stand.
  private static let reach = 2

  /// What the sentence names of the topic, or else the nearest one does, the earlier of two.
  private static func nearest(to index: Int, in naming: [Set<Int>]) -> (slots: Set<Int>, distance: Int)? {
    for distance in 0...reach {
      for place in [index - distance, index + distance] where naming.indices.contains(place) {
        if !naming[place].isEmpty { return (naming[place], distance) }
      }
    }
    return nil
  }

  /// A sentence without the dash or dot that some pages put before an item.
  private static func withoutBullet(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    for bullet in ["- ", "* ", "\u{2013} ", "\u{2022} ", "\u{00B7} "] where text[range].starts(with: bullet.utf8) {
      return range.lowerBound + bullet.utf8.count..<range.upperBound
    }
    return range
  }

  private static func isProse(_ block: Block) -> Bool {
    guard !block.isRepeat else { return false }
    switch block.kind {
    case .paragraph, .listItem, .quotation, .caption, .footnote: return true
    case .heading, .code, .tableRow: return false
    }
  }

  private static func read(
    _ range: Range<Int>, _ near: (slots: Set<Int>, distance: Int), _ block: Int, _ number: Int,
    _ source: ReviewSource, _ passage: ReviewSource.FoundPassage, _ text: [UInt8]
  ) -> EvidenceSentence? {
    let bytes = Array(text[range])
    guard bytes.count <= 900, isWhole(bytes, of: source.document.blocks[block]) else { return nil }
    let folds = Text.words(in: bytes).map { Text.folded(bytes[$0]) }
    guard folds.count >= 5 else { return nil }
    let role = role(of: bytes, under: passage.headings)
    // Without a cue and without a verb it is a title or a label, and claims nothing.
    guard role.role != .background || folds.contains(where: commonVerbs.contains) else { return nil }
    // What does not name the topic itself must say something of its own: that we lack it, measured it, aim at it.
    guard near.distance == 0 || speaksForItself(role) else { return nil }
    return EvidenceSentence(
      source: number, block: block, range: range, bytes: bytes, words: folds,
      stems: Set(folds.filter { !isStopWord($0) }.map { stem($0) }), slots: near.slots,
      distance: near.distance, role: role, passageScore: passage.score,
      isQuotation: source.document.blocks[block].quotes != nil)
  }

  private static func speaksForItself(_ finding: RoleFinding) -> Bool {
    switch finding.role {
    case .gap, .aim, .disagreement: finding.cue != nil
    // Words such as "data" alone are said of anything.
    case .evidence: finding.strength > 1
    case .background, .definition, .known, .method, .question: false
    }
  }

  private static let sentenceEnds = Set(".!?)\"']".utf8)

  /// Whether a sentence is a whole one: it ends as sentences do, or is an item of a list, which often does not.
  private static func isWhole(_ bytes: [UInt8], of block: Block) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    guard !first.isLower || block.kind == .listItem else { return false }
    if block.kind == .listItem { return true }
    if bytes.suffix(3) == [0xE2, 0x80, 0xA6] { return false }
    return Self.sentenceEnds.contains(last) || bytes.suffix(3) == [0xE2, 0x80, 0x9D]
  }
}

/// The verbs that most statements have, folded.
private let commonVerbs: Set<[UInt8]> = Set(
  """
  is are was were be been being am isn't aren't wasn't weren't it's that's there's they're we're you're i'm has have had \
  hasn't haven't do does did don't doesn't didn't can can't could couldn't will won't would wouldn't should shouldn't may \
  might must cannot seem seems seemed appear appears become becomes became allow allows allowed make makes made give \
  gives gave get gets got take takes took use uses used need needs needed mean means meant let lets keep keeps go goes \
  went come comes came know knows knew think thinks thought say says said see sees saw lead leads led learn learns \
  learned help helps helped provide provides provided represent represents represented contain contains store stores \
  explain explains work works worked
  """
  .utf8.split(separator: 0x20).map { Array($0) })
