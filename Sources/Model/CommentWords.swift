extension Document {
  /// The words of a comment as they are printed.
  ///
  /// They are the bytes of its range. In a thread, whose messages quote each other as a matter of course, the blocks that
  /// repeat an earlier message are left out; they are among ``blocks``, with whom they quote.
  ///
  /// - Parameters:
  ///   - index: The comment's index in ``comments``.
  ///   - bytes: The document's text.
  package func words(ofComment index: Int, in bytes: [UInt8]) -> String {
    let range = comments[index].range
    guard kind == .thread else { return String(decoding: bytes[range], as: UTF8.self) }
    let own = blocks(in: range).filter { !$0.isRepeat }
    return own.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: "\n")
  }

  /// The blocks within a range of the text, which follow each other.
  private func blocks(in range: Range<Int>) -> ArraySlice<Block> {
    var low = blocks.startIndex
    var high = blocks.endIndex
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return blocks[low...].prefix { $0.range.upperBound <= range.upperBound && !range.isEmpty }
  }
}
