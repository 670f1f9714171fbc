import Testing

@testable import Linking

@Suite("Parts of a web address")
struct URLPartsTests {
  @Test("host, path, query and fragment come apart")
  func parts() throws {
    let url = try #require(URLParts("https://user@www.Example.org:8080/a//b/?x=1&y&z=a=b#top"))
    #expect(url.host == "example.org")
    #expect(url.path == ["a", "b"])
    #expect(url.query.map(\.name) == ["x", "y", "z"])
    #expect(url.query("z") == "a=b")
    #expect(url.query("y") == "")
    #expect(url.query("w") == nil)
    #expect(url.fragment == "top")
  }

  @Test(
    "tracking and index pages are left out of the normal form, the rest kept in order",
    arguments: [
      ("https://example.org/?b=2&a=1", "example.org?b=2&a=1"),
      ("https://m.example.org/x?utm_campaign=a", "example.org/x"),
      ("https://example.org/x/index.php?id=3&gclid=1", "example.org/x?id=3"),
      ("example.org/index", "example.org/index"),
      ("http://example.org./a/", "example.org/a"),
    ])
  func normalized(url: String, expected: String) {
    #expect(URLParts(url)?.normalized == expected)
  }

  @Test(
    "words and sentences are no addresses",
    arguments: [
      "word",
      "two words.org/x",
      "",
      "/path/only",
      "?q=1",
      "#top",
      "a,b.org",
    ])
  func nothing(text: String) {
    #expect(URLParts(text) == nil)
  }
}
