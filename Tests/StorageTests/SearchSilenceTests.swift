import Model
import Testing

@testable import Storage

@Suite("Passages that say nothing of it")
struct SearchSilenceTests {
  let folder = TemporaryFolder()

  private func store() throws -> Store {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.ingest(
      [
        Samples.file(
          "a", [Samples.document(title: "Shores", ["Kelp forests.", "Otters dive.", "> Kelp again."])], key: "a"),
        Samples.file("b", [Samples.document(title: "On kelp", published: nil, ["Urchins graze."])], key: "b"),
      ], derivation: 1)
    return store
  }

  @Test("Passages that say a word by stem, in body or title, are told")
  func saying() throws {
    let store = try store()
    #expect(try store.passagesSaying([QueryTerm(["kelp"])]).count == 3)
    #expect(try store.passagesSaying([QueryTerm(["otter"])]).count == 1)
    #expect(try store.passagesSaying([QueryTerm(["urch"], isPrefix: true)]).count == 1)
    #expect(try store.passagesSaying([]).isEmpty)
  }

  @Test("A document that says it in one passage says it in all of them, where whole documents are asked for")
  func documents() throws {
    let store = try store()
    let all = try store.passageIDs(of: "a", blocks: nil)
    #expect(try store.passagesSaying([QueryTerm(["otter"])], wholeDocuments: true) == Set(all))
    #expect(try store.passagesSaying([], wholeDocuments: true).isEmpty)
  }

  @Test("The words of passages are those on the shelf")
  func allowed() throws {
    let store = try store()
    let all = try store.passageIDs(of: "a", blocks: nil) + store.passageIDs(of: "b", blocks: nil)
    let words = try store.words(of: all)
    #expect(words.count == 4)
    #expect(words[all[0]]?.body == "Kelp forests.")
    #expect(words[all[0]]?.title == "Shores")
    #expect(Set(words.values.map(\.document)).count == 2)
    #expect(words.values.count { $0.title == nil } == 1, "no title heads a comment")
    #expect(try store.setRemoved(["b"], true) == nil)
    #expect(try store.words(of: all).count == 3)
    #expect(try store.words(of: [999]).isEmpty)
  }

  @Test("A document's passages are found by the blocks they hold")
  func blocks() throws {
    let store = try store()
    #expect(try store.passageIDs(of: "a", blocks: nil).count == 3)
    #expect(try store.passageIDs(of: "a", blocks: 1..<2).count == 1)
    #expect(try store.passageIDs(of: "absent", blocks: nil).isEmpty)
  }

  @Test("A passage has its comment's date, else its document's")
  func dates() throws {
    let store = try store()
    let (first, other) = (try store.passageIDs(of: "a", blocks: nil), try store.passageIDs(of: "b", blocks: nil))
    let dates = try store.dates(of: first + other)
    #expect(first.allSatisfy { dates[$0] == "2024-03-05" })
    #expect(other.allSatisfy { dates[$0] == nil })
  }

  @Test("Fields on citations, people and what a document has")
  func fields() throws {
    let store = try Store.open(folder.library, for: .write)
    var mentions = Samples.mentions
    mentions.people.append(PersonMention(name: "Ada Lovelace", role: .mentioned, range: 0..<5))
    _ = try store.ingest([Samples.file("a", key: "a", mentions: mentions)], derivation: 1)
    _ = try store.addNote(to: "a#p1", "Look again.", quote: nil)
    func count(_ test: QueryFilter.Test) throws -> Int {
      try store.search(Query(text: "", filters: [QueryFilter(test)]), limit: 10).count
    }
    #expect(try count(.cites("toy models")) == 2)
    #expect(try count(.cites("arxiv:2209")) == 2)
    #expect(try count(.cites("nothing")) == 0)
    #expect(try count(.mentions("lovelace")) == 1)
    #expect(try count(.has(.note)) == 2)
    #expect(try count(.has(.references)) == 2)
    #expect(try count(.has(.comments)) == 0)
    #expect(try count(.has(.tag)) == 0)
  }
}
