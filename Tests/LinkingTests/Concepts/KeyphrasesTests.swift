import Testing
import Text

@testable import Linking

@Suite("Keyphrases")
struct KeyphrasesTests {
  private func phrases(of document: Int, in collection: TermCollection, limit: Int = 10) -> [String] {
    collection.keyphrases(of: document, frequencies: collection.documentFrequencies(), limit: limit).map(\.text)
  }

  @Test("What a short text repeats and begins with comes first")
  func short() {
    let collection = TermCollection(gardenNotes)
    #expect(phrases(of: 0, in: collection, limit: 1) == ["soil moisture sensor"])
    #expect(phrases(of: 2, in: collection, limit: 1) == ["companion planting"])
  }

  @Test("A fragment that stands nowhere but within a longer phrase is left out")
  func fragments() {
    let collection = TermCollection([
      ("", "Red queen hypothesis. The red queen hypothesis again, and red queen hypothesis once more."),
      ("", "nothing"),
    ])
    let found = phrases(of: 0, in: collection)
    #expect(found.first == "red queen hypothesis")
    #expect(!found.contains("red queen"))
    #expect(!found.contains("queen hypothesis"))
  }

  @Test("A long text's phrase must occur three times, and early")
  func long() {
    let filler = (0..<2_600).map { "filler\($0)" }.joined(separator: ". ")
    let text = "Tide pool. Tide pool. Tide pool. Rock shelf. \(filler). Late kelp. Late kelp. Late kelp. Late kelp."
    let found = phrases(of: 0, in: TermCollection([("", text), ("", "nothing")]))
    #expect(found.contains("tide pool"))
    #expect(!found.contains("rock shelf"))
    #expect(!found.contains("late kelp"))
  }

  @Test("The form that occurs most often stands for the phrase")
  func forms() {
    let collection = TermCollection([("", "Tide pools. Tide pools. A tide pool."), ("", "nothing")])
    #expect(phrases(of: 0, in: collection).first == "tide pools")
  }

  @Test("A noun stands for what is also written as a participle, unless that is far commoner")
  func nouns() {
    let collection = TermCollection([
      ("", "Reef mapping. Reef mapped. Reef mapped. Reef mapped."), ("", "Hull mapped. Hull mapping. \(mapped)"),
      ("", "nothing"),
    ])
    #expect(phrases(of: 0, in: collection).first == "reef mapping")
    #expect(phrases(of: 1, in: collection).first == "hull mapped")
  }

  private var mapped: String { String(repeating: "Hull mapped. ", count: 30) }

  @Test("Of two phrases as frequent, the one that stands on its own comes first")
  func unity() {
    let filler = "Nothing of that matter was ever said before. "
    let text = filler + "Sand bar reef. Sand bar wind. Sand bar moon. Kelp bed. Kelp bed. Kelp bed."
    let found = phrases(of: 0, in: TermCollection([("", text), ("", "nothing")]))
    #expect(found.first == "kelp bed")
    #expect(found.contains("sand bar"))
  }

  @Test("A phrase of the title counts more")
  func title() {
    let filler = String(repeating: "It was so, and then it was not. ", count: 3)
    let text = "Kelp bed. \(filler) Sand bar. Sand bar. Kelp bed."
    #expect(phrases(of: 0, in: TermCollection([("", text), ("", "nothing")])).first == "kelp bed")
  }

  @Test("Of two phrases as frequent, the one that ends in a noun of its own comes first")
  func generalEnds() {
    let text = "Kelp results. Kelp results. Reef lagoon. Reef lagoon. Kelp. Reef."
    let found = phrases(of: 0, in: TermCollection([("", text), ("", "nothing")]))
    #expect(found.prefix(2) == ["reef lagoon", "kelp results"])
  }

  @Test("Of two phrases as frequent, the one that another document knows comes first")
  func shared() {
    let text = "Kelp bed and reef lagoon. Kelp bed. Reef lagoon."
    #expect(phrases(of: 0, in: TermCollection([("", text), ("", "nothing")])).first == "kelp bed")
    #expect(phrases(of: 0, in: TermCollection([("", text), ("", "A reef lagoon.")])).first == "reef lagoon")
  }

  @Test("A use of a phrase's initials is a use of the phrase")
  func initials() {
    let text = "Kelp bed, reef lagoon. Kelp bed. Reef lagoon"
    #expect(phrases(of: 0, in: TermCollection([("", "\(text)."), ("", "nothing")])).first == "kelp bed")
    let short = "\(text) (RL). An RL is warm, and the RL is shallow."
    #expect(phrases(of: 0, in: TermCollection([("", short), ("", "nothing")])).first == "reef lagoon")
  }

  @Test("A compound was cut at the words of grammar in it")
  func compounds() {
    let text = "E-mail filters. Peer-to-peer search and e-mail. Peer-to-peer search. GPT-4 and GPT-4."
    let found = phrases(of: 0, in: TermCollection([("", text), ("", "nothing")]))
    #expect(found.contains("peer to peer search"))
    #expect(found.contains("e mail"))
    #expect(found.contains("gpt 4"))
  }

  @Test("A phrase of five words is found whole, one of six is not")
  func longest() {
    let text = "Graphics unit red queen hypothesis. It was. Very old clay drip line soil sensor probe."
    let found = phrases(of: 0, in: TermCollection([("", text), ("", "nothing")]), limit: 100)
    #expect(found.contains("graphics unit red queen hypothesis"))
    #expect(found.allSatisfy { $0.split(separator: " ").count <= 5 })
  }

  @Test("A document without words has no keyphrases")
  func empty() {
    let collection = TermCollection([("", ""), ("", "of the and")])
    #expect(phrases(of: 0, in: collection).isEmpty)
    #expect(phrases(of: 1, in: collection).isEmpty)
  }
}
