import Model
import Testing

@testable import Library

@Suite struct PlaceLinksTests {
  let desk = Desk()
  private static let words =
    "a feature is a direction in the space of activations and there are more such directions than neurons in any layer "
    + "that anybody has looked at with care so far"

  private func page(_ title: String, _ author: String, _ date: String, id: String, _ body: String) -> String {
    """
    <html><head><title>\(title)</title><link rel="canonical" href="https://www.lesswrong.com/posts/\(id)/x">
    <meta name="citation_title" content="\(title)"><meta name="citation_author" content="\(author)">
    <meta property="article:published_time" content="\(date)"></head><body><article><h1>\(title)</h1>\(body)
    <p>\((0..<160).map { "\(id.prefix(2).lowercased())\($0 * 7919 % 10_007)" }.joined(separator: " "))</p>
    </article></body></html>
    """
  }

  private func library() async throws -> (Library, source: String, reply: String) {
    desk.save(
      "source.html",
      page("On Directions", "Mara Lindqvist", "2023-01-02", id: "aB3dE5gH7jK9mN2pQ", "<p>I claim: \(Self.words).</p>"))
    desk.save(
      "reply.html",
      page(
        "Against Directions", "Tomas Oduya", "2024-01-02", id: "bB3dE5gH7jK9mN2pQ",
        """
        <p>In <a href="https://www.alignmentforum.org/posts/aB3dE5gH7jK9mN2pQ/other">On Directions</a> it says:</p>
        <blockquote><p>\(Self.words)</p></blockquote><p>I see no reason for it at all, and here is why I do not.</p>
        """))
    try await desk.importAll()
    let library = try Library.open(desk.library)
    let keys = try library.list().map { ($0.title ?? "", $0.key) }
    let source = try #require(keys.first { $0.0.contains("On Directions") }?.1)
    let reply = try #require(keys.first { $0.0.contains("Against") }?.1)
    return (library, source, reply)
  }

  @Test("A link to another site's copy of a saved post leads to the saved post")
  func savedCopy() async throws {
    let (library, source, reply) = try await library()
    let links = try library.links(of: reply).filter { $0.reason.hasPrefix("link") }
    #expect(links.map(\.there) == [source])
    #expect(links.map(\.text) == ["On Directions"])
    #expect(try library.show(try #require(links.first?.here)).text == "On Directions")
  }

  @Test("A citation goes out of the citing text and comes into the cited one")
  func citations() async throws {
    let (library, source, reply) = try await library()
    let out = try library.links(of: reply).filter { $0.kind == .citation }
    #expect(out.map(\.direction) == [.out])
    #expect(out.map(\.there) == [source])
    let back = try library.links(of: source).filter { $0.kind == .citation }
    #expect(back.map(\.direction) == [.in])
    #expect(back.map(\.there) == out.map(\.here))
  }

  @Test("Quoted words are found in both texts, from the first to the last, with who quotes whom")
  func quotations() async throws {
    let (library, source, reply) = try await library()
    let out = try library.links(of: reply).filter { $0.kind == .quotation }
    #expect(out.map(\.direction) == [.out])
    #expect(out.map(\.text) == [Self.words])
    #expect(try library.show(try #require(out.first?.here)).text == Self.words)
    #expect(try library.show(try #require(out.first?.there)).text == Self.words)
    let back = try library.links(of: source).filter { $0.kind == .quotation }
    #expect(back.map(\.direction) == [.in])
    #expect(back.map(\.there) == out.map(\.here))
  }

  @Test("Of a part only its own ties are told")
  func parts() async throws {
    let (library, _, reply) = try await library()
    let whole = try library.links(of: reply)
    let quotation = try #require(whole.first { $0.kind == .quotation }?.here)
    #expect(try library.links(of: quotation).map(\.kind) == [.quotation])
    let link = try #require(whole.first { $0.kind == .citation }?.here)
    #expect(try library.links(of: link).map(\.kind) == [.citation])
  }

  @Test("What is no address, and what the library lacks, is told")
  func errors() async throws {
    let (library, source, _) = try await library()
    #expect(throws: LibraryError.self) { try library.links(of: "#") }
    #expect(throws: LibraryError.self) { try library.links(of: "\(source)#p99") }
  }
}
