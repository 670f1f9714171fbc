import CZlib

/// The zlib format (RFC 1950) for what is kept and seldom read: originals and older texts.
package enum Compression {
  /// Compresses at zlib's fastest level: pages shrink by three quarters either way, and level 6 took a fifth of an import.
  package static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var length = compressBound(uLong(bytes.count))
    var result = [UInt8](repeating: 0, count: Int(length))
    guard compress2(&result, &length, bytes, uLong(bytes.count), 1) == Z_OK else { return [] }
    result.removeLast(result.count - Int(length))
    return result
  }

  /// Restores what ``deflated(_:)`` made; nothing when the bytes are damaged or of another length than told.
  package static func inflated(_ bytes: [UInt8], size: Int) -> [UInt8]? {
    var length = uLongf(size)
    var result = [UInt8](repeating: 0, count: max(size, 1))
    guard uncompress(&result, &length, bytes, uLong(bytes.count)) == Z_OK, Int(length) == size else { return nil }
    result.removeLast(result.count - size)
    return result
  }
}
