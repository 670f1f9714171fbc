import Model

extension EvidenceSentence {
  /// The sentence as a review quotes it.
  func quotation(in sources: [ReviewSource]) -> Quotation {
    let origin = sources[source]
    let start = origin.document.blocks[block].range.lowerBound
    let span = range.lowerBound - start..<range.upperBound - start
    return Quotation(
      quote: String(decoding: bytes, as: UTF8.self),
      address: Address(key: origin.head.key, place: .span(block: block + 1, bytes: span)).description,
      attribution: origin.attribution(ofBlock: block), document: origin.head, role: role, score: score)
  }
}

extension Outline.Flow {
  /// What became of the passages read; the holdings are left to the caller, who knows the library.
  init(
    _ sources: [ReviewSource], quoted: [EvidenceSentence], sentences: Int, folded: Int, copies: Set<Int>
  ) {
    self.init()
    documentsFound = sources.count
    documentsQuoted = Set(quoted.map(\.source)).count
    documentsFolded = copies.count
    documentsNotQuoted = documentsFound - documentsQuoted - documentsFolded
    passagesRead = sources.reduce(0) { $0 + $1.passages.count }
    self.sentences = sentences
    sentencesQuoted = quoted.count
    sentencesFolded = folded
    sentencesLeftOut = sentences - quoted.count - folded
  }
}
