import Testing

@testable import Model

@Suite("Recipes of reviews")
struct OutlineRecipeTests {
  private let recipe = OutlineRecipe(
    topic: "\"toy models\" -- 100% & más", arrangement: .time, quotes: 3, depth: 1, added: ["a b", "c=d"],
    excluded: ["key2020x#p3"],
    quoted: [.init(key: "ada2024decay", hash: TextHash("One.".utf8)), .init(key: "bo", hash: TextHash("Two.".utf8))])

  @Test("A recipe is found again in whatever stands around it")
  func roundTrip() {
    for text in ["\(recipe)", "<!-- \(recipe) -->", "% \(recipe)\n\\begin{document}", "{\"recipe\": \"\(recipe)\"}"] {
      #expect(OutlineRecipe(in: Array(text.utf8)) == recipe)
    }
  }

  @Test("No sign of a recipe is markup in any format")
  func plain() {
    #expect("\(recipe)".allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "%=&,.:".contains($0)) })
  }

  @Test(
    "What carries no recipe has none",
    arguments: ["", "# Review: x", "quire.outline:", "quire.outline:by=time", "quire.outline:topic=%4", "quire.outl"])
  func none(text: String) {
    #expect(OutlineRecipe(in: Array(text.utf8)) == nil)
  }
}
