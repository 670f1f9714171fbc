import Linking
import Testing

/// Whole records: every part that a style prints must come out, and nothing else. Titles, authors and numbers are real.
@Suite("References, part by part")
struct ReferenceStylesTests {
  struct Record: Sendable, CustomTestStringConvertible {
    var raw: String
    var authors: [String] = []
    var title: String?
    var year: Int?
    var container: String?
    var volume: String?
    var pages: String?
    var doi: String?
    var arxiv: String?

    var testDescription: String { raw }
  }

  private func check(_ record: Record) {
    let parsed = parseReference(record.raw)
    #expect(parsed.authors.map(\.fullName) == record.authors)
    #expect(parsed.title == record.title)
    #expect(parsed.year == record.year)
    #expect(parsed.container == record.container)
    #expect(parsed.volume == record.volume)
    #expect(parsed.pages == record.pages)
    #expect(parsed.doi == record.doi)
    #expect(parsed.arxiv == record.arxiv)
  }

  @Test(
    "an article of a journal in eight styles",
    arguments: [
      Record(
        raw: "LeCun, Y., Bengio, Y., & Hinton, G. (2015). Deep learning. Nature, 521(7553), 436–444.",
        authors: ["Y. LeCun", "Y. Bengio", "G. Hinton"],
        title: "Deep learning",
        year: 2015,
        container: "Nature",
        volume: "521",
        pages: "436–444"),
      Record(
        raw: "Y. LeCun, Y. Bengio, and G. Hinton, “Deep learning,” Nature, vol. 521, no. 7553, pp. 436–444, 2015.",
        authors: ["Y. LeCun", "Y. Bengio", "G. Hinton"],
        title: "Deep learning",
        year: 2015,
        container: "Nature",
        volume: "521",
        pages: "436–444"),
      Record(
        raw: "LeCun Y, Bengio Y, Hinton G. Deep learning. Nature. 2015;521(7553):436-44.",
        authors: ["Y LeCun", "Y Bengio", "G Hinton"],
        title: "Deep learning",
        year: 2015,
        container: "Nature",
        volume: "521",
        pages: "436-44"),
      Record(
        raw: "[7] LeCun, Y., Bengio, Y. and Hinton, G. 2015. Deep learning. Nature 521, 436-444.",
        authors: ["Y. LeCun", "Y. Bengio", "G. Hinton"],
        title: "Deep learning",
        year: 2015,
        container: "Nature",
        volume: "521",
        pages: "436-444"),
      Record(
        raw: "LeCun, Yann, Yoshua Bengio, and Geoffrey Hinton. “Deep Learning.” Nature 521 (2015): 436–444.",
        authors: ["Yann LeCun", "Yoshua Bengio", "Geoffrey Hinton"],
        title: "Deep Learning",
        year: 2015,
        container: "Nature",
        volume: "521",
        pages: "436–444"),
      Record(
        raw:
          "LeCun, Y., Bengio, Y. & Hinton, G. Deep learning. Nature 521, 436–444 (2015). https://doi.org/10.1038/nature14539",
        authors: ["Y. LeCun", "Y. Bengio", "G. Hinton"],
        title: "Deep learning",
        year: 2015,
        container: "Nature",
        volume: "521",
        pages: "436–444",
        doi: "10.1038/nature14539"),
      Record(
        raw: "Yann LeCun, Yoshua Bengio, and Geoffrey Hinton. Deep learning. Nature, 521(7553):436–444, 2015.",
        authors: ["Yann LeCun", "Yoshua Bengio", "Geoffrey Hinton"],
        title: "Deep learning",
        year: 2015,
        container: "Nature",
        volume: "521",
        pages: "436–444"),
      Record(
        raw: "LeCun, Y. et al. (2015). Deep learning. Nature, 521, 436–444.",
        authors: ["Y. LeCun"],
        title: "Deep learning",
        year: 2015,
        container: "Nature",
        volume: "521",
        pages: "436–444"),
    ])
  func article(record: Record) { check(record) }

