import CZlib

/// The zlib format (RFC 1950) for what is kept and seldom read: originals and older texts.
package enum Compression {
  package enum Effort: Sendable {
    /// zlib's fastest level.
    case least
    /// Within a twentieth of the size that level 6 reaches, in little more than half its time: level 4 that looks for
    /// longer matches. Measured on 599 saved pages of 88 MB, as size and time beside level 6: level 1 gives 1.20 and 0.3,
    /// 4 gives 1.055 and 0.6, this 1.04 and 0.6, 5 gives 1.02 and 0.8.
    case small
  }

  /// Compresses; nothing when there is no memory for it.
  package static func deflated(_ bytes: [UInt8], _ effort: Effort = .least) -> [UInt8] {
    var stream = z_stream()
    let level: Int32 = effort == .least ? 1 : 4
    let size = Int32(MemoryLayout<z_stream>.size)
    guard deflateInit_(&stream, level, ZLIB_VERSION, size) == Z_OK else { return [] }
    defer { deflateEnd(&stream) }
    // A match of 4 bytes is looked for further on, one of 32 is long enough, and 20 places are tried.
    if effort == .small { deflateTune(&stream, 4, 4, 32, 20) }
    var bytes = bytes
    let most = Int(deflateBound(&stream, uLong(bytes.count)))
    return bytes.withUnsafeMutableBufferPointer { input in
      [UInt8](unsafeUninitializedCapacity: most) { output, count in
        stream.next_in = input.baseAddress
        stream.avail_in = uInt(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = uInt(most)
        if deflate(&stream, Z_FINISH) == Z_STREAM_END { count = Int(stream.total_out) }
      }
    }
  }

  /// Restores what ``deflated(_:_:)`` made; nothing when the bytes are damaged or of another length than told.
  package static func inflated(_ bytes: [UInt8], size: Int) -> [UInt8]? {
    var length = uLongf(size)
    var result = [UInt8](repeating: 0, count: max(size, 1))
    guard uncompress(&result, &length, bytes, uLong(bytes.count)) == Z_OK, Int(length) == size else { return nil }
    result.removeLast(result.count - size)
    return result
  }
}
