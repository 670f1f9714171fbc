import Testing

@testable import Parsing

@Suite struct QuoteHeadTests {
  @Test(
    "A line that only says whose words follow gives the name",
    arguments: [
      ("Ada wrote:", "Ada"), ("Ada Example said: ↑", "Ada Example"), ("10 hours ago, R C-R said:", "R C-R"),
      ("On 4/2/2024 at 5:00 PM, Ada said:", "Ada"), ("Originally Posted by Ada", "Ada"),
      ("(2024-01-05, 03:34 AM) Ada Wrote:", "Ada"), ("Ada wrote: Sat Feb 24, 2024 12:41 pm", "Ada"),
      ("ada@forum.example said:", "ada@forum.example"),
    ])
  func heads(_ line: String, _ name: String) {
    #expect(QuoteHead.name(in: line) == name)
  }

  @Test(
    "A line that says more, or names nobody, gives none",
    arguments: [
      "As Ada said: it holds.", "He wrote:", "Ada wrote a paper", "said:", "Note:", "",
      "It was long ago that the many people of this forum wrote:",
    ])
  func others(_ line: String) {
    #expect(QuoteHead.name(in: line) == nil)
  }
}
