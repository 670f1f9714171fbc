/// A file as it was found. Names need not be valid UTF-8, so a path is its bytes.
package struct Source: Hashable, Sendable {
  package var path: [UInt8]
  /// In bytes.
  package var size: Int
  /// Seconds since 1970 of the file's last change, as the file system says; informative only.
  package var modified: Int64
  /// The SHA-256 of the file's bytes, in lower-case hexadecimal.
  package var sha256: String

  package init(path: [UInt8], size: Int, modified: Int64, sha256: String) {
    self.path = path
    self.size = size
    self.modified = modified
    self.sha256 = sha256
  }
}

/// What became of one file of an import.
package enum ImportStatus: String, Hashable, Sendable, Codable, CaseIterable {
  case imported, updated, unchanged, partial, skipped, failed
}
