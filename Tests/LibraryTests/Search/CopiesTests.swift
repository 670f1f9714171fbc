import Model
import Testing

@testable import Library

@Suite struct CopiesTests {
  let desk = Desk()

  private func page(_ site: String, _ comment: String) -> String {
    """
    <!doctype html><html><head><title>Counting by hand</title>
    <link rel="canonical" href="https://\(site)/posts/abcdefghijklmnopq/counting-by-hand"></head><body><article>
    <h1>Counting by hand</h1><p>A polysemantic unit answers to things that have nothing to do with each other, and whoever
    counts units by hand finds one in every third row. I counted four hundred of them in one long weekend.</p>
    </article><section><div class="comment"><p>\(comment)</p></div></section></body></html>
    """
  }

  @Test("A cross-post is found once, with the address of its copy")
  func crossPost() async throws {
    desk.save("a.html", page("first.example", "I like it."))
    desk.save("b.html", page("second.example", "So do I."))
    try await desk.importAll()
    let says = try Library.open(desk.library).search("polysemantic").says
    #expect(says.count == 1)
    #expect(says.first?.copies.count == 1)
    let hit = try #require(says.first)
    #expect(!hit.copies.contains(hit.address))
  }

  @Test("Copies do not use up the places of other hits")
  func limit() async throws {
    for name in ["a", "b", "c"] {
      desk.save("\(name).txt", "Title \(name)\n\nA polysemantic unit answers to many things at once.\n")
    }
    desk.save("d.txt", "Another\n\nNobody has ever counted what is polysemantic in a network of that size.\n")
    try await desk.importAll()
    let says = try Library.open(desk.library).search("polysemantic", SearchOptions(limit: 2)).says
    #expect(says.count == 2)
    #expect(Set(says.map(\.copies.count)) == [0, 2])
  }

  @Test("A comment is not found by the title of the post it stands under")
  func commentTitle() async throws {
    desk.save(
      "post.txt",
      """
      Polysemantic rows

      Ada Quill 3 May 2024

      Every third row answers to unrelated things.

      Comments

      Bo Finch 4 May 2024
      That fits what I see near the edge.
      """)
    try await desk.importAll()
    let says = try Library.open(desk.library).search("polysemantic").says
    #expect(says.allSatisfy { !$0.text.contains("near the edge") || $0.attribution.basis != .comment })
  }
}