  @Test(
    "a preprint, with its number in every place where styles put it",
    arguments: [
      Record(
        raw: "Elhage, N., Hume, T., & Olsson, C. (2022). Toy models of superposition. arXiv:2209.10652.",
        authors: ["N. Elhage", "T. Hume", "C. Olsson"],
        title: "Toy models of superposition",
        year: 2022,
        arxiv: "2209.10652"),
      Record(
        raw:
          "Nelson Elhage, Tristan Hume, and Catherine Olsson. Toy models of superposition. arXiv preprint arXiv:2209.10652, 2022.",
        authors: ["Nelson Elhage", "Tristan Hume", "Catherine Olsson"],
        title: "Toy models of superposition",
        year: 2022,
        arxiv: "2209.10652"),
      Record(
        raw: "N. Elhage et al., “Toy models of superposition,” 2022, arXiv:2209.10652.",
        authors: ["N. Elhage"],
        title: "Toy models of superposition",
        year: 2022,
        arxiv: "2209.10652"),
      Record(
        raw: "[2209.10652] Toy Models of Superposition",
        title: "Toy Models of Superposition",
        arxiv: "2209.10652"),
      Record(
        raw: "Toy Models of Superposition (Elhage et al., 2022) https://arxiv.org/abs/2209.10652",
        authors: ["Elhage"],
        title: "Toy Models of Superposition",
        year: 2022,
        arxiv: "2209.10652"),
      Record(
        raw: "Toy Models of Superposition by Nelson Elhage, Tristan Hume and Catherine Olsson",
        authors: ["Nelson Elhage", "Tristan Hume", "Catherine Olsson"],
        title: "Toy Models of Superposition"),
      Record(
        raw: "Toy Models of Superposition — Nelson Elhage",
        authors: ["Nelson Elhage"],
        title: "Toy Models of Superposition"),
      Record(
        raw: "Elhage, Nelson, et al. 2022. “Toy Models of Superposition.” https://doi.org/10.48550/arXiv.2209.10652.",
        authors: ["Nelson Elhage"],
        title: "Toy Models of Superposition",
        year: 2022,
        arxiv: "2209.10652"),
    ])
  func preprint(record: Record) { check(record) }

  @Test(
    "a Distill article and a thread's essays, title before authors",
    arguments: [
      Record(
        raw: "Zoom In: An Introduction to Circuits [link] Olah, C., Cammarata, N. and Schubert, L., 2020. Distill.",
        authors: ["C. Olah", "N. Cammarata", "L. Schubert"],
        title: "Zoom In: An Introduction to Circuits",
        year: 2020,
        container: "Distill"),
      Record(
        raw: "Curve Detectors (Cammarata et al., 2020)",
        authors: ["Cammarata"],
        title: "Curve Detectors",
        year: 2020),
      Record(
        raw: "“Feature Visualization” by Chris Olah, Alexander Mordvintsev and Ludwig Schubert",
        authors: ["Chris Olah", "Alexander Mordvintsev", "Ludwig Schubert"],
        title: "Feature Visualization"),
      Record(
        raw: "200 Concrete Open Problems in Mechanistic Interpretability",
        title: "200 Concrete Open Problems in Mechanistic Interpretability"),
    ])
  func titleFirst(record: Record) { check(record) }

  @Test(
    "a book and a thesis end with who made them",
    arguments: [
      Record(
        raw: "Kuhn, T. S. (1962). The Structure of Scientific Revolutions. University of Chicago Press.",
        authors: ["T. S. Kuhn"],
        title: "The Structure of Scientific Revolutions",
        year: 1962,
        container: "University of Chicago Press"),
      Record(
        raw: "Sutton, R. S., and Barto, A. G. Reinforcement Learning: An Introduction. MIT Press, 1998.",
        authors: ["R. S. Sutton", "A. G. Barto"],
        title: "Reinforcement Learning: An Introduction",
        year: 1998,
        container: "MIT Press"),
      Record(
        raw: "Watanabe, S. (2009). Algebraic Geometry and Statistical Learning Theory. Cambridge University Press.",
        authors: ["S. Watanabe"],
        title: "Algebraic Geometry and Statistical Learning Theory",
        year: 2009,
        container: "Cambridge University Press"),
    ])
  func book(record: Record) { check(record) }

  @Test("line ends and doubled blanks of a pasted reference do not part it")
  func wrapped() {
    let plain = "Elhage, N., & Olsson, C. (2022). Toy models of superposition. arXiv:2209.10652."
    let wrapped = "Elhage, N.,\n  & Olsson, C.\t(2022). Toy models\u{A0}of superposition.\narXiv:2209.10652."
    #expect(parseReference(wrapped) == parseReference(plain))
  }

  @Test(
    "an empty line and a lone mark say nothing",
    arguments: [
      "",
      " ",
      ".",
      "[3]",
      "—",
    ])
  func nothing(raw: String) {
    let parsed = parseReference(raw)
    #expect(parsed.authors.isEmpty && parsed.year == nil && parsed.identifier == nil)
  }
}
