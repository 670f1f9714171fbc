import Model
import Parsing
import Testing

@Suite struct PreloadedThreadTests {
  /// A page that holds its thread as data: a topic of posts with author, day, words, and the number of the post answered.
  private func html(_ posts: [(String, String, Int?)]) -> String {
    let list = posts.enumerated().map { number, post in
      let answers = post.2.map { ",\\\"reply_to_post_number\\\":\($0)" } ?? ""
      return """
        {\\"id\\":\(900 + number),\\"post_number\\":\(number + 1),\\"username\\":\\"\(post.0)\\",\
        \\"created_at\\":\\"2024-03-0\(number + 1)T08:00:00.000Z\\",\\"cooked\\":\\"<p>\(post.1)</p>\\"\(answers)}
        """
    }.joined(separator: ",")
    let topic = "{\\\"title\\\":\\\"Counting features\\\",\\\"post_stream\\\":{\\\"posts\\\":[\(list)]}}"
    let data = "{\"topic_12\":\"\(topic)\"}".replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
    return "<body><div id=data-preloaded data-preloaded=\"\(data)\"></div><noscript>Please wait</noscript>"
  }

  @Test("A thread that stands only in the page's data is read") func thread() throws {
    let document = try page(html([("ada", "How many?", nil), ("ben", "Seven.", nil), ("cleo", "No, eight.", 2)]))
    #expect(document.kind == .thread)
    #expect(document.title == "Counting features")
    #expect(document.authors.map(\.name) == ["ada"])
    #expect(document.published?.description == "2024-03-01")
    #expect(document.bodyTexts == ["How many?"])
    #expect(document.comments.map { $0.author?.name } == ["ben", "cleo"])
    #expect(document.comments.map(\.siteID) == ["901", "902"])
    #expect(document.comments.map(\.parent) == [nil, 0])
    #expect(document.comments.map(\.published?.description) == ["2024-03-02", "2024-03-03"])
  }

  @Test("Data without posts are no thread") func empty() throws {
    let document = try page(html([]) + ArticleExtractionTests.prose)
    #expect(document.kind != .thread)
    #expect(document.text.contains("Paragraph 1"))
  }
}
