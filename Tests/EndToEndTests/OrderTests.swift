import Foundation
import Testing

@Suite("The order of files does not matter")
struct OrderTests {
  /// Ways to the same library; the first is what the others are compared with.
  private static let ways = [
    "quire import pages",
    "for page in pages/*; do quire import $page || exit; done",
    "for page in $(ls -r pages/*); do quire import $page || exit; done",
    "quire import $(ls -r pages/* | head -n 20) && quire import pages --jobs 1",
    "ls pages/* | sort -t - -k 3 | quire import --files-from -",
    "quire import pages && quire rebuild",
  ]

  @Test("Imported in any order, one by one or all at once, or rebuilt, the corpus gives the same answers")
  func corpus() async throws {
    var first: [String] = []
    for way in Self.ways {
      let desk = try Desk(Checkout.pages.map(\.slug))
      let run = try await desk.shell("(\(way)) > report")
      try #require(run.status == 0, "\(way): \(run.messages)")
      let derived = try await Self.derived(on: desk)
      if first.isEmpty {
        first = derived
        #expect(first.count > 2_000)
      }
      for change in derived.difference(from: first).prefix(20) { Issue.record("\(way): \(change)") }
    }
  }

  /// All that the library says of its documents, a line a value, with each document named by the hash of its bytes: which
  /// of two equal citation keys has a letter behind it is the one thing that order decides.
  private static func derived(on desk: Desk) async throws -> [String] {
    var names: [String: String] = [:]
    for row in try await desk.shell("quire list --format jsonl").jsonLines {
      names[try #require(row["key"] as? String)] = try "@" + #require(row["sha"] as? String)
    }
    #expect(Set(names.values).count == Checkout.pages.count)
    func told(_ value: Any, as path: String) -> [String] {
      switch value {
      case let object as [String: Any]:
        // Row numbers tell in which order the files came; the folder has a name of its own.
        return object.flatMap {
          ["id", "path_hex"].contains($0.key) && path == "list.documents" ? [] : told($0.value, as: "\(path).\($0.key)")
        }
      case let list as [Any]: return list.flatMap { told($0, as: path) }
      case let text as String:
        let key = String(text.prefix { $0 != "#" && $0 != "@" })
        let renamed = names[key].map { $0 + text.dropFirst(key.count) } ?? text
        return ["\(path)=" + renamed.replacingOccurrences(of: desk.folder.path, with: "")]
      default: return ["\(path)=\(value)"]
      }
    }
    let commands = [
      "list", "acronyms", "authors", "works", "search superposition --limit 200", "outline 'induction heads'",
    ]
    var lines: [String] = []
    for command in commands {
      let run = try await desk.shell("quire \(command) --json")
      try #require(run.status == 0, "\(command): \(run.messages)")
      lines += told(try run.json, as: String(command.prefix { $0 != " " }))
    }
    let pages = try await desk.shell(
      "for key in \(names.keys.joined(separator: " ")); do quire show $key --why --format jsonl; done")
    for page in try pages.jsonLines { lines += told(page, as: "show") }
    return lines.sorted()
  }
}
