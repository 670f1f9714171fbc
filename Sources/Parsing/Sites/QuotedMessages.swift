package import Model
import Text

/// Recognises quotations whose words stand earlier on the same page, as the answers of a thread have them.
///
/// Such a block is marked as a repeat and told to be the words of whoever wrote the earlier block, so that nobody is
/// credited with what he quotes and a search finds each sentence once.
package enum QuotedMessages {
  /// Shorter quotations may agree by chance. In bytes.
  private static let shortest = 24
  /// How much is compared before the rest of the quotations are left as they are: each is sought in all that stands
  /// before it, which a hostile page would make endless. In bytes.
  private static let mostCompared = 256 << 20

  /// Marks the quotations among the blocks of comments.
  ///
  /// - Parameters:
  ///   - text: The document's text, to which the blocks' ranges belong.
  ///   - author: Who wrote the comment of that index, or the body.
  package static func mark(_ blocks: inout [Block], in text: [UInt8], author: (Int?) -> String?) {
    var compared = 0
    var before = 0
    var folds: [(block: Int, bytes: [UInt8])] = []
    for index in blocks.indices {
      let words = folded(text[blocks[index].range])
      let isQuotation =
        blocks[index].comment != nil && (blocks[index].kind == .quotation || blocks[index].quotes != nil)
      if isQuotation { compared += before }
      if isQuotation, words.count >= shortest, compared <= mostCompared,
        let source = folds.first(where: {
          blocks[$0.block].comment != blocks[index].comment && contains($0.bytes, words)
        })
      {
        blocks[index].isRepeat = true
        blocks[index].quotes = QuotedSource(
          name: blocks[index].quotes?.name ?? author(blocks[source.block].comment), block: source.block,
          url: blocks[index].quotes?.url)
      } else if !isQuotation {
        // What is quoted twice is found where it was said and not where it was quoted.
        folds.append((index, words))
        before += words.count
      }
    }
  }

  private static func contains(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard let head = words.first, text.count >= words.count else { return false }
    return text.withUnsafeBufferPointer { text in
      words.withUnsafeBufferPointer { words in
        for start in 0...(text.count - words.count) where text[start] == head {
          var length = 1
          while length < words.count, text[start + length] == words[length] { length += 1 }
          if length == words.count { return true }
        }
        return false
      }
    }
  }
}
