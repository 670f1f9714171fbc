import Model
import Testing

@testable import Storage

@Suite struct SearchTests {
  let folder = TemporaryFolder()

  private func store() throws -> Store {
    let store = try Store.open(folder.library, for: .write)
    let ropes = Samples.document(title: "On Ropes", ["A rope is a rope is a rope.", "> I prefer string."])
    let knots = Samples.document(
      title: "Knots", authors: [], published: nil, ["A knot needs a rope.", "Nothing here."])
    _ = try store.ingest(
      [Samples.file("a", [ropes], key: "ropes"), Samples.file("b", [knots], key: "knots")], derivation: 1)
    return store
  }

  private func bodies(_ query: Query, limit: Int = 10) throws -> [String] {
    let store = try store()
    return try store.passages(store.search(query, limit: limit).map(\.id)).map(\.body)
  }

  private func query(_ expression: QueryExpression?, _ filters: QueryFilter...) -> Query {
    Query(text: "", expression: expression, filters: filters)
  }

  private func term(_ words: String...) -> QueryExpression { .term(QueryTerm(words)) }

  @Test("What says it in its title and most often comes first, with a score that falls")
  func order() throws {
    let store = try store()
    let found = try store.search(query(term("ropes")), limit: 10)
    #expect(try store.passages(found.map(\.id)).first?.body == "A rope is a rope is a rope.")
    #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
    #expect(found.allSatisfy { $0.score > 0 })
  }

  @Test("No more are fetched than wanted", arguments: [0, 1, 2])
  func limit(_ count: Int) throws {
    #expect(try bodies(query(term("rope")), limit: count).count == count)
  }

  @Test("A phrase needs its words side by side")
  func phrase() throws {
    #expect(try bodies(query(term("needs", "a", "rope"))) == ["A knot needs a rope."])
    #expect(try bodies(query(term("knot", "rope"))) == [])
  }

  @Test("What is left out is left out, also where nothing else is asked for but a condition")
  func except() throws {
    let without = QueryExpression.clause(required: [], optional: [], excluded: [term("rope")])
    #expect(
      try bodies(query(without, QueryFilter(.scope(.posts)))) == ["Nothing here."])
    #expect(try bodies(query(without)) == [], "no condition, nothing to start from")
  }

  @Test("A condition alone finds everything it leaves, without a score")
  func filterAlone() throws {
    let store = try store()
    let found = try store.search(query(nil, QueryFilter(.scope(.comments))), limit: 10)
    #expect(try store.passages(found.map(\.id)).map(\.body) == ["> I prefer string."])
    #expect(found.allSatisfy { $0.score == 0 })
  }

  @Test("A search in titles finds nothing of the text")
  func titles() throws {
    let scope = QueryFilter(.scope(.titles))
    #expect(try bodies(query(term("needs"), scope)) == [])
    #expect(try !bodies(query(term("knots"), scope)).isEmpty)
  }

  @Test("A query without anything finds nothing")
  func nothing() throws {
    #expect(try bodies(query(nil)) == [])
  }

  @Test("A search that takes too long is stopped")
  func stopped() throws {
    let store = try store()
    let many = (0..<40).map { "w\($0) rope knot" }.joined(separator: " ")
    _ = try store.ingest(
      (0..<40).map { Samples.file("n\($0)", [Samples.document(["\(many) \($0)"])], key: "n\($0)") }, derivation: 1)
    let any = QueryExpression.any((0..<30).map { .near([QueryTerm(["w\($0)"]), QueryTerm(["rope"])], distance: 10) })
    #expect(throws: StoreError.stopped) { try store.search(query(any), limit: 10, seconds: 0) }
    #expect(throws: Never.self) { try store.search(query(any), limit: 10, seconds: 60) }
  }

  @Test("Of equally good passages the order is that of the files' bytes, not of their coming")
  func ties() throws {
    var orders: [[String]] = []
    for names in [["a", "b"], ["b", "a"]] {
      let store = try Store.open(folder.file("\(names[0]).sqlite"), for: .write)
      for name in names {
        let document = Samples.document(title: nil, ["The same few words on ropes."])
        _ = try store.ingest([Samples.file(name, [document], key: "same", original: name)], derivation: 1)
      }
      let found = try store.search(query(term("ropes")), limit: 10)
      let keys = try store.passages(found.map(\.id)).map(\.head.key)
      orders.append(try keys.compactMap { try store.document($0)?.sha256 })
    }
    #expect(orders[0] == orders[1] && orders[0].count == 2)
  }

  @Test("Ties are settled among themselves: they neither pass what is better nor fall behind what is worse")
  func tiesAmongOthers() throws {
    let store = try Store.open(folder.library, for: .write)
    let texts = [
      "Ropes, ropes and ropes.", "Few words say ropes.", "Few words on ropes.", "Ropes are told of by many words.",
    ]
    for (number, text) in texts.enumerated() {
      let document = Samples.document(title: nil, [text])
      _ = try store.ingest([Samples.file("\(number)", [document], key: "key", original: text)], derivation: 1)
    }
    let found = try store.search(query(term("ropes")), limit: 10)
    let bodies = try store.passages(found.map(\.id)).map(\.body)
    #expect(found[1].score == found[2].score && found[0].score > found[1].score && found[2].score > found[3].score)
    #expect(bodies.first == texts[0] && bodies.last == texts[3] && Set(bodies) == Set(texts))
    #expect(Set(found.map(\.document)).count == 4)
  }

  @Test("The words of a passage are those the index saw, with what stands above it")
  func words() throws {
    let store = try store()
    let found = try store.search(query(term("needs")), limit: 1)
    let words = try store.words(of: found.map(\.id) + [9_999])
    #expect(words.count == 1)
    let first = try #require(words.values.first)
    #expect(first.title == "Knots" && first.headings == "Part one" && first.body == "A knot needs a rope.")
  }

  @Test("What lies in the trash is not found")
  func trash() throws {
    let store = try store()
    _ = try store.setRemoved(["ropes"], true)
    let found = try store.search(query(term("rope")), limit: 10)
    #expect(try store.passages(found.map(\.id)).map(\.head.key) == ["knots"])
  }
}
