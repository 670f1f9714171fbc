import Model
import Testing

@testable import Library

@Suite struct WorksTests {
  let desk = Desk()

  private func library() async throws -> Library {
    desk.save(
      "guide.txt",
      """
      A Guide to Mechanistic Interpretability Prerequisites
      By Mara Lindqvist @ 2022-11-29T18:43 (+54)
      This guide says what to read first. As Ruan et al. say, it is a lot.
      For superposition see https://arxiv.org/abs/2209.10652 and nothing else.
      """)
    desk.save(
      "journal.txt",
      """
      Study Journal # 2
      This is what I did this month, and it was more than I thought I would do.
      I have to read Mara’s “Mech Interp Prereqs” before the next sprint begins.
      Reading list:
      [2209.10652] Toy Models of Superposition
      """)
    try await desk.importAll()
    return try Library.open(desk.library)
  }

  @Test("A work cited by number in one text and by title in another is one, with every sentence and address")
  func cited() async throws {
    let works = try await library().works(WorkFilter(name: "arxiv:2209.10652"))
    #expect(works.count == 1)
    #expect(works.first?.title == "Toy Models of Superposition")
    #expect(works.first?.citations.count == 2)
    #expect(works.first?.isInLibrary == false)
    let sentences = works.first?.citations.map(\.sentence) ?? []
    #expect(sentences.contains("For superposition see https://arxiv.org/abs/2209.10652 and nothing else."))
  }

  @Test("The address of a citation holds the citing words, and nothing but them")
  func addresses() async throws {
    let library = try await library()
    for work in try library.works() {
      for place in work.citations where !place.text.isEmpty {
        #expect(try library.show(place.address).text == place.text)
        #expect(place.sentence.contains(place.text))
      }
    }
  }

  @Test("A shortened title with its author's first name is the saved guide, and says why")
  func shortened() async throws {
    let works = try await library().works(WorkFilter(name: "lindqvist2022guide"))
    #expect(works.first?.citations.map(\.text) == ["“Mech Interp Prereqs”"])
    #expect(works.first?.citations.map(\.join) == [.shortenedTitle])
  }

  private func linkingLibrary() async throws -> Library {
    desk.save(
      "links.txt",
      """
      What I read about forecasts
      By Mara Lindqvist
      The scenario of https://forecasts-2031.org/essays/slow-takeoff says it best, and https://example.org/slow-takeoff
      copies it. Ask https://example.org/notes/first for more.
      """)
    try await desk.importAll()
    return try Library.open(desk.library)
  }

  @Test(
    "A work is found by its address, and by what people shorten it to",
    arguments: [
      "https://www.forecasts-2031.org/essays/slow-takeoff/", "url:forecasts-2031.org/essays/slow-takeoff",
      "forecasts-2031", "forecasts-2031.org", "essays/slow-takeoff",
    ])
  func shortAddress(name: String) async throws {
    let works = try await linkingLibrary().works(WorkFilter(name: name))
    #expect(works.map(\.identifiers) == [[WorkIdentifier(.url, "forecasts-2031.org/essays/slow-takeoff")]])
  }

  @Test("What has a name as a word of its title or of an author's comes before what has its letters within other words")
  func wholeWords() async throws {
    for (title, author) in [("A Study of Quality", "Odile Tran"), ("Notes on LIT, Told Again", "Imre Vass")] {
      desk.save(
        "\(author).txt", "\(title)\nBy \(author) @ 2022-11-29T18:43 (+54)\nIt says by \(author) what \(title) is.\n")
    }
    try await desk.importAll()
    let library = try Library.open(desk.library)
    func titles(_ name: String) throws -> [String?] { try library.works(WorkFilter(name: name)).map(\.title) }
    #expect(try titles("lit") == ["Notes on LIT, Told Again", "A Study of Quality"])
    #expect(try titles("a") == ["A Study of Quality", "Notes on LIT, Told Again"])
    #expect(try titles("qual") == ["A Study of Quality"])
    #expect(try titles("tran") == ["A Study of Quality"])
  }

  @Test("An address shortened too far is refused with all that it may mean; a part in its midst is none")
  func ambiguousAddress() async throws {
    let library = try await linkingLibrary()
    let error = #expect(throws: LibraryError.self) { try library.works(WorkFilter(name: "slow-takeoff")) }
    #expect(error?.kind == .usage)
    #expect(
      error?.message
        == "'slow-takeoff' is part of 2 addresses: url:example.org/slow-takeoff, "
        + "url:forecasts-2031.org/essays/slow-takeoff; give more of the one that is meant")
    #expect(try library.works(WorkFilter(name: "notes")).isEmpty)
  }

  @Test("What surnames alone cite stays unresolved and visible, last among what is missing")
  func unresolved() async throws {
    let missing = try await library().works(WorkFilter(isMissing: true))
    #expect(missing.first?.title == "Toy Models of Superposition")
    #expect(missing.last?.calledBy == "“Ruan et al.”")
    #expect(missing.last?.citations.first?.sentence == "As Ruan et al. say, it is a lot.")
    #expect(missing.last?.isNamed == false)
  }

  @Test("Works are filtered by who cites them and whom they cite")
  func filters() async throws {
    let library = try await library()
    let key = try #require(library.list().map(\.key).first { $0.hasPrefix("study") })
    #expect(try library.works(WorkFilter(citedBy: key)).count == 2)
    #expect(try library.works(WorkFilter(citing: "lindqvist2022guide")).flatMap(\.keys) == [key])
    #expect(try library.works(WorkFilter(isInformalOnly: true)).map(\.calledBy) == ["“Ruan et al.”"])
  }

  @Test("One text under two addresses is one work with two copies; a quarter in common is only proposed")
  func copies() async throws {
    func words(_ range: Range<Int>) -> String {
      range.map { "\(["some", "what", "more", "than", "that"][$0 % 5])\($0 * 7919 % 10_007)" }.joined(separator: " ")
    }
    desk.save("a.txt", "First Title\n\n\(words(0..<400)).\n")
    desk.save("b.txt", "Another Name of It\n\n\(words(0..<380)) and that was it.\n")
    desk.save("c.txt", "Something Else\n\n\(words(0..<180)) \(words(1_000..<1_300)).\n")
    try await desk.importAll()
    let library = try Library.open(desk.library)
    let work = try library.works().first { $0.copies.count > 1 }
    #expect(work?.keys.sorted() == ["anothername", "firsttitle"])
    #expect(work?.copies.map(\.join) == [.sharedText, .sharedText])
    let proposals = try library.workProposals()
    #expect(Set(proposals.flatMap { [$0.first.key, $0.second.key] }).contains("somethingelse"))
    #expect(proposals.allSatisfy { $0.containment >= 0.25 && $0.containment < 0.6 })
  }
}
