import Foundation

/// Writing to the process's own streams: whole, unbuffered, and quiet when the reader has gone away.
enum StandardOutput {
  /// Writes text to standard output; a closed pipe ends the program as it would end `cat`.
  static func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes bytes to standard output; see ``write(_:)-(String)``.
  static func write(_ bytes: [UInt8]) {
    write(bytes, to: STDOUT_FILENO)
  }

  /// Writes a line to standard error.
  static func note(_ message: String) {
    write(Array((message + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes to standard error without ending the line.
  static func draw(_ text: String) {
    write(Array(text.utf8), to: STDERR_FILENO)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var offset = 0
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      while offset < buffer.count {
        let count = Foundation.write(descriptor, base + offset, buffer.count - offset)
        if count > 0 {
          offset += count
        } else if count < 0, errno != EINTR, errno != EAGAIN {
          if errno == EPIPE { exit(0) }
          exit(Failure.Code.failure.rawValue)
        }
      }
    }
  }
}
