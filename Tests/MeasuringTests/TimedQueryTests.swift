import Measuring
import Testing

@Suite("Queries whose time is taken")
struct TimedQueryTests {
  private static let vocabulary = Vocabulary()
  private static let queries = TimedQuery.all(vocabulary, passages: 9_600)

  @Test("There are three of each kind, all different")
  func kinds() {
    for kind in TimedQuery.Kind.allCases { #expect(Self.queries.count { $0.kind == kind } == 3) }
    #expect(Set(Self.queries.map(\.typed)).count == Self.queries.count)
  }

  @Test("The bare expression asks for the words of the query that mean something")
  func expressions() throws {
    let two = try #require(Self.queries.first { $0.kind == .twoWords })
    let words = two.typed.split(separator: " ")
    #expect(words.count == 2 && two.expression == "\"\(words[0])\" OR \"\(words[1])\"")
    let question = try #require(Self.queries.first { $0.kind == .question })
    let asked = question.expression.split(separator: "\"").filter { !$0.contains(" ") }
    #expect(asked.count == 4)
    for word in asked { #expect(question.typed.contains(word) && !Vocabulary.smallWords.contains(String(word))) }
    let prefix = try #require(Self.queries.first { $0.kind == .prefix })
    #expect(prefix.typed.count == 5 && prefix.typed.hasSuffix("*") && prefix.expression.hasSuffix("\"*"))
  }

  @Test("Every phrase stands in the pages that are searched, and common words in more of them than rare ones")
  func occurrences() throws {
    let generated = GeneratedPages(vocabulary: Self.vocabulary)
    let text = (0..<800).map { generated.page($0).lowercased() }
    for query in Self.queries where query.kind == .phrase {
      let phrase = query.typed.filter { $0 != "\"" }
      #expect(text.contains { $0.contains(phrase) }, "\(phrase)")
    }
    func pages(_ kind: TimedQuery.Kind) throws -> Int {
      let word = try #require(Self.queries.first { $0.kind == kind }).typed
      return text.count { $0.contains(" \(word) ") }
    }
    #expect(try pages(.common) > 400 && (1...40).contains(pages(.rare)))
  }
}
