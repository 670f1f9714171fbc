import Model
import Parsing
import Testing

@testable import Parsing

@Suite("Pages saved as MHTML")
struct WebArchiveTests {
  private let archive = """
    From: <Saved by Blink>
    Snapshot-Content-Location: https://blog.example/posts/probes
    Subject: Probes
    Date: Mon, 3 Jan 2022 10:00:12 +0100
    MIME-Version: 1.0
    Content-Type: multipart/related;
    \ttype="text/html";
    \tboundary="----MultipartBoundary--abc----"


    ------MultipartBoundary--abc----
    Content-Type: text/html
    Content-ID: <frame-1@mhtml.blink>
    Content-Transfer-Encoding: quoted-printable
    Content-Location: https://blog.example/posts/probes

    <!DOCTYPE html><html><head><meta http-equiv=3D"Content-Type" content=3D"tex=
    t/html; charset=3DUTF-8"><title>Probes lie</title></head><body><article><h1=
    >Probes lie</h1><p>We trained forty linear probes on one layer of a small t=
    ransformer, in a caf=C3=A9, and looked at where they disagree with each oth=
    er.</p></article></body></html>
    ------MultipartBoundary--abc----
    Content-Type: text/css
    Content-Transfer-Encoding: quoted-printable

    p { color: red }
    ------MultipartBoundary--abc------

    """

  @Test("The page is read as if it were saved alone, with the address it came from")
  func page() throws {
    let reading = read(Array(archive.utf8))
    let document = try #require(reading.documents.first)
    #expect(reading.format == .html)
    #expect(document.title == "Probes lie")
    #expect(document.text.contains("a small transformer, in a café, and"))
    #expect(!document.text.contains("color"))
    #expect(document.url == "https://blog.example/posts/probes")
    #expect(reading.diagnostics.isEmpty)
  }

  @Test("What the user says of the page's address outranks the archive")
  func source() throws {
    let document = try #require(
      read(Array(archive.utf8), options: ReadingOptions(sourceURL: "https://mirror.example/p")).documents.first)
    #expect(document.url == "https://mirror.example/p")
  }

  @Test("An archive that was cut off says so, and is read as far as it goes")
  func cutOff() {
    let reading = read(Array(archive.utf8.prefix(900)))
    #expect(reading.documents.count == 1)
    #expect(reading.diagnostics.contains { $0.code == "truncated" && $0.severity == .partial })
  }

  @Test("A letter, a page and a text that speaks of archives are none")
  func none() {
    #expect(WebArchive(Array("From: Ada\nSubject: x\n\nText".utf8)) == nil)
    #expect(WebArchive(Array("<html>multipart/related</html>".utf8)) == nil)
    #expect(WebArchive(Array("Note: the type multipart/related is for archives.\nContent-Type: no\n\n".utf8)) == nil)
    #expect(WebArchive([]) == nil)
  }

  @Test("An archive of pictures alone has no page")
  func noPage() {
    let text = archive.replacing("text/html\nContent-ID", with: "image/png\nContent-ID")
    #expect(WebArchive(Array(text.utf8)) == nil)
  }

  @Test("Bytes that the page's own label cannot explain are counted")
  func undecodable() {
    let text = archive.replacing("caf=C3=A9", with: "caf=C3=28")
    #expect(read(Array(text.utf8)).documents.count == 1)
  }

  @Test("The part that the header names is the page, wherever it stands")
  func start() {
    let text = archive.replacing("type=\"text/html\";", with: "type=\"text/html\"; start=\"<frame-1@mhtml.blink>\";")
    #expect(read(Array(text.utf8)).documents.first?.title == "Probes lie")
  }
}
