import Testing

@testable import Storage

@Suite("The stored latent space")
struct LatentRowsTests {
  let folder = TemporaryFolder()

  private let termVectors: [Int8] = [1, -127, 0, 127, -1, 5]

  private func space(passages: Int) -> StoredLatentSpace {
    StoredLatentSpace(
      rank: 2, passages: passages, stems: Array("kelp\notter\nurchin".utf8), frequencies: [4, 70_000, 2],
      rows: (0..<passages).map { Int64($0) * 7 - 3 },
      passageVectors: (0..<passages * 2).map { Int8(truncatingIfNeeded: $0) })
  }

  private func stored(_ space: StoredLatentSpace?) throws -> Store {
    let store = try Store.open(folder.library, for: .write)
    var rows = CollectionRows()
    rows.latent = space
    rows.termVectors = termVectors
    try store.replaceCollection(rows)
    return store
  }

  @Test("It comes back byte for byte, over as many blocks as it takes", arguments: [0, 1, 4_096, 9_000])
  func back(passages: Int) throws {
    let wanted = space(passages: passages)
    let found = try stored(wanted).latentSpace()
    #expect(found?.rank == 2)
    #expect(found?.passages == passages)
    #expect(found?.stems == wanted.stems)
    #expect(found?.frequencies == wanted.frequencies)
    #expect(found?.rows == wanted.rows)
    #expect(found?.passageVectors == wanted.passageVectors)
  }

  @Test("The vectors of some terms come back by their numbers, out of as many blocks as there are")
  func terms() throws {
    let store = try stored(space(passages: 1))
    #expect(try store.termVectors(of: [2, 0, 2], rank: 2) == [0: [1, -127], 2: [-1, 5]])
    #expect(try store.termVectors(of: [], rank: 2).isEmpty)
    #expect(try store.termVectors(of: space(passages: 1)) == termVectors)
    var many = CollectionRows()
    many.latent = space(passages: 1)
    many.termVectors = (0..<2_000).map { Int8($0 % 100) }
    try store.replaceCollection(many)
    #expect(try store.termVectors(of: [999, 511, 512], rank: 2) == [999: [98, 99], 511: [22, 23], 512: [24, 25]])
    #expect(throws: StoreError.self) { try store.termVectors(of: [1_000], rank: 2) }
    #expect(throws: StoreError.self) { try store.termVectors(of: space(passages: 1)) }
  }

  @Test("A library without one, and one of no dimension, has none")
  func none() throws {
    #expect(try stored(nil).latentSpace()?.rank == nil)
    var empty = space(passages: 0)
    empty.rank = 0
    #expect(try stored(empty).latentSpace()?.rank == nil)
  }

  @Test("Parts that do not fit together are damage, not a crash")
  func damaged() throws {
    let store = try stored(space(passages: 3))
    try store.damage("UPDATE latent_block SET vectors = x'00'")
    #expect(throws: StoreError.self) { try store.latentSpace() }
    try store.damage("UPDATE latent_space SET stems = 'one'")
    #expect(throws: StoreError.self) { try store.latentSpace() }
  }

  @Test("A passage's place is that of its row; one that came later has none")
  func places() {
    let space = space(passages: 4)
    #expect(space.rows == [-3, 4, 11, 18])
    #expect(space.places(of: [18, -3, 5]) == [18: 3, -3: 0])
    #expect(space.places(of: []).isEmpty)
  }

  @Test("A new space takes the place of the old one, whichever of them is larger", arguments: [(900, 3), (3, 900)])
  func replaced(before: Int, after: Int) throws {
    _ = try stored(space(passages: before))
    let store = try stored(space(passages: after))
    #expect(try store.latentSpace()?.passages == after)
    #expect(try store.latentSpace()?.passageVectors == space(passages: after).passageVectors)
    #expect(try store.termVectors(of: space(passages: after)) == termVectors)
  }

  @Test("A space that is taken away leaves no rows behind")
  func removed() throws {
    _ = try stored(space(passages: 300))
    let store = try stored(nil)
    for table in ["latent_space", "latent_term", "latent_block"] {
      #expect(try store.value("SELECT count(*) FROM \(table)") == 0, "\(table)")
    }
  }
}
