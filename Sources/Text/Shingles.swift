/// Hashes of every run of `width` successive words, folded; one hash a run, at the index of its first word.
///
/// - Parameters:
///   - bytes: UTF-8 text.
///   - words: The words' byte ranges in `bytes`, in reading order.
///   - width: Words a shingle holds; 8 finds repeats, 5 feeds ``fingerprints(of:words:width:window:)``.
/// - Returns: `max(0, words.count - width + 1)` hashes (FNV-1a over 64 bits, mixed).
package func shingles(of bytes: [UInt8], words: [Range<Int>], width: Int = 8) -> [UInt64] {
  guard words.count >= width, width > 0 else { return [] }
  let hashes = words.map { wordHash(bytes, $0) }
  return (0...(words.count - width)).map { start in
    var hash = FNVHash()
    for i in start..<start + width { hash.add(hashes[i]) }
    return mixed(hash.value)
  }
}

/// A hash of one word that does not see letter case.
@inlinable
package func wordHash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
  var hash = FNVHash()
  for offset in range { hash.add(bytes[offset].lowered) }
  return hash.value
}

/// Spreads a hash over all its bits (the finaliser of SplitMix64), since FNV leaves the high ones of short words alike.
@inlinable
package func mixed(_ hash: UInt64) -> UInt64 {
  var value = hash
  value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
  value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
  return value ^ (value >> 31)
}
