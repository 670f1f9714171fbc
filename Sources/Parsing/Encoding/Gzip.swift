import CZlib

/// Whether bytes begin as a gzip member does (RFC 1952).
package func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 0x08]) }

/// Unpacks gzip members one after another, as far as they can be read.
///
/// - Parameter limit: Unpacking stops at this many bytes.
/// - Returns: What was unpacked, and whether the last member ended as it should.
package func inflateGzip(_ bytes: [UInt8], limit: Int) -> (bytes: [UInt8], isWhole: Bool) {
  var result: [UInt8] = []
  var isWhole = false
  var input = bytes
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  input.withUnsafeMutableBufferPointer { source in
    var stream = z_stream()
    // 16 more than the window's bits asks for a gzip header.
    guard quire_inflate_init(&stream, 15 + 16) == Z_OK else { return }
    defer { inflateEnd(&stream) }
    stream.next_in = source.baseAddress
    stream.avail_in = uInt(source.count)
    while result.count < limit {
      let status = buffer.withUnsafeMutableBufferPointer { target -> Int32 in
        stream.next_out = target.baseAddress
        stream.avail_out = uInt(target.count)
        let status = inflate(&stream, Z_NO_FLUSH)
        result += target[..<(target.count - Int(stream.avail_out))]
        return status
      }
      if status == Z_STREAM_END {
        isWhole = true
        guard stream.avail_in > 1, stream.next_in[0] == 0x1F, inflateReset(&stream) == Z_OK else { return }
        isWhole = false
      } else if status != Z_OK || (stream.avail_in == 0 && stream.avail_out > 0) {
        return
      }
    }
  }
  return (Array(result.prefix(limit)), isWhole)
}
