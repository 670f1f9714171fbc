import Model
import Testing

@testable import Storage

@Suite struct CopyEvidenceTests {
  let folder = TemporaryFolder()
  private static let prints: [StoredFingerprints.Print] = [.init(hash: 7, word: 0), .init(hash: 8, word: 3)]

  private func store() throws -> (store: Store, ids: [String: Int64]) {
    let store = try Store.open(folder.library, for: .write)
    let target = Citation(
      kind: .identifier, range: 0..<0, identifier: WorkIdentifier(.arxiv, "2209.10652"), confidence: 1,
      reason: "points there")
    var post = Samples.file("a", [Samples.document(["Ay.", "> Comment on it."])], key: "ay")
    post.documents = post.documents.map {
      EncodedDocument(
        $0.document, mentions: Mentions(citations: Samples.mentions.citations + [target]), member: 0, wantedKey: "ay",
        words: 4, fingerprints: Self.prints)
    }
    _ = try store.ingest([post, Samples.file("b", [Samples.document(["Bee."])], key: "bee")], derivation: 1)
    return (store, Dictionary(uniqueKeysWithValues: try store.heads().map { ($0.head.key, $0.id) }))
  }

  @Test("A document comes with its head, what it points to by one rule, and its fingerprints")
  func evidence() throws {
    let (store, ids) = try store()
    let found = try store.copyEvidence(of: Array(ids.values), rule: "points there")
    #expect(found.map(\.head.key).sorted() == ["ay", "bee"])
    let post = try #require(found.first { $0.head.key == "ay" })
    #expect(post.id == ids["ay"])
    #expect(post.targets == [WorkIdentifier(.arxiv, "2209.10652")])
    #expect(post.prints == Self.prints)
    let other = try #require(found.first { $0.head.key == "bee" })
    #expect(other.targets.isEmpty && other.prints.isEmpty)
    #expect(try store.copyEvidence(of: Array(ids.values), rule: "link").flatMap(\.targets).count == 1)
  }

  @Test("Only documents asked for and on the shelf are told")
  func asked() throws {
    let (store, ids) = try store()
    let bee = try #require(ids["bee"])
    #expect(try store.copyEvidence(of: [bee], rule: "link").map(\.id) == [bee])
    #expect(try store.copyEvidence(of: [], rule: "link").isEmpty)
    _ = try store.setRemoved(["bee"], true)
    #expect(try store.copyEvidence(of: [bee], rule: "link").isEmpty)
  }

  @Test("Passages in comments are told from those of the text")
  func comments() throws {
    let (store, ids) = try store()
    let all = try ids.keys.flatMap { try store.passageIDs(of: $0, blocks: nil) }
    let inComments = try store.passagesInComments(among: all)
    #expect(inComments.count == 1)
    #expect(try store.passages(Array(inComments)).map(\.body) == ["> Comment on it."])
    #expect(try store.passagesInComments(among: []).isEmpty)
  }
}
