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

  @Test("Every byte is read back from either encoding", arguments: ["quoted-printable", "base64"])
  func everyByte(name: String) {
    let bytes = Array(UInt8.min...UInt8.max)
    let digits = Array("0123456789ABCDEF".utf8)
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var encoded: [UInt8] = []
    if name == "base64" {
      for start in stride(from: 0, to: 255, by: 3) {
        let three = bytes[start..<start + 3].reduce(0) { $0 << 8 | Int($1) }
        encoded += [18, 12, 6, 0].map { letters[three >> $0 & 63] }
      }
      encoded += [letters[63], letters[48]] + Array("==".utf8)
    } else {
      encoded = bytes.flatMap { [UInt8(ascii: "="), digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    }
    #expect(TransferEncoding.decoded(encoded[...], name: name) == bytes)
  }

  @Test("Signs that belong to no encoding are passed over in base64", arguments: ["Y2 Fm", "Y2\tFm", "Y2!Fm"])
  func foreignSigns(encoded: String) {
    #expect(text(encoded, "base64").hasPrefix("ca"))
  }

  @Test("A slice is read from where it begins")
  func slice() {
    let bytes = Array("xx=41=4Ayy".utf8)
    #expect(TransferEncoding.decoded(bytes[2..<8], name: "quoted-printable") == Array("AJ".utf8))
  }
}
