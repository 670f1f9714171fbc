import Testing

@testable import Parsing

@Suite("Signs of a forum's thread")
struct ThreadSignsTests {
  private func page(_ head: String, source: String? = nil) throws -> Page {
    Page(tree: try tree("\(head)<body><p>words</p>"), options: ReadingOptions(sourceURL: source))
  }

  private func canonical(_ url: String) -> String { "<link rel=canonical href='\(url)'>" }

  @Test(
    "Every forum program that names itself is known, whatever its version and case",
    arguments: [
      "XenForo", "phpBB", "vBulletin 5.6", "Invision Community", "MyBB", "NodeBB", "Flarum", "Vanilla", "bbPress 2.6",
    ])
  func programs(name: String) throws {
    #expect(ThreadSigns.isThread(try page("<meta name=generator content='\(name)'>")))
  }

  @Test(
    "Addresses of threads in the ways of the programs",
    arguments: [
      "https://a.example/threads/probes.12/", "https://a.example/viewtopic.php?t=12",
      "https://a.example/showthread.php?12",
      "https://forum.example/12", "https://a.example/t/probes/12", "https://a.example/questions/12",
      "https://discuss.example/x",
      "https://a.example/index.php?topic=12.0",
    ])
  func addresses(url: String) throws {
    #expect(ThreadSigns.isThread(try page(canonical(url))))
    #expect(ThreadSigns.isThread(try page("<meta property=og:url content='\(url)'>")))
    #expect(ThreadSigns.isThread(try page("", source: url)))
  }

  @Test(
    "Types of JSON-LD speak of threads, those of articles do not",
    arguments: [
      ("DiscussionForumPosting", true), ("QAPage", true), ("Question", true), ("Article", false), ("WebPage", false),
    ])
  func types(type: String, isThread: Bool) throws {
    let html = "<script type='application/ld+json'>{\"@type\":[\"Thing\",\"\(type)\"]}</script>"
    #expect(ThreadSigns.isThread(try page(html)) == isThread)
  }

  @Test(
    "A page with no sign at all is no thread",
    arguments: ["", "<html id=X>", "<meta name=generator content='Hugo 0.1'>"])
  func none(head: String) throws {
    #expect(!ThreadSigns.isThread(try page(head, source: "https://a.example/posts/12")))
  }

  @Test(
    "A number behind a page's mark tells a later page",
    arguments: [
      ("https://a.example/threads/x.12/page-2", true), ("https://a.example/t/x?page=17", true),
      ("https://a.example/t/x/page/3/", true),
      ("https://a.example/viewtopic.php?t=1&start=15", true), ("https://a.example/topic/12-x/?page=2#c1", true),
      ("https://a.example/d/12-x/p2", true), ("https://a.example/threads/x.12/page-1", false),
      ("https://a.example/t/x?start=0", false),
      ("https://a.example/posts/p2p-networks", false), ("https://a.example/page-two", false),
      ("https://a.example/t/x", false),
      ("https://a.example/t/x?page=99999999999999999999", false),
    ])
  func continuation(url: String, isLater: Bool) throws {
    #expect(ThreadSigns.isContinuation(try page(canonical(url))) == isLater)
    #expect(ThreadSigns.isContinuation(try page("", source: url)) == isLater)
  }

  @Test("Of a page's addresses one that tells a later page is enough")
  func several() throws {
    let head = canonical("https://a.example/t/x") + "<meta property=og:url content='https://a.example/t/x?page=2'>"
    #expect(ThreadSigns.isContinuation(try page(head)))
  }
}
