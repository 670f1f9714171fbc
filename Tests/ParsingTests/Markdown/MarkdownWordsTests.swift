import Model
import Testing

@testable import Parsing

@Suite("Words of Markdown without their marks")
struct MarkdownWordsTests {
  private func words(_ line: String) -> (text: String, links: [Link]) {
    let bytes = Array(line.utf8)
    let (text, links) = MarkdownWords(bytes, []).read(bytes.indices)
    return (String(decoding: text, as: UTF8.self), links)
  }

  @Test(
    "Emphasis and code lose their marks, signs stay",
    arguments: [
      ("*one* **two** `three`", "one two three"), ("_one_ and __two__", "one and two"), ("a_b_c", "a_b_c"),
      ("3 * 4", "3 * 4"), ("\\*plain\\*", "*plain*"), ("50\\% off", "50% off"), ("back\\slash", "back\\slash"),
      ("a [b] c", "a [b] c"), ("[open", "[open"), ("*", "*"), ("", ""), ("日本*語*", "日本語"),
    ])
  func marks(_ line: String, _ expected: String) {
    #expect(words(line).text == expected)
  }

  @Test(
    "A link stands on its words",
    arguments: [
      ("see [the paper](https://a.example/p) now", "the paper", "https://a.example/p"),
      ("[*both* words](/p \"A title\")", "both words", "/p"), ("[a [b] c](x_(y))", "a [b] c", "x_(y)"),
      ("![a figure](f.png)", "a figure", "f.png"), ("é [ü](x)", "ü", "x"), ("[words]()", "words", ""),
    ])
  func links(_ line: String, _ onWords: String, _ target: String) throws {
    let (text, links) = words(line)
    let link = try #require(links.first)
    #expect(String(decoding: Array(text.utf8)[link.range], as: UTF8.self) == onWords)
    #expect(link.target == target)
    #expect(link.kind == .page)
  }

  @Test("A bare address is a link, but not a second time within the words of one")
  func bare() {
    #expect(words("at https://a.example/x, there").links.map(\.target) == ["https://a.example/x"])
    #expect(words("[https://a.example](https://b.example)").links.map(\.target) == ["https://b.example"])
  }

  @Test("Only the range is read")
  func range() {
    let bytes = Array("*one* [two](x)".utf8)
    #expect(MarkdownWords(bytes, []).read(0..<5).text == Array("one".utf8))
    #expect(MarkdownWords(bytes, []).read(6..<12).links.isEmpty)
  }

  @Test(
    "Marks that open nothing stay",
    arguments: ["2 * 3 * 4", "snake_case_name", "[no link]", "a ] b", "5 < 6"])
  func plain(_ line: String) {
    #expect(words(line).text == line)
    #expect(words(line).links.isEmpty)
  }
}
