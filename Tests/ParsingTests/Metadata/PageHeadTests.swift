import Testing

@testable import Parsing

@Suite struct PageHeadTests {
  private func head(_ html: String) throws -> PageHead {
    PageHead(of: try tree(html), options: ReadingOptions())
  }

  @Test("Metas are kept by name, property and itemprop, in their order") func metas() throws {
    let head = try head(
      """
      <meta name=Author content=" Ada "><meta name=author content=Ben><meta property=og:title content=T>
      <meta itemprop=datePublished content=2024-01-02><meta name=empty content=""><meta name=citation_author value=Cleo>
      """)
    #expect(head.metas["author"] == ["Ada", "Ben"])
    #expect(head.metas["og:title"] == ["T"])
    #expect(head.metas["datepublished"] == ["2024-01-02"])
    #expect(head.metas["empty"] == nil)
    #expect(head.metas["citation_author"] == ["Cleo"])
  }

  @Test("The first of several names that has a content is taken") func firstOf() throws {
    let head = try head("<meta name=b content=two><meta name=c content=three>")
    #expect(head.meta("a", "b", "c")?.name == "b")
    #expect(head.meta("a", "b", "c")?.content == "two")
    #expect(head.meta("a") == nil)
  }

  @Test("The title is folded, and that of a drawing is none") func title() throws {
    #expect(try head("<svg><title>Icon</title></svg><title> A \n page </title>").titleElement == "A page")
  }

  @Test("JSON-LD is read object by object, a graph's each by itself; damaged scripts are left") func linkedData() throws
  {
    let head = try head(
      """
      <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"BlogPosting","headline":"A"}]}</script>
      <script type="application/ld+json">{"@type":</script>
      <script type="application/json">{"@type":"Article","headline":"B"}</script>
      """)
    #expect(head.linkedData.count == 3)
    #expect(head.article?["headline"]?.text == "A")
  }

  @Test("Address and language are the page's own") func links() throws {
    let head = try head(
      "<html lang=en-GB><link rel=stylesheet href=a.css><link rel=canonical href=https://example.org/a><link rel=canonical href=/b>"
    )
    #expect(head.canonical == "https://example.org/a")
    #expect(head.language == "en-GB")
  }

  @Test(
    "A page's own article is the first object of an article's type",
    arguments: ["Article", "BlogPosting", "NewsArticle", "ScholarlyArticle", "blogposting", "PodcastEpisode"])
  func types(_ type: String) throws {
    let html =
      "<script type='application/ld+json'>[{\"@type\":\"WebPage\"},{\"@type\":[\"Thing\",\"\(type)\"],\"headline\":\"A\"}]</script>"
    #expect(try head(html).article?["headline"]?.text == "A")
    #expect(try head(html.replacing(type, with: "Product")).article == nil)
  }

  @Test("Graphs within graphs are read to their ends") func nestedGraphs() throws {
    let html =
      "<script type='application/LD+JSON; charset=utf-8'>{\"@graph\":{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"A\"}]}}</script>"
    #expect(try head(html).article?["headline"]?.text == "A")
  }

  @Test(
    "A page without a head has nothing to say",
    arguments: ["", "<p>words</p>", "<title></title>", "<meta><link><script></script>"])
  func nothing(_ html: String) throws {
    let head = try head(html + "<p>words</p>")
    #expect(head.metas.isEmpty && head.linkedData.isEmpty && head.canonical == nil && head.language == nil)
    #expect(head.titleElement ?? "" == "")
  }
}
