import Foundation
import Measuring

/// What imports cost beside their floor: libxml2, FTS5 and zlib alone, on the same pages.
struct ImportSpeed {
  /// What `bare-import` prints.
  private struct Floor: Decodable {
    var parsing: Double
    var indexing: Double
    var compressing: Double
    var processor: Double
    var input: Int
    var gzip: Int
    var passages: Int
    var text: Int
    var library: Int
    var originals: Int

    var seconds: Double { parsing + indexing + compressing }
  }

  private(set) var imports = FigureTable(
    "import: of pages, linking on, beside libxml2 + FTS5 + zlib one after the other",
    ["", "MB", "MB/s", "floor MB/s", "× floor ≤ 3", "CPU × floor", "peak MB ≤ 100"])
  private(set) var sizes = FigureTable(
    "library: beside its text, without originals; originals beside gzip -6",
    ["", "passages", "text MB", "library × text ≤ 2.4", "originals × gzip ≤ 1.05"])

  let programs: Programs

  init(_ programs: Programs) { self.programs = programs }

  /// Imports the pages of a folder into a new library, alternating with the floor.
  ///
  /// - Returns: The seconds that the import took.
  mutating func measure(_ name: String, pages: String, library: String, rounds: Int) throws -> Double {
    var runs: [ChildProcess] = []
    var floors: [Floor] = []
    for _ in 0..<rounds {
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: library + end) }
      runs.append(try ChildProcess.run(programs.quire, ["import", pages, "--quiet", "--library", library]))
      let floor = try ChildProcess.run(programs.bareImport, [library, pages], wantsOutput: true)
      floors.append(try JSONDecoder().decode(Floor.self, from: Data(floor.output.utf8)))
    }
    let seconds = runs.map(\.seconds).median
    let least = floors.map(\.seconds).median
    guard let figures = floors.last else { return seconds }
    let megabytes = Double(figures.input) / 1e6
    imports.rows.append([
      .text(name), .figure(megabytes, decimals: 1), .ratio(megabytes / seconds), .ratio(megabytes / least),
      .ratio(seconds / least, most: 3), .ratio(runs.map(\.processorSeconds).median / floors.map(\.processor).median),
      .figure(Double(runs.map(\.peak).max() ?? 0) / 1e6, decimals: 0, most: 100),
    ])
    sizes.rows.append([
      .text(name), .figure(Double(figures.passages), decimals: 0), .figure(Double(figures.text) / 1e6, decimals: 1),
      .ratio(Double(figures.library - figures.originals) / Double(max(figures.text, 1)), most: 2.4),
      .ratio(Double(figures.originals) / Double(max(figures.gzip, 1)), most: 1.05),
    ])
    return seconds
  }
}

/// The programs that are measured, in the folder of one build.
struct Programs {
  let folder: String
  var quire: String { folder + "/quire" }
  var bench: String { folder + "/quire-bench" }
  var bareSearch: String { folder + "/bare-search" }
  var bareImport: String { folder + "/bare-import" }
}
