import GRDB
import Model
import Testing

@testable import Storage

@Suite struct JudgedPairsTests {
  let folder = TemporaryFolder()
  private let pair = Judgement(.person, .same, "mara lindqvist", "kestrel77")

  @Test("Judgements are kept by subject, whichever label came first")
  func kept() throws {
    let store = try Store.open(folder.library, for: .write)
    try store.judge([pair, Judgement(.work, .different, "key b", "key a")])
    #expect(try store.judgements(of: .person) == [Judgement(.person, .same, "kestrel77", "mara lindqvist")])
    #expect(try store.judgements(of: .work).map(\.first) == ["key a"])
  }

  @Test("A later judgement takes the place of an earlier one; a retracted one is gone, and the journal tells all of it")
  func replaced() throws {
    let store = try Store.open(folder.library, for: .write)
    try store.judge([pair])
    try store.judge([Judgement(.person, .different, "kestrel77", "mara lindqvist")])
    #expect(try store.judgements(of: .person).map(\.verdict) == [.different])
    try store.judge([], retracting: [pair])
    try store.judge([], retracting: [pair])
    #expect(try store.judgements(of: .person).isEmpty)
    let journal = try store.queue.inDatabase { db in
      try String.fetchAll(db, sql: "SELECT action || ': ' || subject || ', ' || detail FROM journal ORDER BY id")
    }
    #expect(
      journal == [
        "merge person: kestrel77, mara lindqvist", "split person: kestrel77, mara lindqvist",
        "retract person: kestrel77, mara lindqvist",
      ])
  }

  @Test("A changed judgement is seen by the full check")
  func checksum() throws {
    let store = try Store.open(folder.library, for: .write)
    try store.judge([pair])
    #expect(store.check(full: true) { _ in "" }.allSatisfy { $0.isSound })
    try store.damage("UPDATE judgement SET verdict = 'different'")
    #expect(!store.check(full: true) { _ in "" }.allSatisfy { $0.isSound })
  }
}
