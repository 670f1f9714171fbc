import Model
import Testing

@testable import Library

@Suite struct ListTests {
  private func entry() -> ShelfEntry {
    ShelfEntry(
      id: 1, key: "k", path: [], sha256: "", title: "T", authors: ["Ilse Marwick"], published: "2024-03-05",
      site: "Field Notes", kind: "post", words: 3, tags: ["sae"])
  }

  @Test(
    "An entry is admitted when every condition holds",
    arguments: [
      (ShelfFilter(), true), (ShelfFilter(author: "marwick"), true), (ShelfFilter(author: "trask"), false),
      (ShelfFilter(site: "field"), true), (ShelfFilter(site: "forum"), false), (ShelfFilter(kind: "post"), true),
      (ShelfFilter(kind: "paper"), false), (ShelfFilter(year: "2024"), true), (ShelfFilter(year: "2023"), false),
      (ShelfFilter(tag: "sae"), true), (ShelfFilter(tag: "sa"), false), (ShelfFilter(author: "ilse", tag: "no"), false),
    ])
  func filter(_ given: (filter: ShelfFilter, isAdmitted: Bool)) {
    #expect(given.filter.admits(entry()) == given.isAdmitted)
  }

  @Test("What is not known matches no condition")
  func unknown() {
    var bare = entry()
    (bare.authors, bare.site, bare.published) = ([], nil, nil)
    for filter in [ShelfFilter(author: ""), ShelfFilter(site: ""), ShelfFilter(year: "")] {
      #expect(!filter.admits(bare))
    }
  }
}
