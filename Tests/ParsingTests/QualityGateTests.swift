import Foundation
import Model
import Testing
import Text

@testable import Parsing

/// Measures over the whole corpus, with floors in `corpus/floors.json` that only rise.
///
/// `CorpusTests` asks each page for exact answers; this gate asks how near all of them are together, so that a page whose
/// expectation was changed with the code does not hide a loss. HTML pages are measured a second time as if no profile
/// knew their site, since most pages in the world are of no known site.
@Suite struct QualityGateTests {
  /// A measure that is this much above its floor asks for a higher floor.
  private static let slack = 0.05

  private struct Case {
    var name: String
    var bytes: [UInt8]
    var options: ReadingOptions
    var expected: [String: Any]
    var document: Document
  }

  private let cases: [Case] = CorpusTests.pages.compactMap { name in
    let folder = CorpusTests.folder.appendingPathComponent(name)
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    guard let source = files.first(where: { $0.hasPrefix("source.") }),
      let data = try? Data(contentsOf: folder.appendingPathComponent(source)),
      let json = try? Data(contentsOf: folder.appendingPathComponent("expected.json")),
      let expected = try? JSONSerialization.jsonObject(with: json) as? [String: Any]
    else { return nil }
    let day = (expected["fileDate"] as? String).flatMap { PartialDate(iso: $0) }
    let options = ReadingOptions(name: Array(source.utf8), fileDate: day)
    let bytes = [UInt8](data)
    guard let document = read(bytes, options: options).documents.first else { return nil }
    return Case(name: name, bytes: bytes, options: options, expected: expected, document: document)
  }

  private static func floor(_ name: String) throws -> Double {
    let file = CorpusTests.folder.deletingLastPathComponent().appendingPathComponent("floors.json")
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    return try #require((json?[name] as? NSNumber)?.doubleValue)
  }

  private static func check(_ name: String, _ values: [(page: String, value: Double)]) throws {
    try #require(values.count >= 10)
    let mean = values.reduce(0) { $0 + $1.value } / Double(values.count)
    let floor = try floor(name)
    let worst = values.sorted { $0.value < $1.value }.prefix(5).map { "\($0.page) \($0.value)" }
    #expect(mean >= floor, "\(name) fell to \(mean); worst: \(worst.joined(separator: ", "))")
    #expect(mean - floor < slack, "\(name) is \(mean): raise its floor in corpus/floors.json")
  }

  // MARK: Measures

  @Test("The words of the body: F1 of the words as a bag, mean over the pages")
  func body() throws {
    try Self.check(
      "body",
      cases.compactMap { page in
        Self.expectedBody(page).map { (page.name, Self.overlap(Self.body(of: page.document), $0)) }
      })
  }

  @Test("Title, authors, day, site and address: the share of those expected that were read")
  func metadata() throws {
    try Self.check(
      "metadata",
      cases.map { page in
        let read: [String: Any?] = [
          "title": page.document.title, "authors": page.document.authors.map(\.name).joined(separator: "|"),
          "published": page.document.published?.description, "site": page.document.site, "url": page.document.url,
        ]
        let asked = read.keys.filter { page.expected[$0] != nil }
        let right = asked.count { key in
          let wanted = (page.expected[key] as? [String])?.joined(separator: "|") ?? page.expected[key] as? String
          return wanted == read[key] as? String
        }
        return (page.name, asked.isEmpty ? 1 : Double(right) / Double(asked.count))
      })
  }

  @Test("Comments: the share of those expected that have their author, their parent and their words")
  func comments() throws {
    try Self.check(
      "comments",
      cases.compactMap { page in
        guard let wanted = page.expected["comments"] as? [[String: Any]], !wanted.isEmpty else { return nil }
        let bytes = Array(page.document.text.utf8)
        let right = zip(wanted, page.document.comments).count { wanted, read in
          let parent: String? =
            wanted["parent"] is Int
            ? read.parent.map(String.init) : read.parent.flatMap { page.document.comments[$0].siteID }
          let wantedParent = (wanted["parent"] as? Int).map(String.init) ?? wanted["parent"] as? String
          return wanted["author"] as? String == read.author?.name && wantedParent == parent
            && wanted["text"] as? String == String(decoding: bytes[read.range], as: UTF8.self)
        }
        return (page.name, Double(right) / Double(max(wanted.count, page.document.comments.count)))
      })
  }

  @Test("The words of the body of HTML pages that no profile is asked about")
  func bodyWithoutProfile() throws {
    try Self.check(
      "bodyWithoutProfile",
      generic.compactMap { page, document in
        Self.expectedBody(page).map { (page.name, Self.overlap(Self.body(of: document), $0)) }
      })
  }

  @Test("The titles of HTML pages that no profile is asked about")
  func titleWithoutProfile() throws {
    try Self.check(
      "titleWithoutProfile",
      generic.compactMap { page, document in
        guard let title = page.expected["title"] as? String else { return nil }
        return (page.name, title == document.title ? 1 : 0)
      })
  }

  // MARK: Reading and comparing

  /// The posts and papers of the corpus that are HTML, read without a profile; a thread has no body of its own.
  private var generic: [(Case, Document)] {
    cases.compactMap { page in
      guard ["post", "linkpost", "paper"].contains(page.expected["kind"] as? String),
        detectFormat(page.bytes, name: page.options.name) == .html
      else { return nil }
      let text = decode(page.bytes, label: encodingLabel(ofPage: page.bytes))
      guard let tree = HTMLParser.tree(of: text.utf8) else { return nil }
      resolveStreamedParts(of: tree)
      return (page, extractArticle(Page(tree: tree, options: page.options)))
    }
  }

  private static func expectedBody(_ page: Case) -> String? {
    (page.expected["blocks"] as? [[String: Any]])?.compactMap { $0["text"] as? String }.joined(separator: "\n")
  }

  private static func body(of document: Document) -> String {
    let bytes = Array(document.text.utf8)
    return document.blocks.filter { $0.comment == nil }.map { String(decoding: bytes[$0.range], as: UTF8.self) }
      .joined(separator: "\n")
  }

  /// F1 of two bags of words.
  private static func overlap(_ read: String, _ wanted: String) -> Double {
    var counts: [String: Int] = [:]
    let wantedWords = bag(wanted)
    for word in wantedWords { counts[word, default: 0] += 1 }
    let readWords = bag(read)
    let common = readWords.count { word in
      guard let left = counts[word], left > 0 else { return false }
      counts[word] = left - 1
      return true
    }
    guard !readWords.isEmpty || !wantedWords.isEmpty else { return 1 }
    return 2 * Double(common) / Double(readWords.count + wantedWords.count)
  }

  private static func bag(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return words(in: bytes).map { folded(String(decoding: bytes[$0], as: UTF8.self)) }
  }
}
