import Model
import Parsing

/// Reads copied text as if it came from a file seen on a day.
func readCopied(_ text: String, on day: String = "2025-08-20") -> Document {
  let options = ReadingOptions(format: .text, fileDate: PartialDate(iso: day))
  return read(Array(text.utf8), options: options).documents.first ?? Document()
}

extension Document {
  /// The text of a block.
  func words(_ block: Block) -> String { String(decoding: Array(text.utf8)[block.range], as: UTF8.self) }
  /// The texts of blocks that are no repeat.
  var ownTexts: [String] { blocks.filter { !$0.isRepeat }.map(words) }
  /// The texts of blocks of one kind.
  func texts(_ kind: BlockKind) -> [String] { blocks.filter { $0.kind == kind }.map(words) }
}
