import Foundation
import Testing

/// Words that the program printed as somebody's, with the document they are said to stand in.
struct PrintedQuotation: Sendable {
  var command: String
  var address: String
  var words: String

  var key: String { String(address.prefix { $0 != "#" && $0 != "@" }) }
}

extension Desk {
  /// All that `show` prints of the first documents, and what the other commands quote.
  func quotations(on topics: [String], documents: Int = 1_000) async throws -> [PrintedQuotation] {
    var found = try await shown(documents)
    for topic in topics {
      found += try await quoted("search '\(topic)' --limit 100 --json") { answer in
        try ["says", "inOtherWords"].flatMap { try self.objects(answer[$0]) }.flatMap { hit in
          let snippet = try #require(hit["snippet"] as? String).trimmingCharacters(in: ["…", " "])
          return [(hit["address"], hit["text"]), (hit["address"], snippet)]
        }
      }
      found += try await quoted("outline '\(topic)' --quotes 50 --json") { answer in
        let sections = try self.objects(answer["sections"]).flatMap { try self.objects($0["items"]) }
        let pairs = try self.objects(answer["contradictions"]).flatMap { [$0["claim"], $0["objection"]] }
        return try (sections + self.objects(answer["unanswered"]) + pairs.compactMap { $0 as? [String: Any] })
          .map { ($0["address"], $0["quote"]) }
      }
      found += try await quoted("ask 'What do we know about \(topic)?' --limit 20 --json") { answer in
        try self.objects(answer["answer"]).map { ($0["address"], $0["quote"]) }
      }
      found += try await quoted("concept '\(topic)' --json") { page in
        let quotes = try ["definitions", "related", "questions"].flatMap { try self.objects(page[$0]) }
          .filter { $0["quote"] is String }.map { ($0["address"], $0["quote"]) }
        return quotes + (try self.objects(page["passages"]).map { ($0["address"], $0["text"]) })
      }
    }
    found += try await quoted("acronyms --json") { answer in
      try self.objects(answer["acronyms"]).flatMap { try self.objects($0["senses"]) }
        .flatMap { try self.objects($0["definitions"]) }.map { ($0["address"], $0["text"]) }
    }
    found += try await quoted("works --json") { answer in
      try self.objects(answer["works"]).flatMap { try self.objects($0["citations"]) }.map {
        ($0["address"], $0["text"])
      }
    }
    return found
  }

  /// The bytes each document was read from, by its key.
  func originals() async throws -> [String: OriginalText] {
    var texts: [String: OriginalText] = [:]
    for row in try await shell("quire list --format jsonl").jsonLines {
      let path = try #require(row["path"] as? String)
      texts[try #require(row["key"] as? String)] = OriginalText(
        try Data(contentsOf: URL(fileURLWithPath: path)), isMarkdown: path.hasSuffix(".md"))
    }
    return texts
  }

  private func shown(_ documents: Int) async throws -> [PrintedQuotation] {
    let keys = "quire list --format tsv | cut -f 1 | head -n \(documents)"
    let all = "for key in $(\(keys)); do quire show $key --format jsonl; done"
    return try await shell(all).jsonLines.flatMap { page in
      try (objects(page["blocks"]) + objects(page["comments"])).map { part in
        PrintedQuotation(
          command: "show", address: try #require(part["address"] as? String),
          words: try #require(part["text"] as? String))
      }
    }
  }

  private func quoted(
    _ command: String, _ pick: ([String: Any]) throws -> [(address: Any?, words: Any?)]
  ) async throws -> [PrintedQuotation] {
    let run = try await shell("quire \(command)")
    guard run.status == 0 else { return [] }
    return try pick(try run.json).map { part in
      PrintedQuotation(
        command: command, address: try #require(part.address as? String), words: try #require(part.words as? String))
    }
  }

  private func objects(_ value: Any?) throws -> [[String: Any]] { value as? [[String: Any]] ?? [] }
}
