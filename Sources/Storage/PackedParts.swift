import Model

/// Positions are written as steps from the end of the part before, which are small.
extension ByteWriter {
  mutating func append(_ blocks: [Block]) {
    append(blocks.count)
    var end = 0
    for block in blocks {
      append(PackedStructure.blockKinds.firstIndex(of: block.kind) ?? 0)
      append(flags: [
        block.levelIsInferred, block.isRepeat, block.comment != nil, block.quotes != nil, block.anchor != nil,
      ])
      append(block.range, after: &end)
      append(block.level)
      if let comment = block.comment { append(comment) }
      if let quotes = block.quotes {
        append(flags: [quotes.certain, quotes.name != nil, quotes.block != nil, quotes.url != nil])
        if let name = quotes.name { append(name) }
        if let block = quotes.block { append(block) }
        if let url = quotes.url { append(url) }
      }
      if let anchor = block.anchor { append(anchor) }
    }
  }

  mutating func append(_ passages: [Passage]) {
    append(passages.count)
    var (block, end, headings) = (0, 0, [String]())
    for passage in passages {
      // Passages of one section stand one behind the other.
      let isUnderTheSame = passage.headings == headings
      append(flags: [passage.isRepeat, passage.comment != nil, isUnderTheSame])
      append(passage.blocks, after: &block)
      append(passage.range, after: &end)
      if let comment = passage.comment { append(comment) }
      guard !isUnderTheSame else { continue }
      headings = passage.headings
      append(headings.count)
      for heading in headings { append(heading) }
    }
  }

  mutating func append(_ links: [Link]) {
    append(links.count)
    var end = 0
    for link in links {
      append(PackedStructure.linkKinds.firstIndex(of: link.kind) ?? 0)
      append(link.range, after: &end)
      append(link.target)
    }
  }

  private mutating func append(_ range: Range<Int>, after end: inout Int) {
    append(range.lowerBound - end)
    append(range.count)
    end = range.upperBound
  }

  /// At most eight, the first in the lowest bit.
  private mutating func append(flags: [Bool]) {
    append(byte: flags.reversed().reduce(0) { $0 << 1 | ($1 ? 1 : 0) })
  }
}

extension ByteReader {
  mutating func blocks() throws(Damage) -> [Block] {
    var blocks: [Block] = []
    var end = 0
    for _ in 0..<(try count()) {
      let kind = try number()
      guard PackedStructure.blockKinds.indices.contains(kind) else { throw Damage() }
      let flags = try byte()
      var block = Block(kind: PackedStructure.blockKinds[kind], range: try range(after: &end), level: try number())
      block.levelIsInferred = flags & 1 != 0
      block.isRepeat = flags & 2 != 0
      if flags & 4 != 0 { block.comment = try number() }
      if flags & 8 != 0 { block.quotes = try quotedSource() }
      if flags & 16 != 0 { block.anchor = try text() }
      blocks.append(block)
    }
    return blocks
  }

  private mutating func quotedSource() throws(Damage) -> QuotedSource {
    let flags = try byte()
    var quotes = QuotedSource(certain: flags & 1 != 0)
    if flags & 2 != 0 { quotes.name = try text() }
    if flags & 4 != 0 { quotes.block = try number() }
    if flags & 8 != 0 { quotes.url = try text() }
    return quotes
  }

  mutating func passages() throws(Damage) -> [Passage] {
    var passages: [Passage] = []
    var (block, end, headings) = (0, 0, [String]())
    for _ in 0..<(try count()) {
      let flags = try byte()
      var passage = Passage(blocks: try range(after: &block), range: try range(after: &end))
      passage.isRepeat = flags & 1 != 0
      if flags & 2 != 0 { passage.comment = try number() }
      if flags & 4 == 0 {
        headings = []
        for _ in 0..<(try count()) { headings.append(try text()) }
      }
      passage.headings = headings
      passages.append(passage)
    }
    return passages
  }

  mutating func links() throws(Damage) -> [Link] {
    var links: [Link] = []
    var end = 0
    for _ in 0..<(try count()) {
      let kind = try number()
      guard PackedStructure.linkKinds.indices.contains(kind) else { throw Damage() }
      let range = try range(after: &end)
      links.append(Link(range: range, target: try text(), kind: PackedStructure.linkKinds[kind]))
    }
    return links
  }

  private mutating func range(after end: inout Int) throws(Damage) -> Range<Int> {
    let (start, overflows) = end.addingReportingOverflow(try number())
    let count = try number()
    let (stop, overflowsAgain) = start.addingReportingOverflow(count)
    guard !overflows, !overflowsAgain, count >= 0 else { throw Damage() }
    end = stop
    return start..<stop
  }
}
