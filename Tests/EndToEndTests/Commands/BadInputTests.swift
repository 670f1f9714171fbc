import Foundation
import Testing

@Suite("What cannot be read")
struct BadInputTests {
  @Test("Every bad file gets its reason, and the others are imported")
  func transcript() async throws {
    let runs = try await Transcript("bad-input").follow(on: Desk())
    let report = try #require(runs.first { $0.command.hasPrefix("quire import bad") })
    #expect(report.status == 65, "one path is not there")
    for reason in [
      "empty.txt: skipped: empty", "pipe.txt: skipped: a FIFO", "loop.html: skipped: a symbolic link",
      "huge.html: skipped: larger than 64 MiB", "/dev/null: skipped: a device", "missing.txt: failed: not found",
      "bytes.html: partial: 3 bytes", "cut.html: partial: the page is cut off",
    ] { #expect(report.messages.contains(reason), "\(reason)") }
  }

  @Test("Files that were skipped or read in part are no failure")
  func notFailed() async throws {
    let desk = try Desk()
    try desk.save("empty.txt", "")
    try desk.save("bytes.html", Data("<meta charset=utf-8><p>One bad ".utf8) + [0xFF] + Data(" byte in a café.".utf8))
    let run = try await desk.shell("quire import empty.txt bytes.html --json")
    #expect(run.status == 0)
    #expect(try run.json["partial"] as? Int == 1)
    #expect(try run.json["skipped"] as? Int == 1)
  }
}
