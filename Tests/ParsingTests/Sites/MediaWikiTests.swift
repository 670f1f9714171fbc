import Model
import Testing

@Suite struct MediaWikiTests {
  @Test("Boxes around the text of a wiki are not the text; short lists of links are") func boxes() throws {
    let document = try page(
      """
      <html><head><title>Circuit - Some Wiki</title></head><body><h1 id='firstHeading'>Circuit</h1><h3>From Some Wiki</h3>
      <div id='mw-content-text'><div class='noprint'>Another wiki has an article</div><div id='toc'>Contents</div>
      <p>A circuit is a part.</p><h2>See also<span class='mw-editsection'>[edit]</span></h2><ul><li><a href='/f'>Feature</a></li></ul>
      <div class='notice metadata'>This is a stub.</div></div><div class='printfooter'>Retrieved from</div></body></html>
      """)
    #expect(document.title == "Circuit")
    #expect(document.site == "Some Wiki")
    #expect(document.bodyTexts == ["A circuit is a part.", "See also", "Feature"])
    #expect(document.authors.isEmpty)
  }
}
