import Foundation

/// Real saved documents that lie beside the checkout in the workshop and nowhere else; tests skip where they are missing
/// and name places in them by their shape.
enum Seeds {
  static let folder: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let shared = ProcessInfo.processInfo.environment["QUIRE_SHARED"].map { URL(fileURLWithPath: $0) }
    return (shared ?? root.appendingPathComponent("shared")).appendingPathComponent("seeds").path
  }()

  static var areThere: Bool { FileManager.default.fileExists(atPath: folder) }
}
