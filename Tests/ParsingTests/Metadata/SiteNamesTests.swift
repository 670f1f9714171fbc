import Testing

@testable import Parsing

@Suite struct SiteNamesTests {
  private func names(_ html: String, site: String? = nil) throws -> SiteNames {
    SiteNames(Page(tree: try tree(html + "<p>words"), options: ReadingOptions()), site: site)
  }

  @Test("A site is known by its declared name and by its host, whatever blanks and dots") func contained() throws {
    let names = try names("<link rel=canonical href=https://www.small-models.example.org/a>", site: "Small Models")
    for name in ["small models", "SmallModels", "small-models.example.org"] { #expect(names.contains(name), "\(name)") }
    #expect(!names.contains("Large Models"))
  }

  @Test("The publisher of JSON-LD is the site") func publisher() throws {
    let names = try names(
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"publisher\":{\"name\":\"Example Press\"}}</script>")
    #expect(names.isSite("Example Press"))
  }

  @Test("People name their sites after themselves: two words that only the address joins are a person") func namesake()
    throws
  {
    let names = try names("<link rel=canonical href=https://adaexample.org/a>")
    #expect(!names.isSite("Ada Example"))
    #expect(names.isSite("adaexample"))
    #expect(try self.names("", site: "Ada Example").isSite("Ada Example"))
  }

  @Test("A name that holds the site's among its words is no person's") func inside() throws {
    let names = try names("", site: "Sound Guys")
    #expect(names.isNamedInside("The Sound Guys Team"))
    #expect(names.isNamedInside("Add SoundGuys"))
    #expect(!names.isNamedInside("Ada Sound"))
    #expect(try !self.names("", site: "Ada").isNamedInside("Ada Example"))
  }

  @Test(
    "The longest label of a host is the site's, whatever stands around it",
    arguments: [
      "https://www.smallmodels.example/a", "https://forums.smallmodels.co.example/a?b", "http://SMALLMODELS.example",
      "https://m.smallmodels.example:8080/",
    ])
  func hosts(_ url: String) throws {
    #expect(try names("<link rel=canonical href='\(url)'>").contains("Small Models"))
  }

  @Test("Short words and words that only resemble the site's name are persons") func persons() throws {
    let names = try names("<link rel=canonical href=https://adam.example/>", site: "The Adam Papers")
    #expect(!names.isSite("Ada"))
    #expect(names.isSite("adam"))
    #expect(!names.isNamedInside("Adam Exner"))
    #expect(names.isNamedInside("Staff of The Adam Papers"))
  }

  @Test("A page that says nothing of its site knows no name of it") func nothing() throws {
    let names = try names("")
    #expect(!names.contains("Example") && !names.isSite("Example") && !names.isNamedInside("Example"))
  }
}
