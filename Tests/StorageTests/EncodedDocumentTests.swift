import Foundation
import Model
import Testing

@testable import Storage

@Suite struct EncodedDocumentTests {
  @Test("A document put apart and together again is the same document")
  func roundTrip() throws {
    let document = Samples.document(["One.", "> Two, a comment.", "Drei — größer.", "四"])
    let encoded = EncodedDocument(document, mentions: Mentions(), member: 0, wantedKey: "k", words: 4)
    let text = Segment.join(
      encoded.segments.map { (start: $0.range.lowerBound, body: $0.body) }, count: document.text.utf8.count)
    #expect(EncodedDocument.decode(structure: encoded.structure, text: text) == document)
  }

  @Test("The text is not stored a second time in the structure")
  func textOnce() throws {
    let document = Samples.document(["A sentence that stands nowhere else."])
    let encoded = EncodedDocument(document, mentions: Mentions(), member: 0, wantedKey: "k", words: 6)
    let structure = try #require(PackedStructure.unpacked(encoded.structure))
    #expect(structure.text.isEmpty && structure.blocks == document.blocks)
  }

  @Test("Equal documents are encoded to equal bytes, so that checksums can be compared between libraries")
  func repeatable() {
    let encode = {
      EncodedDocument(Samples.document(), mentions: Mentions(), member: 0, wantedKey: "k", words: 1).structure
    }
    #expect(encode() == encode())
  }

  @Test("Damaged structure gives nothing", arguments: ["", "{", "[]", "{\"kind\":\"novel\"}"])
  func damage(_ structure: String) {
    #expect(EncodedDocument.decode(structure: Data(structure.utf8), text: "") == nil)
  }
}

@Suite struct SegmentTests {
  /// Passages over parts of a text, by byte ranges.
  private func document(_ text: String, _ ranges: [Range<Int>]) -> Document {
    var document = Document(text: text)
    document.passages = ranges.enumerated().map { Passage(blocks: $0.offset..<$0.offset + 1, range: $0.element) }
    return document
  }

  private func joined(_ document: Document) -> String {
    Segment.join(
      Segment.cut(document).map { (start: $0.range.lowerBound, body: $0.body) }, count: document.text.utf8.count)
  }

  static let cases: [(String, [Range<Int>])] = [
    ("", []), ("abc", []), ("abc", [0..<3]), ("abc\ndef", [0..<3, 4..<7]), ("abc\ndef\nghi", [4..<7]),
    ("\n\nabc\n\n", [2..<5]), ("a\n\n\nb", [0..<1]), ("über\nStraße", [0..<5]), ("ab", [0..<1, 1..<2]),
  ]

  @Test("Whatever passages cover, the text comes back byte for byte", arguments: cases)
  func complete(_ given: (text: String, passages: [Range<Int>])) {
    let document = document(given.text, given.passages)
    #expect(joined(document) == given.text)
  }

  @Test("What stands between passages is kept but is no passage")
  func gaps() {
    let segments = Segment.cut(document("head\nbody\ntail", [5..<9]))
    #expect(segments.map(\.body) == ["head", "body", "tail"])
    #expect(segments.map { $0.passage != nil } == [false, true, false])
  }

  @Test("A passage that overlaps the one before is left to it")
  func overlap() {
    let document = document("abcdef", [0..<4, 2..<6])
    #expect(Segment.cut(document).map(\.body) == ["abcd", "ef"])
    #expect(joined(document) == "abcdef")
  }

  @Test("A segment that would stand outside the text is left out instead of crashing")
  func outside() {
    #expect(Segment.join([(start: 2, body: "abc"), (start: -1, body: "x")], count: 4) == "\n\n\n\n")
    #expect(Segment.join([(start: 1, body: "abc")], count: 4) == "\nabc")
  }
}
