import Testing

@testable import Parsing

@Suite("Strings in what scripts hold as JSON")
struct DataMembersTests {
  private func member(_ data: String, with value: String, type: String = "application/ld+json") throws -> String? {
    DataMembers(try tree("<body><p>words</p><script type='\(type)'>\(data)</script>")).member(with: Array(value.utf8))
  }

  @Test(
    "A string is shown with its member's name",
    arguments: [
      (#"{"@type":"Article","headline": "Forty probes"}"#, #""headline": "Forty probes""#),
      ("{\n  \"title\":\n    \"Forty probes\"}", #""Forty probes""#), (#"["Forty probes"]"#, #""Forty probes""#),
      (#"{"a":{"name":"Forty probes and more"}}"#, #""name":"Forty probes""#), (#""Forty probes""#, #""Forty probes""#),
    ])
  func named(data: String, expected: String) throws {
    #expect(try member(data, with: "Forty probes") == expected)
  }

  @Test("A word within a string, a name without quotation marks and scripts of no data hold nothing")
  func none() throws {
    #expect(try member(#"{"a": "On Forty probes"}"#, with: "Forty probes") == nil)
    #expect(try member("{a: Forty probes}", with: "Forty probes") == nil)
    #expect(try member(#"x = "Forty probes""#, with: "Forty probes", type: "text/javascript") == nil)
    #expect(try member("", with: "Forty probes") == nil)
  }

  @Test("Front matter is data as well", arguments: ["text/front-matter", "text/json", "application/json"])
  func types(type: String) throws {
    #expect(try member(#"{"title": "Сорок проб"}"#, with: "Сорок проб", type: type) == #""title": "Сорок проб""#)
  }
}
