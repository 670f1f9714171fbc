import Model
import Parsing
import Testing

@Suite("Copied podcast pages")
struct PodcastReadingTests {
  private static let greeting = "Welcome to Margin Voices, where a narrator reads essays aloud."
  private static let farewell =
    "Thanks for listening. To support Margin Voices or to suggest an essay, please visit marginvoices.example."
  private static let note = """
    A working note by Tomas Hejduk on what probes measure. The first sections follow. What probes measure A note on use by \
    Tomas Hejduk. Published September 30th, 2023. We train a probe on the residual stream and read off a variable. The \
    probe succeeds when the variable can be decoded, which says little about whether later layers make use of it. To test \
    use, we remove the direction and watch what the model does next.
    """

  private let page = """
    2 days ago

    <a href="https://forum.example/posts/1">Link to original</a><br/><br/>\(greeting) This is: Notes: on probes, published by \
    Ilse Brandvold on October 2, 2023 on The Example Forum. \(note) \(farewell)

    Summary

    Link to original\(greeting) This is: Notes: on probes, published by Ilse Brandvold on October 2, 2023 on The Example \
    Forum. \(note) \(farewell)

    Similar Episodes

        Description: \(greeting) This is: Another, published by Odile Carrow on The Example Forum. Other words. \(farewell)
    """

  @Test("The announcement gives title, author, date and site, the link the address")
  func head() {
    let document = readCopied(page)
    #expect(document.kind == .podcast)
    #expect(document.title == "Notes: on probes")
    #expect(document.authors.map(\.name) == ["Ilse Brandvold"])
    #expect(document.published?.description == "2023-10-02")
    #expect(document.site == "The Example Forum")
    #expect(document.url == "https://forum.example/posts/1")
  }

  @Test("Greeting, farewell, other episodes and the page's second copy are no text")
  func chrome() {
    let text = readCopied(page).text
    for word in ["Welcome", "listening", "Similar", "marginvoices", "Other words", "Summary", "href"] {
      #expect(!text.contains(word), "\(word)")
    }
    let occurrences = text.split(separator: " ").count { $0 == "residual" }
    #expect(occurrences == 1)
  }

  @Test("What a note's own byline precedes is quoted from its author")
  func quoting() throws {
    let document = readCopied(page)
    let quoted = document.blocks.filter { $0.quotes != nil }
    #expect(Set(quoted.map { $0.quotes?.name }) == ["Tomas Hejduk"])
    #expect(quoted.map(document.words).joined(separator: " ").hasPrefix("We train a probe"))
    let first = try #require(document.blocks.first)
    #expect(first.quotes == nil)
    #expect(document.words(first).hasPrefix("A working note by Tomas Hejduk"))
  }
}
