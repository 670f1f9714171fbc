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

  @Test("Scores may be told with their unit or their sign, or be hidden")
  func scores() {
    #expect(places("Ada Exner\n2y\n14 points\nText.").first?.signature.score?.value == 14)
    #expect(places("Ada Exner\n2y\n+7\nText.").first?.signature.score?.value == 7)
    #expect(places("Ada Exner\n2y\n-3\nText.").first?.signature.score?.value == -3)
    #expect(places("Ada Exner\n2y\n[score hidden]\nText.").first?.signature.score == nil)
  }

  @Test("One figure is certain, and the raw figures are kept")
  func certain() throws {
    let one = try #require(places("Ada Exner\n2y\n14\nText.").first?.signature.score)
    #expect(one == Score(14, raw: "14"))
    let two = try #require(places("Ada Exner\n2y\n14\n3\nText.").first?.signature.score)
    #expect(two == Score(14, second: 3, raw: "14 3", isCertain: false))
  }

  @Test("Both forms may stand on one page")
  func mixed() {
    let found = places("Ada Exner 2y 14 points\nOne.\nBo Tanaka\n1y\n3\nTwo.")
    #expect(found.map(\.signature.name) == ["Ada Exner", "Bo Tanaka"])
    #expect(found.map(\.lines) == [0..<1, 2..<5])
  }

  @Test("A page of ten thousand turns is read")
  func many() {
    let text = (0..<10_000).map { "ada_\($0) 2y 3 points\nWord \($0)." }.joined(separator: "\n")
    #expect(places(text).count == 10_000)
  }

  @Test("Only the lines of the range are looked at")
  func range() {
    let lines = TextLines(Array("Ada Exner 2y 3 points\nOne.\nBo Tanaka 1y 2 points\nTwo.".utf8))
    #expect(Signatures(lines, 1..<lines.count).places.map(\.signature.name) == ["Bo Tanaka"])
    #expect(Signatures(lines, 1..<2).places.isEmpty)
    #expect(Signatures(lines, 4..<4).places.isEmpty)
  }

  @Test("A signature at the very end has no text")
  func atTheEnd() {
    let lines = TextLines(Array("Ada Exner\n2y\n3".utf8))
    let signatures = Signatures(lines, 0..<lines.count)
    #expect(signatures.places.count == 1)
    #expect(signatures.text(of: 0, limit: lines.count).isEmpty)
  }

  @Test("Figures that are no scores are the text's", arguments: ["1234567", "14 seeds", "3.5", "14 points more"])
  func noScores(line: String) {
    #expect(places("Ada Exner\n2y\n\(line)\nText.").first?.signature.score == nil)
  }
}
