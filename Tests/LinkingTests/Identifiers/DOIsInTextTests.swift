import Linking
import Testing

@testable import Linking

@Suite("DOIs in running text")
struct DOIsInTextTests {
  private func found(_ text: String) -> [String] { doiIdentifiers(in: Array(text.utf8)).map(\.value) }

  @Test(
    "a name ends where the sentence, its brackets or its markup go on",
    arguments: [
      ("See 10.1038/nature14539.", ["10.1038/nature14539"]),
      ("See 10.1038/nature14539, and more.", ["10.1038/nature14539"]),
      ("(doi:10.1038/nature14539)", ["10.1038/nature14539"]),
      ("(see doi 10.1016/0004-3702(72)90051-3)", ["10.1016/0004-3702(72)90051-3"]),
      ("[10.1038/nature14539]", ["10.1038/nature14539"]),
      ("\"10.1038/nature14539\"", ["10.1038/nature14539"]),
      ("'10.1038/nature14539'", ["10.1038/nature14539"]),
      ("*10.1038/nature14539*", ["10.1038/nature14539"]),
      ("10.1038/nature14539\u{2014}that one", ["10.1038/nature14539"]),
      ("<10.1038/nature14539>", ["10.1038/nature14539"]),
      ("10.1038/nature14539;10.1126/science.1127647", ["10.1038/nature14539;10.1126/science.1127647"]),
      ("10.1038/nature14539 10.1126/science.1127647", ["10.1038/nature14539", "10.1126/science.1127647"]),
      ("10.1038/nature14539\n10.1126/science.1127647", ["10.1038/nature14539", "10.1126/science.1127647"]),
    ])
  func ends(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "an address gives the name without its query, its fragment and the page's own tail",
    arguments: [
      ("https://doi.org/10.1145/3442188.3445922?x=1", "10.1145/3442188.3445922"),
      ("https://doi.org/10.1145/3442188.3445922#sec-2", "10.1145/3442188.3445922"),
      ("https://dl.acm.org/doi/abs/10.1145/3442188.3445922", "10.1145/3442188.3445922"),
      ("https://onlinelibrary.wiley.com/doi/10.1111/cogs.12101/pdf", "10.1111/cogs.12101"),
      ("https://www.pnas.org/doi/10.1073/pnas.1907373117/full", "10.1073/pnas.1907373117"),
      ("https://journals.example.org/doi/10.1162/neco.1997.9.8.1735.pdf", "10.1162/neco.1997.9.8.1735"),
      ("https://api.example.org/works/10.1038%2Fnature14539", "10.1038/nature14539"),
      ("http://dx.doi.org/10.1007/BF00992696", "10.1007/BF00992696"),
      ("DOI.ORG/10.1007/BF00992696", "10.1007/BF00992696"),
    ])
  func addresses(text: String, expected: String) {
    #expect(found(text) == [expected])
  }

  @Test(
    "registrants have four figures or more, three behind a label, and may be parted by full stops",
    arguments: [
      ("10.1000/x", ["10.1000/x"]),
      ("see 10.100/x", []),
      ("doi:10.100/x", ["10.100/x"]),
      ("10.1000.10/x", ["10.1000.10/x"]),
      ("doi:10.12/x", []),
      ("10.1234567890/x", []),
      ("10.1000", []),
      ("10.1000/", []),
      ("10.1000/ x", []),
    ])
  func registrants(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test("Each is given with the bytes it takes, so that the text can be marked there")
  func ranges() {
    let bytes = Array("Read doi:10.1038/nature14539 (2015).".utf8)
    let hits = doiIdentifiers(in: bytes)
    #expect(hits.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["10.1038/nature14539"])
  }

  @Test("A text cut off anywhere gives the name or a beginning of it, and never more than it holds")
  func cutOff() {
    let whole = Array("https://doi.org/10.1002/1096(200005)12:6%3C375::AID%3E3.0.CO;2-M.".utf8)
    for end in whole.indices {
      for hit in doiIdentifiers(in: Array(whole[..<end])) {
        #expect(hit.range.upperBound <= end)
        #expect(hit.value.hasPrefix("10"))
      }
    }
  }
}
