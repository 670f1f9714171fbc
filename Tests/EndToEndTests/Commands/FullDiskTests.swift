import Foundation
import Testing

@Suite("A disk without room")
struct FullDiskTests {
  @Test("Output that cannot be written is a failure")
  func output() async throws {
    let desk = try await Desk.shared()
    #expect(try await desk.shell("quire list > /dev/full").status == 2)
    #expect(try await desk.shell("quire outline superposition -o no/such/folder/review.md").status == 2)
  }

  #if os(Linux)
    private static let mounting = "mkdir small && unshare -rm mount -t tmpfs none small"

    @Test(
      "An import that finds the disk full says so, keeps what it told of, and goes on when there is room",
      .enabled("a file system can be mounted") { try await Desk().shell(mounting).status == 0 })
    func library() async throws {
      let desk = try Desk()
      var random = SystemRandomNumberGenerator()
      for number in 0..<400 {
        let words = (0..<500).map { _ in String(random.next() % 1_000_000, radix: 36) }
        try desk.save("pages/n\(number).txt", "Note \(number)\n\n" + words.joined(separator: " ") + ".\n")
      }
      try desk.save(
        "steps",
        """
        mkdir small
        mount -t tmpfs -o size=3m none small
        quire import pages --format jsonl > told; echo $?
        quire import pages --quiet; echo $?
        mount -o remount,size=64m small
        quire list --format jsonl > stored; echo $?
        quire doctor --full --quiet > checks; echo $?
        quire import pages --json > rest; echo $?
        quire list --format jsonl | grep -c .
        """)
      let run = try await desk.shell("QUIRE_LIBRARY=small/library.sqlite unshare -rm sh ./steps")
      #expect(run.lines == ["2", "2", "0", "0", "0", "\(400 + Desk.chosen.count)"], "\(run.messages)")
      #expect(run.messages.contains("no space left"))
      let told = try await desk.shell("cut -d '\"' -f 4 told | sort")
      let stored = try await desk.shell("grep -o '\"path\":\"[^\"]*' stored | cut -d '\"' -f 4 | sort")
      #expect(!told.lines.isEmpty && told.lines.count < 400)
      #expect(Set(told.lines).isSubset(of: stored.lines), "whatever was told of is there")
    }
  #endif
}
