import Model
import Testing

@Suite("Attributions")
struct AttributionTests {
  @Test("An attribution reads as a person would say it")
  func description() {
    #expect(Attribution(name: "Ines Calder", basis: .byline).description == "Ines Calder")
    #expect(Attribution(name: "Ines", basis: .addressed, certain: false).description == "unsigned (addressed as Ines)")
    #expect(Attribution(name: nil, basis: .unsigned).description == "unsigned")
    let quoting = Attribution(name: "Ines Calder", basis: .byline, quotes: .init(name: "Odd Hallgren"))
    #expect(quoting.description == "Ines Calder, quoting Odd Hallgren")
  }

  @Test("Works' identifiers are ordered by scheme, then value")
  func identifiers() {
    let sorted = [WorkIdentifier(.doi, "10.1/b"), WorkIdentifier(.arxiv, "2209.10652"), WorkIdentifier(.doi, "10.1/a")]
      .sorted()
    #expect(sorted.map(\.description) == ["arxiv:2209.10652", "doi:10.1/a", "doi:10.1/b"])
  }
}
