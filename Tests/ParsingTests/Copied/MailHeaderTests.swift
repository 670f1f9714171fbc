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
}
