import Model
import Testing

@testable import Parsing

@Suite("Forum programs")
struct ForumProgramsTests {
  @Test(
    "Programs of older boards are read by the markup of their messages",
    arguments: [
      (
        "fluxbb",
        """
        <div id='p11' class='blockpost'><div class='postleft'><a href='/u/1'>Ada</a></div><div class='postmsg'><p>One.</p></div></div>
        <div id='p12' class='blockpost'><div class='postleft'><a href='/u/2'>Bo</a></div><div class='postmsg'><p>Two.</p></div></div>
        """
      ),
      (
        "mybb",
        """
        <div id='post_11' class='post'><span class='largetext'><a href='/u/1'>Ada</a></span><div class='post_body'>One.</div></div>
        <div id='post_12' class='post'><span class='largetext'><a href='/u/2'>Bo</a></span><div class='post_body'>Two.</div></div>
        """
      ),
      (
        "smf",
        """
        <div class='post_wrapper'><div class='poster'><h4><a href='/u/1'>Ada</a></h4></div><div class='inner'>One.</div></div>
        <div class='post_wrapper'><div class='poster'><h4><a href='/u/2'>Bo</a></h4></div><div class='inner'>Two.</div></div>
        """
      ),
    ])
  func programs(_ rule: String, _ html: String) throws {
    let document = try page("<html><body><h1>T</h1>\(html)</body></html>")
    #expect(document.authors.map(\.name) == ["Ada"])
    #expect(document.bodyTexts == ["One."])
    #expect(document.comments.map { $0.author?.name } == ["Bo"])
    #expect(document.provenance.contains { $0.field == "authors" && $0.rule == rule })
  }

  @Test("Each program has a name of its own and says where text and writer stand")
  func table() {
    #expect(Set(ForumProgram.all.map(\.rule)).count == ForumProgram.all.count)
    #expect(ForumProgram.all.allSatisfy { !$0.texts.isEmpty && !$0.authors.isEmpty })
  }

  @Test(
    "Signatures, marks of editing and offers to expand are tools within a message",
    arguments: ["signature", "message-lastEdit", "bbCodeBlock-expandLink", "attachbox"])
  func tools(_ token: String) throws {
    let document = try page(
      """
      <html><body><article class='message message--post' data-author='Ada'><div class='bbWrapper'>One.
      <div class='\(token)'>Edited by Ada</div></div></article></body></html>
      """)
    #expect(document.text == "One.")
  }

  @Test("A number must follow the prefix of a message's identifier")
  func identifiers() throws {
    let tree = try tree(
      "<div id='page' class='post'><div class='content'>x</div></div><div id='p4' class='post'></div>")
    let phpbb = try #require(ForumProgram.all.first { $0.rule == "phpbb" })
    let page = try #require(tree.element(id: "page"))
    let message = try #require(tree.element(id: "p4"))
    #expect(!phpbb.isMessage(tree, page))
    #expect(phpbb.isMessage(tree, message))
    #expect(phpbb.body(tree, page) != nil)
    #expect(phpbb.body(tree, message) == nil)
  }
}
