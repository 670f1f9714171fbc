/// Bytes without some of their ranges.
///
/// - Parameter ranges: In the order of the bytes, none of them over another.
func without(_ ranges: [Range<Int>], of bytes: [UInt8]) -> [UInt8] {
  guard !ranges.isEmpty else { return bytes }
  var kept: [UInt8] = []
  kept.reserveCapacity(bytes.count)
  var start = 0
  for range in ranges {
    kept += bytes[start..<range.lowerBound]
    start = range.upperBound
  }
  kept += bytes[start...]
  return kept
}
