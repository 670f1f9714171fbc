import Foundation
import Model
import Testing

@testable import Storage

@Suite struct PackedStructureTests {
  /// A document with every kind of part, each field filled somewhere and left out elsewhere.
  private static let full: Document = {
    var document = Samples.document(["One.", "> Two.", "Three."])
    document.blocks = PackedStructure.blockKinds.enumerated().map { place, kind in
      Block(kind: kind, range: place * 10..<place * 10 + 9, level: place, levelIsInferred: place == 1)
    }
    document.blocks[2].comment = 0
    document.blocks[3].quotes = QuotedSource(
      name: "Ilse Marwick", block: 1, url: "https://example.org/1", certain: false)
    document.blocks[4].quotes = QuotedSource(certain: true)
    document.blocks[5].isRepeat = true
    document.blocks[6].anchor = "fn-1"
    // Parts may overlap or stand before those that are told first.
    document.blocks.append(Block(kind: .paragraph, range: 3..<3))
    document.passages = [
      Passage(blocks: 0..<2, range: 0..<19, headings: ["Part", "größer"]),
      Passage(blocks: 2..<3, range: 20..<29, headings: ["Part", "größer"], comment: 0),
      Passage(blocks: 5..<6, range: 50..<59, isRepeat: true), Passage(blocks: 0..<0, range: 7..<7, headings: [""]),
    ]
    document.links = PackedStructure.linkKinds.enumerated().map { place, kind in
      Link(range: 30 - place..<40, target: "https://example.org/\(place)", kind: kind)
    }
    document.provenance = [Provenance(field: "title", rule: "heading", evidence: "One {")]
    return document
  }()

  private static var withoutText: Document {
    var document = full
    document.text = ""
    return document
  }

  @Test("All of a document but its text comes back")
  func roundTrip() {
    #expect(PackedStructure.unpacked(PackedStructure.packed(Self.full)) == Self.withoutText)
    #expect(PackedStructure.unpacked(PackedStructure.packed(Document())) == Document())
  }

  @Test("The JSON of an older library is still read")
  func older() throws {
    #expect(try PackedStructure.unpacked(JSONEncoder().encode(Self.withoutText)) == Self.withoutText)
  }

  @Test("Blocks come alone, with the comments where one of them stands in one")
  func blocks() throws {
    for packed in [PackedStructure.packed(Self.full), try JSONEncoder().encode(Self.withoutText)] {
      let unpacked = try #require(PackedStructure.unpackedBlocks(packed))
      #expect(unpacked.blocks == Self.full.blocks && unpacked.comments == Self.full.comments)
      #expect(!unpacked.comments.isEmpty)
    }
    var document = Self.full
    document.blocks.removeAll { $0.comment != nil }
    let unpacked = try #require(PackedStructure.unpackedBlocks(PackedStructure.packed(document)))
    #expect(unpacked.blocks == document.blocks && unpacked.comments.isEmpty)
    #expect(PackedStructure.unpackedBlocks(Data("{".utf8)) == nil)
  }

  @Test("Every kind has a code of its own, and no part has a field that is not packed")
  func complete() throws {
    #expect(Set(PackedStructure.blockKinds) == Set(BlockKind.allCases))
    #expect(PackedStructure.blockKinds.count == BlockKind.allCases.count)
    #expect(Set(PackedStructure.linkKinds).count == 3)
    // Who adds a field to one of these packs it, too, and raises its number here.
    #expect(Mirror(reflecting: Self.full.blocks[0]).children.count == 8)
    #expect(try Mirror(reflecting: #require(Self.full.blocks[3].quotes)).children.count == 4)
    #expect(Mirror(reflecting: Self.full.passages[0]).children.count == 5)
    #expect(Mirror(reflecting: Self.full.links[0]).children.count == 3)
  }

  @Test("A page's structure takes a small part of what its JSON takes")
  func size() throws {
    let paragraphs = (0..<200).map { "Paragraph \($0) says a little of what a page has to say." }
    let document = Samples.document(paragraphs)
    #expect(try PackedStructure.packed(document).count * 8 < JSONEncoder().encode(document).count)
  }

  @Test("Whatever byte is damaged, nothing crashes and no other document comes of it")
  func damage() {
    let packed = PackedStructure.packed(Self.full)
    for place in packed.indices {
      var broken = packed
      broken[place] ^= 0x55
      let document = PackedStructure.unpacked(broken)
      #expect(document == nil || document == Self.withoutText)
      #expect(PackedStructure.unpacked(packed.prefix(place)) == nil)
      #expect(PackedStructure.unpackedBlocks(packed.prefix(place)) == nil)
    }
  }

  @Test(
    "A size that no compressed bytes can have is refused before memory is asked for", arguments: [Int.max, -1, 1 << 40])
  func sizes(size: Int) {
    var writer = ByteWriter()
    writer.append(byte: 1)
    writer.append(size)
    writer.append(contentsOf: Compression.deflated(Array("{}".utf8)))
    #expect(PackedStructure.unpacked(Data(writer.bytes)) == nil)
  }

  @Test("Parts that lie about themselves are damage", arguments: [[-1], [9, 0], [2, 8, 0, 0, 0, 0], [1 << 60]])
  func parts(numbers: [Int]) {
    var writer = ByteWriter()
    for number in numbers { writer.append(number) }
    for read in [0, 1, 2] {
      var reader = ByteReader(writer.bytes)
      #expect(throws: ByteReader.Damage.self) {
        switch read {
        case 0: _ = try reader.blocks()
        case 1: _ = try reader.passages()
        default: _ = try reader.links()
        }
      }
    }
  }
}
