import Testing
import Text

@testable import Linking

@Suite("Ways of writing a concept")
struct ConceptFormsTests {
  private func forms(_ text: String, of stems: String) -> [ConceptForms.Form] {
    let collection = TermCollection([("", text)])
    let numbers = stems.split(separator: " ").compactMap { collection.vocabulary.number(ofStem: Array($0.utf8)) }
    return ConceptForms(collection, concepts: [numbers]).forms[0]
  }

  @Test("Each form is counted where it came first, the commonest first")
  func counted() {
    let found = forms("A tide pool.\nTide pools.\nTwo tide pools, more tide pools.", of: "tide pool")
    #expect(found.map(\.count) == [2, 1, 1])
    #expect(found.map(\.word) == [6, 1, 3])
    #expect(found.allSatisfy { $0.part == 1 })
  }

  @Test("Punctuation within parts a concept from its words")
  func parted() {
    #expect(forms("tide, pool", of: "tide pool").isEmpty)
  }

  @Test("A hyphen and a line's end within a name are kept in one line")
  func written() {
    let documents = ["the mesa-optimizer and the mesa-optimizer", "a mesa-optimizer"]
    var collection = TermCollection()
    for text in documents {
      collection.beginDocument()
      collection.add(Array(text.utf8), id: 0)
    }
    let found = collection.concepts(limit: 5) { parts in parts.map { Array(documents[$0.document].utf8) } }
    #expect(found.first?.name == "mesa-optimizer")
  }

  @Test("A concept that begins as another does is counted for itself, and what they only begin with for none")
  func beginnings() {
    let collection = TermCollection([("", "Tide pool. Tide pool crab. Tide table. Tide pool crabs.")])
    let concepts = ["tide pool", "tide pool crab", "tide tabl"].map { stems in
      stems.split(separator: " ").compactMap { collection.vocabulary.number(ofStem: Array($0.utf8)) }
    }
    let forms = ConceptForms(collection, concepts: concepts).forms
    #expect(forms.map { $0.map(\.count) } == [[3], [1, 1], [1]])
    #expect(forms[1].map(\.word) == [2, 7])
  }

  @Test("A concept without words, or one that no text has any more, has no forms")
  func absent() {
    let collection = TermCollection([("", "Tide pool. Kelp.")])
    let number = { (word: String) in collection.vocabulary.number(ofStem: Array(word.utf8)) ?? 0 }
    let forms = ConceptForms(collection, concepts: [[], [number("kelp"), number("pool")], [number("kelp")]]).forms
    #expect(forms.map(\.count) == [0, 0, 1])
  }

  @Test("Of two forms as common, the one that came first stands for the concept")
  func ties() {
    let found = forms("The Tide pool.\nA tide pool.", of: "tide pool")
    #expect(found.map(\.count) == [1, 1])
    #expect(found.map(\.word) == [1, 4])
  }
}
