import Model
import Rendering
import Testing

@Suite("Bibliographies as CSL-JSON")
struct CSLJSONTests {
  private func item(_ record: BibliographyRecord) -> StructuredValue {
    guard case .array(let items) = cslJSON([record]), let first = items.first else { return .null }
    return first
  }

  @Test("a post stands in its site, names apart, with date, access and address")
  func post() {
    let item = item(BibliographySamples.post)
    #expect(item["type"] == "post")
    #expect(item["container-title"] == "The AI Alignment Forum")
    #expect(item["title"] == "A & B: 100% of $5 in C# on AI_2027 and SAEs")
    #expect(
      item["author"] == [
        ["family": "Lindqvist", "given": "Mara"], ["literal": "kestrel_77"],
        ["family": "van der Hoeve", "given": "Pieter"],
      ])
    #expect(item["issued"] == ["date-parts": [[2024, 3, 5]]])
    #expect(item["accessed"] == ["date-parts": [[2025, 1, 2]]])
    #expect(item["custom"] == ["address": "lindqvist2024toy"])
  }

  @Test("a comment is a post of a genre, and what is not known is left out")
  func comment() {
    let item = item(BibliographySamples.comment)
    #expect(item["genre"] == "Comment")
    #expect(item["issued"] == ["date-parts": [[2024, 3]]])
    #expect(item["URL"] == nil)
    #expect(item["accessed"] == nil)
  }

  @Test(
    "each kind has its type",
    arguments: zip(
      BibliographyRecord.Kind.allCases, ["post", "post", "broadcast", "article", "article-journal", "book", "webpage"]))
  func types(kind: BibliographyRecord.Kind, type: String) {
    #expect(item(BibliographyRecord(key: "x", kind: kind))["type"] == .string(type))
  }

  @Test("arXiv's number stands where styles print it")
  func arxiv() {
    #expect(item(BibliographySamples.paper)["number"] == "arXiv:2209.10652")
    #expect(item(BibliographySamples.paper)["page"] == "100-110")
  }

  @Test(
    "what looks like a tag is escaped, any other sign is not",
    arguments: [("<i>x</i>", "&lt;i>x&lt;/i>"), ("a < b & c > d", "a < b & c > d"), ("<input>", "<input>"), ("<", "<")])
  func marked(title: String, expected: String) {
    #expect(item(BibliographyRecord(key: "x", kind: .page, title: title))["title"] == .string(expected))
  }

  @Test("pandoc reads every entry back to the same fields", .enabled(if: Pandoc.isInstalled))
  func pandoc() throws {
    let items = try Pandoc.items(cslJSON(BibliographySamples.all).json(), from: "csljson")
    #expect(items.map { $0["id"] as? String } == BibliographySamples.all.map(\.key))
    #expect(items.map(Pandoc.title) == BibliographySamples.all.map(\.title))
    #expect(items.map { $0["type"] as? String } == ["post", "article-journal", "post"])
    #expect(Pandoc.names(items[0]) == ["Mara Lindqvist", "kestrel_77", "Pieter van der Hoeve"])
    #expect(items.map(Pandoc.issued) == [[2024, 3, 5], [2022], [2024, 3]])
  }
}
