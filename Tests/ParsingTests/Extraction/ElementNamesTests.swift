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

  @Test("A text and an element without attributes have no marks") func none() throws {
    let tree = try tree("<p>words</p>")
    let names = ElementNames(tree)
    for node in tree.descendants(of: tree.root, where: { _ in true }) { #expect(names[node].isEmpty) }
  }

  @Test("Elements of one class have the same marks, of a longer one their own") func shared() throws {
    let tree = try tree(
      "<p id=a class=sidebar>1</p><p id=b class=sidebar>2</p><p id=c class=sidebars-of-text>3</p><p id=d class=side>4</p>"
    )
    let names = ElementNames(tree)
    let marks = try ["a", "b", "c", "d"].map { names[try #require(tree.element(id: $0))].contains(.chrome) }
    #expect(marks == [true, true, true, false])
  }

  @Test(
    "What is hidden is so by attribute or style, whatever stands beside it",
    arguments: [
      "hidden", "hidden=until-found", "style='margin:0;display:none;color:red' class=post", "aria-hidden=true id=x",
    ])
  func hiddenBy(_ attributes: String) throws {
    #expect(try marks(attributes).contains(.hidden))
  }

  @Test(
    "Words of a style that only resemble hiding hide nothing",
    arguments: [
      "style='display'", "style='display:'", "style='--display:none-such'", "style='visibility:hid'",
      "title='display:none'",
    ])
  func noHiding(_ attributes: String) throws {
    #expect(try marks(attributes).contains(.hidden) == attributes.contains("--display"))
  }

  @Test("What stands far off the page was read") func offPage() throws {
    let tree = try tree(
      "<body><div style='position:absolute; top:0; left:-9999px'>Spam</div><p style='left:-9px'>Words</p>")
    let names = ElementNames(tree)
    let nodes = tree.descendants(of: tree.root) { tree.attributeRange($0, "style") != nil }
    #expect(nodes.map { names[$0].contains(.hidden) } == [true, false])
  }
}
