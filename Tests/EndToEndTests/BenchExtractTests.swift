import Foundation
import Testing

@Suite("quire-bench measures the program")
struct BenchExtractTests {
  @Test("quire-bench extract gives what quire extract gives, for every page of the corpus")
  func extract() async throws {
    let desk = try await Desk.whole()
    let measured = try await desk.shell("ls pages/* | quire-bench extract")
    let printed = try await desk.shell("quire extract pages --format jsonl")
    #expect(measured.status == 0 && printed.status == 0, "\(measured.messages)\(printed.messages)")
    var pages: [String: [String: Any]] = [:]
    // Of a file with several documents the first is what is measured.
    for page in try printed.jsonLines.reversed() { pages[try #require(page["path"] as? String)] = page }
    let answers = try measured.jsonLines
    #expect(answers.count == Checkout.pages.count && pages.count == answers.count)
    for answer in answers {
      let path = try #require(answer["path"] as? String)
      #expect(try Self.summary(ofAnswer: answer) == Self.summary(ofPage: #require(pages[path])), "\(path)")
    }
  }

  /// What the contract asks for, as lines to be compared.
  private static func summary(ofAnswer answer: [String: Any]) throws -> [String] {
    let authors = try #require(answer["authors"] as? [String])
    let comments = try #require(answer["comments"] as? [[String: Any]])
    let head = [answer["title"], answer["date"], answer["site"], answer["url"], answer["kind"]].map(told)
    return head + authors + [told(answer["body"])]
      + comments.map { comment in
        [comment["author"], comment["date"], comment["score"], comment["text"]].map(told).joined(separator: "|")
      }
  }

  private static func summary(ofPage page: [String: Any]) throws -> [String] {
    let authors = try #require(page["authors"] as? [[String: Any]])
    let blocks = try #require(page["blocks"] as? [[String: Any]])
    let comments = try #require(page["comments"] as? [[String: Any]])
    let head = [page["title"], page["published"], page["site"], page["url"], page["kind"]].map(told)
    let body = blocks.filter { $0["comment"] == nil && $0["repeat"] as? Bool != true }
      .compactMap { $0["text"] as? String }
    return head + authors.map { told($0["name"]) } + [body.joined(separator: "\n")]
      + comments.map { comment in
        let score = comment["score"] as? [String: Any]
        return [comment["author"], comment["published"], score?["value"] ?? comment["score"], comment["text"]].map(told)
          .joined(separator: "|")
      }
  }

  private static func told(_ value: Any?) -> String {
    switch value {
    case let text as String: text
    case let number as NSNumber: "\(number)"
    default: "none"
    }
  }
}
