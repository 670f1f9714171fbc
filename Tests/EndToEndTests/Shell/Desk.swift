import Foundation
import Testing

/// A folder with saved pages in it, and a shell there that knows the program.
final class Desk: Sendable {
  /// A page of each form that the corpus has. What the program prints of them stands in the transcripts, which a new page
  /// of the corpus leaves as they are.
  static let chosen = [
    "alignmentforum-sae-singlefile", "arxiv-abs-stable-dictionaries", "circuits-forty-small-models",
    "copied-eaforum-reading-plan", "distill-polysemantic-neurons", "greaterwrong-superposition-mirror",
    "journal-induction-log", "journal-sprint-notes", "lesswrong-grokking-permalink", "lesswrong-induction-linkpost",
    "lesswrong-superposition-streamed", "markdown-forum-features", "podcast-toy-models-read", "profile-forum-marrow",
    "thread-slt-reading-group", "thread-superposition-doubts",
  ]

  let folder: URL
  private let isShared: Bool

  /// The moment at which every file of the folder was last changed, so that ages on pages mean the same days.
  private static let moment = Date(timeIntervalSince1970: 1_772_323_200)

  /// - Parameters:
  ///   - folder: Where the folder is made; a place of its own by default, gone with the last reference.
  ///   - slugs: The pages of the corpus that lie there.
  init(at folder: URL? = nil, _ slugs: [String] = chosen) throws {
    isShared = folder != nil
    self.folder =
      folder
      ?? FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appendingPathComponent(
        "quire-\(UUID().uuidString)")
    try? FileManager.default.removeItem(at: self.folder)
    try FileManager.default.createDirectory(
      at: self.folder.appendingPathComponent("pages"), withIntermediateDirectories: true)
    for page in Checkout.pages where slugs.contains(page.slug) {
      try save("pages/\(page.slug).\(page.source.pathExtension)", Data(contentsOf: page.source))
    }
  }

  deinit {
    if !isShared { try? FileManager.default.removeItem(at: folder) }
  }

  /// A folder of its own with a library that holds its pages.
  static func withLibrary() async throws -> Desk { try await filled(Desk()) }

  /// The same for everybody who only reads: made once.
  static func shared() async throws -> Desk { try await reading.value }

  /// A library of the whole corpus for everybody who only reads: made once.
  static func whole() async throws -> Desk { try await everything.value }

  private static let reading = Task { try await filled(Desk(at: place("quire-desk"))) }
  private static let everything = Task {
    try await filled(Desk(at: place("quire-whole"), Checkout.pages.map(\.slug)))
  }

  private static func place(_ name: String) -> URL {
    Checkout.program.deletingLastPathComponent().appendingPathComponent(name)
  }

  private static func filled(_ desk: Desk) async throws -> Desk {
    let run = try await desk.shell("quire import pages")
    try #require(run.status == 0, "\(run.messages)")
    return desk
  }

  func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func holds(_ name: String) -> Bool { FileManager.default.fileExists(atPath: url(name).path) }

  func save(_ name: String, _ content: Data) throws {
    try content.write(to: url(name))
    try FileManager.default.setAttributes([.modificationDate: Self.moment], ofItemAtPath: url(name).path)
  }

  func save(_ name: String, _ content: String) throws { try save(name, Data(content.utf8)) }

  /// Runs a command line in the folder; `quire` is the program as built, `library.sqlite` its library.
  func shell(_ command: String) async throws -> Run {
    let process = try started(command)
    return try await process.finished()
  }

  /// Starts a command line and does not wait for its end.
  func started(_ command: String) throws -> RunningShell {
    try RunningShell(command, in: folder, environment: environment)
  }

  /// Nothing of the tester's own settings reaches the program.
  private var environment: [String: String] {
    let own = ProcessInfo.processInfo.environment
    let path = [Checkout.program.deletingLastPathComponent().path, own["PATH"] ?? "/usr/bin:/bin"]
    var environment = [
      "PATH": path.joined(separator: ":"), "HOME": folder.path, "TMPDIR": folder.path,
      "QUIRE_LIBRARY": "library.sqlite", "LC_ALL": "C.UTF-8",
    ]
    // The toolchain's libraries may be found by this alone.
    environment["LD_LIBRARY_PATH"] = own["LD_LIBRARY_PATH"]
    return environment
  }
}
