import GRDB
import Model
import Testing

@testable import Storage

@Suite("The stored latent space")
struct LatentRowsTests {
  let folder = TemporaryFolder()

  private func latent(passages: Int, rank: Int = 2) -> LatentRows {
    LatentRows(
      space: StoredLatentSpace(
        rank: rank, passages: passages, stems: Array("kelpotterurchin".utf8), ends: [4, 9, 15],
        frequencies: [4, 70_000, 2]),
      termVectors: [1, -127, 0, 127, -1, 5], rows: (0..<passages).map { Int64($0) * 7 - 3 },
      passageVectors: (0..<passages * 2).map { Int8(truncatingIfNeeded: $0) })
  }

  private func stored(_ latent: LatentRows?) throws -> Store {
    let store = try Store.open(folder.library, for: .write)
    var rows = CollectionRows()
    rows.latent = latent
    try store.replaceCollection(rows)
    return store
  }

  private func blocks(_ store: Store) throws -> (rows: [Int64], vectors: [Int8]) {
    let space = try #require(try store.latentSpace())
    var found: (rows: [Int64], vectors: [Int8]) = ([], [])
    try store.forEachLatentBlock(of: space) { rows, vectors in
      found.rows += rows
      found.vectors += vectors.map { Int8(bitPattern: $0) }
    }
    return found
  }

  @Test("It comes back byte for byte, over as many blocks as it takes", arguments: [0, 1, 4_080, 4_081, 9_000])
  func back(passages: Int) throws {
    let wanted = latent(passages: passages)
    let store = try stored(wanted)
    #expect(try store.latentSpace() == wanted.space)
    let found = try blocks(store)
    #expect(found.rows == wanted.rows)
    #expect(found.vectors == wanted.passageVectors)
  }

  @Test("The vectors of some terms come back by their numbers, out of as many blocks as there are")
  func terms() throws {
    var store = try stored(latent(passages: 1))
    let space = latent(passages: 1).space
    #expect(try store.termVectors(of: [2, 0, 2], rank: 2) == [0: [1, -127], 2: [-1, 5]])
    #expect(try store.termVectors(of: [], rank: 2).isEmpty)
    #expect(try store.termVectors(of: space) == latent(passages: 1).termVectors)
    var many = latent(passages: 1)
    many.termVectors = (0..<20_000).map { Int8($0 % 100) }
    store = try stored(many)
    let found = try store.termVectors(of: [9_999, 8_159, 8_160], rank: 2)
    #expect(found == [9_999: [98, 99], 8_159: [18, 19], 8_160: [20, 21]])
    #expect(throws: StoreError.self) { try store.termVectors(of: [10_000], rank: 2) }
    #expect(throws: StoreError.self) { try store.termVectors(of: [-1], rank: 2) }
    #expect(throws: StoreError.self) { try store.termVectors(of: space) }
  }

  @Test("A block fills a page of the file and begins no other, whatever the rank", arguments: [1, 2, 48, 300])
  func pages(rank: Int) throws {
    var wanted = latent(passages: 20_000 / rank, rank: rank)
    wanted.passageVectors = [Int8](repeating: 7, count: wanted.rows.count * rank)
    wanted.termVectors = [Int8](repeating: 7, count: 40_000 / rank * rank)
    let store = try stored(wanted)
    // Steps between rows may be longer than a byte, so a block of passages has room for a second one.
    let least = ["latent_block": 16_320 / (rank + 2) * (rank + 1), "latent_term": 16_320 / rank * rank]
    for (table, blobs) in [("latent_block", "length(vectors) + length(passages)"), ("latent_term", "length(vectors)")] {
      let sizes: [Int] = try store.queue.inDatabase { db in
        try Int.fetchAll(db, sql: "SELECT \(blobs) FROM \(table) ORDER BY number")
      }
      #expect(sizes.count > 1)
      #expect(sizes.allSatisfy { $0 <= 16_384 - 64 }, "\(table)")
      #expect(sizes.dropLast().allSatisfy { $0 >= least[table] ?? .max }, "\(table)")
    }
  }

  @Test("Rows far from each other, in whatever order and of whatever sign, come back as they were")
  func farRows() throws {
    var wanted = latent(passages: 5)
    wanted.rows = [9, -4_000_000_000, 0, 4_000_000_000, 1]
    #expect(try blocks(stored(wanted)).rows == wanted.rows)
  }

