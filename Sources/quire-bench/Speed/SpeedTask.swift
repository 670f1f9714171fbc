import Foundation
import Measuring

/// `quire-bench speed`: what imports and searches cost, as ratios to what they cannot do without.
///
/// The pages are generated, so that it measures anywhere; `--pages FOLDER` measures an import of that folder, too.
struct SpeedTask {
  let programs: Programs
  var sizes = [1_000, 10_000, 100_000]
  var pages: String?

  /// Prints each table as soon as it is there, since the last takes minutes.
  func run(print: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("quire-speed-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let generated = GeneratedPages(vocabulary: Vocabulary())
    var (imports, beyond) = (ImportSpeed(programs), 0)
    for size in sizes {
      let (pages, library) = (folder + "/pages-\(size)", folder + "/library-\(size).sqlite")
      try write(generated, passages: size, to: pages)
      _ = try imports.measure("\(size) passages", pages: pages, library: library, rounds: size > 10_000 ? 1 : 3)
      let table = try SearchSpeed(programs: programs, library: library).table(
        "searches of \(size) passages, beside a program that runs one ranked FTS5 query",
        TimedQuery.all(generated.vocabulary, passages: size),
        isBarred: size >= 100_000)
      beyond += table.beyond
      try print(table.text + "\n")
    }
    if let pages {
      let library = folder + "/library-pages.sqlite"
      let seconds = try imports.measure("saved pages", pages: pages, library: library, rounds: 3)
      if let table = try RecollSpeed(programs: programs, pages: pages, library: library, folder: folder).table(seconds)
      {
        beyond += table.beyond
        try print(table.text + "\n")
      }
    }
    beyond += imports.imports.beyond + imports.sizes.beyond
    try print(imports.imports.text + "\n" + imports.sizes.text + "\n\(beyond) figures are beyond their bar (!)\n")
  }

  private func write(_ generated: GeneratedPages, passages: Int, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for number in 0..<(passages + GeneratedPages.passages - 1) / GeneratedPages.passages {
      try Data(generated.page(number).utf8).write(to: URL(fileURLWithPath: "\(folder)/\(number).html"))
    }
  }
}
