import Foundation
import Testing

@Suite("quire search")
struct SearchCommandTests {
  @Test("Hits say who says it, where and in which words; what cannot be read is told")
  func transcript() async throws {
    let runs = try await Transcript("search").follow(on: Desk.shared())
    #expect(runs.suffix(3).map(\.status) == [1, 64, 64])
  }

  @Test("Filters hold for every hit, a negated term for none")
  func filters() async throws {
    let desk = try await Desk.shared()
    let run = try await desk.shell("quire search superposition -toy in:comments --limit 50 --json")
    let hits = try #require(try run.json["says"] as? [[String: Any]])
    #expect(hits.count == 3)
    for hit in hits {
      let text = try #require(hit["text"] as? String).lowercased()
      #expect(text.contains("superposition") && !text.contains("toy"), "\(text)")
      let address = try #require(hit["address"] as? String)
      let shown = try await desk.shell("quire show '\(address)' --json").json
      let blocks = try #require(shown["blocks"] as? [[String: Any]])
      #expect(!blocks.isEmpty && blocks.allSatisfy { $0["comment"] is Int }, "\(address)")
    }
  }

  @Test("An acronym is looked for by its long form too, and the answer says so; not so when asked for literally")
  func expansions() async throws {
    let desk = try await Desk.shared()
    let wide = try await desk.shell("quire search SLT --json").json
    #expect(
      (wide["expansions"] as? [[String: String]])?.contains(["from": "SLT", "to": "Singular Learning Theory"]) == true)
    let narrow = try await desk.shell("quire search SLT --literal --json").json
    #expect((narrow["expansions"] as? [Any])?.isEmpty == true)
  }

  /// A plain command line is read without the parser; its twin names an option that only the parser knows.
  @Test(
    "A search means the same whether or not it needs the parser",
    arguments: [
      "superposition features", "--limit 2 superposition", "superposition --limit 2 --json features",
      "--json --other-words 1 superposition", "superposition --literal SLT", "--json -- superposition -toy",
      "superposition -toy --json", "'\"toy models\"' --limit 1", "zebrafish", "--verbose superposition",
    ])
  func plain(words: String) async throws {
    let desk = try await Desk.shared()
    let plain = try await desk.shell("quire search \(words)")
    let parsed = try await desk.shell("quire search --color=auto \(words)")
    #expect(plain.status == parsed.status && plain.output == parsed.output && plain.messages == parsed.messages)
    #expect(plain.status == (words == "zebrafish" ? 1 : 0))
  }

  @Test(
    "What is wrong with a search is told by the parser",
    arguments: [
      ("", "Say what to look for."), ("--limit two ropes", "'two'"), ("--limit -- ropes", "'--limit <limit>'"),
      ("--limits 2 ropes", "'--limits'"), ("ropes --library", "'--library <file>'"),
      ("ropes --other-words -1", "'--other-words"),
    ])
  func wrong(words: String, told: String) async throws {
    let run = try await Desk.shared().shell("quire search \(words)")
    #expect(run.status == 64 && run.messages.contains(told), "\(run.messages)")
  }

  @Test("The same search gives the same bytes")
  func sameBytes() async throws {
    let desk = try await Desk.shared()
    let command = "quire search 'superposition features' --json --limit 30"
    let first = try await desk.shell(command)
    let second = try await desk.shell(command)
    #expect(!first.output.isEmpty && first.output == second.output)
  }
}
