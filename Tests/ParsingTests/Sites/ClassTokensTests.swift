import Parsing
import Testing

@Suite struct ClassTokensTests {
  @Test("Classes and identifiers are known whole and by their heads") func heads() throws {
    let tokens = ClassTokens(
      try tree("<div class='PostsPage-title  wide' id='thingrow_t3_1'><p class='a\nb-c'>x</p></div>"))
    #expect(tokens.contains("PostsPage-title"))
    #expect(tokens.contains("PostsPage"))
    #expect(tokens.contains("wide"))
    #expect(tokens.contains("thingrow"))
    #expect(tokens.contains("thingrow_t3_1"))
    #expect(tokens.contains("a"))
    #expect(tokens.contains("b"))
  }

  @Test("A part of a token, or a word of the text, is no token") func noToken() throws {
    let tokens = ClassTokens(try tree("<div class='PostsPage-title'>comments-node</div>"))
    #expect(!tokens.contains("Posts"))
    #expect(!tokens.contains("title"))
    #expect(!tokens.contains("comments-node"))
    #expect(!tokens.contains("comments"))
  }

  @Test("Blanks at the ends and between tokens, and signs at their beginning, make no tokens of their own")
  func borders() throws {
    let tokens = ClassTokens(try tree("<p class='  a\t\tb-  -c _d'>x</p><p id=Ä-ö>y</p><p class>z</p>"))
    for token: StaticString in ["a", "b", "b-", "-c", "_d", "Ä", "Ä-ö"] { #expect(tokens.contains(token), "\(token)") }
    for token: StaticString in ["c", "d", "ö", "A"] { #expect(!tokens.contains(token), "\(token)") }
  }
}
