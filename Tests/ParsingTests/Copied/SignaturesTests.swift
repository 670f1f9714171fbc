import Model
import Testing

@testable import Parsing

@Suite("Places where somebody signs")
struct SignaturesTests {
  private func places(_ text: String) -> [Signatures.Place] {
    let lines = TextLines(Array(text.utf8))
    return Signatures(lines, 0..<lines.count).places
  }

  @Test("Name, age and scores may have lines of their own")
  func stacked() throws {
    let place = try #require(places("Ada Exner\n2y\n14\n3\nThe text of it.").first)
    #expect(place.signature.name == "Ada Exner")
    #expect(place.signature.age == "2y")
    #expect(place.signature.score?.value == 14)
    #expect(place.signature.score?.second == 3)
    #expect(place.lines == 0..<4)
  }

  @Test("Signs between them, an omega and a fold are passed over")
  func signs() throws {
    let place = try #require(
      places("[-]\nAda Exner\n•\n2y ago*\nΩ\n4\n9\n2\nThe text.").first
        ?? places("[-]\nAda Exner\n•\n2y*\nΩ\n4\n9\n2\nThe text.").first)
    #expect(place.lines.lowerBound == 0)
    #expect(place.signature.score == Score(9, second: 2, raw: "Ω4 9 2", isCertain: false))
  }

  @Test("A date below the name signs as an age does")
  func date() throws {
    let place = try #require(places("Ada Exner\nMay 3, 2021\nThe text.").first)
    #expect(place.signature.date?.description == "2021-05-03")
    #expect(place.signature.score == nil)
  }

  @Test("Text goes from one signature to the next")
  func text() {
    let lines = TextLines(Array("Ada Exner 2y 3 points\nOne.\nTwo.\nBo Tanaka 1y 2 points\nThree.".utf8))
    let signatures = Signatures(lines, 0..<lines.count)
    #expect(signatures.text(of: 0, limit: lines.count) == 1..<3)
    #expect(signatures.text(of: 1, limit: lines.count) == 4..<5)
  }

  @Test(
    "A heading over a figure, a name over text, and an age over text sign nothing",
    arguments: ["Results\n14\nThe text.", "Ada Exner\nThe text.", "2y\n14\nThe text.", "A sentence ends.\n2y\nText."])
  func none(text: String) {
    #expect(places(text).isEmpty)
  }
}
