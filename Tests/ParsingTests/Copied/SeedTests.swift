import Foundation
import Model
import Parsing
import Testing

/// Real saved documents that lie beside the checkout in the workshop and nowhere else; the tests name places in them by
/// structure, and skip where they are missing.
private enum Seed {
  static let folder: URL = {
    if let shared = ProcessInfo.processInfo.environment["QUIRE_SHARED"] {
      return URL(fileURLWithPath: shared).appendingPathComponent("seeds")
    }
    return URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("shared/seeds")
  }()

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func document(_ number: Int) throws -> Document {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let name = try #require(names.first { $0.hasPrefix("00\(number)") })
    let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
    let reading = read(bytes, options: ReadingOptions(name: Array(name.utf8), fileDate: PartialDate(iso: "2025-08-20")))
    #expect(reading.diagnostics.allSatisfy { $0.severity == .note })
    return try #require(reading.documents.first)
  }
}

@Suite("Real saved documents", .enabled(if: Seed.isThere))
struct SeedTests {
  @Test("A journal that stands in its file twice: the fuller copy is the text, its title stands above it")
  func journal() throws {
    let document = try Seed.document(0)
    #expect(document.kind == .notes)
    #expect(document.authors.isEmpty)
    let title = try #require(document.title)
    #expect(title.hasSuffix("# 2"))
    let long = document.ownTexts.filter { $0.split(separator: " ").count >= 12 }
    // Only the lines that its own list of goals says twice may stand twice.
    #expect(long.count - Set(long).count <= 4)
    let firstOwn = try #require(document.blocks.firstIndex { !$0.isRepeat })
    #expect(firstOwn > 40)
    let headings = document.blocks.filter { $0.kind == .heading && !$0.isRepeat }.map(document.words)
    #expect(headings.contains { $0.hasPrefix("Review of ") })
    #expect(headings.contains("Conclusion"))
    // Neither the links to other entries nor the last items of lists head anything.
    #expect(headings.allSatisfy { !$0.contains(": ") && $0.contains(" ") || $0 == "Conclusion" })
    // What is numbered by hand and has text below it heads that text, in the report as in the plan.
    let numbered = document.blocks.filter { $0.kind == .heading && $0.level == 3 && !$0.isRepeat }.map(document.words)
    #expect(numbered.count == 13)
    #expect(numbered.count { $0.hasSuffix(".") } == 8)
    #expect(headings.count { $0.hasPrefix("Goals for ") } == 1)
    #expect(headings.count { $0.hasSuffix("?") } == 1)
    // Some goals of the list are labels alone, with their parts below them.
    let goals = document.blocks.drop { $0.isRepeat }.filter { $0.kind == .listItem }.prefix(11)
    #expect(goals.map(\.level) == [1, 1, 1, 2, 2, 1, 2, 2, 1, 2, 2])
    // Nothing of the partial copy is indexed as the text.
    let own = document.passages.filter { !$0.isRepeat }.flatMap(\.blocks)
    #expect(own.allSatisfy { !document.blocks[$0].isRepeat })
    #expect(Set(own).count == document.blocks.count { !$0.isRepeat })
  }

  @Test("A podcast page: one copy of the reading, quoted from the note's author")
  func podcast() throws {
    let document = try Seed.document(1)
    #expect(document.kind == .podcast)
    #expect(document.published?.description == "2023-05-24")
    #expect(document.site == "The AI Alignment Forum")
    #expect(document.authors.count == 1)
    #expect(document.url?.hasPrefix("https://www.alignmentforum.org/posts/") == true)
    #expect(document.blocks.count { $0.quotes != nil } >= 4)
    #expect(Set(document.blocks.compactMap { $0.quotes?.name }).count == 1)
    for word in ["Similar", "Release Date", "Explicit", "listening", "Text-to-Speech", "<a"] {
      #expect(!document.text.contains(word), "\(word)")
    }
    #expect(document.text.utf8.count < 5000)
    // The page has the reading twice, the document once; and it begins with the linker's own sentence.
    let sentences = document.text.split(separator: ". ").filter { $0.utf8.count > 40 }
    #expect(Set(sentences).count == sentences.count)
    #expect(document.blocks.first?.quotes == nil)
    #expect(document.blocks.dropFirst().allSatisfy { $0.quotes?.certain == false })
    #expect(document.title?.hasPrefix("[Linkpost] ") == true)
  }

