import Foundation
import Measuring

/// The same pages beside Recoll, a desktop search by itself, where it is installed.
struct RecollSpeed {
  let programs: Programs
  let pages: String
  let library: String
  let folder: String

  /// One row for the import and one for a cold search of two words; none without Recoll.
  ///
  /// - Parameter seconds: What the import of the pages took.
  func table(_ seconds: Double) throws -> FigureTable? {
    let settings = folder + "/recoll"
    try FileManager.default.createDirectory(atPath: settings, withIntermediateDirectories: true)
    let place = URL(fileURLWithPath: pages).standardizedFileURL.path
    try Data("topdirs = \(place)\nloglevel = 1\n".utf8).write(to: URL(fileURLWithPath: settings + "/recoll.conf"))
    guard let indexing = try? ChildProcess.run("recollindex", ["-c", settings, "-z"]) else { return nil }
    var times = (quire: [Double](), recoll: [Double]())
    for round in 0...7 {
      for words in [["language", "model"], ["climate", "history"], ["software", "release"]] {
        let recoll = try ChildProcess.run("recollq", ["-c", settings, "-n", "10", "-o", words.joined(separator: " ")])
        let search = ["search", words.joined(separator: " "), "--quiet", "--library", library, "--other-words", "0"]
        let quire = try ChildProcess.run(programs.quire, search)
        guard round > 0 else { continue }
        times.quire.append(quire.seconds)
        times.recoll.append(recoll.seconds)
      }
    }
    var table = FigureTable("the saved pages beside Recoll", ["", "Recoll", "quire × Recoll"])
    table.rows = [
      [.text("import, s (≤ 0.7)"), .ratio(indexing.seconds), .ratio(seconds / indexing.seconds, most: 0.7)],
      [
        .text("two words cold, ms (≤ 1.2)"), .ratio(times.recoll.median * 1000),
        .ratio(times.quire.median / times.recoll.median, most: 1.2),
      ],
    ]
    return table
  }
}
