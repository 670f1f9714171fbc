import Model
import Testing

@testable import Storage

@Suite struct SearchFilterTests {
  let folder = TemporaryFolder()

  /// The texts of the passages that conditions leave of two posts, one of them with a comment.
  private func found(_ filters: QueryFilter...) throws -> [String] {
    let store = try Store.open(folder.library, for: .write)
    var paper = Samples.document(
      title: "Ropes", authors: ["Pim van der Rope", "100%_Ada"], published: "2023-06", ["A paper on ropes."])
    paper.kind = .paper
    paper.site = "arXiv"
    paper.url = "https://arxiv.org/abs/2306.00001"
    let post = Samples.document(["A post on ropes.", "> A comment on ropes."])
    _ = try store.ingest(
      [Samples.file("a", [post], tags: ["to-read"]), Samples.file("b", [paper], key: "rope2023ropes")], derivation: 1)
    let query = Query(text: "", expression: .term(QueryTerm(["ropes"])), filters: filters)
    return try store.passages(store.search(query, limit: 10).map(\.id)).map(\.body).sorted()
  }

  private let all = ["> A comment on ropes.", "A paper on ropes.", "A post on ropes."]

  @Test("Without conditions everything is left")
  func none() throws {
    #expect(try found() == all)
    #expect(SearchFilter([]).sql.isEmpty && SearchFilter([QueryFilter(.scope(.titles))]).sql.isEmpty)
  }

  @Test(
    "Each condition leaves what it names",
    arguments: [
      (.author("marwick"), [2]), (.author("BRAM"), [0]), (.author("van der"), [1]), (.site("field notes"), [0, 2]),
      (.site("arxiv.org"), [1]), (.kind(.paper), [1]), (.kind(.podcast), []), (.tag("to-read"), [0, 2]),
      (.tag("to"), []),
      (.published(from: "2024", before: nil), [0, 2]), (.published(from: nil, before: "2024"), [1]),
      (.published(from: "2023-06", before: "2023-07"), [1]), (.published(from: "2023-07", before: "2024"), []),
      (.scope(.posts), [1, 2]), (.scope(.comments), [0]),
    ] as [(QueryFilter.Test, [Int])])
  func each(_ test: QueryFilter.Test, _ left: [Int]) throws {
    #expect(try found(QueryFilter(test)) == left.map { all[$0] })
    let rest = Set(all.indices).subtracting(left).sorted()
    #expect(try found(QueryFilter(test, isExcluded: true)) == rest.map { all[$0] }, "the other way round")
  }

  @Test("A comment is its writer's, not the author's of the post")
  func commenter() throws {
    #expect(try found(QueryFilter(.author("Ilse"))) == ["A post on ropes."])
  }

  @Test("Conditions on one field are alternatives, on several all must hold")
  func together() throws {
    #expect(try found(QueryFilter(.author("Bram")), QueryFilter(.author("Pim"))) == [all[0], all[1]])
    #expect(try found(QueryFilter(.kind(.post)), QueryFilter(.scope(.comments))) == [all[0]])
    #expect(try found(QueryFilter(.kind(.post)), QueryFilter(.author("Bram"), isExcluded: true)) == [all[2]])
    #expect(
      try found(QueryFilter(.published(from: "2023", before: nil)), QueryFilter(.published(from: nil, before: "2024")))
        == [all[1]])
  }

  @Test("Signs that mean something to SQL mean themselves", arguments: ["100%_", "%", "_", "\\", "' OR 1=1 --"])
  func wildcards(_ name: String) throws {
    #expect(try found(QueryFilter(.author(name))) == (name.contains("\\") || name.contains("'") ? [] : [all[1]]))
  }
}
