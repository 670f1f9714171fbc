import Model
import Testing

@testable import Parsing

@Suite struct MessageReaderTests {
  private func read<Value>(_ around: String, _ value: (MessageReader, ThreadMessage) -> Value) throws -> Value {
    let page = Page(
      tree: try tree("<body><div id=frame>\(around)<div id=words>The words. <b class=author>Not Me</b></div></div>"),
      options: ReadingOptions())
    let message = ThreadMessage(
      words: try #require(page.tree.element(id: "words")), frame: try #require(page.tree.element(id: "frame")))
    return value(MessageReader(page), message)
  }

  @Test(
    "The writer is named beside the words",
    arguments: [
      "<a class=username href=/u>Ada</a>", "<span itemprop=author><meta itemprop=name content=Ada></span>",
      "<div itemscope itemtype='https://schema.org/Person'><meta itemprop=name content=Ada><b>J</b></div>",
      "<div class=poster><a href=/u>A</a> <a href=/u>Ada</a><br>Member since 2011</div>",
      "<div class=author>Ada<br>Registered: 2024-01-27</div>",
    ])
  func author(_ around: String) throws {
    #expect(try read(around) { $0.author(of: $1) } == "Ada")
  }

  @Test("Nobody is named where nothing says so; the words themselves do not count") func nobody() throws {
    #expect(try read("<p>Ada was here</p>") { $0.author(of: $1) } == nil)
  }

  @Test(
    "The day stands in an element for dates, under a name that speaks of dates, or behind a pointer",
    arguments: [
      "<time datetime=2024-03-01T10:00:00Z>then</time>", "<time>March 1, 2024</time>",
      "<span class=post-date>1 March 2024, 10:00</span>", "<a title='Mar 1, 2024 10:00 am' href=#>2y</a>",
    ])
  func date(_ around: String) throws {
    #expect(try read(around) { $0.date(of: $1)?.description } == "2024-03-01")
  }

  @Test("A month alone is no message's day") func month() throws {
    #expect(try read("<span class=date>March 2024</span>") { $0.date(of: $1) } == nil)
  }

  @Test("The frame may name its writer itself", arguments: ["data-author", "data-username"])
  func named(_ attribute: String) throws {
    let page = Page(
      tree: try tree("<body><div id=frame \(attribute)='Ada'><a class=username>Ben</a><div id=words>x</div></div>"),
      options: ReadingOptions())
    let message = ThreadMessage(
      words: try #require(page.tree.element(id: "words")), frame: try #require(page.tree.element(id: "frame")))
    #expect(MessageReader(page).author(of: message) == "Ada")
  }

  @Test(
    "Accounts, addresses and single letters are no writers",
    arguments: [
      "<a class=username href=/u>A</a>", "<a class=username href=/u>admin</a>",
      "<a class=username href=/u>ada@a.example</a>", "<span itemprop=name>Ada</span>",
      "<a class=usernames href=/u>Ada</a>", "<span class=author></span>",
    ])
  func noWriter(_ around: String) throws {
    #expect(try read(around) { $0.author(of: $1) } == nil)
  }

  @Test(
    "Names of any script are writers, with the case they are written in", arguments: ["Ада", "高木", "zoë_x", "McExner"])
  func scripts(_ name: String) throws {
    #expect(try read("<a class=username href=/u>\(name)</a>") { $0.author(of: $1) } == name)
  }

  @Test(
    "A day of registration is not the message's",
    arguments: [
      "<p>Joined: 1 March 2024</p>", "<span class=date>March 2024</span>", "<time>yesterday</time>",
      "<span class=date></span>",
    ])
  func noDay(_ around: String) throws {
    #expect(try read(around) { $0.date(of: $1) } == nil)
  }

  @Test(
    "What stands within the words and is none of them is known",
    arguments: [
      "<div class=signature>x</div>", "<form><input></form>", "<nav>x</nav>", "<a class=bbCodeBlock-expandLink>x</a>",
      "<div class=message-lastEdit>x</div>",
      "<p hidden>x</p>",
    ])
  func besides(_ html: String) throws {
    let page = Page(
      tree: try tree("<body><div id=f><div id=w><p>words</p>\(html)</div></div>"), options: ReadingOptions())
    let message = ThreadMessage(
      words: try #require(page.tree.element(id: "w")), frame: try #require(page.tree.element(id: "f")))
    let found = MessageReader(page).besides(message)
    #expect(found.count == 1)
    #expect(found.first.map { page.tree.tag($0) != .text } == true)
  }
}
