import Foundation
import Model

/// A document's structure as it is stored: everything but its text.
///
/// Blocks, passages and links, of which a page has hundreds, are numbers in a few bytes each; the rest is JSON; both are
/// compressed together. Rows of older libraries are JSON alone, and begin with its brace.
enum PackedStructure {
  /// The first byte of what is packed; no JSON begins with it.
  private static let mark: UInt8 = 1

  static func packed(_ document: Document) -> Data {
    var rest = document
    rest.text = ""
    rest.blocks = []
    rest.passages = []
    rest.links = []
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Encoding cannot fail: the value holds no floating-point figure, and every type in it writes what it reads.
    let json = (try? encoder.encode(rest)) ?? Data()
    var writer = ByteWriter()
    writer.append(json.count)
    writer.append(contentsOf: json)
    writer.append(document.blocks)
    writer.append(document.passages)
    writer.append(document.links)
    var head = ByteWriter()
    head.append(byte: mark)
    head.append(writer.bytes.count)
    return Data(head.bytes + Compression.deflated(writer.bytes))
  }

  /// What ``packed(_:)`` took in, without its text; nothing when the bytes are damaged.
  static func unpacked(_ data: Data) -> Document? {
    guard data.first == mark else { return try? JSONDecoder().decode(Document.self, from: data) }
    var head = ByteReader([UInt8](data))
    do {
      _ = try head.byte()
      let size = try head.number()
      let compressed = head.rest
      // Deflate makes a thousandth of what it is given, never less.
      guard size >= 0, size / 1_100 <= compressed.count,
        let bytes = Compression.inflated(Array(compressed), size: size)
      else { return nil }
      var reader = ByteReader(bytes)
      let json = Data(try reader.take(reader.number()))
      guard var document = try? JSONDecoder().decode(Document.self, from: json) else { return nil }
      document.blocks = try reader.blocks()
      document.passages = try reader.passages()
      document.links = try reader.links()
      return reader.isAtEnd ? document : nil
    } catch {
      return nil
    }
  }

  /// The codes of kinds are their places here: new ones go to the end.
  static let blockKinds: [BlockKind] = [
    .heading, .paragraph, .listItem, .quotation, .code, .tableRow, .caption, .footnote,
  ]
  static let linkKinds: [LinkKind] = [.page, .footnote, .citation]
}
