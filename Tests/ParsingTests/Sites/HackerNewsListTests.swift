import Model
import Testing

@testable import Parsing

@Suite("Hacker News lists")
struct HackerNewsListTests {
  private func story(_ number: Int, _ title: String) -> String {
    """
    <tr class='athing' id='\(number)'><td class='title'><span class='rank'>\(number).</span></td><td class='title'>
    <span class='titleline'><a href='https://a.example/\(number)'>\(title)</a><span> (<span>a.example</span>)</span></span></td></tr>
    <tr><td></td><td class='subtext'><span class='subline'><span class='score'>\(number)0 points</span> by
    <a class='hnuser'>tallow</a> <span class='age' title='2024-08-10T09:00:00'><a>5 hours ago</a></span> |
    <a href='hide?id=\(number)'>hide</a> | <a href='item?id=\(number)'>4 comments</a></span></td></tr><tr class='spacer'></tr>
    """
  }

  private func list(_ more: String = "") throws -> Document {
    try page(
      "<html><head><title>Hacker News</title></head><body><table>\(story(1, "On error terms"))\(story(2, "Two dictionaries"))\(more)</table></body></html>"
    )
  }

  @Test(
    "Ranks stood on lines of their own, ages counted from a day that nobody knows, and what they parted ran together")
  func stories() throws {
    let texts = try list().bodyTexts
    #expect(texts.count == 6)
    #expect(texts.first == "On error terms (a.example)")
    #expect(texts[1...2] == ["10 points by tallow", "4 comments"])
    #expect(!texts.joined().contains("ago"))
    #expect(!texts.joined().contains("hide"))
  }

  @Test("What is left of a line without its age and its link to hide it was a bar or two") func bars() throws {
    let job =
      "<tr class='athing'><td class='title'><span class='titleline'><a href='https://b.example/jobs'>A job</a></span></td></tr>"
      + "<tr><td class='subtext'><span class='age'><a>9 hours ago</a></span> | <a href='hide?id=9'>hide</a></td></tr>"
    let texts = try list(job).bodyTexts
    #expect(texts.last == "A job")
    #expect(!texts.joined().contains("| |"))
  }

  @Test("Each title leads to its story") func links() throws {
    let document = try list()
    #expect(document.links.map(\.target).contains("https://a.example/2"))
    #expect(document.title == "Hacker News")
    #expect(document.site == "Hacker News")
    #expect(document.kind == .page)
  }

  @Test("A story's own page is no list") func item() throws {
    let document = try list(
      "<tr class='comtr athing' id='9'><td class='ind' indent='0'><div class='commtext'>One.</div></td></tr>")
    #expect(document.comments.count == 1)
  }
}
