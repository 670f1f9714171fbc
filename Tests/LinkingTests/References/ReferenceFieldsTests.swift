import Testing

@testable import Linking

@Suite("Years, titles, pages, volumes and containers of references")
struct ReferenceFieldsTests {
  private func years(_ text: String) -> [Int] {
    let bytes = Array(text.utf8)
    return yearCandidates(in: bytes, bytes.indices).map(\.year)
  }

  @Test(
    "years stand free of ranges, numbers and addresses",
    arguments: [
      ("A. B. 2017. T", [2017]),
      ("(2017b)", [2017]),
      ("pp. 1995–2001", []),
      ("1312.6199", []),
      ("2015-06", []),
      ("12:1999-2004", []),
      ("x/2016/y", []),
      ("1599, 2100", []),
      ("pages 1984", []),
      ("Nature. 2015;521", [2015]),
      ("12017", []),
      ("May 2019", [2019]),
    ])
  func year(text: String, expected: [Int]) {
    #expect(years(text) == expected)
  }

  @Test(
    "a title ends where the place begins",
    arguments: [
      ("A study of X. In Proceedings of Y, 1999.", "A study of X"),
      ("A study of X, Journal of Y, 3, 1999", "A study of X"),
      ("Where does time go? In Z", "Where does time go?"),
      ("A study (with figures) of X. Nature", "A study (with figures) of X"),
      ("“A study. Really,” Nature", "A study. Really"),
      ("A study vs. a trial. Nature 3", "A study vs. a trial"),
      ("A study of C. elegans. Nature", "A study of C. elegans"),
      ("A study of X, 1997. Nature", "A study of X"),
      ("A study of X (1997), 3-4", "A study of X"),
      ("A study of X", "A study of X"),
      ("A study in Proceedings of Y", "A study"),
    ])
  func title(text: String, expected: String) {
    let bytes = Array(text.utf8)
    #expect(bytes.text(titleSpan(in: bytes, from: 0, limit: bytes.count, byCommas: true)) == expected)
  }

  @Test(
    "pages behind their label or the last range",
    arguments: [
      ("vol. 3, pp. 12-34, 1999", "12-34"),
      ("31(1):114-127, 1984", "114-127"),
      ("pages 5 – 9", "5 – 9"),
      ("p. 7", "7"),
      ("Nature 521, 436–444", "436–444"),
      ("pp. e12-e15", "e12-e15"),
    ])
  func pages(text: String, expected: String) {
    let bytes = Array(text.utf8)
    #expect(pageRange(in: bytes, bytes.indices) == expected)
  }

  @Test(
    "no pages where only words and years stand",
    arguments: [
      "Nature, May 1999",
      "",
      "to appear",
    ])
  func noPages(text: String) {
    let bytes = Array(text.utf8)
    #expect(pageRange(in: bytes, bytes.indices) == nil)
  }

  @Test(
    "volumes by label or before an issue",
    arguments: [
      ("vol. 160, no. 1", "160"),
      (" Nature 521, 436", "521"),
      (" JACM 31(1):114", "31"),
      ("volume 17, No 4", "17"),
    ])
  func volumes(text: String, expected: String) {
    let bytes = Array(text.utf8)
    #expect(volume(in: bytes, bytes.indices) == expected)
  }

  @Test(
    "containers up to the first figure, bracket or comma",
    arguments: [
      (". Nature 521, 436", "Nature"),
      (". In Advances in Neural Systems, 30", "Advances in Neural Systems"),
      (", Journal of X (2001)", "Journal of X"),
    ])
  func containers(text: String, expected: String) {
    let bytes = Array(text.utf8)
    #expect(container(in: bytes, bytes.indices) == expected)
  }

  @Test(
    "an arXiv number and an address are no container",
    arguments: [
      ". arXiv preprint arXiv:1312.6199",
      ". https://example.org",
      ". 2017",
    ])
  func noContainer(text: String) {
    let bytes = Array(text.utf8)
    #expect(container(in: bytes, bytes.indices) == nil)
  }
}
