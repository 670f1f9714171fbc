import Model
import Testing

@testable import Library

@Suite("Copies of one work in search and outline")
struct FoundCopiesTests {
  let desk = Desk()

  private func page(
    _ url: String, _ title: String, by author: String = "", _ text: String, comment: String? = nil
  ) -> String {
    """
    <!doctype html><html><head><title>\(title)</title><meta name="author" content="\(author)">
    <link rel="canonical" href="\(url)"></head><body><article><h1>\(title)</h1>
    \(text.split(separator: "\n").map { "<p>\($0)</p>" }.joined())</article>
    \(comment.map { "<section><div class=\"comment\"><p>\($0)</p></div></section>" } ?? "")</body></html>
    """
  }

  private let preprint = """
    We show that polysemantic units are common in the last layers of every network that we looked at so far.
    The polysemantic ones answer to three things at least, and nobody has counted those which answer to more.
    """
  private let publication = """
    In this article we report that units with a polysemantic response make up a third of all, by a new count.
    """

  /// A preprint and what was published under the same title by the same author, in other words.
  private func savePair() async throws -> Library {
    desk.save(
      "a.html",
      page("https://arxiv.org/abs/2401.01234", "Counting Units by Hand at Scale", by: "Ada Quill", preprint))
    desk.save(
      "b.html",
      page("https://journal.example/12/counting", "Counting Units by Hand at Scale", by: "Ada Quill", publication))
    desk.save("c.txt", "Another Day\n\nI think polysemantic units are a sign of a network that is too narrow.\n")
    try await desk.importAll()
    return try Library.openExisting(desk.library)
  }

  @Test("A preprint and its publication are one hit, with the address of the other copy")
  func publication() async throws {
    let library = try await savePair()
    let says = try library.search("polysemantic").says
    let keys = Set(says.map(\.document.key))
    #expect(keys.count == 2)
    let hit = try #require(says.first { $0.document.title == "Counting Units by Hand at Scale" })
    let copy = try #require(hit.copies.first.flatMap { Address($0) })
    #expect(hit.copies.count == 1 && !keys.contains(copy.key))
    #expect(try library.show("\(copy)").text.contains("polysemantic"))
  }

  @Test("An outline quotes one copy of a work, and names the other")
  func outline() async throws {
    let outline = try await savePair().outline(OutlineRecipe(topic: "polysemantic"))
    let work = Set(outline.quotations.map(\.document).filter { $0.title?.hasPrefix("Counting") ?? false }.map(\.key))
    #expect(work.count == 1)
    #expect(outline.copies.map(\.read.key) == Array(work))
    #expect(outline.copies.first?.others.count == 1)
    #expect(outline.flow.documentsFolded == 1 && outline.flow.documentsFound == 3)
  }

  @Test("When the copy that would be read is left out, the other one is read")
  func excluded() async throws {
    let library = try await savePair()
    let read = try #require(library.outline(OutlineRecipe(topic: "polysemantic")).copies.first)
    let without = try library.outline(OutlineRecipe(topic: "polysemantic", excluded: [read.read.key]))
    #expect(without.quotations.contains { $0.document.key == read.others.first })
    #expect(without.copies.isEmpty)
  }

  @Test("A linkpost and its target are one work: what says more of the matter is shown, at the place of the better")
  func linkpost() async throws {
    desk.save(
      "post.txt",
      """
      Polysemantic?
      By Ada Quill @ 2023-11-29T18:43 (+5)
      This is a linkpost for https://blog.example/units
      Polysemantic units, polysemantic units! I found them in every polysemantic row.
      """)
    desk.save("target.html", page("https://blog.example/units", "What a Row Tells", preprint))
    try await desk.importAll()
    let library = try Library.openExisting(desk.library)
    let joined = try library.works().first { $0.copies.count > 1 }
    try #require(joined?.copies.count == 2, "the linkpost is read as one")
    let says = try library.search("polysemantic").says
    #expect(Set(says.map(\.document.key)).count == 1)
    #expect(says.first?.copies.isEmpty == false)
    #expect(says.first?.document.title == "What a Row Tells")
    // What says more of it is what a review reads.
    let outline = try library.outline(OutlineRecipe(topic: "polysemantic"))
    #expect(outline.quotations.contains { $0.quote.hasPrefix("We show that polysemantic units") })
  }

  @Test("What the user parted is two works, and both are shown")
  func parted() async throws {
    let library = try await savePair()
    let keys = try library.list().filter { $0.title?.hasPrefix("Counting") ?? false }.map(\.key)
    try #require(keys.count == 2)
    _ = try library.split(keys.map { $0 }, as: .work)
    let says = try Library.openExisting(desk.library).search("polysemantic").says
    #expect(Set(says.map(\.document.key)).count == 3)
    #expect(says.allSatisfy { $0.copies.isEmpty })
  }

  @Test("What the user merged is one work")
  func merged() async throws {
    let library = try await savePair()
    let keys = try library.list().map(\.key)
    _ = try library.merge(keys, as: .work)
    #expect(Set(try Library.openExisting(desk.library).search("polysemantic").says.map(\.document.key)).count == 1)
  }

  @Test("A comment under a copy that is not shown is found all the same")
  func comments() async throws {
    desk.save(
      "a.html", page("https://first.example/units", "Counting Units by Hand at Scale", by: "Ada Quill", preprint))
    desk.save(
      "post.txt",
      """
      Counting Units by Hand at Scale
      Ada Quill 3 May 2024
      In other words: a polysemantic unit is a unit that was asked too much.

      Comments

      Bo Finch 4 May 2024
      That fits the polysemantic rows that I see near the edge of mine.
      """)
    try await desk.importAll()
    let says = try Library.openExisting(desk.library).search("polysemantic").says
    #expect(says.contains { $0.text.contains("near the edge") })
  }
}
