import Model
import Testing

@Suite struct IssueHeadingTests {
  private func title(_ heading: String, between: String = "\n") throws -> String? {
    try page(
      """
      <head><title>Ropes, two lost anchors</title></head><body><h1>\(heading)</h1>\(between)<h2>Ropes, two lost anchors</h2>\
      \(ArticleExtractionTests.prose)
      """
    ).title
  }

  @Test(
    "An issue is called by its name and day, not by its first news",
    arguments: ["Harbour Log 2025-01-31", "2025-01-31 Harbour Log", "The Log of 2025-01-31"])
  func issue(_ heading: String) throws {
    #expect(try title(heading) == heading)
  }

  @Test(
    "Another heading above the title is not it",
    arguments: [
      "Harbour Log", "2025-01-31", "Harbour Log 31", "Harbour Log 2025-01", "Log 2025-01-3x",
      "From 2025-01-01 to 2025-01-31",
    ])
  func others(_ heading: String) throws {
    #expect(try title(heading) == "Ropes, two lost anchors")
  }

  @Test("Joined signs of pictures in both are no difference") func joiners() throws {
    let told = "Ropes \u{1F468}\u{200D}\u{1F4BB}"
    let html = "<title>\(told)</title><h1>Harbour Log 2025-01-31</h1><h2>\(told)</h2>\(ArticleExtractionTests.prose)"
    #expect(try page(html).title == "Harbour Log 2025-01-31")
  }

  @Test("What stands between the two parts them") func apart() throws {
    #expect(try title("Harbour Log 2025-01-31", between: "<p>All issues</p>") == "Ropes, two lost anchors")
  }
}
