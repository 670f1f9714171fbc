import Model
import Testing

@testable import Parsing

@Suite("What a reader marked in a saved page")
struct ReaderMarksTests {
  private func page(_ body: String) -> String {
    """
    <!DOCTYPE html><html><!--
     Page saved with SingleFile
     url: https://blog.example/probes
    --><head><title>Probes lie</title></head><body><article><h1>Probes lie</h1>
    <p>We trained forty linear probes on one layer of a small transformer and looked at where they disagree.</p>
    \(body)
    <p>The disagreement is small for most words, and large for the words that make a sentence say the opposite.</p>
    </article>
    """
  }

  private func highlights(_ body: String, after: String = "") throws -> [(words: String?, note: String?)] {
    let document = try #require(read(Array((page(body) + after).utf8)).documents.first)
    let bytes = Array(document.text.utf8)
    return (document.highlights ?? []).map { highlight in
      (highlight.range.map { String(decoding: bytes[$0], as: UTF8.self) }, highlight.note)
    }
  }

  @Test("Marked words keep their place in the text")
  func marked() throws {
    let found = try highlights(
      "<p>Nobody has <mark class=\"single-file-highlight single-file-highlight-yellow\">looked at the outliers</mark> so far.</p>"
    )
    #expect(found.map(\.words) == ["looked at the outliers"])
    #expect(found.first?.note == nil)
  }

  @Test("A mark across several elements is one")
  func across() throws {
    let found = try highlights(
      "<p>Nobody <mark class=\"single-file-highlight\">has looked</mark> <em><mark class=\"single-file-highlight\">at the outliers</mark></em> so far.</p>"
    )
    #expect(found.map(\.words) == ["has looked at the outliers"])
  }

  @Test("A note hangs on the mark that names it; one that no mark names is kept all the same")
  func notes() throws {
    func note(_ number: Int, _ text: String) -> String {
      "<single-file-note data-single-file-note-id=\"\(number)\"><template shadowrootmode=\"open\"><style>x</style><div class=\"note\"><textarea>\(text)</textarea></div></template></single-file-note>"
    }
    let found = try highlights(
      "<p>Nobody has <mark class=\"single-file-highlight\" data-single-file-note-refs=\"1\">looked at the outliers</mark>.</p>",
      after: note(1, "ask Bo") + note(2, "read again"))
    #expect(found.map(\.words) == ["looked at the outliers", nil])
    #expect(found.map(\.note) == ["ask Bo", "read again"])
  }

  @Test("The reader's own words are no text of the page")
  func text() throws {
    let document = try #require(
      read(
        Array(
          (page("")
            + "<single-file-note><template shadowrootmode=\"open\"><textarea>my own</textarea></template></single-file-note>")
            .utf8)
      ).documents.first)
    #expect(!document.text.contains("my own"))
    #expect(document.highlights == [Highlight(note: "my own")])
  }

  @Test("A page without marks has none, and a page's own marks are not the reader's")
  func none() throws {
    #expect(try highlights("<p>Nobody has <mark>looked</mark> so far at any of the outliers.</p>").isEmpty)
    let document = try #require(read(Array(page("").utf8)).documents.first)
    #expect(document.highlights == nil)
  }
}
