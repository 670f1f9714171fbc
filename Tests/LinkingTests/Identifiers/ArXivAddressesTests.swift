import Model
import Testing

@testable import Linking

@Suite("Places where arXiv's numbers stand")
struct ArXivAddressesTests {
  private func found(_ text: String) -> [String] { arxivIdentifiers(in: Array(text.utf8)).map(\.value) }

  @Test(
    "every kind of page about a paper gives its number",
    arguments: [
      "https://arxiv.org/abs/2209.10652", "http://www.arxiv.org/abs/2209.10652v1", "arxiv.org/pdf/2209.10652",
      "https://arxiv.org/pdf/2209.10652v1.pdf", "https://arxiv.org/html/2209.10652v1",
      "https://arxiv.org/ps/2209.10652", "https://arxiv.org/format/2209.10652", "https://arxiv.org/e-print/2209.10652",
      "https://arxiv.org/src/2209.10652", "https://export.arxiv.org/abs/2209.10652",
      "https://ar5iv.org/abs/2209.10652", "https://ar5iv.labs.arxiv.org/html/2209.10652",
      "https://www.arxiv-vanity.com/papers/2209.10652/", "https://huggingface.co/papers/2209.10652",
      "https://www.alphaxiv.org/overview/2209.10652v1", "https://doi.org/10.48550/arXiv.2209.10652",
      "https://arxiv.org/abs/2209.10652?context=cs.LG", "https://arxiv.org/abs/2209.10652#comments",
      "https://doi.org/10.48550/ARXIV.2209.10652",
    ])
  func pages(url: String) {
    #expect(workIdentifier(ofURL: url)?.description == "arxiv:2209.10652")
  }

  @Test(
    "labels in prose, with or without mark, blank and word",
    arguments: [
      "arXiv:2209.10652", "arxiv:2209.10652", "ARXIV: 2209.10652", "arXiv 2209.10652", "arXiv preprint 2209.10652",
      "arXiv preprint arXiv:2209.10652", "arXiv e-print arXiv: 2209.10652", "(arXiv:2209.10652)", "arXiv.2209.10652",
      "arXiv:2209.10652v3", "arXiv id 2209.10652", "[arXiv:2209.10652]", "arXiv: [2209.10652]", "[2209.10652v2]",
    ])
  func labels(text: String) {
    #expect(found("As in \(text), which shows it.") == ["2209.10652"])
  }

  @Test(
    "numbers of the old form keep their archive and lose the class",
    arguments: [
      ("arXiv:cs/0101001", "cs/0101001"), ("arXiv:cs.CL/0101001", "cs/0101001"),
      ("https://arxiv.org/abs/cond-mat/9901001v2", "cond-mat/9901001"),
      ("https://arxiv.org/pdf/math.PR/0309136", "math/0309136"), ("[hep-th/9901001]", "hep-th/9901001"),
      ("arXiv:Quant-Ph/9901001", "quant-ph/9901001"),
    ])
  func old(text: String, expected: String) {
    #expect(found(text) == [expected])
  }

  @Test(
    "months that are none, too few or many figures, and other archives give nothing",
    arguments: [
      "arXiv:2213.10652", "arXiv:2200.10652", "arXiv:2209.106", "arXiv:2209.1065234", "arXiv:cooking/0101001",
      "arXiv:cs/010100", "arXiv:cs/01010012", "arXiv", "arXiv:", "arXiv.org", "arxiv.org/list/cs.LG/recent",
      "arXiv has 2209 papers", "[2209]", "[22.10652]", "marxiv:2209.10652",
    ])
  func nothing(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test("Several stand in reading order, each with the bytes it takes")
  func several() {
    let bytes = Array("arXiv:2209.10652, [2309.01933] and https://arxiv.org/abs/1706.03762v5.".utf8)
    let hits = arxivIdentifiers(in: bytes)
    #expect(hits.map(\.value) == ["2209.10652", "2309.01933", "1706.03762"])
    #expect(
      hits.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
        "arXiv:2209.10652", "[2309.01933]", "arxiv.org/abs/1706.03762v5",
      ])
  }
}
