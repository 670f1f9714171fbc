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
    do {
      var (json, parts) = try opened(data)
      guard var document = try? JSONDecoder().decode(Document.self, from: json) else { return nil }
      document.blocks = try parts.blocks()
      document.passages = try parts.passages()
      document.links = try parts.links()
      return parts.isAtEnd ? document : nil
    } catch {
      return nil
    }
  }

  /// Of what ``packed(_:)`` took in the blocks, and the comments where a block stands in one; nothing when the bytes are
  /// damaged.
  static func unpackedBlocks(_ data: Data) -> (blocks: [Block], comments: [Comment])? {
    guard data.first == mark else { return unpacked(data).map { ($0.blocks, $0.comments) } }
    do {
      var (json, parts) = try opened(data)
      let blocks = try parts.blocks()
      // Most documents have no comments, and to read JSON takes longer than all the rest.
      guard blocks.contains(where: { $0.comment != nil }) else { return (blocks, []) }
      return (try? JSONDecoder().decode(Comments.self, from: json)).map { (blocks, $0.comments) }
    } catch {
      return nil
    }
  }

  private struct Comments: Decodable {
    var comments: [Comment]
  }

  /// The JSON and, behind it, the parts that are numbers.
  private static func opened(_ data: Data) throws(ByteReader.Damage) -> (json: Data, parts: ByteReader) {
    var head = ByteReader([UInt8](data))
    _ = try head.byte()
    let size = try head.number()
    let compressed = head.rest
    // Deflate makes a thousandth of what it is given, never less.
    guard size >= 0, size / 1_100 <= compressed.count,
      let bytes = Compression.inflated(Array(compressed), size: size)
    else { throw ByteReader.Damage() }
    var parts = ByteReader(bytes)
    return (Data(try parts.take(parts.number())), parts)
  }

  /// The codes of kinds are their places here: new ones go to the end.
  static let blockKinds: [BlockKind] = [
    .heading, .paragraph, .listItem, .quotation, .code, .tableRow, .caption, .footnote,
  ]
  static let linkKinds: [LinkKind] = [.page, .footnote, .citation]
}
