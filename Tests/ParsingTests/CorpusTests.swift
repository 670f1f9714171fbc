import Foundation
import Model
import Parsing
import Testing

/// What `corpus/README.md` promises: each page of the corpus is read as its `expected.json` says.
@Suite struct CorpusTests {
  /// The folders below `corpus/pages`, by name.
  static let pages: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }()

  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("corpus/pages")

  @Test("The corpus is there") func corpusIsThere() {
    #expect(Self.pages.count >= 16)
  }

  @Test("A page of the corpus is read as its expected.json says", arguments: pages)
  func page(_ name: String) throws {
    let folder = Self.folder.appendingPathComponent(name)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let source = try #require(files.first { $0.hasPrefix("source.") }, "\(name) has no source")
    let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(source)))
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.appendingPathComponent("expected.json")))
    let expected = try #require(json as? [String: Any])
    let day = (expected["fileDate"] as? String).flatMap { PartialDate(iso: $0) }
    let reading = read(bytes, options: ReadingOptions(name: Array(source.utf8), fileDate: day))
    let document = try #require(reading.documents.first, "\(name): \(reading.diagnostics)")
    let differences = Comparison(document: document, expected: expected).differences()
    #expect(differences.isEmpty, "\(name):\n\(differences.prefix(12).joined(separator: "\n"))")
  }
}

/// The differences between a document and an `expected.json`, each one line.
private struct Comparison {
  let document: Document
  let expected: [String: Any]

  func differences() -> [String] {
    head() + blocks() + comments() + references() + highlights() + strings()
  }

  private func head() -> [String] {
    let actual: [String: Any?] = [
      "title": document.title, "site": document.site, "url": document.url, "language": document.language,
      "linkTarget": document.linkTarget, "authors": document.authors.map(\.name),
      "published": document.published?.description, "modified": document.modified?.description,
      "kind": document.kind.rawValue, "score": document.score?.value, "secondScore": document.score?.second,
      "tags": document.tags, "sequence": document.sequence, "bodyBlocks": document.blocks.count { $0.comment == nil },
      "commentCount": document.comments.count,
    ]
    return compare(expected, actual, at: "", keys: actual.keys.sorted())
  }

  private func blocks() -> [String] {
    guard let wanted = expected["blocks"] as? [[String: Any]] else { return [] }
    let actual = document.blocks.filter { $0.comment == nil }.map { block -> [String: Any?] in
      [
        "kind": block.kind.rawValue, "text": text(block.range), "level": block.level, "quotes": block.quotes?.name,
        "repeat": block.isRepeat,
      ]
    }
    return compare(wanted.map { ["level": 0].merging($0) { $1 } }, actual, at: "blocks")
  }

  private func comments() -> [String] {
    guard let wanted = expected["comments"] as? [[String: Any]] else { return [] }
    let byNumber = wanted.contains { $0["parent"] is Int }
    let actual = document.comments.map { comment -> [String: Any?] in
      let parent: Any? = byNumber ? comment.parent : comment.parent.flatMap { document.comments[$0].siteID }
      return [
        "id": comment.siteID, "parent": parent, "author": comment.author?.name,
        "published": comment.published?.description, "score": comment.score?.value, "second": comment.score?.second,
        "text": text(comment.range), "deleted": comment.isDeleted, "edited": comment.wasEdited, "on": comment.on,
        "age": comment.age,
        "between": comment.publishedBetween.map { "\($0.lowerBound)...\($0.upperBound)" },
      ]
    }
    return compare(wanted, actual, at: "comments")
  }

  private func references() -> [String] {
    guard let wanted = expected["references"] as? [[String: Any]] else { return [] }
    let actual = document.references.map { reference -> [String: Any?] in
      ["key": reference.key, "title": reference.title, "year": reference.year]
    }
    return compare(wanted, actual, at: "references")
  }

  private func highlights() -> [String] {
    guard let wanted = expected["highlights"] as? [[String: Any]] else { return [] }
    let actual = (document.highlights ?? []).map { highlight -> [String: Any?] in
      ["text": highlight.range.map(text), "note": highlight.note]
    }
    return compare(wanted, actual, at: "highlights")
  }

  private func strings() -> [String] {
    let wanted = (expected["contains"] as? [String] ?? []).filter { !document.text.contains($0) }
    let unwanted = (expected["lacks"] as? [String] ?? []).filter { document.text.contains($0) }
    return wanted.map { "the text lacks \($0.debugDescription)" }
      + unwanted.map { "the text must not have \($0.debugDescription)" }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: Array(document.text.utf8)[range], as: UTF8.self)
  }

  private func compare(_ wanted: [[String: Any]], _ actual: [[String: Any?]], at place: String) -> [String] {
    var found: [String] = []
    if wanted.count != actual.count { found.append("\(place): \(wanted.count) expected, \(actual.count) read") }
    for (number, pair) in zip(wanted, actual).enumerated() {
      found += compare(pair.0, pair.1, at: "\(place)[\(number)].", keys: pair.1.keys.sorted())
    }
    return found
  }

  private func compare(_ wanted: [String: Any], _ actual: [String: Any?], at place: String, keys: [String]) -> [String]
  {
    keys.compactMap { key in
      guard let value = wanted[key] else { return nil }
      // JSON's true and false are numbers to Foundation on some systems.
      let flag = (actual[key] ?? nil).flatMap { $0 as? Bool }.flatMap { _ in (value as? NSNumber)?.boolValue }
      let (a, b) = (describe(flag ?? value), describe(actual[key] ?? nil))
      return a == b ? nil : "\(place)\(key)\n  expected \(a)\n  read     \(b)"
    }
  }

  private func describe(_ value: Any?) -> String {
    switch value {
    case nil, is NSNull: "nothing"
    case let list as [String]: list.joined(separator: " | ")
    case let value?: "\(value)"
    }
  }
}
