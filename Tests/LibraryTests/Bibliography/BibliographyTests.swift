import Model
import Testing

@testable import Library

@Suite struct BibliographyTests {
  let desk = Desk()

  private func library() async throws -> Library {
    desk.save(
      "a.txt",
      """
      On Probes
      By Ines Vega-Ruiz @ 2022-11-29T18:43 (+54)
      Probes read what is there; see [2209.10652] Toy Models of Superposition.
      https://arxiv.org/abs/2209.11895
      kestrel77 @ 2022-11-30T14:19 (+2)
      Thank you for this post, it is very relevant to what I am reading about probes.
      """)
    desk.save("b.txt", "On Dials\nBy Mara Lindqvist @ 2023-11-29T18:43 (+5)\nDials show what is read.\n")
    try await desk.importAll()
    return try Library.open(desk.library)
  }

  @Test("Without a selection every work stands once, names taken apart")
  func whole() async throws {
    let records = try await library().bibliography()
    #expect(Set(records.map(\.title)) == ["On Probes", "On Dials"])
    #expect(records.count == 2)
    let probes = try #require(records.first { $0.title == "On Probes" })
    #expect(probes.authors == [.person(family: "Vega-Ruiz", given: "Ines")])
    #expect(probes.published == PartialDate(iso: "2022-11-29"))
    #expect(probes.accessed != nil)
    #expect(probes.address == probes.key)
  }

  @Test("Addresses and the words of a query select, a comment is an entry of its own")
  func selection() async throws {
    let library = try await library()
    let key = try #require(library.bibliography().first { $0.title == "On Probes" }?.key)
    #expect(try library.bibliography([key]).map(\.title) == ["On Probes"])
    #expect(try library.bibliography(["dials"]).map(\.title) == ["On Dials"])
    #expect(try library.bibliography(["dials", key]).count == 2)
    let comment = try #require(try library.bibliography(["\(key)#c1"]).first)
    #expect(comment.key == "\(key)-c1")
    #expect(comment.authors == [.literal("kestrel77")])
    #expect(comment.title == "Comment on “On Probes”")
    #expect(throws: LibraryError.self) { try library.bibliography(["\(key)#c9"]) }
    #expect(throws: LibraryError.self) { try library.bibliography(["nowhere"]) }
  }

  @Test("Works that are cited and missing have keys of their own, no two alike")
  func missing() async throws {
    let records = try await library().bibliography(missing: true)
    #expect(Set(records.map(\.key)).count == records.count)
    #expect(records.contains { $0.arxiv == "2209.11895" && $0.url == "https://arxiv.org/abs/2209.11895" })
  }

  @Test("Pasted references are read line by line; what is none is given back")
  func references() {
    let text = """
      Elhage, N. et al. (2022). Toy Models of Superposition. arXiv:2209.10652

      ???
      Olsson, C. (2022). In-context Learning and Induction Heads. arXiv:2209.11895
      """
    let (records, unread) = Library.parseBibliography(Array(text.utf8))
    #expect(records.map(\.key) == ["elhage2022toy", "olsson2022context"])
    #expect(records.map(\.arxiv) == ["2209.10652", "2209.11895"])
    #expect(records.map(\.kind) == [.preprint, .preprint])
    #expect(unread == ["???"])
  }

  @Test("A BibTeX or RIS file is read as one, its keys kept, doubled ones told apart")
  func files() {
    let bibtex = "@online{k, author = {Mara Lindqvist and {kestrel77}}, title = {On Dials}, date = {2023-11}}"
    let (records, _) = Library.parseBibliography(Array((bibtex + "\n" + bibtex).utf8))
    #expect(records.map(\.key) == ["k", "kb"])
    #expect(records.first?.authors == [.person(family: "Lindqvist", given: "Mara"), .literal("kestrel77")])
    #expect(records.first?.published == PartialDate(iso: "2023-11"))
    let ris = "TY  - BOOK\r\nTI  - On Dials\r\nAU  - Lindqvist, Mara\r\nPY  - 2023\r\nER  - \r\n"
    #expect(Library.parseBibliography(Array(ris.utf8)).records.map(\.kind) == [.book])
  }
}