  @Test("The vectors of some passages come back by their places")
  func passageVectors() throws {
    let wanted = latent(passages: 4_100)
    let store = try stored(wanted)
    let found = try store.passageVectors(at: [0, 4_079, 4_080, 4_099], rank: 2)
    #expect(found.count == 4)
    for (place, vector) in found { #expect(vector == Array(wanted.passageVectors[place * 2..<place * 2 + 2])) }
    #expect(throws: StoreError.self) { try store.passageVectors(at: [4_100], rank: 2) }
  }

  @Test("What is known of a passage is its document, its place and its words; of what is not on the shelf, nothing")
  func passages() throws {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.ingest(
      [Samples.file("a", [Samples.document(["Kelp feeds urchins.", "Otters dive."])])], derivation: 1)
    let head = try #require(try store.heads().first).head
    let first = try #require(try store.passageIDs(of: head.key, blocks: nil).first)
    var rows = CollectionRows()
    rows.latent = latent(passages: 2)
    rows.latent?.rows = [first + 1_000, first]
    try store.replaceCollection(rows)
    let known = try store.latentPassages([first, first + 1_000, first + 2_000])
    #expect(known.keys.sorted() == [first])
    #expect(known[first]?.place == 1)
    #expect(
      known[first]?.texts.map { String(decoding: $0, as: UTF8.self) } == [
        "Kelp feeds urchins.", "Toy Models of Forgetting",
      ])
    #expect(try store.words(of: [first])[first]?.document == known[first]?.document)
    #expect(try store.latentPassages([first], allowedBy: [QueryFilter(.scope(.comments))]).isEmpty)
    #expect(try store.latentPassages([first], allowedBy: [QueryFilter(.scope(.posts))]).count == 1)
  }

  @Test("A library without one, and one of no dimension, has none")
  func none() throws {
    #expect(try stored(nil).latentSpace() == nil)
    #expect(try stored(latent(passages: 0, rank: 0)).latentSpace() == nil)
  }

  @Test(
    "Parts that do not fit together are damage, not a crash",
    arguments: [
      "UPDATE latent_block SET vectors = x'00'", "DELETE FROM latent_block",
      "UPDATE latent_block SET passages = x'00'", "UPDATE latent_block SET passages = x'0000'",
    ])
  func damaged(_ sql: String) throws {
    let store = try stored(latent(passages: 3))
    try store.damage(sql)
    #expect(throws: StoreError.self) { try blocks(store) }
    try store.damage("UPDATE latent_space SET ends = x'00'")
    #expect(throws: StoreError.self) { try store.latentSpace() }
  }

  @Test("A new space takes the place of the old one, whichever of them is larger", arguments: [(900, 3), (3, 900)])
  func replaced(before: Int, after: Int) throws {
    _ = try stored(latent(passages: before))
    let store = try stored(latent(passages: after))
    #expect(try store.latentSpace()?.passages == after)
    #expect(try blocks(store).vectors == latent(passages: after).passageVectors)
    #expect(try store.value("SELECT count(*) FROM latent_passage") == after)
  }

  @Test("A space that is taken away leaves no rows behind")
  func removed() throws {
    _ = try stored(latent(passages: 300))
    let store = try stored(nil)
    for table in ["latent_space", "latent_term", "latent_block", "latent_passage"] {
      #expect(try store.value("SELECT count(*) FROM \(table)") == 0, "\(table)")
    }
  }

  @Test("Of a passage that is in the trash the space knows nothing, and everything again when it is back")
  func trash() throws {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.ingest([Samples.file("a", [Samples.document(["Kelp feeds urchins."])])], derivation: 1)
    let head = try #require(try store.heads().first).head
    let id = try #require(try store.passageIDs(of: head.key, blocks: nil).first)
    var rows = CollectionRows()
    rows.latent = latent(passages: 1)
    rows.latent?.rows = [id]
    try store.replaceCollection(rows)
    #expect(try store.latentPassages([id]).count == 1)
    #expect(try store.setRemoved([head.key], true) == nil)
    #expect(try store.latentPassages([id]).isEmpty)
    #expect(try store.setRemoved([head.key], false) == nil)
    #expect(try store.latentPassages([id]).count == 1)
  }
}
