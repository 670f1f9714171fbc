import Testing

@testable import Parsing

@Suite("Bytes written as text")
struct TransferEncodingTests {
  private func text(_ encoded: String, _ name: String) -> String {
    String(decoding: TransferEncoding.decoded(Array(encoded.utf8)[...], name: name), as: UTF8.self)
  }

  @Test(
    "Quoted-printable names bytes by figures and joins lines",
    arguments: [
      ("caf=C3=A9", "café"), ("a =3D b", "a = b"), ("one=\ntwo", "onetwo"), ("one=\r\ntwo", "onetwo"),
      ("one= \t\r\ntwo", "onetwo"), ("=", ""), ("100=5", "100=5"), ("=zz", "=zz"), ("=c3=a9", "é"), ("", ""),
    ])
  func quotedPrintable(encoded: String, plain: String) {
    #expect(text(encoded, "Quoted-Printable") == plain)
  }

  @Test(
    "Base64 gives three bytes for four letters, whatever stands between them",
    arguments: [
      ("Y2Fmw6k=", "café"), ("Y2Fm\r\nw6k=", "café"), ("YQ==", "a"), ("YWI=", "ab"), ("YWJj", "abc"), ("", ""),
      ("YQ==YQ==", "a"),
    ])
  func base64(encoded: String, plain: String) {
    #expect(text(encoded, "base64") == plain)
  }

  @Test("Other encodings leave the bytes as they are", arguments: ["7bit", "8bit", "binary", "", "x-unknown"])
  func identity(name: String) {
    #expect(text("a=3Db", name) == "a=3Db")
  }
}
