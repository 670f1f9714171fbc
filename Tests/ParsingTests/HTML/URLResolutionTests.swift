import Parsing
import Testing

@Suite struct URLResolutionTests {
  @Test(
    "A target is resolved against the page's address (RFC 3986, section 5.4)",
    arguments: [
      ("https://other.example/x", "https://other.example/x"), ("//cdn.example/x", "https://cdn.example/x"),
      ("/a", "https://example.org/a"), ("c", "https://example.org/posts/c"), ("../c", "https://example.org/c"),
      ("./c", "https://example.org/posts/c"), ("#n", "https://example.org/posts/b#n"),
      ("?q=1", "https://example.org/posts/b?q=1"), ("../../../c", "https://example.org/c"),
      ("mailto:a@example.org", "mailto:a@example.org"),
    ])
  func resolved(_ target: String, _ expected: String) {
    #expect(absoluteURL(target, base: "https://example.org/posts/b?x=y#z") == expected)
  }

  @Test("Without a base a relative target has no address") func noBase() {
    #expect(absoluteURL("/a", base: nil) == nil)
    #expect(absoluteURL("https://example.org/a", base: nil) == "https://example.org/a")
  }

  @Test("Host and origin of an address") func parts() {
    #expect(urlOrigin("https://www.example.org:8080/a?b") == "https://www.example.org:8080")
    #expect(urlHost("https://WWW.Example.org/a") == "example.org")
    #expect(urlHost("no address") == nil)
  }

  @Test(
    "The way from the root and from a folder",
    arguments: [
      ("https://a.example", "x", "https://a.example/x"), ("https://a.example/", "x", "https://a.example/x"),
      ("https://a.example/b/", "x", "https://a.example/b/x"),
      ("https://a.example/b/c", "", "https://a.example/b/"),
      ("https://a.example/b/c", "../../x", "https://a.example/x"),
      ("https://a.example:8080/b?q=/r/s", "x", "https://a.example:8080/x"),
      ("http://a.example/b", "//c.example/d", "http://c.example/d"),
      ("https://a.example/b", "?q", "https://a.example/b?q"), ("https://a.example/ü/b", "ö", "https://a.example/ü/ö"),
    ])
  func bases(_ base: String, _ target: String, _ expected: String) {
    #expect(absoluteURL(target, base: base) == expected)
  }

  @Test(
    "What begins as a scheme does is absolute, other colons are not",
    arguments: [
      ("data:text/plain,x", true), ("web+app:x", true), ("Notes: on probes", true), ("a/b:c", false), (":x", false),
      ("1a:x", false), ("ü:x", false),
    ])
  func schemes(_ target: String, _ isAbsolute: Bool) {
    #expect((absoluteURL(target, base: nil) == target) == isAbsolute)
  }

  @Test("A base that is no address resolves nothing", arguments: ["", "a.example", "/posts/", "https://"])
  func badBase(_ base: String) {
    #expect(absoluteURL("/x", base: base) == nil)
    #expect(urlOrigin("") == nil)
  }
}
