import Model
import Testing

@testable import Storage

@Suite("Parts of a document in few bytes")
struct PackedPartsTests {
  private func written(_ write: (inout ByteWriter) -> Void) -> [UInt8] {
    var writer = ByteWriter()
    write(&writer)
    return writer.bytes
  }

  private func blocks(_ bytes: [UInt8]) throws -> [Block] {
    var reader = ByteReader(bytes)
    let blocks = try reader.blocks()
    #expect(reader.isAtEnd)
    return blocks
  }

  @Test("A plain block takes six bytes where the one before it ends near")
  func size() {
    let near = (0..<10).map { Block(kind: .paragraph, range: $0 * 51..<$0 * 51 + 50) }
    #expect(written { $0.append(near) }.count == 1 + 10 * 5)
  }

  @Test("Blocks come back in any order, empty, overlapping and far apart")
  func order() throws {
    let wanted = [
      Block(kind: .code, range: 1_000_000..<2_000_000), Block(kind: .heading, range: 0..<0, level: 6),
      Block(kind: .tableRow, range: 5..<70), Block(kind: .listItem, range: 5..<70, level: -1),
    ]
    #expect(try blocks(written { $0.append(wanted) }) == wanted)
    #expect(try blocks(written { $0.append([Block]()) }).isEmpty)
  }

  @Test("What one block has and the next lacks is not handed on")
  func fields() throws {
    var quoting = Block(kind: .quotation, range: 0..<9)
    quoting.quotes = QuotedSource(name: "Ilse Marwick", block: 3, url: nil, certain: true)
    quoting.anchor = "p-1"
    quoting.comment = 4
    let plain = Block(kind: .quotation, range: 10..<19)
    #expect(try blocks(written { $0.append([quoting, plain, quoting]) }) == [quoting, plain, quoting])
  }

  @Test("Headings are written once for the passages under them, and again when they come back")
  func headings() throws {
    let passages = [["Part", "One"], ["Part", "One"], ["Part"], [], ["Part", "One"]].enumerated().map {
      place, headings in
      Passage(blocks: place..<place + 1, range: place * 20..<place * 20 + 19, headings: headings)
    }
    let bytes = written { $0.append(passages) }
    #expect(bytes.count { $0 == UInt8(ascii: "O") } == 2)
    var reader = ByteReader(bytes)
    #expect(try reader.passages() == passages)
    #expect(reader.isAtEnd)
  }

  @Test("Links of every kind come back with whatever stands in their targets")
  func links() throws {
    let targets = ["", "https://example.org/größer?a=b#c", "mailto:ilse@example.org", "\u{0}\n"]
    let wanted = PackedStructure.linkKinds.flatMap { kind in
      targets.map { Link(range: 7..<9, target: $0, kind: kind) }
    }
    var reader = ByteReader(written { $0.append(wanted) })
    #expect(try reader.links() == wanted)
  }

  @Test("A kind that this program does not know is damage", arguments: [8, 40, -1])
  func kinds(code: Int) {
    let bytes = written { writer in
      writer.append(1)
      writer.append(code)
      for _ in 0..<8 { writer.append(0) }
    }
    #expect(throws: ByteReader.Damage.self) { try blocks(bytes) }
    var reader = ByteReader(bytes)
    #expect(throws: ByteReader.Damage.self) { try reader.links() }
  }
}
