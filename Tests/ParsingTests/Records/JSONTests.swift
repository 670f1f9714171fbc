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

  @Test("A member is found by its name, the first of two by the same; other values have no members")
  func members() {
    #expect(value(#"{"a":1,"b":2,"a":3}"#)?["a"] == .number(1))
    #expect(value(#"{"a":1}"#)?["b"] == nil)
    #expect(value("[1]")?["a"] == nil)
  }

  @Test("The text of a string, the number of a number, and nothing for what is neither")
  func kinds() {
    #expect(value(#""x""#)?.text == "x")
    #expect(value(#""""#)?.text == nil)
    #expect(value("1")?.text == nil)
    #expect(value("-0.5")?.number == -0.5)
    #expect(value(#""1""#)?.number == nil)
  }

  @Test("A value that is no array counts as one of itself, and null as none")
  func elements() {
    #expect(value("[1,2]")?.elements == [.number(1), .number(2)])
    #expect(value("1")?.elements == [.number(1)])
    #expect(value(#"{"a":1}"#)?.elements.count == 1)
    #expect(value("null")?.elements.isEmpty == true)
  }

  @Test("Objects are equal when their members stand in the same order")
  func equality() {
    #expect(value(#"{"a":1,"b":[true]}"#) == value(#"{ "a" : 1 , "b" : [ true ] }"#))
    #expect(value(#"{"a":1,"b":2}"#) != value(#"{"b":2,"a":1}"#))
    #expect(value(#"{"a":1}"#) != value(#"{"a":1,"b":2}"#))
    #expect(value("1") != value(#""1""#))
    #expect(Set([value("[1]"), value("[ 1 ]"), value("[2]")]).count == 2)
  }

  @Test("A range of the bytes is read as if it stood alone")
  func range() {
    let bytes = Array(#"x{"a":1}y"#.utf8)
    #expect(JSON(bytes, 1..<8)?["a"] == .number(1))
    #expect(JSON(bytes) == nil)
    #expect(JSON(bytes, 1..<7) == nil)
    #expect(JSON(bytes, 3..<3) == nil)
  }

  @Test("Numbers that are none are refused", arguments: ["-", "1e", "--1", ".e", "+"])
  func noNumber(text: String) {
    #expect(value(text) == nil)
  }

  @Test("Escapes that are cut off are refused", arguments: [#""\u12""#, #""\"#, #""\u"#, #""\ud83d\u"#, #""\uzzzz""#])
  func cutEscapes(text: String) {
    #expect(value(text) == nil)
  }

  @Test("A low half of a pair alone, or after another character, is replaced")
  func surrogates() {
    #expect(value(#""\udc00""#) == .string("\u{FFFD}"))
    #expect(value(#""\ud83d\u0041""#) == .string("\u{FFFD}"))
  }

  @Test("Two hundred and fifty levels are read")
  func nesting() {
    let text = String(repeating: "[", count: 250) + String(repeating: "]", count: 250)
    #expect(value(text) != nil)
    #expect(value(text.replacing("[]", with: "[1 2]")) == nil)
  }

  @Test("Blanks may stand anywhere between the signs, none within words")
  func blanks() {
    #expect(value("\n{ \"a\"\t:\r\n[ 1 , 2 ] }\n")?["a"] == .array([.number(1), .number(2)]))
    #expect(value("tr ue") == nil)
    #expect(value("1 000") == nil)
  }

  @Test(
    "Numbers in every form",
    arguments: [("0", 0), ("-0", 0), ("1e3", 1000), ("1E-2", 0.01), ("123456789012345680", 123_456_789_012_345_680)]
      as [(String, Double)])
  func numbers(text: String, number: Double) {
    #expect(value(text)?.number == number)
  }

  @Test("Keys and strings of any script, and empty ones")
  func scripts() {
    #expect(value(#"{"ключ":"值","":"x"}"#)?["ключ"]?.text == "值")
    #expect(value(#"{"":"x"}"#)?[""]?.text == "x")
  }

  @Test(
    "What breaks off or is closed by another bracket is no value",
    arguments: ["[1", "{\"a\":", "{\"a\"}", "[1}", "\"a", "\"a\\", "\"\\u12", "{a:1}", "-", "nul", "[1 2]", "{,}"])
  func broken(text: String) {
    #expect(value(text) == nil)
  }

  @Test("A pair of surrogates is one character, half of one is replaced")
  func wholePair() {
    #expect(value(#""\ud83d\ude42""#)?.text == "🙂")
    #expect(value(#""\ud83d""#)?.text == "\u{FFFD}")
    #expect(value(#""\u0000""#)?.text == "\u{FFFD}")
  }
}