  @Test("A thread without bylines: three turns, quotations of the first, nothing twice")
  func thread() throws {
    let document = try Seed.document(2)
    #expect(document.kind == .thread)
    #expect(document.title == nil)
    #expect(document.comments.count == 3)
    #expect(document.comments.map { $0.author?.basis } == [.addressed, .addressed, .unsigned])
    #expect(document.blocks.count { $0.kind == .quotation && $0.quotes?.block != nil } == 3)
    let long = document.ownTexts.filter { $0.split(separator: " ").count >= 30 }
    #expect(Set(long).count == long.count)
    #expect(document.blocks.allSatisfy { $0.quotes?.block == nil || $0.isRepeat })
    // The second copy joined two lines of the first turn, which must not become the last writer's.
    #expect(document.blocks.allSatisfy { $0.comment == nil || !document.words($0).hasPrefix("+1") || $0.comment == 0 })
    #expect(document.provenance.count { $0.field == "addressed" && !$0.certain } == 3)
    #expect(document.blocks.count(where: \.isRepeat) > 25)
  }

  @Test("A copied post: byline, linkpost, a list whose depth was lost, a comment")
  func post() throws {
    let document = try Seed.document(3)
    #expect(document.authors.count == 2)
    #expect(document.published?.description == "2022-11-29")
    #expect(document.score?.value == 54)
    #expect(document.linkTarget?.hasPrefix("https://") == true)
    #expect(document.comments.map { $0.score?.value } == [2])
    #expect(document.comments.map { $0.published?.description } == ["2022-11-30"])
    let items = document.blocks.filter { $0.kind == .listItem }
    #expect(Set(items.map(document.words)).count == items.count)
    #expect(items.allSatisfy { $0.levelIsInferred })
    #expect(items.map(\.level).max() == 4)
    // The three outermost items are labels that nothing echoes; what stands between them is deeper.
    let outermost = items.filter { $0.level == 1 }.map(document.words)
    #expect(outermost.count == 3)
    #expect(outermost.allSatisfy { $0.hasSuffix(":") && $0.utf8.count < 8 })
    // The five echoed parents keep their first place, with their children right below them.
    let parents = zip(items, items.dropFirst()).filter { $0.level > 1 && $1.level > $0.level }
    #expect(parents.count == 5)
    #expect(document.comments.map { $0.author?.basis } == [.comment])
    #expect(document.provenance.contains { $0.field == "linkTarget" && $0.certain })
  }

  @Test("A profile page: ten comments and ten posts, none of the site's own words")
  func profile() throws {
    let document = try Seed.document(4)
    #expect(document.kind == .profile)
    #expect(document.comments.count == 10)
    #expect(document.posts.count == 10)
    #expect(document.comments.allSatisfy { $0.on != nil && $0.age != nil && $0.score?.isCertain == false })
    #expect(document.comments.filter(\.wasEdited).count == 1)
    #expect(document.posts.allSatisfy { $0.score != nil && $0.age != nil && $0.commentCount != nil })
    // What was glued is kept as it stands beside the likelier split.
    #expect(document.comments.allSatisfy { $0.score?.raw?.isEmpty == false && $0.author?.basis == .byline })
    #expect(document.comments.count { ($0.score?.second ?? 0) != 0 } == 1)
    #expect(document.comments.allSatisfy { $0.publishedBetween != nil && !$0.range.isEmpty })
    #expect(document.provenance.contains { $0.field == "score" && !$0.certain && $0.evidence.contains("Ω") })
    for word in ["LESSWRONG", "Reply", "Load More", "Subscribe"] { #expect(!document.text.contains(word), "\(word)") }
    #expect(document.text.contains("λ"))
    #expect(document.blocks.allSatisfy { $0.kind != .listItem || $0.level == 1 })
  }
}
