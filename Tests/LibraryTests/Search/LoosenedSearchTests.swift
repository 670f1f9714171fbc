import Model
import Testing

@testable import Library

@Suite("A search whose phrase nothing has")
struct LoosenedSearchTests {
  private func library() async throws -> Library {
    let desk = Desk()
    desk.save("ropes.txt", "Ropes\n\nA square sail and a granny knot hold on a hemp rope.\n")
    desk.save("sails.txt", "Sails\n\nCanvas wants neither.\n")
    _ = try await desk.importAll()
    return try Library.open(desk.library)
  }

  @Test("Words beside the phrase still find what they find alone, and it is said")
  func loosened() async throws {
    let library = try await library()
    let result = try library.search("rope \"square knot\"")
    #expect(result.says.map(\.document.key) == (try library.search("rope").says.map(\.document.key)))
    #expect(result.understood.contains("nothing has all of its phrases; their words were looked for"))
    #expect(try library.searchDocuments("rope \"square knot\"").count == 1)
  }

  @Test("A phrase that something has must occur, and one asked for alone is not loosened")
  func kept() async throws {
    let library = try await library()
    #expect(try library.search("canvas \"granny knot\"").says.count == 1)
    #expect(try library.search("\"square knot\"").says.isEmpty)
  }
}
