import Rendering
import Testing

@Suite("Structured values")
struct StructuredValueTests {
  @Test("Keys keep their order in JSON")
  func order() {
    let value: StructuredValue = ["format": 1, "b": ["x", nil], "a": true]
    #expect(value.json(.compact) == #"{"format":1,"b":["x",null],"a":true}"#)
  }

  @Test("Indented JSON has two blanks a level and no trailing ones")
  func indented() {
    let value: StructuredValue = ["a": [1, 2], "e": [], "o": [:]]
    #expect(value.json() == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"e\": [],\n  \"o\": {}\n}")
  }

  @Test("Strings are escaped so that no terminal acts on them")
  func escaping() {
    let value = StructuredValue.string("a\"b\\c\n\u{1B}[31m\u{202E}d")
    #expect(value.json() == #""a\"b\\c\n\u001b[31m\u202ed""#)
  }

  @Test("Figures are rounded to four decimals, and what is no number is null")
  func figures() {
    #expect(StructuredValue.number(0.123456).json() == "0.1235")
    #expect(StructuredValue.number(2).json() == "2")
    #expect(StructuredValue.number(.nan).json() == "null")
    #expect(StructuredValue.number(.infinity).json() == "null")
  }

  @Test("A key is found in an object and nowhere else")
  func lookup() {
    let value: StructuredValue = ["key": "value"]
    #expect(value["key"] == "value")
    #expect(value["other"] == nil)
    #expect(StructuredValue.integer(1)["key"] == nil)
  }

  @Test("Terminal text has no controls and no direction marks")
  func terminal() {
    #expect(terminalSafe("a\u{1B}[2Jb\u{202E}c\r\n\td") == "a\u{FFFD}[2Jb\u{FFFD}c\n\td")
    #expect(terminalSafe("a\nb\tc", singleLine: true) == "a b c")
    #expect(terminalSafe("a\r\nb", singleLine: true) == "a\u{FFFD} b")
  }

  @Test("Terminal text without them stays as it is", arguments: ["", "plain ~", "“é” – 日本 👩‍🔬", "two\n\tlines"])
  func terminalUnchanged(text: String) {
    #expect(terminalSafe(text) == text)
  }

  @Test("A table's values hold no tab and no line feed")
  func table() {
    #expect(tabSeparated([["a\tb", "c\nd"], ["e", ""]]) == "a b\tc d\ne\t\n")
  }
}
