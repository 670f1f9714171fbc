import Model

/// Marks the words of an earlier turn that a turn quotes, and tells from them which turn it answers.
enum QuotedTurns {
  /// Makes quotations of the blocks whose lines repeat an earlier one; such a block's words are found where they were
  /// said.
  ///
  /// - Parameters:
  ///   - blockOfLine: The block that each line became.
  ///   - writer: Who wrote the body.
  static func mark(
    _ builder: inout DocumentBuilder, _ blockOfLine: [Int: Int], _ seen: SeenLines, writer: String? = nil
  ) {
    for (line, block) in blockOfLine {
      guard let original = seen.quoted(line).flatMap({ blockOfLine[$0] }), original < block else { continue }
      let turn = builder.blocks[block].comment
      let quoted = builder.blocks[original].comment
      // Who repeats himself within a turn quotes nobody.
      guard turn != quoted else { continue }
      let author = quoted.map { builder.comments[$0].author?.name } ?? writer
      builder.blocks[block].kind = .quotation
      builder.blocks[block].level = 0
      builder.blocks[block].isRepeat = true
      let name = builder.blocks[block].quotes?.name ?? author
      builder.blocks[block].quotes = QuotedSource(name: name, block: original, certain: false)
    }
  }

  /// The turn that each turn answers, as far as what it quotes tells: the one whose words it has first.
  static func parents(_ builder: DocumentBuilder) -> [Int: Int] {
    var parents: [Int: Int] = [:]
    for block in builder.blocks {
      guard let turn = block.comment, parents[turn] == nil, let quoted = block.quotes?.block,
        let answered = builder.blocks[quoted].comment, answered < turn
      else { continue }
      parents[turn] = answered
    }
    return parents
  }
}
