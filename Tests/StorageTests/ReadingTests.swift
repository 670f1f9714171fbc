import GRDB
import Model
import Testing

@testable import Storage

@Suite struct ReadingTests {
  let folder = TemporaryFolder()
  private let pair = Judgement(.person, .same, "mara lindqvist", "kestrel77")

  @Test("Readings of one state do not see what is written between them, later ones do")
  func oneState() throws {
    let writer = try Store.open(folder.library, for: .write)
    let reader = try Store.open(folder.library, for: .read)
    let seen = try reader.atOneState {
      Result {
        let before = try reader.judgements(of: .person).count
        try writer.judge([pair])
        return [before, try reader.judgements(of: .person).count]
      }
    }.get()
    #expect(seen == [0, 0])
    #expect(try reader.judgements(of: .person).count == 1)
  }

  @Test("A state may be asked for within another")
  func nested() throws {
    let store = try Store.open(folder.library, for: .write)
    try store.judge([pair])
    let count = try store.atOneState {
      Result { try store.atOneState { Result { try store.judgements(of: .person).count } }.get() }
    }.get()
    #expect(count == 1)
  }

  @Test("A reading that fails ends its state: the next one sees what was written since, and the library can be written")
  func failed() throws {
    let store = try Store.open(folder.library, for: .write)
    #expect(throws: StoreError.self) { try store.read { db in try Int.fetchOne(db, sql: "SELECT nothing") } }
    let failure = try store.atOneState {
      Result { try store.read { db in try Int.fetchOne(db, sql: "SELECT nothing") } }
    }
    #expect(throws: StoreError.self) { try failure.get() }
    try store.judge([pair])
    #expect(try store.judgements(of: .person).count == 1)
  }

  @Test("Nothing is written by a reading")
  func readOnly() throws {
    let store = try Store.open(folder.library, for: .write)
    #expect(throws: StoreError.self) { try store.read { db in try db.execute(sql: "DELETE FROM judgement") } }
  }
}
