import Foundation

/// The right to write a library, which one process at a time holds.
///
/// Two files beside the library are locked with `flock` and never written: whoever wants to write first takes `.turn`,
/// then waits for `.lock`, then lets go of `.turn`. A writer that wants its next batch must queue behind whoever
/// already holds `.turn`, so two imports take turns.
package struct WriterLock: Sendable {
  private let lock: String
  private let turn: String
  private let library: String

  /// Names the lock of a library; nothing is locked yet.
  package init(library: String) throws(StoreError) {
    self.library = library
    lock = library + ".lock"
    turn = library + ".turn"
  }

  /// The right to write, held until it is released.
  package struct Turn: ~Copyable, Sendable {
    fileprivate let descriptor: Int32

    /// Lets the next writer in.
    package consuming func release() {
      flock(descriptor, LOCK_UN)
      close(descriptor)
    }
  }

  /// Waits for the right to write.
  ///
  /// - Parameters:
  ///   - seconds: How long to wait before giving up.
  ///   - onWait: Called once when a second has gone by.
  /// - Throws: `StoreError.locked` after that time, `StoreError.denied` where the lock files cannot be made.
  package func acquire(waiting seconds: Double, onWait: () -> Void = {}) throws(StoreError) -> Turn {
    let start = Date()
    var hasTold = false
    func pause() throws(StoreError) {
      let waited = Date().timeIntervalSince(start)
      if waited >= seconds { throw .locked(path: library, seconds: seconds) }
      if waited >= 1, !hasTold {
        hasTold = true
        onWait()
      }
      usleep(4000)
    }
    let queue = try descriptor(of: turn)
    defer { close(queue) }
    while flock(queue, LOCK_EX | LOCK_NB) != 0 { try pause() }
    let held = try descriptor(of: lock)
    while flock(held, LOCK_EX | LOCK_NB) != 0 {
      do throws(StoreError) { try pause() } catch {
        close(held)
        throw error
      }
    }
    return Turn(descriptor: held)
  }

  private func descriptor(of path: String) throws(StoreError) -> Int32 {
    let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .denied(path: library, reason: "read-only: \(LibraryFile.reason(errno))") }
    return descriptor
  }
}
