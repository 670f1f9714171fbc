import Model
import Testing

@testable import Library

@Suite struct JoiningTests {
  let desk = Desk()

  private func library() async throws -> Library {
    desk.save("a.txt", "On Probes\nBy Mara Lindqvist @ 2022-11-29T18:43 (+54)\nProbes read it; see arXiv:2209.10652.\n")
    desk.save(
      "b.txt",
      "On Dials\nBy kestrel77 @ 2023-11-29T18:43 (+5)\nDials show it. As in “On Probing Things Well”, it works.\n")
    try await desk.importAll()
    return try Library.openExisting(desk.library)
  }

  @Test("Two names become one person, across a rebuild, until they are parted")
  func people() async throws {
    let library = try await library()
    let outcome = try library.merge(["Mara Lindqvist", "kestrel77"])
    #expect(outcome.subject == .person)
    #expect(outcome.changed)
    _ = try await Library.rebuild(desk.library)
    #expect(try library.authors("kestrel77").first?.names == ["Mara Lindqvist", "kestrel77"])
    #expect(try library.authors("kestrel77").first?.joins.map(\.reason) == ["merged by you"])
    #expect(try library.split(["Mara Lindqvist", "kestrel77"]).changed)
    #expect(try library.authors("kestrel77").first?.names == ["kestrel77"])
  }

  @Test("A split takes a merge back and leaves nothing behind it; a second one changes nothing")
  func reversible() async throws {
    let library = try await library()
    let before = try library.authors()
    _ = try library.merge(["Mara Lindqvist", "kestrel77"])
    #expect(!(try library.merge(["kestrel77", "Mara Lindqvist"]).changed))
    _ = try library.split(["kestrel77", "Mara Lindqvist"])
    #expect(try library.authors() == before)
    #expect(!(try library.split(["kestrel77", "Mara Lindqvist"]).changed))
    #expect(try Library.examine(desk.library, full: true).allSatisfy { $0.isSound })
  }

  @Test("Works are joined by key, identifier, title and address, and parted again")
  func works() async throws {
    let library = try await library()
    let outcome = try library.merge(["On Probing Things Well", "https://arxiv.org/pdf/2209.10652v1"])
    #expect(outcome.subject == .work)
    #expect(outcome.labels.last == "arxiv:2209.10652")
    #expect(try library.works(WorkFilter(name: "arxiv:2209.10652")).first?.citations.count == 2)
    _ = try library.merge(["lindqvist2022probes", "kestrel772023dials"], as: .work)
    #expect(try library.works().first { $0.copies.count == 2 }?.copies.map(\.join) == [.judged, .judged])
    _ = try library.split(["lindqvist2022probes", "kestrel772023dials"], as: .work)
    #expect(try library.works().allSatisfy { $0.copies.count < 2 })
  }

  @Test("What the program joined itself is parted by a judgement, and joined again without one")
  func parted() async throws {
    desk.save("c.txt", "On Knobs\nBy MaraLindqvist @ 2023-10-29T18:43 (+5)\nKnobs are dials, more or less.\n")
    let library = try await library()
    #expect(try library.authors("lindqvist").count == 1)
    #expect(try library.split(["Mara Lindqvist", "MaraLindqvist"]).changed)
    #expect(try library.authors("lindqvist").count == 2)
    #expect(try library.merge(["Mara Lindqvist", "MaraLindqvist"]).changed)
    #expect(try library.authors("lindqvist").first?.joins.map(\.reason) == ["equal names"])
  }

  @Test("An unknown name is told, and one thing under two names cannot be judged")
  func errors() async throws {
    let library = try await library()
    #expect(throws: LibraryError(.nothingFound, "the library knows no person or work 'Ann Example'")) {
      try library.merge(["Mara Lindqvist", "Ann Example"])
    }
    #expect(throws: LibraryError.self) { try library.merge(["arxiv:2209.10652", "https://arxiv.org/abs/2209.10652"]) }
    #expect(throws: LibraryError.self) { try library.split(["lindqvist2022probes", "Mara Lindqvist"], as: .person) }
  }
}
