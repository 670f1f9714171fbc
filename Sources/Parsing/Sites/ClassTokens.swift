import Text

/// The classes and identifiers that occur on a page, for telling quickly that a site's are not among them.
///
/// Each is known whole and by what stands before its first hyphen or underscore ("PostsPage" of "PostsPage-postContent").
/// Two tokens of one hash would cost a closer look and nothing else.
package struct ClassTokens {
  private var hashes: Set<FNVHash> = []

  package init(_ tree: HTMLTree) {
    let values = tree.nameValues.values
    hashes.reserveCapacity(values.count * 2)
    tree.bytes.withUnsafeBufferPointer { bytes in
      for value in values { add(UnsafeBufferPointer(rebasing: bytes[value])) }
    }
  }

  /// Whether the page may have a class or an identifier that is, or begins with, this token.
  package func contains(_ token: StaticString) -> Bool {
    token.withUTF8Buffer { hashes.contains(FNVHash($0)) }
  }

  private mutating func add(_ name: UnsafeBufferPointer<UInt8>) {
    var hash = FNVHash()
    var isHead = true
    for byte in name {
      if byte.isBlank {
        hashes.insert(hash)
        hash = FNVHash()
        isHead = true
        continue
      }
      if isHead, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        hashes.insert(hash)
        isHead = false
      }
      hash.add(byte)
    }
    hashes.insert(hash)
  }
}
