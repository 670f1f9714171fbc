import Model
import Parsing
import Testing

@Suite struct MastodonTests {
  private func name(_ account: String, _ shown: String, _ token: String) -> String {
    """
    <a href="/@\(account)" class="\(token)"><span class="display-name"><bdi><strong class="display-name__html">\(shown)</strong></bdi>
    <span class="display-name__account">@\(account)</span></span></a>
    """
  }

  private func row(_ id: Int, _ account: String, _ words: String, _ tokens: String = "status--first-in-thread")
    -> String
  {
    """
    <div class="status status-public status--in-thread \(tokens)" data-id="\(id)"><div class="status__info">
    <a href="/@\(account)/\(id)" class="status__relative-time"><time datetime="2025-03-0\(id)T10:00:00.000Z">2d</time></a>
    \(name(account, "The \(account)", "status__display-name"))</div>
    <div class="status__content"><p>\(words)</p></div><div class="status__action-bar">Reply</div></div>
    """
  }

  private func thread(_ rows: String, before: String = "") throws -> Document {
    try page(
      """
      <head><meta property=og:site_name content="harbour.example"><link rel=canonical href="https://harbour.example/@wren/1">
      <meta property=og:title content="Wren Ode (@wren)">
      <meta property=og:published_time content="2025-03-01T09:00:00Z"></head><body>\(before)<div class="detailed-status">
      \(name("wren", "The wren", "detailed-status__display-name"))<div class="status__content"><p>The ropes are wet again.</p></div>
      <div class="detailed-status__meta"><span>Mar 1, 2025</span> · Web · <span class="detailed-status__favorites">17</span></div>
      </div>\(rows)</body>
      """)
  }

  @Test("The post is the text, with what its author says next") func post() throws {
    let document = try thread(row(2, "wren", "And it rains.", "") + row(3, "isaac", "Here, too."))
    #expect(document.kind == .thread)
    #expect(document.site == "harbour.example")
    #expect(document.published?.description.hasPrefix("2025-03-01") == true)
    #expect(document.authors.map(\.name) == ["The wren"])
    #expect(document.authors.first?.url == "https://harbour.example/@wren", "every server has a /@wren")
    #expect(document.score?.value == 17)
    #expect(document.bodyTexts == ["The ropes are wet again.", "And it rains."])
    #expect(document.comments.count == 1)
  }

  @Test("Each answer has its author, day and address") func answers() throws {
    let comment = try #require(try thread(row(3, "isaac", "Here, too.")).comments.first)
    #expect(comment.author?.name == "The isaac")
    #expect(comment.siteID == "3")
    #expect(comment.published?.description.hasPrefix("2025-03-03") == true)
    #expect(comment.url == "https://harbour.example/@isaac/3")
  }

  @Test("An answer that opens no thread answers the row above it") func parents() throws {
    let rows = row(2, "isaac", "Here, too.") + row(3, "wren", "Since when?", "") + row(4, "ruta", "Not here.")
    #expect(try thread(rows).comments.map(\.parent) == [nil, 0, nil])
    #expect(try thread(row(2, "isaac", "Here, too.", "")).comments.map(\.parent) == [nil])
  }

  @Test("What the post answers is not part of it") func before() throws {
    let document = try thread(row(3, "isaac", "Here, too."), before: row(1, "ruta", "How are the ropes?"))
    #expect(!document.text.contains("How are the ropes?"))
    #expect(document.comments.count == 1)
  }

  @Test("A page that only has the names is no thread") func others() throws {
    let html =
      "<article class='detailed-status'>\(ArticleExtractionTests.prose)</article><p class=status__content>x</p>"
    #expect(try page(html).kind == .page)
  }
}
