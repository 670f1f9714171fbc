import Model
import Testing

@testable import Library

@Suite struct CitationKeyTests {
  private func key(_ title: String?, _ author: String?, _ published: String?) -> String {
    var document = Document()
    document.title = title
    document.authors = author.map { [Byline(name: $0)] } ?? []
    document.published = published.flatMap(PartialDate.init(iso:))
    return CitationKey.wanted(for: document, sha256: "0123456789abcdef")
  }

  @Test(
    "A key is the family name or handle, the year and the first telling word",
    arguments: [
      ("A Barebones Guide to Something", "Neel Nanda", "2022-11-29", "nanda2022barebones"),
      ("Über die Größe", "Jörg Müller", "2019", "muller2019uber"),
      ("The 200 Problems of Order", "ilse_m", "2020-01", "ilsem2020problems"),
      ("[Linkpost] Dreams of Wires", "Bo Trask", "2023", "trask2023dreams"),
      ("What is it like", "Ada Lovelace Jr.", nil, "lovelacelike"),
      ("On Bees", "Trask, Bo", "2023", "trask2023bees"),
      ("It is what it was", "Bo Trask", "2021", "trask2021"),
      (nil, "Bo Trask", "2021", "trask2021"),
    ] as [(String?, String?, String?, String)])
  func author(_ given: (title: String?, author: String?, published: String?, key: String)) {
    #expect(key(given.title, given.author, given.published) == given.key)
  }

  @Test(
    "Without an author the first two telling words stand in, without a date no year",
    arguments: [
      ("Self Study Journal # 2", nil, "selfstudy"), ("The Order of Things", "1966", "orderthings1966"),
      ("Bees", nil, "bees"),
    ] as [(String, String?, String)])
  func unsigned(_ given: (title: String, published: String?, key: String)) {
    #expect(key(given.title, nil, given.published) == given.key)
  }

  @Test("Where nothing can be said in ASCII the content's hash stands in", arguments: ["日本語", "", "…", "[ ]"])
  func hash(_ title: String) {
    #expect(key(title, nil, nil) == "untitled012345")
    #expect(key(title, "王", "2020") == "untitled2020012345")
  }

  @Test("A key is short, lower-case ASCII whatever stands in the title")
  func alphabet() {
    let long = key(String(repeating: "Longword", count: 40), String(repeating: "Name", count: 40), "2020")
    #expect(long.utf8.count <= 44)
    #expect(long.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) })
  }
}
