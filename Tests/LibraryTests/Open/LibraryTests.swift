import Foundation
import Storage
import Testing

@testable import Library

@Suite struct LibraryTests {
  let desk = Desk()

  @Test("A missing library is missing for reading and for judging, and is not made", arguments: [true, false])
  func missing(_ forReading: Bool) {
    do throws(LibraryError) {
      _ = forReading ? try Library.open(desk.library) : try Library.openExisting(desk.library)
      Issue.record("it was opened")
    } catch {
      #expect(error.kind == .missing)
      #expect(error.message.contains(desk.library))
    }
    #expect(!FileManager.default.fileExists(atPath: desk.library))
  }

  @Test(
    "Storage's errors keep their words and get a kind",
    arguments: [
      (StoreError.missing(path: "p"), LibraryError.Kind.missing), (.locked(path: "p", seconds: 1), .locked),
      (.stopped, .stopped), (.denied(path: "p", reason: "r"), .failure), (.newer(path: "p", version: 9), .failure),
    ])
  func kinds(_ given: (error: StoreError, kind: LibraryError.Kind)) {
    let error = LibraryError(given.error)
    #expect(error.kind == given.kind)
    #expect(error.message == given.error.description)
  }

  @Test("A writer that holds the library is waited for, then told of")
  func locked() throws {
    let library = try Library.openForWriting(desk.library, Patience(seconds: 0))
    let turn = try WriterLock(library: desk.library).acquire(waiting: 0)
    #expect(throws: LibraryError.self) { try library.writing { _ in } }
    turn.release()
    #expect(throws: Never.self) { try library.writing { _ in } }
  }

  @Test("Opening to change something waited a minute, however long the caller would wait")
  func patience() throws {
    _ = try Library.openForWriting(desk.library)
    let turn = try WriterLock(library: desk.library).acquire(waiting: 0)
    #expect(throws: LibraryError(.locked(path: desk.library, seconds: 0))) {
      try Library.openExisting(desk.library, Patience(seconds: 0))
    }
    turn.release()
  }
}
