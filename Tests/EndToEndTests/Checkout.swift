import Foundation

/// The checkout that is tested: its sources, its corpus, its program.
enum Checkout {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Swift files below a folder of the checkout, by path.
  static func swiftFiles(below folder: String) -> [(path: String, text: String)] {
    let top = root.appendingPathComponent(folder)
    let names = FileManager.default.enumerator(atPath: top.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      (try? String(contentsOf: top.appendingPathComponent(name), encoding: .utf8)).map { (name, $0) }
    }
  }

  /// The pages of the corpus in the order of their names.
  static var pages: [(slug: String, source: URL)] {
    let folder = root.appendingPathComponent("corpus/pages")
    let slugs = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return slugs.sorted().compactMap { slug in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/\(slug)")) ?? []
      return names.first { $0.hasPrefix("source.") }.map { (slug, folder.appendingPathComponent("\(slug)/\($0)")) }
    }
  }

  /// Real saved documents that are not part of the checkout: below `QUIRE_SHARED`, or where they lie beside it.
  static var seeds: [URL] {
    let folder = shared.appendingPathComponent("seeds")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appendingPathComponent($0) }
  }

  /// Beginnings of posts from the development sets, where they are at hand.
  static var posts: [String] {
    let file = shared.appendingPathComponent("bench/acronyms/align.jsonl")
    guard let lines = try? String(contentsOf: file, encoding: .utf8).split(separator: "\n") else { return [] }
    return lines.compactMap { line in
      (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["text"] as? String
    }
  }

  private static var shared: URL {
    ProcessInfo.processInfo.environment["QUIRE_SHARED"].map { URL(fileURLWithPath: $0) }
      ?? root.deletingLastPathComponent().appendingPathComponent("shared")
  }

  static var hasPandoc: Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .contains { FileManager.default.isExecutableFile(atPath: "\($0)/pandoc") }
  }

  /// The program as it was built with these tests.
  static var program: URL {
    let builds =
      Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
      + [URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()]
    return builds.map { $0.appendingPathComponent("quire") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? root.appendingPathComponent(".build/debug/quire")
  }
}
