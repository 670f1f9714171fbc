import Model
import Parsing
import Testing

@Suite("E-mail saved as text")
struct MailReadingTests {
  private let mail = """
    From ada@exner.example Mon Jan  3 10:00:00 2022
    From: "Ada Exner" <ada@exner.example>
    To: reading@lists.example
    Subject: Re: [reading] Forty probes
    Date: Mon, 3 Jan 2022 10:00:12 +0100

    We trained forty linear probes on one layer of a small transformer, with
    different seeds and the same data, and looked at where they disagree. The
    disagreement is small for most words and large for the words "not" and
    "never", which is what one would expect if negation were spread over more
    than one direction.

    - layer six: 0.71
    - layer eight: 0.83

    Ada
    --\u{20}
    Ada Exner
    Institute of Examples

    From: Bo Tanaka <bo@tanaka.example>
    Subject: Re: [reading] Forty probes
    Date: Tue, 4 Jan 2022 09:12:00 +0000

    On Mon, Jan 3, 2022 at 10:00 AM Ada Exner <ada@exner.example> wrote:
    > We trained forty linear probes on one layer of a small transformer, with
    > different seeds and the same data, and looked at where they disagree. The
    > disagreement is small for most words and large for the words "not" and

    How do you know that it is spread over more than one direction and not
    simply rotated between the seeds? I would align them first.

    From: Ada Exner <ada@exner.example>
    Subject: Re: [reading] Forty probes
    Date: Wed, 5 Jan 2022 08:00:00 +0000

    On Tue, 4 Jan 2022, Bo Tanaka wrote:
    > I would align them first.

    We did, and it made no difference that we could measure on this layer, so
    I think that the rotation explains little of what we saw in the figures.
    """

  @Test("The first message is the document, with its subject, sender and day")
  func head() {
    let document = readCopied(mail)
    #expect(document.kind == .thread)
    #expect(document.title == "[reading] Forty probes")
    #expect(document.authors.map(\.name) == ["Ada Exner"])
    #expect(document.published?.description == "2022-01-03")
    #expect(document.provenance.allSatisfy { $0.rule == "mail-header" && !$0.evidence.isEmpty })
  }

  @Test("Lines that were broken at a width are one paragraph again")
  func paragraphs() {
    let texts = readCopied(mail).texts(.paragraph)
    #expect(texts.first?.hasPrefix("We trained forty") == true)
    #expect(texts.first?.hasSuffix("than one direction.") == true)
  }

  @Test("Later messages are comments with sender and day, below the one they quote")
  func comments() {
    let comments = readCopied(mail).comments
    #expect(comments.map { $0.author?.name } == ["Bo Tanaka", "Ada Exner"])
    #expect(comments.map { $0.published?.description } == ["2022-01-04", "2022-01-05"])
    // The first answers the document itself.
    #expect(comments.map(\.parent) == [nil, 0])
  }

  @Test("What is quoted is its writer's, and found only where it was written")
  func quotations() throws {
    let document = readCopied(mail)
    let quoted = try #require(document.blocks.first { $0.kind == .quotation })
    #expect(quoted.quotes?.name == "Ada Exner")
    #expect(quoted.quotes?.block == 0)
    #expect(quoted.isRepeat)
  }

  @Test(
    "Signatures, headers and the archive's own lines are no text", arguments: ["Institute", "lists.example", "From "])
  func chrome(word: String) {
    #expect(!readCopied(mail).text.contains(word))
  }

  @Test("One message alone is a post")
  func single() {
    let document = readCopied("From: Ada Exner <ada@exner.example>\nSubject: Probes\n\nThey lie, all of them.")
    #expect(document.kind == .post)
    #expect(document.comments.isEmpty)
    #expect(document.text == "They lie, all of them.")
  }

  @Test("Notes that name a sender further down are no mail")
  func noMail() {
    let document = readCopied(
      "Notes on a letter\nIt began with three lines.\nAnd then\nFrom: Ada\nSubject: none\nText.")
    #expect(document.kind == .notes)
  }

  @Test("A header's encoded words are decoded")
  func encoded() {
    let document = readCopied(
      "From: =?utf-8?Q?Ren=C3=A9e?= Exner <r@e.example>\nSubject: =?utf-8?B?UHJvYmVzIOKAlCBhZ2Fpbg==?=\n\nThey lie.")
    #expect(document.authors.map(\.name) == ["Renée Exner"])
    #expect(document.title == "Probes — again")
  }

  @Test("Each writer's lines are joined at that writer's width")
  func widths() {
    let narrow = (0..<12).map { "narrow\($0) " + String(repeating: "x", count: 45) }.joined(separator: "\n")
    let wide = (0..<12).map { "wide\($0) " + String(repeating: "y", count: 70) }.joined(separator: "\n")
    let document = readCopied(
      "From: Ada <a@e.example>\nSubject: P\n\n\(narrow)\n\nFrom: Bo <b@e.example>\nSubject: Re: P\n\n\(wide)")
    #expect(document.blocks.count == 2)
    #expect(document.comments.map { $0.author?.name } == ["Bo"])
  }

  @Test("A line of dashes before the next header is no text")
  func separators() {
    let document = readCopied(
      "From: Ada <a@e.example>\nSubject: P\n\nThey lie.\n\n-----Original Message-----\nFrom: Bo <b@e.example>\nSent: 3 January 2022\nSubject: P\n\nDo they?"
    )
    #expect(document.ownTexts == ["They lie.", "Do they?"])
    #expect(document.comments.first?.published?.description == "2022-01-03")
  }
}
