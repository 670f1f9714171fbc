import Linking
import Model
import Testing

/// One reference in many styles; authors, title and identifiers are real.
@Suite("Reference strings")
struct ReferenceParserTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var raw: String
    var families: [String]
    var title: String
    var year: Int?
    var testDescription: String { raw }

    init(_ raw: String, _ families: [String], _ title: String, _ year: Int?) {
      (self.raw, self.families, self.title, self.year) = (raw, families, title, year)
    }
  }

  static let circuits = "Zoom In: An Introduction to Circuits"
  static let attention = "Attention is All you Need"

  @Test(
    "styles of citation",
    arguments: [
      Case(
        "Vaswani, A., Shazeer, N., & Parmar, N. (2017). Attention is All you Need. Advances in Neural Information Processing Systems, 30.",
        ["Vaswani", "Shazeer", "Parmar"], attention, 2017),
      Case(
        "[4] A. Vaswani, N. Shazeer, and N. Parmar, “Attention is All you Need,” in Proc. NeurIPS, vol. 30, 2017, pp. 5998–6008.",
        ["Vaswani", "Shazeer", "Parmar"], attention, 2017),
      Case(
        "12. Vaswani, A., Shazeer, N. & Parmar, N. Attention is All you Need. in Advances in Neural Information Processing Systems 5998–6008 (2017).",
        ["Vaswani", "Shazeer", "Parmar"], attention, 2017),
      Case(
        "Vaswani, Ashish, Noam Shazeer, and Niki Parmar. 2017. “Attention is All you Need.” Advances in Neural Information Processing Systems 30.",
        ["Vaswani", "Shazeer", "Parmar"], attention, 2017),
      Case(
        "Ashish Vaswani, Noam Shazeer, and Niki Parmar. 2017. Attention is All you Need. In Advances in Neural Information Processing Systems.",
        ["Vaswani", "Shazeer", "Parmar"], attention, 2017),
      Case(
        "Vaswani A, Shazeer N, Parmar N. Attention is All you Need. Advances in Neural Information Processing Systems. 2017;30: 5998–6008.",
        ["Vaswani", "Shazeer", "Parmar"], attention, 2017),
      Case(
        "Vaswani A, Shazeer N, Parmar N. 2017. Attention is All you Need. Advances in Neural Information Processing Systems 30.",
        ["Vaswani", "Shazeer", "Parmar"], attention, 2017),
      Case(
        "Vaswani, A., Shazeer, N., Parmar, N.: Attention is All you Need. In: NeurIPS (2017).",
        ["Vaswani", "Shazeer", "Parmar"], attention, 2017),
      Case(
        "A. Vaswani, N. Shazeer, N. Parmar, Attention is All you Need in Advances in Neural Information Processing Systems, (2017), pp. 5998–6008.",
        ["Vaswani", "Shazeer", "Parmar"], attention, 2017),
      Case(
        "Vaswani, Ashish, et al. “Attention is All you Need.” Advances in Neural Information Processing Systems, vol. 30, 2017.",
        ["Vaswani"], attention, 2017),
      Case(
        "VASWANI, A., AND SHAZEER, N. 2017. Attention is All you Need. In Proceedings of NeurIPS. ACM, New York.",
        ["VASWANI", "SHAZEER"], attention, 2017),
      Case(
        "Kuhn, T. S. The Structure of Scientific Revolutions (University of Chicago Press, 1962).", ["Kuhn"],
        "The Structure of Scientific Revolutions", 1962),
    ])
  func styles(reference: Case) { check(reference) }

  @Test(
    "forms of forums and pages, title first",
    arguments: [
      Case(
        "Zoom In: An Introduction to Circuits [link] Olah, C., Cammarata, N. and Schubert, L., 2020. Distill.",
        ["Olah", "Cammarata", "Schubert"], circuits, 2020),
      Case("Zoom In: An Introduction to Circuits (Olah et al., 2020)", ["Olah"], circuits, 2020),
      Case(
        "Zoom In: An Introduction to Circuits by Chris Olah, Nick Cammarata and Ludwig Schubert",
        ["Olah", "Cammarata", "Schubert"], circuits, nil),
      Case("Olah et al. 2020, “Zoom In: An Introduction to Circuits”", ["Olah"], circuits, 2020),
      Case(
        "[2309.01933] Provably safe systems: the only path to controllable AGI", [],
        "Provably safe systems: the only path to controllable AGI", nil),
      Case("Embedded Agency by Abram Demski and Scott Garrabrant", ["Demski", "Garrabrant"], "Embedded Agency", nil),
    ])
  func titleFirst(reference: Case) { check(reference) }

  private func check(_ reference: Case) {
    let parsed = parseReference(reference.raw)
    #expect(parsed.authors.map(\.family) == reference.families)
    #expect(parsed.title == reference.title)
    #expect(parsed.year == reference.year)
  }

  @Test("identifiers are taken whatever stands around them")
  func identifiers() {
    let parsed = parseReference(
      "Elhage, N. et al. (2022). Toy Models of Superposition. https://arxiv.org/abs/2209.10652v1")
    #expect(parsed.arxiv == "2209.10652")
    #expect(parsed.hasOtherAuthors)
    #expect(parsed.identifier?.description == "arxiv:2209.10652")
    #expect(parseReference("Szegedy C. CoRR. 2015;abs/1512.00567.").arxiv == "1512.00567")
    let springer = parseReference(
      "LeCun, Y., Bengio, Y., Hinton, G.: Deep learning. Nature. 521, 436–444 (2015). https://doi.org/10.1038/nature14539."
    )
    #expect(springer.doi == "10.1038/nature14539")
    #expect(springer.title == "Deep learning")
    #expect(springer.container == "Nature")
    #expect(springer.pages == "436–444")
  }

  @Test("a year behind a full stop and before pages is the year, a range of pages is none")
  func years() {
    #expect(parseReference("A. Smith. On X and its uses. In: NIPS. 2015:196-212.").year == 2015)
    #expect(parseReference("A. Smith. On X and its uses. Journal 12, 1999–2011.").year == nil)
    #expect(parseReference("A. Smith. The road to 1984 revisited. Journal of Letters, 1991.").year == 1991)
  }

  @Test("initials before a title in capitals do not swallow it")
  func initialsBeforeCapitals() {
    let parsed = parseReference(
      "Greenblatt, R. & Roger, F. AI Control: Improving Safety Despite Intentional Subversion. (2023).")
    #expect(parsed.authors.map(\.family) == ["Greenblatt", "Roger"])
    #expect(parsed.title == "AI Control: Improving Safety Despite Intentional Subversion")
  }

  @Test("a publisher in brackets is no author")
  func publisher() {
    let parsed = parseReference(
      "5. Ngo, R. The alignment problem from a deep learning perspective. in Proceedings of X 1–9 (ACM, 2023).")
    #expect(parsed.authors.map(\.family) == ["Ngo"])
  }

  @Test("particles may stand before or behind")
  func particles() {
    #expect(
      parseReference("L. van der Maaten, G. Hinton, Visualizing data using t-SNE. JMLR 9 (2008).").authors.map(\.family)
        == ["van der Maaten", "Hinton"])
    #expect(
      parseReference("Maaten, L. van der, Hinton, G.: Visualizing data using t-SNE. JMLR. 9 (2008).").authors.map(
        \.family) == ["Maaten", "Hinton"])
  }

  @Test(
    "what is no reference gives a title at most",
    arguments: [
      "",
      "…",
      "42",
      "just some words",
      "[",
      "((",
      "“",
    ])
  func debris(raw: String) {
    let parsed = parseReference(raw)
    #expect(parsed.authors.isEmpty)
    #expect(parsed.identifier == nil)
  }
}
