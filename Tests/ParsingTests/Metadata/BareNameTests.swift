import Model
import Testing

@Suite struct BareNameTests {
  private func title(_ told: String, heading: String = "jib", site: String = "Rope Tools") throws -> String? {
    try page(
      """
      <head><title>\(told)</title><meta property=og:site_name content='\(site)'></head><body><h1>\(heading)</h1>\
      \(ArticleExtractionTests.prose)
      """
    ).title
  }

  @Test(
    "A heading of one word was the title though the head says what it is",
    arguments: ["jib - A knot for wet ropes that holds - Rope Tools", "jib | A knot for wet ropes that holds"])
  func phrase(_ told: String) throws {
    #expect(try title(told)?.hasSuffix("A knot for wet ropes that holds") == true)
    #expect(try title(told)?.hasPrefix("jib") == true)
  }

  @Test(
    "A part of the site behind the word is no phrase, nor are two parts",
    arguments: [
      "jib - Rope Tools", "jib - Knots for beginners - Rope Tools", "jib | Knots | All the knots of our harbour",
    ])
  func parts(_ told: String) throws {
    #expect(try title(told) == "jib")
  }

  @Test("A heading of several words says enough") func several() throws {
    let told = "The wet jib - A knot for wet ropes that holds"
    #expect(try title(told, heading: "The wet jib") == "The wet jib")
  }
}
