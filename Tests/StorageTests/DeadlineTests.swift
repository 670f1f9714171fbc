import GRDB
import Testing

@testable import Storage

@Suite struct DeadlineTests {
  let folder = TemporaryFolder()
  private let counting = """
    WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 100000) SELECT count(*) FROM number
    """

  @Test("A reading whose time is over is stopped, and the next one has its own time")
  func stopped() throws {
    let store = try Store.open(folder.library, for: .write)
    #expect(throws: StoreError.stopped) {
      try store.read(within: 0) { db in try Int.fetchOne(db, sql: counting) }
    }
    #expect(try store.read { db in try Int.fetchOne(db, sql: counting) } == 100_000)
    #expect(try store.read(within: 60) { db in try Int.fetchOne(db, sql: counting) } == 100_000)
  }

  @Test("A reading that is stopped leaves the state in which others read")
  func inOneState() throws {
    let store = try Store.open(folder.library, for: .write)
    let (failure, after) = try store.atOneState {
      (
        Result { try store.read(within: 0) { db in try Int.fetchOne(db, sql: counting) } },
        Result { try store.read { db in try Int.fetchOne(db, sql: "SELECT 7") } }
      )
    }
    #expect(throws: StoreError.stopped) { try failure.get() }
    #expect(try after.get() == 7)
  }

  @Test("A reading of few steps is not looked at, whatever its time")
  func short() throws {
    let store = try Store.open(folder.library, for: .write)
    #expect(try store.read(within: 0) { db in try Int.fetchOne(db, sql: "SELECT 7") } == 7)
  }
}
