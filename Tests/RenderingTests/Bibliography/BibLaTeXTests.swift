import Foundation
import Model
import Testing

@testable import Rendering

@Suite("Bibliographies for BibLaTeX")
struct BibLaTeXTests {
  @Test("a post is an online source, names apart, capitals in braces, addresses as they are")
  func post() {
    #expect(
      bibLaTeX([BibliographySamples.post]) == ##"""
        @online{lindqvist2024toy,
          author = {Lindqvist, Mara and {kestrel\_77} and van der Hoeve, Pieter},
          title = {{A} \& {B:} 100\% of \$5 in {C\#} on {AI\_2027} and {SAEs}},
          date = {2024-03-05},
          organization = {The AI Alignment Forum},
          url = {https://www.alignmentforum.org/posts/aB3dE5gH7jK9mN2pQ/a_b%20c?x=1&y=~z},
          urldate = {2025-01-02},
        }

        """##)
  }

  @Test("a paper keeps journal, pages, DOI and arXiv's number")
  func paper() {
    let text = bibLaTeX([BibliographySamples.paper])
    for line in [
      "@article{elhage2022toy,", "journaltitle = {Transformer Circuits Thread}", "pages = {100--110}",
      "doi = {10.48550/arxiv.2209.10652}", "eprint = {2209.10652}", "eprinttype = {arxiv}", "date = {2022}",
    ] { #expect(text.contains(line), "\(line)") }
    #expect(!text.contains("url"))
  }

  @Test(
    "nothing of a text is markup to LaTeX",
    arguments: [
      ("50% & $3 #1 a_b", ##"50\% \& \$3 \#1 a\_b"##),
      ("~ ^ \\", #"\textasciitilde{} \textasciicircum{} \textbackslash{}"#),
      ("{x}", #"\{x\}"#), ("}{", #"\textbraceright{}\textbraceleft{}"#), ("SSJ--1", "SSJ-{}-1"), ("---", "-{}-{}-"),
      ("a ''b''", "a '{}'b'{}'"), ("two\n lines", "two lines"), ("naïve “quotes”", "naïve “quotes”"), ("", ""),
    ])
  func escapes(text: String, expected: String) {
    #expect(latexText(text) == expected)
  }

  @Test("a family name alone and a name with a comma are not taken apart")
  func names() {
    var record = BibliographyRecord(key: "x", kind: .page)
    record.authors = [
      .person(family: "Distill", given: ""), .person(family: "Keeling, Jr.", given: "Rob"), .literal("Ann and Co"),
    ]
    #expect(bibLaTeX([record]).contains("author = {{Distill} and {Keeling, Jr.}, Rob and {Ann and Co}}"))
  }

  @Test("an address cannot end its field")
  func verbatim() {
    var record = BibliographyRecord(key: "x", kind: .page)
    record.url = "https://example.org/{a} b\\c"
    #expect(bibLaTeX([record]).contains("url = {https://example.org/%7Ba%7D%20b%5Cc}"))
  }

  @Test("no records are no text, and an entry without fields stands")
  func empty() {
    #expect(bibLaTeX([]).isEmpty)
    #expect(bibLaTeX([BibliographyRecord(key: "x", kind: .book)]) == "@book{x,\n}\n")
  }

  @Test("pandoc reads every entry back to the same fields", .enabled(if: Pandoc.isInstalled))
  func pandoc() throws {
    let items = try Pandoc.items(bibLaTeX(BibliographySamples.all), from: "biblatex")
    #expect(items.map { $0["id"] as? String } == BibliographySamples.all.map(\.key))
    #expect(items.map(Pandoc.title) == BibliographySamples.all.map(\.title))
    #expect(items.map { $0["type"] as? String } == ["webpage", "article-journal", "webpage"])
    #expect(items[0]["URL"] as? String == BibliographySamples.post.url)
    #expect(Pandoc.names(items[0]) == ["Mara Lindqvist", "kestrel_77", "Pieter van der Hoeve"])
    #expect(items.map(Pandoc.issued) == [[2024, 3, 5], [2022], [2024, 3]])
    #expect(items[1]["DOI"] as? String == BibliographySamples.paper.doi)
  }
}
