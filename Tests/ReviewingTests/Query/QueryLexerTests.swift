import Testing

@testable import Reviewing

@Suite("Pieces of a query")
struct QueryLexerTests {
  private func kinds(_ text: String) throws -> [QueryToken.Kind] {
    try QueryLexer.tokens(of: Array(text.utf8)).map(\.kind)
  }

  private func word(_ text: String) -> QueryToken.Kind { .word(Array(text.utf8)) }

  @Test("Words are what stands between blanks, with all that clings to them")
  func words() throws {
    #expect(try kinds("  C++  long-term\tcan't\nspars* ") == ["C++", "long-term", "can't", "spars*"].map(word))
    #expect(try kinds("") == [])
    #expect(try kinds(" \t\n") == [])
  }

  @Test("Every piece knows where it begins, in bytes")
  func offsets() throws {
    let tokens = try QueryLexer.tokens(of: Array("é (toy OR \"a b\")".utf8))
    #expect(tokens.map(\.offset) == [0, 3, 4, 8, 11, 16])
  }

  @Test("Operators are in capitals, and only as words of their own")
  func operators() throws {
    #expect(try kinds("a OR b AND NOT c") == [word("a"), .or, word("b"), .and, .not, word("c")])
    #expect(try kinds("or and not") == ["or", "and", "not"].map(word))
    #expect(try kinds("ORb fORd") == ["ORb", "fORd"].map(word))
  }

  @Test("Brackets part words")
  func brackets() throws {
    #expect(try kinds("(a)b(") == [.open, word("a"), .close, word("b"), .open])
  }

  @Test("A phrase holds whatever stands between its marks")
  func phrases() throws {
    #expect(try kinds("\"toy (models) OR -x\"") == [.phrase(Array("toy (models) OR -x".utf8))])
    #expect(try kinds("a\"b c\"d") == [word("a"), .phrase(Array("b c".utf8)), word("d")])
    #expect(try kinds("\"\"") == [.phrase([])])
  }

  @Test("A mark without its partner is pointed at, in characters", arguments: [("\"a", 1), ("é \"a b", 3)])
  func openPhrase(_ text: String, _ character: Int) {
    #expect(throws: QuerySyntaxError(character: character, message: "this quotation mark is never closed")) {
      try QueryLexer.tokens(of: Array(text.utf8))
    }
  }

  @Test(
    "A hyphen negates before a word, a phrase or a group, and is text elsewhere",
    arguments: [
      ("-toy", true), ("(-toy", true), ("-\"toy models\"", true), ("-(a b)", true), ("a -toy", true), ("a-toy", false),
      ("- toy", false), ("--", false), ("-", false), ("a -", false),
    ])
  func hyphens(_ text: String, _ negates: Bool) throws {
    #expect(try kinds(text).contains(.not) == negates)
  }

  @Test("A field is one of those there are, whatever its letter case, with something behind its colon")
  func fields() throws {
    #expect(try kinds("Author:Olah") == [.field(.author), word("Olah")])
    #expect(try kinds("in:comments") == [.field(.in), word("comments")])
    #expect(try kinds("tag:\"to read\"") == [.field(.tag), .phrase(Array("to read".utf8))])
    #expect(try kinds("colour:red") == [word("colour:red")])
    #expect(try kinds("author: Olah") == ["author:", "Olah"].map(word))
    #expect(try kinds("(author:)") == [.open, word("author:"), .close])
  }

  @Test("Every field has a name of its own", arguments: QueryField.allCases)
  func everyField(_ field: QueryField) throws {
    #expect(try kinds("\(field.rawValue):x").first == .field(field))
  }

  @Test("near takes a bracket, and a distance from one to ten")
  func near() throws {
    #expect(try kinds("near(a b)") == [.near(8), word("a"), word("b"), .close])
    #expect(try kinds("NEAR/10(a") == [.near(10), word("a")])
    #expect(try kinds("near/3 a") == ["near/3", "a"].map(word))
    #expect(try kinds("nearby(a)") == [word("nearby"), .open, word("a"), .close])
  }

  @Test("Another distance is an error at the word", arguments: ["0", "11", "x", "-1", "99999999999999999999", ""])
  func distances(_ distance: String) {
    let text = "toy near/\(distance)(a b)"
    do throws(QuerySyntaxError) {
      _ = try QueryLexer.tokens(of: Array(text.utf8))
      Issue.record("\(text) was read")
    } catch {
      #expect(error.character == 5)
      #expect(error.message.contains("from 1 to 10"))
    }
  }

  @Test("Bytes that are no UTF-8 are a word like any other")
  func bytes() throws {
    #expect(try QueryLexer.tokens(of: [0xFF, 0x20, 0x61]).map(\.kind) == [.word([0xFF]), .word([0x61])])
  }
}
