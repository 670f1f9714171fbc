import Linking
import Model
import Testing

@Suite("Identifiers of references")
struct ReferenceIdentifiersTests {
  @Test(
    "arXiv's number in all its shapes",
    arguments: [
      "Elhage, N. (2022). Toy models. arXiv:2209.10652",
      "Elhage, N. (2022). Toy models. arXiv: 2209.10652v1.",
      "Elhage, N. (2022). Toy models. arXiv preprint arXiv:2209.10652 [cs.LG].",
      "Elhage, N. (2022). Toy models. https://arxiv.org/abs/2209.10652v2",
      "Elhage, N. (2022). Toy models. https://arxiv.org/pdf/2209.10652.pdf",
      "Elhage, N. (2022). Toy models. https://doi.org/10.48550/arXiv.2209.10652",
      "Elhage, N. (2022). Toy models. doi:10.48550/ARXIV.2209.10652.",
      "Elhage, N. (2022). Toy models. CoRR abs/2209.10652.",
      "[2209.10652] Toy models",
    ])
  func arxiv(raw: String) {
    let parsed = parseReference(raw)
    #expect(parsed.arxiv == "2209.10652")
    #expect(parsed.identifier == WorkIdentifier(.arxiv, "2209.10652"))
    #expect(parsed.title?.lowercased() == "toy models")
  }

  @Test(
    "a DOI loses what the sentence puts behind it",
    arguments: [
      "LeCun, Y. (2015). Deep learning. Nature. doi:10.1038/nature14539.",
      "LeCun, Y. (2015). Deep learning. Nature. https://doi.org/10.1038/nature14539",
      "LeCun, Y. (2015). Deep learning. Nature. DOI: 10.1038/nature14539",
      "LeCun, Y. (2015). Deep learning. Nature (https://dx.doi.org/10.1038/nature14539).",
      "LeCun, Y. (2015). Deep learning. Nature. Available at: https://doi.org/10.1038/nature14539.",
    ])
  func doi(raw: String) {
    let parsed = parseReference(raw)
    #expect(parsed.doi == "10.1038/nature14539")
    #expect(parsed.identifier == WorkIdentifier(.doi, "10.1038/nature14539"))
    #expect(parsed.title == "Deep learning")
    #expect(parsed.year == 2015)
  }

  @Test("an address is the identifier where there is no better one")
  func address() {
    let parsed = parseReference("Olah, C. (2020). Zoom in. https://distill.pub/2020/circuits/zoom-in/")
    #expect(parsed.url == "https://distill.pub/2020/circuits/zoom-in/")
    #expect(parsed.identifier == WorkIdentifier(.url, "distill.pub/2020/circuits/zoom-in"))
    #expect(parsed.title == "Zoom in")
  }

  @Test("a post of a forum is known by its number")
  func post() {
    let parsed = parseReference("“Some Post” https://www.lesswrong.com/posts/bRyrvkpTdWSXWnJiq/some-post")
    #expect(parsed.identifier == WorkIdentifier(.lesswrong, "bRyrvkpTdWSXWnJiq"))
  }

  @Test(
    "figures that only look like an identifier are none",
    arguments: [
      "Kuhn, T. (1962). Structure. Chicago, pp. 10-12.",
      "Kuhn, T. (1962). Structure 2209.106 of it.",
      "Kuhn, T. (1962). Structure. Vol. 10/12.",
    ])
  func none(raw: String) {
    #expect(parseReference(raw).identifier == nil)
  }
}
