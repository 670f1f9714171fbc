import Model
import Testing

@testable import Library

@Suite struct AuthorsTests {
  let desk = Desk()

  private func library() async throws -> Library {
    desk.save(
      "a.txt", "On Probes\nBy Mara Lindqvist @ 2022-11-29T18:43 (+54)\nProbes read what is there. Mara says so.\n")
    desk.save("b.txt", "On Dials\nBy mlindqvist @ 2023-11-29T18:43 (+5)\nDials show what is read. Nobody says more.\n")
    desk.save("c.txt", "On Knobs\nBy Tomas Oduya @ 2023-10-29T18:43 (+5)\nAs Mara Lindqvist says, knobs are dials.\n")
    try await desk.importAll()
    return try Library.open(desk.library)
  }

  @Test("A person is a set of appearances: bylines, mentions, and a first name within its document, with reasons")
  func person() async throws {
    let people = try await library().authors("mara")
    #expect(people.count == 1)
    #expect(people.first?.names == ["Mara Lindqvist", "Mara"])
    #expect(people.first?.documents == ["lindqvist2022probes"])
    #expect(people.first?.joins.map(\.reason) == ["named in full in its document"])
    #expect(people.first?.mentions.count == 2)
  }

  @Test("The address of a mention holds the name")
  func addresses() async throws {
    let library = try await library()
    for person in try library.authors() {
      for mention in person.mentions where mention.address.contains(":") {
        #expect(try library.show(mention.address).text == mention.name)
      }
    }
  }

  @Test("A pronoun is nobody, and what may be one person is only proposed")
  func proposals() async throws {
    let library = try await library()
    #expect(try library.authors("nobody").isEmpty)
    #expect(try library.personProposals().map(\.reason) == ["initial and last name"])
    #expect(try library.personProposals("oduya").isEmpty)
    #expect(try library.authors("lindqvist").count == 2)
  }
}
