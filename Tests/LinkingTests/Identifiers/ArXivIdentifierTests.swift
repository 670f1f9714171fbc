import Linking
import Model
import Testing

@Suite("arXiv numbers")
struct ArXivIdentifierTests {
  @Test(
    "a field gives the number without its version",
    arguments: [
      ("arXiv:0710.0994", "0710.0994"),
      ("2309.01933v3", "2309.01933"),
      ("0706.0001v1 [q-bio.CB]", "0706.0001"),
      ("  1310.2590 ", "1310.2590"),
      ("[2209.10652]", "2209.10652"),
      ("math/0309136", "math/0309136"),
      ("math.GT/0309136", "math/0309136"),
      ("arXiv:hep-th/9901001v27", "hep-th/9901001"),
      ("hep-th/1601.07616", "1601.07616"),
      ("https://arxiv.org/abs/2209.10652", "2209.10652"),
      ("http://arxiv.org/pdf/2209.10652v1.pdf", "2209.10652"),
      ("https://arxiv.org/html/2209.10652v2#S1", "2209.10652"),
      ("https://arxiv.com/pdf/2209.10652", "2209.10652"),
      ("https://arxiv.org/2209.10652>", "2209.10652"),
      ("/URI(https://arxiv.org/abs/2209.10652v2)>>", "2209.10652"),
      ("https://export.arxiv.org/abs/hep-th/9901001", "hep-th/9901001"),
      ("arXiv preprint arXiv:2209.10652", "2209.10652"),
      ("arXiv e-print 2209.10652", "2209.10652"),
    ])
  func field(raw: String, expected: String) {
    #expect(arxivIdentifier(inField: raw) == expected)
  }

  @Test(
    "what only looks like a number is none",
    arguments: [
      "https://example.org/abs/0706.0001v1",
      "1399.0001",
      "12345.6789",
      "22.10652",
      "209.106522",
      "hep-th",
      "",
      "v1",
      "0013.0001",
      "report 2209.106525",
    ])
  func nothing(raw: String) {
    #expect(arxivIdentifier(inField: raw) == nil)
  }

  @Test("a bare decimal in prose is left alone, a labelled or bracketed number is found")
  func prose() {
    #expect(identifiers(in: Array("It rose from 1310.2590 to 1402.1111 units.".utf8)).isEmpty)
    let found = identifiers(in: Array("See [2309.01933] and arXiv: 2209.10652v1.".utf8))
    #expect(found.map(\.identifier.description) == ["arxiv:2309.01933", "arxiv:2209.10652"])
    #expect(found.map(\.range) == [4..<16, 21..<40])
  }
}
