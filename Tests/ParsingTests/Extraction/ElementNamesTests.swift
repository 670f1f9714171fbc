import Parsing
import Testing

@Suite struct ElementNamesTests {
  private func marks(_ attributes: String, _ element: String = "div") throws -> PartMarks {
    let tree = try tree("<body><\(element) \(attributes)>words</\(element)>")
    let node = try #require(tree.first(below: tree.root) { tree.name($0) == element })
    return ElementNames(tree)[node]
  }

  @Test("Class and identifier speak, other attributes do not") func attributes() throws {
    #expect(try marks("class=sidebar").contains(.chrome))
    #expect(try marks("id=sidebar").contains(.chrome))
    #expect(try marks("title=sidebar data-class=sidebar").isEmpty)
    #expect(try marks("").isEmpty)
  }

  @Test("Several names are said of one element") func several() throws {
    let marks = try marks("class='byline post-date entry-content'")
    #expect(marks.isSuperset(of: [.author, .date, .text]))
    #expect(!marks.contains(.comment))
  }

  @Test(
    "What a style hides is hidden, however it is written",
    arguments: ["display:none", "color:red;DISPLAY : none", "visibility:hidden", "visibility: hidden !important"])
  func hidden(_ style: String) throws {
    #expect(try marks("style='\(style)'").contains(.hidden))
  }

  @Test("Other styles hide nothing", arguments: ["display:block", "visibility:visible", "animation:none", ""])
  func shown(_ style: String) throws {
    #expect(try !marks("style='\(style)'").contains(.hidden))
  }

  @Test("Letters in a span may be for the eye alone; a block that readers' programs skip is hidden") func aria() throws
  {
    #expect(try marks("aria-hidden=true").contains(.hidden))
    #expect(try !marks("aria-hidden=false").contains(.hidden))
    #expect(try !marks("aria-hidden=true", "span").contains(.hidden))
  }
}
