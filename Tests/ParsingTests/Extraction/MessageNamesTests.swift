import Testing

@testable import Parsing

@Suite struct MessageNamesTests {
  private func names(_ attributes: String) throws -> [String] {
    let tree = try tree("<body><div \(attributes)>words</div>")
    var names = MessageNames()
    return names.names(of: try #require(tree.first(below: tree.root) { tree.tag($0) == .div }), in: tree)
  }

  @Test(
    "A name speaks of a message's words by itself or by a thing and its content",
    arguments: [
      ("class=bbWrapper", ["bbWrapper"]), ("class='row post_body'", ["post_body"]),
      ("class=messageContent", ["messageContent"]),
      ("class=comment-text", ["comment-text"]), ("class=answer__body", ["answer__body"]),
      ("id=post_message_81234", ["#post_message_"]), ("data-role=commentContent", ["[commentcontent]"]),
    ])
  func words(_ attributes: String, _ expected: [String]) throws {
    #expect(try names(attributes) == expected)
  }

  @Test(
    "Other names do not",
    arguments: [
      "class=post", "class=content-post", "class='entry sidebar'", "id=post_81234", "id=message", "title=post-body",
    ])
  func others(_ attributes: String) throws {
    #expect(try names(attributes).isEmpty)
  }

  @Test("What begins a thread and what answers it share a name") func topic() throws {
    #expect(try names("class=bbp-topic-content") == names("class=bbp-reply-content"))
  }
}
