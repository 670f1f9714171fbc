import Testing

@testable import Linking

@Suite("Concepts of a collection")
struct ConceptRankingTests {
  private func concepts(
    _ documents: [(title: String, text: String)], known: KnownNames = KnownNames(), limit: Int = 50
  ) -> [RankedConcept] {
    TermCollection(documents).concepts(known: known, limit: limit) { parts in
      parts.map { Array(($0.isTitle ? documents[$0.document].title : documents[$0.document].text).utf8) }
    }
  }

  @Test("Names of several words that stand together come first, written as the texts write them")
  func first() {
    let found = concepts(gardenNotes).map(\.name)
    #expect(found.prefix(3).contains("soil moisture sensor"))
    #expect(found.contains("Drip irrigation"))
    #expect(found.contains("Companion planting"))
  }

  @Test("Documents and occurrences are told")
  func counts() throws {
    let irrigation = try #require(concepts(gardenNotes).first { $0.stems == "drip irrig" })
    #expect(irrigation.documents == 3)
    #expect(irrigation.occurrences == 4)
  }

  @Test("Forms of one concept are joined by stem, the commonest being its name")
  func forms() throws {
    let found = concepts([
      ("", "Tide pools dry. Tide pools fill."), ("", "A tide pool dries, tide pools fill."), ("", "Other matters."),
    ])
    let pools = try #require(found.first { $0.stems == "tide pool" })
    #expect(pools.name == "tide pools" || pools.name == "Tide pools")
    #expect(pools.forms.contains("tide pool"))
    #expect(Set(found.map(\.stems)).count == found.count)
  }

  @Test("What is in one document alone is no concept of the collection")
  func alone() {
    #expect(!concepts(gardenNotes).contains { $0.stems.contains("capacit") })
  }

  @Test("Of two names as common, the one that ends as names of ideas do comes first, and a participle last")
  func endings() throws {
    let text = "Reef mapping helps. Reef boat helps. Reef charted helps."
    let found = concepts([("", text), ("", text), ("", "nothing")]).map(\.stems)
    let places = try ["reef map", "reef boat", "reef chart"].map { try #require(found.firstIndex(of: $0)) }
    #expect(places == places.sorted())
  }

  @Test("A fragment of one longer name is left out")
  func fragment() {
    let found = concepts(gardenNotes).map(\.stems)
    #expect(found.contains("soil moistur sensor"))
    #expect(!found.contains("soil moistur"))
    #expect(!found.contains("moistur sensor"))
  }

  @Test("People are kept out, and what an acronym stands for comes up")
  func known() {
    let notes: [(title: String, text: String)] = [
      ("", "Ada Lovelace writes on rock pools and deep sea vents."),
      ("", "Ada Lovelace answers: rock pools differ from deep sea vents."),
    ]
    #expect(concepts(notes).contains { $0.stems == "ada lovelac" })
    #expect(!concepts(notes, known: KnownNames(people: ["ada lovelac"])).contains { $0.stems == "ada lovelac" })
    let raised = concepts(notes, known: KnownNames(concepts: ["rock pool"])).first { $0.stems == "rock pool" }
    let plain = concepts(notes).first { $0.stems == "rock pool" }
    #expect((raised?.score ?? 0) > (plain?.score ?? 0))
  }

  @Test("The list is cut, and the same texts give the same list")
  func stable() {
    #expect(concepts(gardenNotes, limit: 2).count == 2)
    #expect(concepts(gardenNotes) == concepts(gardenNotes))
    #expect(concepts([]).isEmpty)
  }

  @Test("Single words come in behind names of several")
  func words() {
    let found = concepts(gardenNotes)
    let word = found.firstIndex { !$0.stems.contains(" ") }
    let name = found.firstIndex { $0.stems.contains(" ") }
    #expect((name ?? 0) < (word ?? .max))
  }
}
