import Foundation
import Parsing
import Testing

/// Public test sets of encodings that lie beside the checkout in the workshop and nowhere else; skipped where they are
/// missing.
private enum Sets {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/bad/sources")
  static let html5lib = folder.appendingPathComponent("html5lib-enc")
  static let chardet = folder.appendingPathComponent("chardet/tests")

  static func isThere(_ folder: URL) -> Bool { FileManager.default.fileExists(atPath: folder.path) }
  static func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}

@Suite("Public sets of encodings") struct EncodingSetsTests {
  @Test("html5lib: every page's declaration is read as browsers read it", .enabled(if: Sets.isThere(Sets.html5lib)))
  func html5lib() throws {
    var seen = 0
    for name in try Sets.names(Sets.html5lib) where name.hasSuffix(".html") {
      let page = Sets.html5lib.appendingPathComponent(name)
      let bytes = Array(try Data(contentsOf: page))
      let expected = try String(
        contentsOf: page.deletingPathExtension().appendingPathExtension("expected"), encoding: .utf8)
      let label = encodingLabel(ofPage: bytes)
      // The set's pages without a declaration are Windows-1252 by agreement; a mark outranks the declaration.
      let name = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? "utf-8" : label.map(encodingName) ?? "windows-1252"
      #expect(
        name == expected.trimmingCharacters(in: .whitespacesAndNewlines).lowercased(), "\(page.lastPathComponent)")
      seen += 1
    }
    #expect(seen > 40)
  }

  /// Folders whose name is no label, or names a part of a larger encoding.
  private static let folderLabels = [
    "UTF-16": "utf-16le utf-16be", "UTF-16BE": "utf-16be", "UTF-32BE": "utf-32be", "UTF-32LE": "utf-32le",
    "utf-8-sig": "utf-8",
  ]

  @Test(
    "chardet: files with a label or a mark are read in the encoding of their folder",
    .enabled(if: Sets.isThere(Sets.chardet)))
  func chardet() throws {
    var right = 0
    var all = 0
    for folder in try Sets.names(Sets.chardet) where folder != "README.txt" {
      let place = Sets.chardet.appendingPathComponent(folder)
      // "windows-1251-russian": the encoding and the language.
      let parts = folder.split(separator: "-")
      let isLanguage = parts.count > 2 || folder.hasPrefix("windows-") && parts.count > 1
      let encoding =
        isLanguage && parts[parts.count - 1].allSatisfy(\.isLetter) && parts[parts.count - 1].count > 4
        ? parts.dropLast().joined(separator: "-") : folder
      let wanted = (Self.folderLabels[folder] ?? encodingName(encoding)).split(separator: " ").map(String.init)
      for name in try Sets.names(place) {
        let bytes = Array(try Data(contentsOf: place.appendingPathComponent(name)))
        let told = encodingLabel(ofPage: bytes)
        guard told != nil || Self.folderLabels[folder] != nil else { continue }
        all += 1
        if wanted.contains(decode(bytes, label: told).encoding) { right += 1 }
      }
    }
    #expect(all > 150)
    #expect(right * 100 >= all * 95, "\(right) of \(all)")
  }
}
