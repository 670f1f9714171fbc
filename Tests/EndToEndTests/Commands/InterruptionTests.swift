import Foundation
import Testing

@Suite("Imports that are interrupted, and writers that wait")
struct InterruptionTests {
  @Test("Ctrl-C stops an import with 130, what was told of stays, and the same command finishes the rest")
  func interrupted() async throws {
    let desk = try Desk()
    for number in 0..<100 {
      for name in ["a", "z"] {
        try desk.save("pages/\(name)\(number).txt", "Note \(number)\n\nThe words of note \(name)\(number) are few.\n")
      }
    }
    // They keep the reader busy for a while after the files before them are told of.
    let paragraphs = (0..<5_000).map { "<p>This is paragraph \($0), one of very many that follow each other.</p>" }
    for number in 0..<6 {
      let title = "<title>Long page \(number)</title>"
      try desk.save("pages/m\(number).html", title + "<article>" + paragraphs.joined(separator: "\n") + "</article>")
    }
    let count = 206 + Desk.chosen.count
    // The shell sends the signal: the tests beside this one may keep its own thread from noticing for seconds.
    let run = try await desk.shell(
      """
      quire import pages --format jsonl --jobs 1 > told &
      until [ -s told ]; do sleep 0.01; done
      kill -INT $!; wait $!; status=$?; cat told; exit $status
      """)
    #expect(run.status == 130)
    #expect(run.messages.contains("the same command finishes the rest"))
    #expect(run.lines.count < count)
    let stored = try await desk.shell("quire list --format jsonl").lines.count
    #expect(stored == run.lines.count, "each file that was told of is stored, and no other")
    let rest = try await desk.shell("quire import pages --json").json
    #expect(rest["unchanged"] as? Int == stored)
    #expect(rest["added"] as? Int == count - stored)
  }

  @Test("A library that another writer holds is left alone after the time one would wait: 75")
  func locked() async throws {
    let desk = try await Desk.withLibrary()
    let turn = open(desk.url("library.sqlite.turn").path, O_RDWR)
    try #require(turn >= 0 && flock(turn, LOCK_EX | LOCK_NB) == 0)
    defer { close(turn) }
    for command in [
      "import pages", "rebuild", "doctor", "tag notesself read", "note notesself hello", "note --remove 1",
      "rm notesself",
      "rm --empty-trash",
    ] {
      let run = try await desk.shell("quire \(command) --wait 0")
      #expect(run.status == 75 && run.messages.contains("being written by another quire"), "\(command)")
    }
    #expect(
      try await desk.shell("quire list --format jsonl").lines.count == Desk.chosen.count, "readers need no turn")
  }

  @Test("A writer that waits gets its turn when the other is done")
  func waits() async throws {
    let desk = try await Desk.withLibrary()
    let turn = open(desk.url("library.sqlite.turn").path, O_RDWR)
    try #require(turn >= 0 && flock(turn, LOCK_EX | LOCK_NB) == 0)
    let shell = try desk.started("quire tag notesself read && quire import pages")
    close(turn)
    let run = try await shell.finished()
    #expect(run.status == 0)
    #expect(run.lines == ["notesself: read", "\(Desk.chosen.count) unchanged."])
  }
}
