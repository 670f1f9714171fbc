import Foundation
import Model
import Testing

@testable import Storage

@Suite struct StoredFingerprintsTests {
  let folder = TemporaryFolder()
  private static let prints: [StoredFingerprints.Print] = [
    .init(hash: 0, word: 0), .init(hash: 0x1FFF_FFFE, word: 8), .init(hash: 0x0102_0304_0506_0708, word: 9),
  ]

  @Test("What was packed comes out as it went in, a torn print is left out")
  func packed() {
    let data = StoredFingerprints.packed(Self.prints)
    #expect(StoredFingerprints.unpacked(data) == Self.prints)
    #expect(StoredFingerprints.unpacked(data.dropLast(2)) == Array(Self.prints.dropLast()))
    #expect(StoredFingerprints.unpacked(StoredFingerprints.packed([])).isEmpty)
    #expect(StoredFingerprints.unpacked(Data()).isEmpty)
  }

  @Test(
    "However many prints there are, they take four bytes each and are told from those of older libraries",
    arguments: 0..<26)
  func count(_ count: Int) {
    let prints = (0..<count).map {
      StoredFingerprints.Print(hash: UInt64($0) &* 0x9E37_79B9_7F4A_7C15, word: UInt32($0 * 8 + 7))
    }
    let data = StoredFingerprints.packed(prints)
    #expect(data.count == 1 + count * 4)
    #expect(StoredFingerprints.unpacked(data) == prints)
  }

  @Test("A print that stands farther behind another than texts have them is not lost", arguments: [9, 16, 17, 70_000])
  func far(_ step: UInt32) {
    let prints: [StoredFingerprints.Print] = [.init(hash: 5, word: step), .init(hash: 6, word: 2 * step)]
    #expect(StoredFingerprints.unpacked(StoredFingerprints.packed(prints)) == prints)
  }

  @Test("The greatest hash, which bridges long ways, is kept as its neighbour")
  func greatest() {
    let data = StoredFingerprints.packed([.init(hash: .max, word: 4)])
    #expect(StoredFingerprints.unpacked(data) == [.init(hash: 0x1FFF_FFFE, word: 4)])
  }

  @Test("Of two prints at one word the first is kept")
  func oneWord() {
    let data = StoredFingerprints.packed([.init(hash: 5, word: 4), .init(hash: 6, word: 4), .init(hash: 7, word: 3)])
    #expect(StoredFingerprints.unpacked(data) == [.init(hash: 5, word: 4)])
  }

  @Test("The twelve bytes a print of the oldest libraries are still read, and equal what is written now")
  func oldest() {
    var data = Data()
    for (hash, word) in [(UInt64(0xFFEE_0102_0304_0506), UInt32(9)), (7, 70_000)] {
      withUnsafeBytes(of: hash.littleEndian) { data.append(contentsOf: $0) }
      withUnsafeBytes(of: word.littleEndian) { data.append(contentsOf: $0) }
    }
    let prints: [StoredFingerprints.Print] = [
      .init(hash: 0xFFEE_0102_0304_0506, word: 9), .init(hash: 7, word: 70_000),
    ]
    #expect(StoredFingerprints.unpacked(data) == prints)
    #expect(StoredFingerprints.unpacked(StoredFingerprints.packed(prints)) == prints)
  }

  @Test("The seven bytes a print of an older library are still read, and equal what is written now", arguments: 1..<26)
  func older(_ count: Int) {
    let prints = (0..<count).map {
      StoredFingerprints.Print(hash: UInt64($0) &* 0x9E37_79B9_7F4A_7C15, word: UInt32($0 * 3 + count))
    }
    var writer = ByteWriter()
    var word = 0
    for (index, print) in prints.enumerated() {
      writer.append(Int(print.word) - word)
      word = Int(print.word)
      let hash = UInt64(index) &* 0x9E37_79B9_7F4A_7C15
      for byte in 0..<6 { writer.append(byte: UInt8(truncatingIfNeeded: hash >> (8 * UInt64(byte)))) }
    }
    if writer.bytes.count.isMultiple(of: 12) { writer.append(byte: 0) }
    #expect(StoredFingerprints.unpacked(Data(writer.bytes)) == prints)
  }

  @Test("Words that no text can have end the reading of an older library instead of crashing")
  func damage() {
    var writer = ByteWriter()
    for number in [-2, Int.max, Int.min] {
      writer.append(number)
      for _ in 0..<6 { writer.append(byte: 1) }
      #expect(StoredFingerprints.unpacked(Data(writer.bytes)).count <= 4)
      #expect(StoredFingerprints.unpacked(Data(writer.bytes.dropFirst())).count <= 8)
    }
  }

  private func file(_ path: String, _ text: String, key: String) -> IncomingFile {
    var file = Samples.file(path, [Samples.document([text])], key: key)
    file.documents = file.documents.map {
      EncodedDocument(
        $0.document, mentions: $0.mentions, member: 0, wantedKey: key, words: 4, fingerprints: Self.prints)
    }
    return file
  }

  @Test("A document's fingerprints stand by its key, and not in the trash")
  func stored() throws {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.ingest([file("a", "Ay.", key: "ay"), file("b", "Bee.", key: "bee")], derivation: 1)
    #expect(try store.fingerprints().map(\.key) == ["ay", "bee"])
    #expect(try store.fingerprints().first?.prints == Self.prints)
    _ = try store.setRemoved(["ay"], true)
    #expect(try store.fingerprints().map(\.key) == ["bee"])
  }

  @Test("They belong to what is derived: written anew with the document, summed with it")
  func derived() throws {
    let store = try Store.open(folder.library, for: .write)
    let file = file("a", "Ay.", key: "ay")
    _ = try store.ingest([file], derivation: 1)
    try store.rederive([file], derivation: 2)
    #expect(try store.value("SELECT count(*) FROM fingerprint") == 1)
    try store.damage("UPDATE fingerprint SET prints = x'00'")
    #expect(
      !store.check(full: true) { _ in Samples.hash([]) }.filter { $0.name == "checksums" }.allSatisfy { $0.isSound })
  }
}
