import Foundation
@testable import Library

/// A folder of saved files and a library beside it, gone with the last reference.
final class Desk: Sendable {
  let path: String

  init() {
    path = (NSTemporaryDirectory() as NSString).appendingPathComponent("quire-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(atPath: path + "/in", withIntermediateDirectories: true)
  }

  deinit {
    chmod(path, 0o755)
    try? FileManager.default.removeItem(atPath: path)
  }

  var library: String { path + "/library.sqlite" }
  var folder: [UInt8] { Array((path + "/in").utf8) }

  func file(_ name: String) -> [UInt8] { PathBytes.join(folder, Array(name.utf8)) }

  /// Writes a file into the folder, whose name may be any bytes.
  @discardableResult
  func save(_ name: [UInt8], _ content: some Sequence<UInt8>) -> [UInt8] {
    let path = PathBytes.join(folder, name)
    let bytes = Array(content)
    let descriptor = PathBytes.withCString(path) { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
    _ = write(descriptor, bytes, bytes.count)
    close(descriptor)
    return path
  }

  @discardableResult
  func save(_ name: String, _ content: String) -> [UInt8] { save(Array(name.utf8), content.utf8) }

  /// Imports and gives back what was told of each file, by its name.
  @discardableResult
  func importAll(_ request: ImportRequest? = nil) async throws -> [String: ImportedFile] {
    var files: [String: ImportedFile] = [:]
    _ = try await Library.importFiles(request ?? ImportRequest(paths: [folder]), into: library) { event in
      if case .file(let file) = event { files[String(PathBytes.text(file.path).dropFirst(path.count + 4))] = file }
    }
    return files
  }

  /// Three short texts, two of which would like the same key.
  func saveThree() {
    save("one.txt", "On Counting Features\n\nA feature is a direction. Counting directions is hard.\n")
    save("two.txt", "On Counting Features\n\nAnother text with the same title says something else entirely.\n")
    save("three.txt", "Grokking Late\n\nThe loss fell long after the training accuracy was perfect.\n")
  }
}
