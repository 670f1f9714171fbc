import Model
import Testing

@testable import Library

@Suite struct DerivedFactsTests {
  let desk = Desk()

  private func facts(_ place: String) async throws -> [DerivedFact] {
    desk.save(
      "a.txt",
      """
      On Probes
      By Mara Lindqvist @ 2022-11-29T18:43 (+54)
      A sparse autoencoder (SAE) reads them out, as Ruan et al. say.
      Tomas Oduya says that it is in arXiv:2209.10652 as well.
      """)
    try await desk.importAll()
    let library = try Library.open(desk.library)
    let key = try #require(library.list().first?.key)
    return try library.derivedFacts(of: try library.show(key + place))
  }

  @Test("Everything found says its words, its place and its rule")
  func whole() async throws {
    let found = try await facts("")
    #expect(found.filter { $0.kind == .citation }.map(\.value) == ["Ruan", "arxiv:2209.10652"])
    #expect(found.filter { $0.kind == .citation }.map(\.rule) == ["surname et al.", "identifier in text"])
    #expect(found.filter { $0.kind == .acronym }.map(\.value) == ["SAE = sparse autoencoder"])
    #expect(found.contains { $0.kind == .person && $0.value == "Mara Lindqvist" && $0.rule == "author" })
    #expect(found.contains { $0.text == "Tomas Oduya" && $0.address.contains(":") })
    #expect(found.allSatisfy { !$0.rule.isEmpty && !$0.address.isEmpty })
  }

  @Test("Of a part only what stands in it is told")
  func part() async throws {
    let all = try await facts("")
    let address = try #require(all.first { $0.value == "arxiv:2209.10652" }?.address)
    let block = address.prefix { $0 != ":" }.drop { $0 != "#" }
    #expect(try await facts(String(block)).map(\.value) == ["Tomas Oduya", "arxiv:2209.10652"])
  }
}
