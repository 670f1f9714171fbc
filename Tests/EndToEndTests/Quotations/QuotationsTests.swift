import Foundation
import Testing

@Suite("Whatever is shown as somebody's words stands in the file")
struct QuotationsTests {
  private static let topics = [
    "superposition", "induction heads", "sparse autoencoder", "grokking", "singular learning theory", "toy models",
    "interpretability", "features OR neurons",
  ]

  @Test("Every quotation that any command prints over the corpus is in the original")
  func corpus() async throws {
    let desk = try await Desk.whole()
    let quotations = try await desk.quotations(on: Self.topics)
    #expect(quotations.count(where: { $0.command == "show" }) > 400)
    for command in ["search", "outline", "ask", "concept", "acronyms", "works"] {
      #expect(quotations.count(where: { $0.command.hasPrefix(command) }) > 5, "\(command)")
    }
    try await expectOriginal(quotations, on: desk)
  }

  @Test("The same over real saved documents, where they are at hand", .enabled(if: !Checkout.seeds.isEmpty))
  func seeds() async throws {
    let desk = try Desk()
    try FileManager.default.removeItem(at: desk.url("pages"))
    for seed in Checkout.seeds { try desk.save(seed.lastPathComponent, Data(contentsOf: seed)) }
    #expect(try await desk.shell("quire import . --quiet").status == 0)
    let quotations = try await desk.quotations(on: Self.topics)
    #expect(quotations.count > 200)
    try await expectOriginal(quotations, on: desk)
  }

  @Test(
    "The same over real saved documents and five hundred beginnings of posts: a thousand quotations and no exception",
    .enabled(if: !Checkout.seeds.isEmpty && !Checkout.posts.isEmpty))
  func posts() async throws {
    let desk = try Desk()
    try FileManager.default.removeItem(at: desk.url("pages"))
    for seed in Checkout.seeds { try desk.save(seed.lastPathComponent, Data(contentsOf: seed)) }
    for (number, text) in Checkout.posts.prefix(500).enumerated() { try desk.save("post\(number).txt", text) }
    #expect(try await desk.shell("quire import . --quiet").status == 0)
    // Showing all of them would take minutes; what is searched and quoted is of all.
    let quotations = try await desk.quotations(
      on: ["interpretability", "AI safety", "deceptive alignment", "scaling"], documents: 25)
    #expect(quotations.count >= 1_000)
    try await expectOriginal(quotations, on: desk)
  }

  private func expectOriginal(_ quotations: [PrintedQuotation], on desk: Desk) async throws {
    let originals = try await desk.originals()
    for quotation in quotations {
      let original = try #require(originals[quotation.key], "\(quotation.address)")
      if !original.holds(quotation.words) {
        Issue.record("\(quotation.command) \(quotation.address): \(quotation.words)")
      }
    }
  }
}

@Suite("The independent reader")
struct OriginalTextTests {
  @Test(
    "finds what a person can read",
    arguments: [
      ("<p>Two\n  <b>bo</b>ld words", "Two bold words"), ("caf&eacute; &#8212; &#x2014; &amp;", "café — — &"),
      (#"{"text": "<p>He said \"no\" \u2014 twice.</p>"}"#, #"He said "no" — twice."#),
      ("a < b and c > d", "a < b and c > d"), ("<p title=\"a > b\">One</p><p>Two</p>", "One Two"),
      ("One<!-- <p> hidden --> two", "One two"), ("One <d-math>x_1</d-math> two", "One $x_1$ two"),
      (#"One <script type="math/tex">x_1</script>, two <script>y</script>"#, "One $x_1$, two"),
      (#"One <math alttext="x&lt;1"><mi>x</mi></math> two"#, "One $x<1$ two"),
      ("One<d-footnote>Two.</d-footnote> three.", "One three.\nOneTwo. three."),
    ])
  func holds(_ file: String, _ words: String) {
    #expect(OriginalText(Data(file.utf8)).holds(words))
  }

  @Test(
    "does not find what nobody wrote",
    arguments: [
      ("<p>Two bold words", "Two brave words"), ("<p>One</p><p>Two</p>", "OneTwo"), ("One two", "One  three"),
      ("One. Two.", "One.\nThree."), ("<p title='hidden words'>Seen", "hidden word s"),
    ])
  func lacks(_ file: String, _ words: String) {
    #expect(!OriginalText(Data(file.utf8)).holds(words))
  }

  @Test("reads what is compressed, quoted, written for mail or in an old encoding")
  func forms() {
    let archive = "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>caf=C3=A9 and a lo=\r\nng line"
    #expect(OriginalText(Data(archive.utf8)).holds("café and a long line"))
    #expect(OriginalText(Data("> One line\n> and two".utf8)).holds("One line and two"))
    #expect(OriginalText(Data([0x63, 0x61, 0x66, 0xE9, 0x20, 0x93, 0x78, 0x94])).holds("café “x”"))
    let packed = Data(base64Encoded: "H4sIAAAAAAACA8tIzcnJVyjPL8pJAQCFEUoNCwAAAA==") ?? Data()
    #expect(OriginalText(packed).holds("hello world"))
  }

  @Test("reads Markdown without its marks")
  func markdown() {
    let text = OriginalText(
      Data("# A *title*\n\nSee [the paper](https://arxiv.org) and `code`.".utf8), isMarkdown: true)
    #expect(text.holds("A title\nSee the paper and code."))
    #expect(!text.holds("See the paper or code."))
  }
}
