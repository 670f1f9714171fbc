import Linking
import Model
import Testing

@Suite("Works by their web addresses")
struct URLIdentifierTests {
  @Test(
    "the forms of one post's address are one work",
    arguments: [
      "https://www.lesswrong.com/posts/bRyrvkpTdWSXWnJiq/toy-models-of-superposition",
      "http://lesswrong.com/posts/bRyrvkpTdWSXWnJiq",
      "lesswrong.com/posts/bRyrvkpTdWSXWnJiq/x?commentId=abc#comments",
      "https://www.alignmentforum.org/posts/bRyrvkpTdWSXWnJiq/toy-models-of-superposition?utm_source=x",
      "https://www.greaterwrong.com/posts/bRyrvkpTdWSXWnJiq/toy-models-of-superposition/comment/abc",
      "https://www.lesswrong.com/s/Rm6oQRJJmhGCcLvxh/p/bRyrvkpTdWSXWnJiq",
      "https://www.lesswrong.com/events/bRyrvkpTdWSXWnJiq/x",
    ])
  func post(url: String) {
    #expect(workIdentifier(ofURL: url)?.description == "lesswrong:bRyrvkpTdWSXWnJiq")
  }

  @Test(
    "sites with identifiers of their own",
    arguments: [
      ("https://forum.effectivealtruism.org/posts/bRyrvkpTdWSXWnJiq/x", "eaforum:bRyrvkpTdWSXWnJiq"),
      ("https://ea.greaterwrong.com/posts/bRyrvkpTdWSXWnJiq/x", "eaforum:bRyrvkpTdWSXWnJiq"),
      ("https://openreview.net/forum?id=9XFSbDPmdW&noteId=abc", "openreview:9XFSbDPmdW"),
      ("https://openreview.net/pdf?id=9XFSbDPmdW", "openreview:9XFSbDPmdW"),
      ("https://aclanthology.org/P19-1452.pdf", "acl:P19-1452"),
      ("https://www.aclweb.org/anthology/P19-1452/", "acl:P19-1452"),
      ("https://youtu.be/VMj-3S1tku0?t=5", "youtube:VMj-3S1tku0"),
      ("https://www.youtube.com/watch?v=VMj-3S1tku0&feature=share", "youtube:VMj-3S1tku0"),
      ("https://www.youtube.com/embed/VMj-3S1tku0", "youtube:VMj-3S1tku0"),
      (
        "https://github.com/TransformerLensOrg/TransformerLens/blob/main/README.md",
        "github:transformerlensorg/transformerlens"
      ),
      ("https://github.com/rougier/numpy-100.git", "github:rougier/numpy-100"),
      ("https://huggingface.co/papers/2309.01933", "arxiv:2309.01933"),
      ("https://link.springer.com/article/10.1007/s11023-020-09539-2", "doi:10.1007/s11023-020-09539-2"),
    ])
  func site(url: String, expected: String) {
    #expect(workIdentifier(ofURL: url)?.description == expected)
  }

  @Test(
    "other addresses lose scheme, www, tracking, fragment, index and last slash, and keep what names the page",
    arguments: [
      ("https://distill.pub/2020/circuits/zoom-in/#claim-1", "distill.pub/2020/circuits/zoom-in"),
      ("http://transformer-circuits.pub/2022/toy_model/index.html", "transformer-circuits.pub/2022/toy_model"),
      ("https://www.example.org/a?page=2&utm_medium=mail&fbclid=x", "example.org/a?page=2"),
      ("HTTPS://Example.ORG:443/A", "example.org/A"),
      ("//example.org/", "example.org"),
      ("https://www.lesswrong.com/lw/abc/some_slug/", "lesswrong.com/lw/abc/some_slug"),
      ("https://www.youtube.com/@somebody", "youtube.com/@somebody"),
    ])
  func other(url: String, expected: String) {
    #expect(workIdentifier(ofURL: url)?.description == "url:" + expected)
  }

  @Test(
    "what is no address names no work",
    arguments: [
      "here",
      "a b.c",
      "mailto:a",
      "#fn1",
      "",
      "https://localhost/x",
    ])
  func nothing(url: String) {
    #expect(workIdentifier(ofURL: url) == nil)
  }

  @Test("an identifier leads back to an address, an ISBN to none")
  func location() {
    #expect(workIdentifier(ofURL: "https://youtu.be/VMj-3S1tku0")?.location == "youtube.com/watch?v=VMj-3S1tku0")
    #expect(workIdentifier(ofURL: "https://arxiv.org/pdf/2209.10652")?.location == "arxiv.org/abs/2209.10652")
    #expect(identifiers(in: Array("ISBN 0199535922".utf8)).first?.identifier.location == nil)
  }
}
