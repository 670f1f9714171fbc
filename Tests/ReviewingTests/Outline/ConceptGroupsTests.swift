import Testing
import Text

@testable import Reviewing

@Suite("Quotations that share a concept")
struct ConceptGroupsTests {
  private func groups(_ quotes: [String], topic: [String] = []) -> [(name: String?, members: [Int])] {
    ConceptGroups(topic: Set(topic.map { stem(folded($0.utf8)) })).groups(of: quotes.map { Array($0.utf8) })
  }

  @Test("The concept that most share comes first, what shares nothing last")
  func order() {
    let groups = groups([
      "Dictionaries split a feature.", "The weather is fine.", "Attention patterns move.", "A dictionary is trained.",
      "Attention patterns settle.", "Two dictionaries differ.",
    ])
    #expect(groups.map(\.members) == [[0, 3, 5], [2, 4], [1]])
    #expect(groups.map(\.name) == ["dictionaries", "attention patterns", nil])
  }

  @Test("Two words side by side name more than one of them")
  func pairs() {
    #expect(groups(["Weight decay matters.", "They use weight decay."]).map(\.name) == ["weight decay"])
  }

  @Test("Forms of a word are one concept, named by the first in the alphabet")
  func forms() {
    #expect(groups(["Circuits form.", "One circuit breaks."]).map(\.name) == ["circuit"])
  }

  @Test("The topic's own words are no concept")
  func topic() {
    let quotes = ["Superposition holds features.", "Superposition costs capacity."]
    #expect(groups(quotes, topic: ["superposition"]).map(\.name) == [nil])
    #expect(groups(quotes).map(\.name) == ["superposition"])
  }

  @Test(
    "Words of argument, of grammar, short ones, numbers and adverbs name nothing",
    arguments: ["example", "because", "loss", "2024", "slowly", "trained"])
  func fillers(_ word: String) {
    #expect(groups(["Here \(word) stands.", "There \(word) lies."]).map(\.name) == [nil])
  }

  @Test("A quotation stands in one group only")
  func once() {
    let groups = groups(["Ropes and knots matter here.", "Knots slip under ropes.", "Knots hold."])
    #expect(groups.flatMap(\.members).sorted() == [0, 1, 2])
    #expect(groups.first?.members == [0, 1, 2])
  }

  @Test("Without quotations there are no groups")
  func none() {
    #expect(groups([]).isEmpty)
  }

  @Test("Of concepts that as many share the earlier in the alphabet is taken")
  func ties() {
    #expect(groups(["Zebras meet apples.", "Apples feed zebras."]).map(\.name) == ["apples"])
  }
}
