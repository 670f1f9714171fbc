import Foundation
package import Model

/// A document made ready for its rows, so that the one writer has nothing left to compute.
package struct EncodedDocument: Sendable {
  /// Its place among the documents of its file, from 0; only JSON Lines has others.
  package var member: Int
  package var document: Document
  package var mentions: Mentions
  /// The citation key it would like; a letter is added where another document has it.
  package var wantedKey: String
  let structure: Data
  let segments: [Segment]
  let words: Int
  let fingerprints: [StoredFingerprints.Print]

  /// - Parameters:
  ///   - words: How many words the text has.
  ///   - fingerprints: By which copies and quotations of the text are found.
  package init(
    _ document: Document, mentions: Mentions, member: Int, wantedKey: String, words: Int,
    fingerprints: [StoredFingerprints.Print] = []
  ) {
    self.document = document
    self.mentions = mentions
    self.member = member
    self.wantedKey = wantedKey
    self.words = words
    self.fingerprints = fingerprints
    structure = PackedStructure.packed(document)
    segments = Segment.cut(document)
  }

  /// The document that ``init(_:mentions:member:wantedKey:words:)`` took apart; nothing when the bytes are damaged.
  static func decode(structure: Data, text: String) -> Document? {
    guard var document = PackedStructure.unpacked(structure) else { return nil }
    document.text = text
    return document
  }
}

/// A run of a document's text as it is stored: a passage, or what stands between two.
struct Segment: Hashable, Sendable {
  var range: Range<Int>
  /// The passage it is; none for text that is kept but not searched.
  var passage: Passage?
  var body: String

  /// Cuts a text at its passages' borders; line feeds between two segments are left out, since they can be put back.
  static func cut(_ document: Document) -> [Segment] {
    let bytes = Array(document.text.utf8)
    var segments: [Segment] = []
    var offset = 0
    func keep(_ gap: Range<Int>) {
      guard let first = gap.first(where: { bytes[$0] != 0x0A }), let last = gap.last(where: { bytes[$0] != 0x0A })
      else { return }
      segments.append(Segment(range: first..<last + 1, body: String(decoding: bytes[first...last], as: UTF8.self)))
    }
    for passage in document.passages where passage.range.lowerBound >= offset {
      keep(offset..<passage.range.lowerBound)
      let body = String(decoding: bytes[passage.range], as: UTF8.self)
      segments.append(Segment(range: passage.range, passage: passage, body: body))
      offset = passage.range.upperBound
    }
    keep(offset..<bytes.count)
    // A record that is no more than a title is found by it.
    if segments.isEmpty, document.title != nil {
      segments.append(Segment(range: 0..<0, passage: Passage(blocks: 0..<0, range: 0..<0), body: ""))
    }
    return segments
  }

  /// Puts a text of `count` bytes together again.
  static func join(_ segments: some Sequence<(start: Int, body: String)>, count: Int) -> String {
    var bytes = [UInt8](repeating: 0x0A, count: count)
    for (start, body) in segments {
      let body = Array(body.utf8)
      guard start >= 0, start + body.count <= count else { continue }
      bytes.replaceSubrange(start..<start + body.count, with: body)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
