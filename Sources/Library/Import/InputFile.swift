import Crypto
import Foundation
import Model

/// The bytes of one file, read whole or not at all.
struct InputFile: Sendable {
  var source: Source
  var bytes: [UInt8]

  /// What is larger is no text somebody reads.
  static let limit = 64 << 20

  /// Reads a file; a file that changes meanwhile is read again.
  ///
  /// - Throws: `FileWalk.Refusal` for what is no regular file, too large, empty, unreadable or never at rest.
  static func read(_ path: [UInt8]) throws(FileWalk.Refusal) -> InputFile {
    for _ in 0..<3 {
      if let file = try readOnce(path) { return file }
    }
    throw FileWalk.Refusal(status: .failed, reason: "it keeps changing while it is read")
  }

  /// Takes bytes that came through a pipe; their name is their hash, so the same text is the same source.
  static func piped(_ bytes: [UInt8], at seconds: Int64) -> InputFile {
    let hash = sha256(bytes)
    let source = Source(
      path: Array("stdin:\(hash.prefix(16))".utf8), size: bytes.count, modified: seconds, sha256: hash)
    return InputFile(source: source, bytes: bytes)
  }

  /// SHA-256 in lower-case hexadecimal.
  static func sha256(_ bytes: [UInt8]) -> String { PathBytes.hexadecimal(SHA256.hash(data: bytes)) }

  private static func readOnce(_ path: [UInt8]) throws(FileWalk.Refusal) -> InputFile? {
    var before = stat()
    guard PathBytes.withCString(path, { stat($0, &before) }) == 0 else { throw FileWalk.refusal(of: path, errno) }
    try check(before)
    // Not to hang should a FIFO have taken the file's place since.
    let descriptor = PathBytes.withCString(path) { open($0, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileWalk.refusal(of: path, errno) }
    defer { close(descriptor) }
    guard fstat(descriptor, &before) == 0 else { throw FileWalk.refusal(of: path, errno) }
    try check(before)
    let bytes = try contents(descriptor, expected: Int(before.st_size))
    var after = stat()
    guard fstat(descriptor, &after) == 0 else { throw FileWalk.refusal(of: path, errno) }
    guard bytes.count == Int(after.st_size), isSameMoment(before, after) else { return nil }
    let source = Source(
      path: path, size: bytes.count, modified: Int64(lastChange(of: after).tv_sec), sha256: sha256(bytes))
    return InputFile(source: source, bytes: bytes)
  }

  private static func isSameMoment(_ a: stat, _ b: stat) -> Bool {
    let (a, b) = (lastChange(of: a), lastChange(of: b))
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec
  }

  private static func lastChange(of info: stat) -> timespec {
    #if canImport(Darwin)
      info.st_mtimespec
    #else
      info.st_mtim
    #endif
  }

  private static func check(_ info: stat) throws(FileWalk.Refusal) {
    let kind: String? =
      switch info.st_mode & S_IFMT {
      case S_IFREG: nil
      case S_IFIFO: "a FIFO"
      case S_IFSOCK: "a socket"
      case S_IFCHR, S_IFBLK: "a device"
      case S_IFDIR: "a folder"
      default: "no regular file"
      }
    if let kind { throw FileWalk.Refusal(status: .skipped, reason: kind) }
    if Int(info.st_size) > limit { throw FileWalk.Refusal(status: .skipped, reason: "larger than 64 MiB") }
    if info.st_size == 0 { throw FileWalk.Refusal(status: .skipped, reason: "empty") }
  }

  private static func contents(_ descriptor: Int32, expected: Int) throws(FileWalk.Refusal) -> [UInt8] {
    var number: Int32 = 0
    // One byte more than expected tells a file that has grown.
    let bytes = [UInt8](unsafeUninitializedCapacity: expected + 1) { buffer, count in
      while count < buffer.count, let base = buffer.baseAddress {
        let got = Foundation.read(descriptor, base + count, buffer.count - count)
        if got > 0 {
          count += got
        } else if got == 0 {
          break
        } else if errno != EINTR {
          number = errno
          break
        }
      }
    }
    if number != 0 { throw FileWalk.Refusal(status: .failed, reason: PathBytes.reason(number)) }
    return bytes
  }
}
