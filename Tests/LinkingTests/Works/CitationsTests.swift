import Linking
import Model
import Testing

@Suite("Citations of a document")
struct CitationsTests {
  @Test("a link gives its work, and its words as title only when they are one")
  func links() {
    let document = documentOfLines(
      "Start with Toy Models of Superposition and then read this post; the code is here.",
      links: [
        ("Toy Models of Superposition", "https://arxiv.org/abs/2209.10652"),
        ("this post", "https://www.lesswrong.com/posts/bRyrvkpTdWSXWnJiq/x"), ("here", "https://example.org/code"),
      ])
    let found = citations(of: document)
    #expect(
      found.map(\.identifier?.description) == [
        "arxiv:2209.10652", "lesswrong:bRyrvkpTdWSXWnJiq", "url:example.org/code",
      ])
    #expect(found.map(\.title) == ["Toy Models of Superposition", nil, nil])
    #expect(document.words(found[0].range) == "Toy Models of Superposition")
    #expect(found.allSatisfy { $0.kind == .identifier && $0.reason == "link" })
  }

  @Test(
    "words that point are no titles",
    arguments: [
      "here",
      "this post",
      "The paper",
      "Link",
      "see also",
      "Part 2",
      "this sequence",
      "the original article",
      "2022",
    ])
  func pointing(anchor: String) {
    let document = documentOfLines("- \(anchor)", links: [(anchor, "https://arxiv.org/abs/2209.10652")])
    #expect(citations(of: document).map(\.title) == [nil])
  }

  @Test("links to people, tags, pictures, the own page and fragments cite nothing")
  func noWorks() {
    var document = documentOfLines(
      "a b c d e f",
      links: [
        ("a", "https://www.lesswrong.com/users/somebody"), ("b", "https://www.lesswrong.com/tag/grokking"),
        ("c", "#fn1"),
        ("d", "https://example.org/plot.png"), ("e", "https://www.lesswrong.com/posts/bRyrvkpTdWSXWnJiq/x#c1"),
        ("f", "https://example.org/"),
      ])
    document.url = "https://www.lesswrong.com/posts/bRyrvkpTdWSXWnJiq/own"
    #expect(citations(of: document).isEmpty)
  }

  @Test("an identifier that begins a line has its title behind it")
  func listing() {
    let document = documentOfLines(
      "- [2309.01933] Provably safe systems: the only path to controllable AGI",
      "- https://ai-2027.com/research/ai-goals-forecast")
    let found = citations(of: document)
    #expect(found.map(\.title) == ["Provably safe systems: the only path to controllable AGI", nil])
    #expect(found.map(\.identifier?.description) == ["arxiv:2309.01933", "url:ai-2027.com/research/ai-goals-forecast"])
  }

  @Test("a title in quotation marks counts, a section or a sentence in them does not")
  func quoted() {
    let document = documentOfLines(
      "I liked “A Mathematical Framework for Transformer Circuits” a lot.",
      "Read Mara’s “Mech Interp Prereqs”. I wrote the “Definitions and Key Properties” section.",
      "She says “Jump in and get your hands dirty!” and “what do we think we know”.")
    let found = citations(of: document)
    #expect(found.map(\.title) == ["A Mathematical Framework for Transformer Circuits", "Mech Interp Prereqs"])
    #expect(found.map(\.authors) == [[], ["Mara"]])
    #expect(found.allSatisfy { $0.kind == .title })
  }

  @Test("a possessive before title case names author and title")
  func possessive() {
    let document = documentOfLines(
      "I have read Mara Lindqvist’s Concrete Steps to Get Started in Transformer Mechanistic Interpretability.",
      "Mara's grokking work is older. The model's loss falls.")
    let found = citations(of: document)
    #expect(found.map(\.title) == ["Concrete Steps to Get Started in Transformer Mechanistic Interpretability", nil])
    #expect(found.map(\.authors) == [["Mara Lindqvist"], ["Mara"]])
    #expect(found.map(\.kind) == [.title, .informal])
  }

  @Test(
    "surnames cite with et al., a year or hyphens between three of them",
    arguments: [
      ("As Vaswani et al. (2017) show, it works.", "Vaswani et al. (2017)", ["Vaswani"], 2017),
      ("It works (Burns et al., 2022).", "Burns et al., 2022", ["Burns"], 2022),
      ("Demski and Garrabrant (2019) say so.", "Demski and Garrabrant (2019)", ["Demski", "Garrabrant"], 2019),
      ("In Ruan et al's paper it does.", "Ruan et al's", ["Ruan"], nil),
      ("Wu et al?", "Wu et al", ["Wu"], nil),
      (
        "That was the purpose of Clift-Wallbridge-Murfet, in short.", "Clift-Wallbridge-Murfet",
        ["Clift", "Wallbridge", "Murfet"], nil
      ),
    ])
  func surnames(text: String, words: String, authors: [String], year: Int?) {
    let document = documentOfLines(text)
    let found = citations(of: document)
    #expect(found.map { document.words($0.range) } == [words])
    #expect(found.first?.authors == authors)
    #expect(found.first?.year == year)
    #expect(found.first?.kind == .informal)
  }

  @Test(
    "capitals, years and hyphens of prose cite nothing",
    arguments: [
      "In May 2021 we moved to Well-Known Town.",
      "Chapter 3 (1999)",
      "The Stone-Weierstrass theorem holds.",
      "It began in 2017.",
      "See Figure 2 and Table 3.",
    ])
  func prose(text: String) {
    #expect(citations(of: documentOfLines(text)).isEmpty)
  }

  @Test("behind “in” two words of title case and a year are a title, a full name before a year is a name")
  func titleAndYear() {
    let found = citations(of: documentOfLines("They set it out in Distributed Representations (1986), a chapter."))
    #expect(found.map(\.title) == ["Distributed Representations"])
    #expect(found.map(\.year) == [1986])
    #expect(citations(of: documentOfLines("So Mara Lindqvist (1986) says.")).map(\.authors) == [["Lindqvist"]])
  }

  @Test("a reading list gives titles, topics and labels do not count")
  func readingList() {
    let document = documentOfLines(
      "# Reading List", "Interpretability:", "- A Mathematical Framework for Transformer Circuits (summary later)",
      "- 200 Concrete Open Problems in Mechanistic Interpretability", "- SAEs", "- Clustering (density?)",
      "- A Comprehensive Mechanistic Interpretability Explainer & Glossary — Mara Lindqvist",
      "I will now write a long paragraph about what I did on every single day of the week, and it closes the list.",
      "- Some Other Capital Words Here")
    let found = citations(of: document)
    #expect(
      found.map(\.title) == [
        "A Mathematical Framework for Transformer Circuits",
        "200 Concrete Open Problems in Mechanistic Interpretability",
        "A Comprehensive Mechanistic Interpretability Explainer & Glossary",
      ])
    #expect(found.last?.authors == ["Mara Lindqvist"])
    #expect(found.allSatisfy { $0.kind == .list })
  }

  @Test("a list of tools gives software, its maker as author")
  func tools() {
    let document = documentOfLines(
      "Places to start for tooling:", "TransformerLens & a friend’s guide for it.",
      "Mara Lindqvist’s transformer-utils library",
      "Google PAIR’s What-If Tool", "Jesper Vigdal’s BERTViz")
    let found = citations(of: document)
    #expect(found.map(\.title) == ["TransformerLens", "transformer-utils library", "What-If Tool", "BERTViz"])
    #expect(found.map(\.authors.first) == [nil, "Mara Lindqvist", "Google PAIR", "Jesper Vigdal"])
  }

  @Test("a repeated block cites once")
  func repeats() {
    let document = documentOfLines("~ See arXiv:2209.10652.", "See arXiv:2209.10652.")
    #expect(citations(of: document).count == 1)
  }

  @Test("the reference list is read where the page has not read it")
  func references() {
    var document = documentOfLines("Text.")
    document.references = [
      Reference(raw: "Elhage, N. et al. (2022). Toy Models of Superposition. arXiv:2209.10652"), Reference(raw: "?"),
    ]
    let found = citations(of: document)
    #expect(found.map(\.title) == ["Toy Models of Superposition"])
    #expect(found.first?.authors == ["N. Elhage"])
    #expect(found.first?.year == 2022)
  }

  @Test("the posts that gathered comments answer are cited where the comments begin")
  func subjects() {
    var document = documentOfLines("First.", "Second.")
    var comment = Comment(range: 7..<14)
    comment.on = "Announcing a New Study Group"
    document.comments = [comment]
    let found = citations(of: document)
    #expect(found.map(\.title) == ["Announcing a New Study Group"])
    #expect(found.map(\.range) == [7..<7])
  }

  @Test("a title and its surname with the year in brackets behind it are one citation that knows both")
  func bracketedSurname() {
    let document = documentOfLines(
      "See Toy Models of Superposition (Elhage et al., 2022) and “Zoom In: An Introduction to Circuits” (Olah et al., 2020).",
      "See Toy Models of Superposition, and Elhage et al. (2021) as well.",
      links: [("Toy Models of Superposition", "https://arxiv.org/abs/2209.10652")])
    let found = citations(of: document)
    #expect(
      found.map(\.title) == [
        "Toy Models of Superposition", "Zoom In: An Introduction to Circuits", nil,
      ])
    #expect(found.map(\.authors) == [["Elhage"], ["Olah"], ["Elhage"]])
    #expect(found.map(\.year) == [2022, 2020, 2021])
  }

  @Test("what a linkpost points to is told apart from other links, though only the head may say it")
  func linkpost() {
    var document = documentOfLines("It is here, and there.", links: [("here", "https://example.org/essay")])
    document.linkTarget = "https://example.org/essay"
    #expect(citations(of: document).map(\.reason) == ["linkpost target"])
    document.links = []
    #expect(citations(of: document).map(\.reason) == ["linkpost target"])
    #expect(citations(of: document).map(\.range) == [0..<0])
    document.url = "https://example.org/essay"
    #expect(citations(of: document).isEmpty)
  }
}
