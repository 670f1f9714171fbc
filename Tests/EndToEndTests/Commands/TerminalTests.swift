import Foundation
import Testing

/// What a person at a terminal sees; `script` of util-linux lends one.
#if os(Linux)
  @Suite("At a terminal")
  struct TerminalTests {
    private static let escape = "\u{1B}["

    @Test("Matched words are emphasised at a terminal, and nowhere else unless asked for")
    func emphasis() async throws {
      let desk = try await Desk.shared()
      let plain = try await desk.shell("quire search grokking")
      #expect(plain.status == 0 && !plain.text.contains(Self.escape))
      #expect(try await desk.atTerminal("quire search grokking").contains(Self.escape))
      #expect(try await desk.shell("quire search grokking --color always").text.contains(Self.escape))
    }

    @Test(
      "Who wants no colour gets none",
      arguments: [
        "NO_COLOR=1 quire search grokking", "TERM=dumb quire search grokking", "quire search grokking --color never",
        "quire search grokking --json",
      ])
    func refused(_ command: String) async throws {
      let screen = try await Desk.shared().atTerminal(command)
      #expect(screen.lowercased().contains("grokking") && !screen.contains(Self.escape))
    }

    @Test("NO_COLOR that is set to nothing is not set")
    func empty() async throws {
      #expect(try await Desk.shared().atTerminal("NO_COLOR= quire search grokking").contains(Self.escape))
    }

    @Test("An import shows how far it is, takes the line away, and is silent where it was asked to be")
    func progress() async throws {
      let screen = try await Desk().atTerminal("quire import pages")
      #expect(screen.contains("\r") && screen.contains(" \(Desk.chosen.count)/\(Desk.chosen.count)"))
      #expect(screen.hasSuffix("\(Self.escape)K\(Desk.chosen.count) added.\r\n"))
      #expect(try await Desk().atTerminal("quire import pages --quiet") == "\(Desk.chosen.count) added.\r\n")
      #expect(try await Desk().shell("quire import pages").messages.isEmpty, "no bar where there is no terminal")
    }

    @Test("A page's own escape sequences do not reach the terminal")
    func escapes() async throws {
      let desk = try Desk()
      try desk.save(
        "sly.html", "<title>Red \u{1B}[31m alert</title><article><p>Words \u{1B}]0;owned\u{07} here.</article>")
      let command =
        "quire extract sly.html; quire import sly.html; quire list; quire search words; quire show $(quire list --format tsv | cut -f 1)"
      #expect(!(try await desk.atTerminal("NO_COLOR=1; export NO_COLOR; \(command)")).contains("\u{1B}]"))
      #expect(!(try await desk.shell("(\(command)) 2>&1")).text.contains("\u{1B}"))
    }
  }

  extension Desk {
    /// What a command line shows at a terminal, standard error included.
    fileprivate func atTerminal(_ command: String) async throws -> String {
      let name = "command-\(UUID().uuidString)"
      try save(name, command + "\n")
      return try await shell("TERM=xterm script -qec 'sh ./\(name)' /dev/null").text
    }
  }
#endif
