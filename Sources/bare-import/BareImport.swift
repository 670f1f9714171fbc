import CLibXML2
import CZlib
import Foundation
import GRDBSQLite

/// The floor of an import: what libxml2, FTS5 and zlib alone take for the same input, one after the other.
///
/// `bare-import LIBRARY FOLDER` parses and compresses the files that the library was made of, which it finds there, and
/// puts the passages that the library has in its index into an index of its own with the same settings. Prints one JSON
/// object: the seconds of the three, and the bytes of input, of its gzip form, and of the library and its parts.
@main
struct BareImport {
  struct Figures: Encodable {
    var parsing = 0.0
    var indexing = 0.0
    var compressing = 0.0
    /// The same three together, by the processor's clock.
    var processor = 0.0
    /// Of all originals, and what `gzip -6` makes of them.
    var input = 0
    var gzip = 0
    var passages = 0
    var text = 0
    var library = 0
    /// Of the originals as the library keeps them.
    var originals = 0
  }

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { throw Failure(message: "usage: bare-import LIBRARY FOLDER") }
    let library = try Connection(arguments[1], SQLITE_OPEN_READONLY)
    var figures = Figures()
    figures.text = try library.number("SELECT sum(bytes) FROM document")
    figures.originals = try library.number("SELECT sum(length(content)) FROM snapshot")
    figures.library = try library.number("PRAGMA page_count") * library.number("PRAGMA page_size")
    try figures.measureIndexing(of: library)
    for file in FileManager.default.enumerator(atPath: arguments[2])?.compactMap({ $0 as? String }) ?? []
    where file.hasSuffix(".html") {
      figures.measure([UInt8](try Data(contentsOf: URL(fileURLWithPath: arguments[2] + "/" + file))))
    }
    try print(String(decoding: JSONEncoder().encode(figures), as: UTF8.self))
  }
}

extension BareImport.Figures {
  /// Parses and compresses one page.
  fileprivate mutating func measure(_ page: [UInt8]) {
    input += page.count
    let options = Int32(HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue) | Int32(XML_PARSE_HUGE.rawValue)
    parsing += measured {
      page.withUnsafeBytes { bytes in
        xmlFreeDoc(
          htmlReadMemory(
            bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, "UTF-8", options))
      }
    }
    var length = compressBound(uLong(page.count))
    var compressed = [UInt8](repeating: 0, count: Int(length))
    compressing += measured { compress2(&compressed, &length, page, uLong(page.count), 6) }
    // gzip's head and foot have twelve bytes more than zlib's.
    gzip += Int(length) + 12
  }

  /// Puts a library's passages, read beforehand, into an index and into the table it points to.
  fileprivate mutating func measureIndexing(of library: Connection) throws {
    var rows: [[String]] = []
    try library.forEach("SELECT body, headings, coalesce(title, '') FROM passage_text") { statement in
      rows.append((0..<3).map { column in sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "" })
    }
    passages = rows.count
    let path = NSTemporaryDirectory() + "bare-import-\(UUID().uuidString).sqlite"
    defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
    indexing = try measured {
      let index = try Connection(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
      try index.run(
        """
        PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; BEGIN;
        CREATE VIRTUAL TABLE fts USING fts5(body, headings, title, tokenize = 'porter unicode61 remove_diacritics 2');
        """)
      try index.insert(rows, "INSERT INTO fts VALUES(?, ?, ?)")
      try index.run("COMMIT")
    }
  }

  /// Runs a part and gives its seconds.
  private mutating func measured(_ body: () throws -> some Any) rethrows -> Double {
    let (start, busy) = (ContinuousClock.now, clock())
    _ = try body()
    processor += Double(clock() - busy) / Double(CLOCKS_PER_SEC)
    return (ContinuousClock.now - start) / .seconds(1)
  }
}
