import Foundation
import Model
import Testing

@testable import Storage

@Suite struct StoredFingerprintsTests {
  let folder = TemporaryFolder()
  private static let prints: [StoredFingerprints.Print] = [
    .init(hash: 0, word: 0), .init(hash: .max, word: .max), .init(hash: 0x0102_0304_0506_0708, word: 9),
  ]

  @Test("What was packed comes out as it went in, a torn end is left out")
  func packed() {
    let data = StoredFingerprints.packed(Self.prints)
    #expect(data.count == 36)
    #expect(StoredFingerprints.unpacked(data) == Self.prints)
    #expect(StoredFingerprints.unpacked(data.dropLast(5)) == Array(Self.prints.dropLast()))
    #expect(StoredFingerprints.unpacked(Data()).isEmpty)
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
