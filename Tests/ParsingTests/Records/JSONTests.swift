import Parsing
import Testing

@Suite("JSON")
struct JSONTests {
  private func value(_ text: String) -> JSON? { JSON(Array(text.utf8)) }

  @Test("Values are read as RFC 8259 has them")
  func values() {
    #expect(
      value(#"{"a":[1,-2.5e1,true,false,null,"x"]}"#)?["a"]
        == .array([.number(1), .number(-25), .boolean(true), .boolean(false), .null, .string("x")]))
    #expect(value(" [ ] ") == .array([]))
    #expect(value("{}") == .object([]))
  }

  @Test(
    "Escapes give the characters they name",
    arguments: [
      (#""\u00e9\n\t\"\\\/""#, "é\n\t\"\\/"), (#""\ud83d\ude00""#, "😀"), (#""\ud83d""#, "\u{FFFD}"),
      (#""\u0000""#, "\u{FFFD}"),
    ])
  func escapes(text: String, expected: String) {
    #expect(value(text) == .string(expected))
  }

  @Test("What is no JSON is refused", arguments: ["", "{", "[1", "{\"a\"}", "nul", "\"open", "1 2", "{a:1}", "[1,,2]"])
  func refusal(text: String) {
    #expect(value(text) == nil)
  }

  @Test("A comma before a closing bracket and raw line feeds in strings are let pass, as pages write them")
  func carelessness() {
    #expect(value("[1,]") == .array([.number(1)]))
    #expect(value("{\"a\":\"x\ny\",}")?["a"]?.text == "x\ny")
  }

  @Test("A hundred thousand brackets are refused, not recursed into")
  func depth() {
    #expect(value(String(repeating: "[", count: 100_000)) == nil)
  }
}
