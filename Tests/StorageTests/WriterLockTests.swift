import Foundation
import Synchronization
import Testing

@testable import Storage

/// Counts who is inside.
private final class Room: Sendable {
  private let count = Mutex(0)

  func enter() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }

  func leave() { count.withLock { $0 -= 1 } }
}

@Suite struct WriterLockTests {
  let folder = TemporaryFolder()

  @Test("A free lock is got at once, and again after it was let go")
  func free() throws {
    let lock = try WriterLock(library: folder.library)
    try lock.acquire(waiting: 0).release()
    try lock.acquire(waiting: 0).release()
    #expect(folder.names == ["library.sqlite.lock", "library.sqlite.turn"])
  }

  @Test("A held lock is not had twice, and the caller learns what was locked and how long it waited")
  func held() throws {
    let turn = try WriterLock(library: folder.library).acquire(waiting: 0)
    #expect(throws: StoreError.locked(path: folder.library, seconds: 0)) {
      try WriterLock(library: folder.library).acquire(waiting: 0).release()
    }
    turn.release()
    try WriterLock(library: folder.library).acquire(waiting: 0).release()
  }

  @Test("Who gave up waiting stands in nobody's way")
  func gaveUp() throws {
    let lock = try WriterLock(library: folder.library)
    let turn = try lock.acquire(waiting: 0)
    for _ in 0..<3 { #expect(throws: StoreError.self) { try lock.acquire(waiting: 0).release() } }
    turn.release()
    try lock.acquire(waiting: 0).release()
  }

  @Test("Who waits is served once the lock is let go")
  func waits() async throws {
    let path = folder.library
    let turn = try WriterLock(library: path).acquire(waiting: 0)
    let waiter = Task.detached { try WriterLock(library: path).acquire(waiting: 30).release() }
    turn.release()
    try await waiter.value
  }

  @Test("One writer at a time, however many want to write")
  func excludes() async throws {
    let path = folder.library
    let room = Room()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let lock = try WriterLock(library: path)
          for _ in 0..<20 {
            let turn = try lock.acquire(waiting: 60)
            #expect(room.enter() == 1)
            room.leave()
            turn.release()
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test("The lock's files are never written: a power cut leaves nothing to clean up")
  func unwritten() throws {
    try WriterLock(library: folder.library).acquire(waiting: 0).release()
    #expect(folder.bytes("library.sqlite.lock") == [])
    #expect(folder.bytes("library.sqlite.turn") == [])
  }

  @Test("Where no lock file can be made, the reason is told")
  func denied() throws {
    let path = folder.file("missing/library.sqlite")
    #expect(throws: StoreError.denied(path: path, reason: "read-only: No such file or directory")) {
      try WriterLock(library: path).acquire(waiting: 0).release()
    }
  }
}
