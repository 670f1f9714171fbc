import Testing

@testable import Linking

@Suite("Lists of authors")
struct AuthorListTests {
  private func list(_ text: String) -> AuthorList? {
    let bytes = Array(text.utf8)
    return AuthorListReader(bytes: bytes, limit: bytes.count).list(at: 0)
  }

  @Test(
    "each form gives family names in order and ends before the title",
    arguments: [
      ("Brandt, L., Keeling, R. B., and Oduya, T. Title", ["Brandt", "Keeling", "Oduya"], " Title"),
      ("Brandt, L., Keeling, R. & Oduya, T. (2020)", ["Brandt", "Keeling", "Oduya"], " (2020)"),
      ("L. Brandt, R. B. Keeling and T. Oduya. Title", ["Brandt", "Keeling", "Oduya"], ". Title"),
      ("L. Brandt, R. Keeling, Title of it", ["Brandt", "Keeling"], ", Title of it"),
      ("Brandt L, Keeling RB, Oduya T. Title", ["Brandt", "Keeling", "Oduya"], ". Title"),
      ("Brandt, Lucja, and Rob Keeling. 2020", ["Brandt", "Keeling"], ". 2020"),
      ("Lucja Brandt, Rob B. Keeling, and Tomas Oduya. Title", ["Brandt", "Keeling", "Oduya"], ". Title"),
      ("Brandt, L. and R. Keeling. Title", ["Brandt", "Keeling"], ". Title"),
      ("J.-S. Brandt and S. A. Keeling, Title", ["Brandt", "Keeling"], ", Title"),
      ("Güçlü, U. & O'Neil, M. Title", ["Güçlü", "O'Neil"], " Title"),
      ("Foley, J. D., van Dam, A., Feiner, S. K., Graphics", ["Foley", "van Dam", "Feiner"], ", Graphics"),
      ("G. L. Steele Jr. and J. White. Title", ["Steele", "White"], ". Title"),
    ])
  func forms(text: String, families: [String], rest: String) throws {
    let found = try #require(list(text))
    #expect(found.names.map(\.family) == families)
    #expect(String(decoding: Array(text.utf8)[found.end...], as: UTF8.self) == rest)
    #expect(!found.hasOthers)
  }

  @Test(
    "others may follow unnamed",
    arguments: [
      "Brandt, L. et al. (2020)",
      "L. Brandt, et al., Title",
      "Brandt L, et al (2020)",
      "Brandt et al. 2020",
      "Brandt, Lucja, et al. “T”",
      "Brandt, L., and others. T",
    ])
  func others(text: String) {
    let found = list(text)
    #expect(found?.names.map(\.family) == ["Brandt"])
    #expect(found?.hasOthers == true)
  }

  @Test(
    "titles are no authors",
    arguments: [
      "The structure of revolutions",
      "understanding networks",
      "Reinforcement Learning: an introduction",
      "In Proceedings of it",
      "",
      "1984 was a year",
      "Zoom In: An Introduction",
    ])
  func titles(text: String) {
    #expect(list(text) == nil)
  }

  @Test(
    "given names and initials come with the family names",
    arguments: [
      ("Brandt, L., Keeling, R. B. (2020)", ["L.", "R. B."]),
      ("Lucja Brandt and Rob B. Keeling. Title", ["Lucja", "Rob B."]),
      ("Brandt L, Keeling RB. Title", ["L", "RB"]),
    ])
  func givens(text: String, givens: [String]) {
    #expect(list(text)?.names.map(\.given) == givens)
  }

  @Test("a list is read from where it begins, and not beyond its limit")
  func place() throws {
    let text = "[12] Brandt, L. and Keeling, R. (2020) Title"
    let bytes = Array(text.utf8)
    let start = "[12] ".utf8.count
    let whole = try #require(AuthorListReader(bytes: bytes, limit: bytes.count).list(at: start))
    #expect(whole.names.map(\.family) == ["Brandt", "Keeling"])
    #expect(String(decoding: bytes[whole.end...], as: UTF8.self) == " (2020) Title")
    let cut = AuthorListReader(bytes: bytes, limit: "[12] Brandt, L.".utf8.count).list(at: start)
    #expect(cut?.names.map(\.family) == ["Brandt"])
    #expect(cut.map { $0.end <= "[12] Brandt, L.".utf8.count } == true)
  }

  @Test("a list of very many authors is read to its end")
  func many() throws {
    let text = (0..<300).map { "Brandt\(["a", "e", "i", "o"][$0 % 4]), L." }.joined(separator: ", ") + " (2020) Title"
    let found = try #require(list(text))
    #expect(found.names.count == 300)
    #expect(!found.hasOthers)
  }
}
