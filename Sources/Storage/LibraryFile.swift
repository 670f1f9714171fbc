import Foundation

/// What stands at a path before SQLite is let near it: opening a foreign file may change its bytes.
enum LibraryFile {
  enum Standing: Hashable {
    case absent
    /// Nothing yet: no bytes, or a header without tables.
    case empty
    case library
  }

  /// Looks at a file's header (SQLite file format, section 1.3).
  ///
  /// With a write-ahead log beside it the first page may be torn and still recoverable, so the header is then left to
  /// SQLite.
  static func standing(of path: String) throws(StoreError) -> Standing {
    var info = stat()
    guard stat(path, &info) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return .absent }
      throw .denied(path: path, reason: reason(errno))
    }
    guard info.st_mode & S_IFMT == S_IFREG else { throw .foreign(path: path, what: "no regular file") }
    if info.st_size == 0 { return .empty }
    guard access(path, R_OK) == 0 else { throw .denied(path: path, reason: reason(errno)) }
    if hasLog(path) { return .library }
    guard let header = header(of: path) else { throw .denied(path: path, reason: reason(errno)) }
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .foreign(path: path, what: "no SQLite database")
    }
    let pageSize = Int(header[16]) << 8 | Int(header[17])
    guard Int(info.st_size) >= (pageSize == 1 ? 65_536 : pageSize) else {
      throw .damaged(path: path, reason: "it is cut off within its first page")
    }
    let version = integer(header, at: 60)
    switch integer(header, at: 68) {
    case Schema.applicationID:
      if version > Schema.version { throw .newer(path: path, version: version) }
      return .library
    // A kill between the creation of the file and its first transaction leaves a header and no tables.
    case 0 where version == 0: return .empty
    default: throw .foreign(path: path, what: "another program's database")
    }
  }

  /// Whether a write-ahead log with content lies beside the file.
  static func hasLog(_ path: String) -> Bool {
    var info = stat()
    return stat(path + "-wal", &info) == 0 && info.st_size > 0
  }

  /// Whether nothing stands at an absolute path any more.
  static func isGone(_ path: [UInt8]) -> Bool {
    guard path.first == UInt8(ascii: "/") else { return false }
    var info = stat()
    return (path + [0]).withUnsafeBytes { bytes in
      guard let name = bytes.bindMemory(to: CChar.self).baseAddress else { return false }
      return lstat(name, &info) != 0 && (errno == ENOENT || errno == ENOTDIR)
    }
  }

  /// What the system says of an error number.
  static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }

  private static func header(of path: String) -> [UInt8]? {
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(descriptor, &bytes, 100)
    return count < 0 ? nil : Array(bytes.prefix(count))
  }

  private static func integer(_ bytes: [UInt8], at offset: Int) -> Int32 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int32($1) }
  }
}
