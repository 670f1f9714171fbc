import Testing

@testable import Parsing

@Suite("Parts of a message")
struct MIMEPartTests {
  private func part(_ text: String) -> MIMEPart { MIMEPart(Array(text.utf8)[...]) }
  private let message = """
    MIME-Version: 1.0
    Content-Type: multipart/related;
    \ttype="text/html";
    \tboundary="----mark=_1"

    before the first part
    ------mark=_1
    Content-Type: text/html; charset=UTF-8
    Content-Transfer-Encoding: quoted-printable

    <p>caf=C3=A9
    ------mark=_1
    Content-Type: image/png

    figures
    ------mark=_1--
    behind the last
    """

  @Test("Fields go on in lines that begin with a blank")
  func fields() {
    let read = part(message)
    #expect(read.type == "multipart/related")
    #expect(read.parameter("boundary") == "----mark=_1")
    #expect(read.parameter("type") == "text/html")
    #expect(read.parameter("start") == nil)
  }

  @Test("The boundary parts them, and nothing before the first or behind the last belongs to one")
  func parts() {
    let parts = part(message).parts
    #expect(parts.map(\.type) == ["text/html", "image/png"])
    #expect(parts.first.map { String(decoding: $0.content, as: UTF8.self) } == "<p>café\n")
    #expect(parts.first?.parameter("charset") == "UTF-8")
  }

  @Test("Lines may end as in mail")
  func returns() {
    let parts = part(message.replacing("\n", with: "\r\n")).parts
    #expect(parts.count == 2)
    #expect(parts.first.map { String(decoding: $0.content, as: UTF8.self) } == "<p>café\r\n")
  }

  @Test("An archive that was cut off has its last part as far as it goes")
  func cutOff() {
    let cut = message.prefix(while: { $0 != "é" }).split(separator: "figures", maxSplits: 1)[0]
    #expect(part(String(cut)).parts.count == 2)
  }

  @Test("Without a boundary there are no parts, and without a header no fields")
  func none() {
    #expect(part("Content-Type: text/plain\n\nText").parts.isEmpty)
    #expect(part("").fields.isEmpty)
    #expect(part("").type == "")
  }
}
