import Testing

@testable import Linking

@Suite("Addresses written out")
struct URLScannerTests {
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return webAddresses(in: bytes, bytes.indices).map { bytes.text($0) }
  }

  @Test(
    "an address ends where the sentence goes on",
    arguments: [
      ("See https://a.org/x. Then.", ["https://a.org/x"]),
      ("(https://a.org/x_(y))", ["https://a.org/x_(y)"]),
      ("[t](https://a.org/x)", ["https://a.org/x"]),
      ("“https://a.org/x”", ["https://a.org/x"]),
      ("https://a.org/x—more", ["https://a.org/x"]),
      ("https://a.org/x\u{A0}more", ["https://a.org/x"]),
      ("https://a.org/ü?", ["https://a.org/ü"]),
      ("www.a.org, http://b.org;", ["www.a.org", "http://b.org"]),
      ("*https://a.org/x*", ["https://a.org/x"]),
      ("HTTPS://A.org/X", ["HTTPS://A.org/X"]),
    ])
  func ends(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "within a word none begins",
    arguments: [
      "xhttp://a.org",
      "awww.a.org",
      "http:/a.org",
      "www",
      "https://",
      "",
    ])
  func nothing(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test("only the range is looked at")
  func range() {
    let bytes = Array("https://a.org/abc".utf8)
    #expect(webAddresses(in: bytes, 0..<14).map { bytes.text($0) } == ["https://a.org/"])
    #expect(webAddresses(in: bytes, 1..<14).isEmpty)
  }
}
