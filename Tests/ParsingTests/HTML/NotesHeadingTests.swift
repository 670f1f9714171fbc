import Model
import Testing

@testable import Parsing

@Suite struct NotesHeadingTests {
  private func blocks(_ html: String) throws -> [(BlockKind, String)] {
    let tree = try tree("<body>" + html)
    var builder = DocumentBuilder()
    BlockReader.append(tree.root, of: tree, to: &builder)
    return builder.blocks.map { ($0.kind, String(decoding: builder.bytes[$0.range], as: UTF8.self)) }
  }

  private let notes = "<ol><li id=fn1>The first note.</li><li id=fn2>The second note.</li></ol>"

  @Test(
    "The heading over notes is no text of its own",
    arguments: ["<h2>Footnotes</h2>", "<h3>Notes</h3>", "<h2>Notes:</h2>", "<h4><a href=/x>ENDNOTES</a></h4>"])
  func over(_ heading: String) throws {
    let read = try blocks("<p>Words.</p>\(heading)\(notes)")
    #expect(read.map(\.1) == ["Words.", "The first note.", "The second note."])
    #expect(read.map(\.0) == [.paragraph, .footnote, .footnote])
  }

  @Test("A heading of that name over something else stays, with its level and its link") func other() throws {
    let tree = try tree("<body><h3 id=own><a href='https://example.org/n'>Notes</a></h3><p>On the harbour.</p>")
    var builder = DocumentBuilder()
    BlockReader.append(tree.root, of: tree, to: &builder)
    #expect(String(decoding: builder.bytes, as: UTF8.self) == "Notes\nOn the harbour.")
    #expect(builder.blocks[0].level == 3)
    #expect(builder.blocks[0].anchor == "own")
    #expect(builder.links.map(\.range) == [0..<5])
  }

  @Test("It stays at the end of a page and before another heading") func last() throws {
    #expect(try blocks("<p>Words.</p><h2>Notes</h2>").map(\.1) == ["Words.", "Notes"])
    #expect(try blocks("<h2>Notes</h2><h2>Footnotes</h2>\(notes)").map(\.1).first == "Notes")
  }

  @Test("Other headings stay over notes", arguments: ["Notes on method", "References", "Note", "Keynotes"])
  func names(_ heading: String) throws {
    #expect(try blocks("<h2>\(heading)</h2>\(notes)").first?.1 == heading)
  }
}
