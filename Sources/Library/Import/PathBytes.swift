import Foundation

/// Paths as the file system knows them: bytes that need not be UTF-8.
package enum PathBytes {
  /// Lends a path to a C function.
  static func withCString<Result>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (path + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        // An array with a terminator is never empty; the literal only satisfies the type.
        characters.baseAddress.map(body) ?? "".withCString(body)
      }
    }
  }

  static func join(_ folder: [UInt8], _ name: [UInt8]) -> [UInt8] {
    folder.last == UInt8(ascii: "/") ? folder + name : folder + [UInt8(ascii: "/")] + name
  }

  /// A path from the root, without `.`, empty components, and `..` taken literally, so that one file has one path wherever
  /// the program is started.
  package static func absolute(_ path: [UInt8]) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    var whole = path
    if path.first != slash { whole = join(Array(FileManager.default.currentDirectoryPath.utf8), path) }
    let parts = whole.split(separator: slash).filter { !$0.elementsEqual([0x2E]) }
    return parts.isEmpty ? [slash] : parts.flatMap { [slash] + $0 }
  }

  /// A path as it can be printed; what is no UTF-8 becomes U+FFFD.
  package static func text(_ path: [UInt8]) -> String { String(decoding: path, as: UTF8.self) }

  /// A path in lower-case hexadecimal.
  package static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// What the system says of an error number, in lower case.
  static func reason(_ number: Int32) -> String {
    number == EACCES ? "permission denied" : String(cString: strerror(number)).lowercased()
  }
}
