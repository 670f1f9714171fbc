import Testing

@testable import Linking

@Suite("Years of references")
struct ReferenceYearTests {
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return yearCandidates(in: bytes, bytes.indices).map { "\($0.year) at \($0.range.lowerBound)" }
  }

  @Test(
    "a year is four figures from 1600 to 2099 that stand free, with its place",
    arguments: [
      ("(2017)", ["2017 at 1"]),
      ("2017", ["2017 at 0"]),
      ("In 1962 and 1970.", ["1962 at 3", "1970 at 12"]),
      ("1600; 2099", ["1600 at 0", "2099 at 6"]),
      ("1599 and 2100", []),
      ("20170", []),
      ("17", []),
      ("", []),
    ])
  func free(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "figures of pages, volumes, numbers and addresses are none",
    arguments: [
      "pp. 1962",
      "p. 1962",
      "pages 1962",
      "vol. 1962",
      "volume 1962",
      "no. 1962",
      "1962–1970",
      "12-1962",
      "x.1962",
      "/1962/",
      "a_1962",
      "v=1962",
      "1962(3)",
      "1962:12",
      "1962.5",
    ])
  func bound(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test("the pages that a journal puts directly behind the year do not hide it")
  func yearAndPages() {
    #expect(found("Nature. 2016:3315-3323") == ["2016 at 8"])
  }

  @Test("a range is looked at and nothing beyond it")
  func range() {
    let bytes = Array("1962 1970".utf8)
    #expect(yearCandidates(in: bytes, 0..<4).map(\.year) == [1962])
    #expect(yearCandidates(in: bytes, 5..<9).map(\.year) == [1970])
    #expect(yearCandidates(in: bytes, 0..<3).isEmpty)
  }
}
