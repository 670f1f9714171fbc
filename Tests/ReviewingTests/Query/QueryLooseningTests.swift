import Model
import Testing

@testable import Reviewing

@Suite("Queries whose phrases nothing has")
struct QueryLooseningTests {
  private func loosened(_ text: String) throws -> Query? { try parseQuery(text).loosened }

  private func words(_ query: Query?) -> [[String]]? { query?.expression?.terms.map(\.words) }

  @Test("A phrase beside other words becomes words, and a note says so")
  func phrase() throws {
    let loose = try #require(try loosened("rope \"square knot\" hemp"))
    #expect(words(loose) == [["rope"], ["hemp"], ["square"], ["knot"]])
    #expect(loose.expression?.hasConditions == false)
    #expect(loose.notes == ["nothing has all of its phrases; their words were looked for"])
  }

  @Test("Words of grammar in it go, as they do without quotation marks")
  func grammar() throws {
    #expect(words(try loosened("rope \"what you see is what you get\"")) == [["rope"], ["see"], ["get"]])
  }

  @Test(
    "A phrase alone stays what it is, and so does what has none",
    arguments: ["\"square knot\"", "rope hemp", "rope", "kind:post", "rope -\"square knot\"", "rope title:knot"])
  func others(_ text: String) throws {
    #expect(try loosened(text) == nil)
  }

  @Test("What must and must not stand there besides still must and must not")
  func conditions() throws {
    let loose = try #require(try loosened("rope \"square knot\" title:hemp near/3(left over) -wire author:ashley"))
    guard case .clause(let required, let optional, let excluded) = loose.expression else {
      Issue.record("no clause")
      return
    }
    #expect(required.count == 2)
    #expect(optional.flatMap(\.terms).map(\.words) == [["rope"], ["square"], ["knot"]])
    #expect(excluded.count == 1)
    #expect(loose.filters.count == 1)
  }
}
