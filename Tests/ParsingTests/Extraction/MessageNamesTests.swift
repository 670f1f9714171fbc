import Testing

@testable import Parsing

@Suite struct MessageNamesTests {
  private func names(_ attributes: String) throws -> [String] {
    let tree = try tree("<body><div \(attributes)>words</div>")
    var names = MessageNames(tree)
    return names.names(of: try #require(tree.first(below: tree.root) { tree.tag($0) == .div }))
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

  @Test(
    "Names are told apart by their words, whatever parts these",
    arguments: [
      ("class=post-text", ["post-text"]), ("class=PostMessage", ["PostMessage"]),
      ("class=reply_inner", ["reply_inner"]), ("class=msg-body", ["msg-body"]),
      ("class='a b-post__content c'", ["b-post__content"]), ("itemprop=text", ["[text]"]),
      ("component=post/content", ["[post/content]"]), ("class=md", ["md"]),
      ("id=message-body-12 class=message-body", ["message-body", "#message-body-"]),
    ])
  func parted(_ attributes: String, _ expected: [String]) throws {
    #expect(try names(attributes).sorted() == expected.sorted())
  }

  @Test(
    "A content before its thing, a thing alone, long names and numbers in the middle are none",
    arguments: [
      "class=text-message-", "class=comments", "class=post-title", "class=bodypost", "id=post_body", "id=12post_body",
      "class=\(String(repeating: "post-body", count: 6))",
      "data-role=other", "itemprop=articleBody", "class=''",
    ])
  func noNames(_ attributes: String) throws {
    #expect(try names(attributes).isEmpty)
  }

  @Test("The same class is read once and said of every element that has it") func again() throws {
    let tree = try tree("<body><p class=post-body>a</p><p class=post-body>b</p>")
    var names = MessageNames(tree)
    for node in tree.descendants(of: tree.root, where: { tree.tag($0) == .p }) {
      #expect(names.names(of: node) == ["post-body"])
    }
  }

  @Test("An element that bears a name twice was two messages") func twice() throws {
    #expect(try names("class='post__content new post__content'") == ["post__content"])
  }
}
