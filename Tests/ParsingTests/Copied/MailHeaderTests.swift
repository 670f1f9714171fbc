import Model
import Testing

@testable import Parsing

@Suite("Headers of e-mail")
struct MailHeaderTests {
  private func headers(_ text: String) -> [MailHeader] { MailHeader.all(in: TextLines(Array(text.utf8))) }

  @Test("Sender, subject and day are read, the signs of an answer left out")
  func fields() throws {
    let header = try #require(
      headers(
        """
        From: "Ada Exner" <ada@exner.example>
        To: reading@lists.example
        Subject: RE: Fwd: [reading] Forty probes
        Date: Mon, 3 Jan 2022 10:00:12 +0100

        Text.
        """
      ).first)
    #expect(header.from == "Ada Exner")
    #expect(header.subject == "[reading] Forty probes")
    #expect(header.date?.description == "2022-01-03")
    #expect(header.lines == 0..<4)
  }

  @Test("A field that was broken goes on in the lines that are indented")
  func folded() throws {
    let header = try #require(
      headers("From: a@b.example (Ada)\nSubject: one\n two three\nDate: 3 Jan 2022\n\nText").first)
    #expect(header.subject == "one two three")
    #expect(header.from == "Ada")
  }

  @Test(
    "A name is taken from every usual form of an address",
    arguments: [
      ("\"Ada Exner\" <ada@exner.example>", "Ada Exner"), ("ada@exner.example (Ada Exner)", "Ada Exner"),
      ("Ada Exner", "Ada Exner"), ("<ada.exner@site.example>", "ada.exner"), ("ada@site.example", "ada"),
    ])
  func names(address: String, name: String) {
    #expect(MailHeader.displayName(address) == name)
  }

  @Test(
    "Lines of a text that end a word with a colon are no fields",
    arguments: ["Note: this is long.", "Result: 0.71", "https://example.org", "From here on: nothing", ": x"])
  func noField(line: String) {
    #expect(MailHeader.field(Array(line.utf8)[...]) == nil)
  }

  @Test("A sender alone, or none, makes no header")
  func incomplete() {
    #expect(headers("From: Ada\nTo: Bo\n\nText").isEmpty)
    #expect(headers("Subject: x\nDate: 3 Jan 2022\n\nText").isEmpty)
  }

  @Test("Only signs of an answer are taken from a subject")
  func subjects() {
    #expect(MailHeader.withoutReplySigns("Re: re: AW: Probes") == "Probes")
    #expect(MailHeader.withoutReplySigns("Regarding: Probes") == "Regarding: Probes")
    #expect(MailHeader.withoutReplySigns("") == "")
  }

  @Test("Words that are not ASCII are decoded in names and subjects")
  func encoded() throws {
    let header = try #require(
      headers(
        "From: =?utf-8?Q?Zo=C3=AB_Exner?= <zoe@exner.example>\nSubject: =?iso-8859-1?Q?Re=3A_caf=E9?=\nDate: 3 Jan 2022\n\nText"
      ).first)
    #expect(header.from == "Zoë Exner")
    #expect(header.subject == "café")
  }

  @Test("Each message of a thread has a header of its own, and the first value of a field counts")
  func several() {
    let found = headers(
      "From: Ada\nSubject: One\nSubject: Two\nDate: 3 Jan 2022\n\nText.\n\nFrom: Bo\nSent: 4 January 2022 10:00\n\nMore."
    )
    #expect(found.map(\.from) == ["Ada", "Bo"])
    #expect(found.map(\.subject) == ["One", nil])
    #expect(found.map { $0.date?.description } == ["2022-01-03", "2022-01-04"])
    #expect(found.map(\.lines) == [0..<4, 5..<7])
  }

  @Test(
    "Fields are known whatever their case and order, programs' own too",
    arguments: ["FROM", "from", "X-Mailer", "list-ID"])
  func fieldNames(name: String) {
    #expect(MailHeader.field(Array("\(name): value".utf8)[...])?.value == "value")
  }

  @Test(
    "An address that names nobody has no name", arguments: ["", "<>", "<@site.example>", "\"\" <>", "undisclosed: ;"])
  func nameless(address: String) {
    #expect(MailHeader.displayName(address) == nil)
  }
}
