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

  @Test("Authors may be objects with names")
  func names() {
    let result = reading(#"{"title":"T","authors":[{"name":"Ada Voss"},"Odd Hall",{"url":"x"}],"text":"Words."}"#)
    #expect(result.documents.first?.authors.map(\.name) == ["Ada Voss", "Odd Hall"])
  }

  @Test("Each value says that the record told it; one that is missing is not told")
  func provenance() {
    let document = reading(#"{"title":"T","site":"","url":"https://a.example/1","tags":["x"],"text":"Words."}"#)
      .documents.first
    #expect(document?.provenance.map(\.field) == ["title", "url", "tags"])
    #expect(document?.provenance.allSatisfy { $0.rule == "record" } == true)
    #expect(document?.site == nil)
  }

  @Test("What a record says outranks the page within it")
  func outranks() {
    let result = reading(
      #"{"title":"Mine","url":"https://a.example/1","html":"<html><head><title>Theirs</title></head><body><p>Words that are the page's own, and enough of them.</p></body></html>"}"#
    )
    #expect(result.documents.first?.title == "Mine")
    #expect(result.documents.first?.url == "https://a.example/1")
    #expect(result.documents.first?.text.contains("the page's own") == true)
  }

  @Test("Links of a page within a record are resolved against the record's address")
  func links() {
    let result = reading(
      #"{"url":"https://a.example/1/x","html":"<p>Some <a href='y'>words</a> that stand in a paragraph of the page.</p>"}"#
    )
    #expect(result.documents.first?.links.map(\.target) == ["https://a.example/1/y"])
  }

  @Test("A record of a title alone is a document without words")
  func titleAlone() {
    let result = reading(#"{"title":"Only a title"}"#)
    #expect(result.documents.map(\.title) == ["Only a title"])
    #expect(result.documents.first?.blocks.isEmpty == true)
  }

  @Test("Days may be as exact as they are known", arguments: ["2024", "2024-02", "2024-02-03"])
  func days(written: String) {
    #expect(
      reading("{\"title\":\"T\",\"published\":\"\(written)\"}").documents.first?.published?.description == written)
  }

  @Test("A day that is none is left out, and the rest is read")
  func noDay() {
    let document = reading(#"{"title":"T","published":"soon","text":"Words."}"#).documents.first
    #expect(document?.published == nil)
    #expect(document?.text == "Words.")
  }

  @Test("Empty lines between records are passed over, and the last may have no end")
  func gaps() {
    let result = reading("{\"title\":\"A\",\"text\":\"a\"}\n\n  \n{\"title\":\"B\",\"text\":\"b\"}")
    #expect(result.documents.map(\.title) == ["A", "B"])
    #expect(result.diagnostics.isEmpty)
  }

  @Test("A file of which no line is a record says so")
  func noRecords() {
    let result = read(Array("{\"x\":1}\n{\"y\":2}".utf8), options: ReadingOptions(format: .records))
    #expect(result.documents.isEmpty)
    #expect(result.diagnostics.contains { $0.code == "no-records" && $0.severity == .failed })
  }

  @Test("Lines of a text are its paragraphs, empty ones part them")
  func paragraphs() {
    let document = reading(#"{"title":"T","text":"One.\n\nTwo.\n  \nThree."}"#).documents.first
    #expect(document?.texts(.paragraph) == ["One.", "Two.", "Three."])
  }
}
