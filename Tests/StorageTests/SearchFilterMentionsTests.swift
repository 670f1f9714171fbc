import Model
import Testing

@testable import Storage

@Suite("Conditions on what texts mention and what was judged") struct SearchFilterMentionsTests {
  let folder = TemporaryFolder()
  private let all = ["> A comment on ropes by nobody.", "A post on ropes by Ada.", "A word on ropes."]

  private func store() throws -> Store {
    let store = try Store.open(folder.library, for: .write)
    let mentions = Mentions(
      people: [
        PersonMention(name: "Ilse Marwick", role: .author),
        PersonMention(name: "Ada 100%_Quist", role: .mentioned, range: 19..<22),
      ],
      citations: [
        Citation(
          kind: .identifier, range: 0..<6, identifier: WorkIdentifier(.arxiv, "2209.10652"),
          title: "Toy Models of Superposition", authors: ["Elhage", "Nanda"], year: 2022, confidence: 1, reason: "link")
      ])
    _ = try store.ingest(
      [
        Samples.file(
          "a", [Samples.document(title: nil, ["A post on ropes by Ada.", "> A comment on ropes by nobody."])],
          key: "post",
          mentions: mentions),
        Samples.file("b", [Samples.document(title: nil, ["A word on ropes."])], key: "pos"),
      ], derivation: 1)
    return store
  }

  private func found(_ store: Store, _ filters: QueryFilter...) throws -> [String] {
    let query = Query(text: "", expression: .term(QueryTerm(["ropes"])), filters: filters)
    return try store.passages(store.search(query, limit: 10).map(\.id)).map(\.body).sorted()
  }

  @Test(
    "A work is cited by any part of its title, its authors or its identifier",
    arguments: [
      ("toy models", true), ("ELHAGE", true), ("nanda", true), ("arxiv:2209.10652", true), ("2209", true),
      ("doi:2209.10652", false), ("grokking", false), ("Toy_Models", false), ("%", false),
    ])
  func cites(_ name: String, _ isCited: Bool) throws {
    let store = try store()
    #expect(try found(store, QueryFilter(.cites(name))) == (isCited ? Array(all[0...1]) : []))
    #expect(try found(store, QueryFilter(.cites(name), isExcluded: true)) == (isCited ? [all[2]] : all))
  }

  @Test(
    "Somebody is mentioned by the passage that names them, not by the byline",
    arguments: [("ada", true), ("quist", true), ("100%_", true), ("Ilse", false), ("_da", false)])
  func mentions(_ name: String, _ isMentioned: Bool) throws {
    #expect(try found(store(), QueryFilter(.mentions(name))) == (isMentioned ? [all[1]] : []))
  }

  @Test("Comments and references are had by whole documents")
  func has() throws {
    let store = try store()
    #expect(try found(store, QueryFilter(.has(.comments))) == Array(all[0...1]))
    #expect(try found(store, QueryFilter(.has(.references))) == Array(all[0...1]))
    #expect(try found(store, QueryFilter(.has(.references), isExcluded: true)) == [all[2]])
  }

  @Test("A tag is had by the document that bears one, whichever it is")
  func tags() throws {
    let store = try store()
    #expect(try found(store, QueryFilter(.has(.tag))).isEmpty)
    _ = try store.tag(["pos"], "later", remove: false)
    #expect(try found(store, QueryFilter(.has(.tag))) == [all[2]])
    _ = try store.tag(["pos"], "later", remove: true)
    #expect(try found(store, QueryFilter(.has(.tag))).isEmpty)
  }

  @Test(
    "A note belongs to the document of its address, not to one whose key begins alike",
    arguments: ["post", "post#p1", "post#c1", "post@2#p1", "post#p1:0-4"])
  func notes(address: String) throws {
    let store = try store()
    #expect(try found(store, QueryFilter(.has(.note))).isEmpty)
    _ = try store.addNote(to: address, "See the appendix.", quote: nil)
    #expect(try found(store, QueryFilter(.has(.note))) == Array(all[0...1]))
  }

  @Test("Two conditions of one field are alternatives, what is excluded is excluded all the same")
  func together() throws {
    let store = try store()
    _ = try store.tag(["pos"], "later", remove: false)
    #expect(try found(store, QueryFilter(.has(.tag)), QueryFilter(.has(.comments))) == all)
    #expect(try found(store, QueryFilter(.has(.tag)), QueryFilter(.cites("toy"))).isEmpty, "two fields, both must hold")
    #expect(
      try found(
        store, QueryFilter(.has(.tag)), QueryFilter(.has(.comments)), QueryFilter(.cites("toy"), isExcluded: true))
        == [all[2]])
  }

  @Test("A concept is words to look for, and no condition of its own")
  func concept() throws {
    #expect(SearchFilter([QueryFilter(.concept("ropes"))]).sql.isEmpty)
    #expect(try found(store(), QueryFilter(.concept("knots"))) == all)
  }
}
