import Testing

@testable import Parsing

@Suite struct HiddenVariantTests {
  private func hides(_ name: String) -> Bool { HiddenVariant.hides(Array(name.utf8)[...]) }

  @Test("What is hidden but in a state is hidden", arguments: ["not-print:hidden", "mt-2 not-machine:hidden text-sm"])
  func hidden(_ name: String) {
    #expect(hides(name))
  }

  @Test(
    "What the screen's width hides, or a state that few are in, is shown",
    arguments: [
      "hidden", "md:hidden", "not-lg:hidden", "not-max-md:hidden", "print:hidden", "not-hidden", "not-print:block",
      "dark:not-print:hidden", ":", "",
    ])
  func shown(_ name: String) {
    #expect(!hides(name))
  }

  @Test("Marks for machines stood in a page's headings") func heading() throws {
    let html = """
      <article>\(ArticleExtractionTests.prose)<h3><span class='not-machine:hidden'>### </span>On harbours\
      <span class='not-machine:hidden'> (https://example.org/harbours)</span></h3><p>They close at four.</p></article>
      """
    #expect(try page(html).bodyTexts.suffix(2) == ["On harbours", "They close at four."])
  }
}
