import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The characters of Windows-1252 from 0x80 to 0x9F (WHATWG index windows-1252).
private let windowsHigh: [UInt32] = [
  0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
  0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
]

/// Reads Windows-1252, in which every byte is a character.
func windowsText(_ bytes: [UInt8]) -> DecodedText {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var replacements = 0
  for byte in bytes {
    switch byte {
    case 0: result.append(0x20)
    case 0x01..<0x80: result.append(byte)
    case 0x80...0x9F: appendScalar(windowsHigh[Int(byte) - 0x80], to: &result, &replacements)
    default: result += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
    }
  }
  return DecodedText(utf8: result, encoding: "windows-1252", replacements: replacements)
}

/// Reads bytes through the system's converter; nothing when it does not know the encoding.
func convertedText(_ bytes: [UInt8], from name: String) -> DecodedText? {
  let descriptor = iconv_open("UTF-8", EncodingNames.converterName(of: name))
  guard Int(bitPattern: descriptor) != -1, let descriptor else { return nil }
  defer { iconv_close(descriptor) }
  var input = bytes
  var output = [UInt8](repeating: 0, count: 1 << 16)
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count * 3 / 2)
  var replacements = 0
  input.withUnsafeMutableBytes { source in
    var left = source.count
    var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
    var isFlushed = false
    while !isFlushed {
      output.withUnsafeMutableBytes { target in
        var room = target.count
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        // Converters hold a letter back until they know that no accent follows; no more input makes them give it.
        isFlushed = left == 0
        let status =
          isFlushed ? iconv(descriptor, nil, nil, &to, &room) : iconv(descriptor, &from, &left, &to, &room)
        let failure = errno
        result += target[..<(target.count - room)]
        guard left > 0, status == -1 || status == .max, failure != E2BIG else { return }
        // A byte that begins nothing is replaced, and reading goes on behind it.
        result += [0xEF, 0xBF, 0xBD]
        replacements += 1
        from = from?.advanced(by: 1)
        left -= 1
      }
    }
  }
  let clean = utf8Text(result)
  return DecodedText(utf8: clean.utf8, encoding: name, replacements: replacements)
}
