import Linking
import Model
import Testing

/// Addresses that lead to one page have one name, and addresses of two pages have two.
@Suite("One page, one name")
struct URLNormalFormTests {
  private func name(_ url: String) -> String? { workIdentifier(ofURL: url)?.description }

  @Test(
    "ways to write one address",
    arguments: [
      "https://example.org/essays/probes",
      "http://example.org/essays/probes",
      "https://www.example.org/essays/probes",
      "https://example.org/essays/probes/",
      "https://example.org/essays/probes#part-2",
      "https://example.org/essays/probes?utm_source=feed",
      "https://example.org/essays/probes?utm_source=feed&utm_medium=mail",
      "https://example.org/essays/probes?fbclid=x",
      "https://example.org/essays/probes/index.html",
      "HTTPS://EXAMPLE.org/essays/probes",
      "//example.org/essays/probes",
      "example.org/essays/probes",
      "https://example.org:443/essays/probes",
      "https://me@example.org/essays/probes",
      "https://m.example.org/essays/probes",
    ])
  func same(url: String) {
    #expect(name(url) == "url:example.org/essays/probes")
  }

  @Test(
    "addresses of other pages",
    arguments: [
      "https://example.org/essays/dials",
      "https://example.org/Essays/probes",
      "https://example.org/essays/probes?page=2",
      "https://blog.example.org/essays/probes",
      "https://example.com/essays/probes",
    ])
  func different(url: String) {
    #expect(name(url) != "url:example.org/essays/probes")
  }

  @Test(
    "sites that number their works give the number",
    arguments: [
      ("https://arxiv.org/abs/2209.10652", "arxiv:2209.10652"),
      ("https://arxiv.org/pdf/2209.10652v2.pdf", "arxiv:2209.10652"),
      ("https://ar5iv.labs.arxiv.org/html/2209.10652", "arxiv:2209.10652"),
      ("https://www.alphaxiv.org/abs/2209.10652", "arxiv:2209.10652"),
      ("https://openreview.net/forum?id=abcDEF123", "openreview:abcDEF123"),
      ("https://openreview.net/pdf?id=abcDEF123", "openreview:abcDEF123"),
      ("https://aclanthology.org/2022.acl-long.1/", "acl:2022.acl-long.1"),
      ("https://aclanthology.org/2022.acl-long.1.pdf", "acl:2022.acl-long.1"),
      ("https://www.youtube.com/watch?v=abcdefghijk&t=5", "youtube:abcdefghijk"),
      ("https://youtu.be/abcdefghijk", "youtube:abcdefghijk"),
      ("https://www.youtube.com/embed/abcdefghijk", "youtube:abcdefghijk"),
      ("https://github.com/TransformerLensOrg/TransformerLens", "github:transformerlensorg/transformerlens"),
      ("https://github.com/a/b.git", "github:a/b"),
      ("https://github.com/a/b/blob/main/x.py", "github:a/b"),
      ("https://www.lesswrong.com/posts/bRyrvkpTdWSXWnJiq/x", "lesswrong:bRyrvkpTdWSXWnJiq"),
      ("https://www.alignmentforum.org/posts/bRyrvkpTdWSXWnJiq/y", "lesswrong:bRyrvkpTdWSXWnJiq"),
      ("https://www.greaterwrong.com/posts/bRyrvkpTdWSXWnJiq/z", "lesswrong:bRyrvkpTdWSXWnJiq"),
      ("https://forum.effectivealtruism.org/posts/bRyrvkpTdWSXWnJiq/x", "eaforum:bRyrvkpTdWSXWnJiq"),
      ("https://ea.greaterwrong.com/posts/bRyrvkpTdWSXWnJiq/x", "eaforum:bRyrvkpTdWSXWnJiq"),
      ("https://doi.org/10.1038/nature14539", "doi:10.1038/nature14539"),
    ])
  func numbered(url: String, expected: String) {
    #expect(name(url) == expected)
  }

  @Test(
    "words are no addresses",
    arguments: [
      "probes",
      "two words",
      "",
      "https://",
      "#part-2",
      "/essays/probes",
    ])
  func nothing(url: String) {
    #expect(name(url) == nil)
  }

  @Test("what an identifier is found at, an ISBN nowhere")
  func locations() {
    #expect(WorkIdentifier(.arxiv, "2209.10652").location == "arxiv.org/abs/2209.10652")
    #expect(WorkIdentifier(.doi, "10.1038/x").location == "doi.org/10.1038/x")
    #expect(WorkIdentifier(.lesswrong, "bRyrvkpTdWSXWnJiq").location == "lesswrong.com/posts/bRyrvkpTdWSXWnJiq")
    #expect(WorkIdentifier(.youtube, "abcdefghijk").location == "youtube.com/watch?v=abcdefghijk")
    #expect(WorkIdentifier(.isbn, "9780199535927").location == nil)
    for scheme in WorkIdentifier.Scheme.allCases where scheme != .isbn && scheme != .doi {
      guard let location = WorkIdentifier(scheme, "x").location else { continue }
      #expect(!location.contains("://"))
    }
  }
}
