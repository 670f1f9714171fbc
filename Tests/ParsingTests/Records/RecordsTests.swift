import Model
import Parsing
import Testing

@Suite("JSON Lines")
struct RecordsTests {
  private func reading(_ text: String) -> Reading { read(Array(text.utf8)) }

  @Test("Each line is a document with the values of its record")
  func documents() {
    let result = reading(
      """
      {"id":"1","title":"One","authors":["Ada Voss","Odd Hall"],"published":"2024-02-03","site":"Notes","url":"https://a.example/1","tags":["x"],"text":"First line.\\nSecond line."}
      {"id":"2","title":"Two","html":"<p>Hello <b>there</b>, this is a page.</p>"}
      """)
    #expect(result.format == .records)
    #expect(result.documents.map(\.title) == ["One", "Two"])
    let first = result.documents[0]
    #expect(first.authors.map(\.name) == ["Ada Voss", "Odd Hall"])
    #expect(first.published?.description == "2024-02-03")
    #expect(first.site == "Notes")
    #expect(first.url == "https://a.example/1")
    #expect(first.tags == ["x"])
    #expect(first.ownTexts == ["First line.", "Second line."])
    #expect(result.documents[1].text.contains("Hello there, this is a page."))
    #expect(result.diagnostics.isEmpty)
  }

  @Test("A line that is no record is reported by its number, and the others are read")
  func badLine() {
    let result = reading("{\"title\":\"One\",\"text\":\"a\"}\n{broken\n{\"title\":\"Three\",\"text\":\"c\"}\n")
    #expect(result.documents.count == 2)
    #expect(result.diagnostics.map(\.code) == ["bad-record"])
    #expect(result.diagnostics[0].message.contains("line 2"))
  }
}
