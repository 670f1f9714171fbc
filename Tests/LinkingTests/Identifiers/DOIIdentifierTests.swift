import Linking
import Model
import Testing

@Suite("DOIs")
struct DOIIdentifierTests {
  @Test(
    "a field gives the name as written",
    arguments: [
      ("10.1126/sciadv.1500214", "10.1126/sciadv.1500214"),
      ("doi:10.1016/j.epsl.2011.11.037", "10.1016/j.epsl.2011.11.037"),
      ("https://doi.org/10.23915/distill.00024.001", "10.23915/distill.00024.001"),
      ("http://dx.doi.org/10.1038%2Fnature14539", "10.1038/nature14539"),
      ("https://dl.acm.org/doi/pdf/10.1145/3442188.3445922", "10.1145/3442188.3445922"),
      ("https://example.org/Link.aspx?doi=10.5220/0010404301780189&x=1", "10.5220/0010404301780189"),
      ("urn:10.123/456", "10.123/456"),
      ("http://doi.org/urn:doi:10.123:456ABC%2Fzyz", "10.123:456ABC/zyz"),
      ("  10/gf4gqc ", "10/gf4gqc"),
      ("/10/gf4gqc", "10/gf4gqc"),
      ("doi.org/d8dn", "10/d8dn"),
      ("www.doi.acm.org/10/gf4gqc", "10/gf4gqc"),
      ("https://dx.doi.org/10%2Fgf4gqc", "10/gf4gqc"),
      ("10.1007/9{}78{-3-030}", "10.1007/978-3-030"),
      ("10.1007/][9[][]78-3", "10.1007/978-3"),
    ])
  func field(raw: String, expected: String) {
    #expect(doiIdentifier(inField: raw) == expected)
  }

  @Test(
    "what the sentence puts behind a name is not part of it",
    arguments: [
      ("doi:10.1007/s10549-018-4743-9. ", "10.1007/s10549-018-4743-9"),
      ("(10.1007/s10549-018-4743-9),", "10.1007/s10549-018-4743-9"),
      ("10.1016/0004-3702(72)90051-3)", "10.1016/0004-3702(72)90051-3"),
      ("<a>10.1038/nature14539</a>", "10.1038/nature14539"),
      ("“10.1038/nature14539”", "10.1038/nature14539"),
      ("https://example.org/doi/10.1111/phpr.12543/full", "10.1111/phpr.12543"),
      (
        "10.1175/1520-0493(2002)130<1913:EDAWPO>2.0.CO;2", "10.1175/1520-0493(2002)130<1913:EDAWPO>2.0.CO;2"
      ),
      ("10.1002/1096(200005)12:6%3C375::AID%3E3.0.CO;2-M. Next", "10.1002/1096(200005)12:6<375::AID>3.0.CO;2-M"),
    ])
  func trailing(raw: String, expected: String) {
    #expect(doiIdentifier(inField: raw) == expected)
  }

  @Test(
    "dates, fractions, addresses and archive numbers are none",
    arguments: [
      "It's 10:30 o'clock",
      "...archive number 10/XYZ/123...",
      "https://www.abc.de/10/abcd",
      "20/abcd",
      "10/2021",
      "http://example.org/users/aug-20/10/summary.pdf",
      "http://www.boi.org/10/2010bingbong",
      "text without 28282",
      "",
      "version 10.4 of it",
      "110.1038/nature14539",
    ])
  func nothing(raw: String) {
    #expect(doiIdentifier(inField: raw) == nil)
  }

  @Test("a DOI that arXiv registered is an arXiv number, and letters fold to lower case")
  func schemes() {
    #expect(workIdentifier(ofURL: "https://doi.org/10.48550/arXiv.2209.10652")?.description == "arxiv:2209.10652")
    #expect(workIdentifier(ofURL: "https://doi.org/10.1109/MIC.2012.43")?.description == "doi:10.1109/mic.2012.43")
  }
}
