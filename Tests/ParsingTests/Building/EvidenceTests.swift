import Model
import Parsing
import Testing

@Suite("What a value was read from")
struct EvidenceTests {
  @Test("Long words are cut to fit a line, short ones are kept", arguments: [0, 1, 99, 100, 101, 5000])
  func length(count: Int) {
    let words = String(repeating: "é", count: count)
    let told = Provenance(field: "title", rule: "heading", words: words)
    #expect(told.evidence.count == min(count, 100))
    #expect(told.evidence.hasSuffix("…") == (count > 100))
    #expect(words.hasPrefix(told.evidence.filter { $0 != "…" }))
  }

  @Test(
    "Every reader says from which words it has its values",
    arguments: [
      ("a.md", "# Forty probes\n\nText.\n"), ("b.md", "---\ntitle: Forty probes\ndate: 2024-01-02\n---\n\nText.\n"),
      (
        "c.jsonl",
        "{\"title\": \"Forty probes\", \"text\": \"Words.\", \"tags\": [\"maths\"], \"url\": \"https://a.example/\"}"
      ),
      (
        "d.txt", "Forty probes\n\nA text of some words, which goes on for long enough to be one that has a title above."
      ),
      ("e.txt", "Forty probes\nada_x 2y 3 points\nOne.\nbo 1y 2 points\nTwo."),
      ("f.txt", "From: Ada Exner <ada@exner.example>\nSubject: Forty probes\nDate: 3 Jan 2022\n\nText of it."),
      (
        "g.html",
        "<title>Forty probes</title><meta property=article:tag content=maths><article><p>Words of it.</article>"
      ),
    ])
  func readers(name: String, text: String) throws {
    let reading = read(Array(text.utf8), options: ReadingOptions(name: Array(name.utf8)))
    let document = try #require(reading.documents.first)
    #expect(document.title == "Forty probes")
    let told = document.provenance.filter { $0.field != "parent" }
    #expect(told.contains { $0.field == "title" })
    #expect(told.contains { $0.field == "tags" } == !document.tags.isEmpty)
    for reason in told { #expect(!reason.evidence.isEmpty, "\(reason.field) of \(name)") }
    let title = told.first { $0.field == "title" }
    #expect(title?.evidence.contains("Forty probes") == true)
  }
}
