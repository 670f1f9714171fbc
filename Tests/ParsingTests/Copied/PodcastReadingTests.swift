import Model
import Testing

@testable import Parsing

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

  @Test("A title may hold colons; what announces it ends with a word and a colon")
  func titles() throws {
    func title(_ sentence: String) -> String? {
      PodcastReading.announcement(in: Array(sentence.utf8))?.title
    }
    #expect(
      title("Welcome. This is: Probes: a guide: part two, published by Ada Exner on May 3, 2023.")
        == "Probes: a guide: part two")
    #expect(title("Today's essay is: Probes, published by Ada Exner.") == "Probes")
    #expect(title("Nothing is announced here, and nobody published it.") == nil)
  }

  @Test("An announcement without a day or a site has none")
  func partial() throws {
    let found = try #require(PodcastReading.announcement(in: Array("This is: Probes, published by Ada Exner.".utf8)))
    #expect(found.author == "Ada Exner")
    #expect(found.published == nil)
    #expect(found.site == nil)
  }

  @Test("Markup that was left in a line is taken out, and the first link is its target")
  func markup() {
    let (text, target) = PodcastReading.withoutMarkup(
      Array("<a href=\"https://a.example/1\">Link</a><br/>One &amp; two".utf8))
    #expect(String(decoding: text, as: UTF8.self) == "One & two")
    #expect(target == "https://a.example/1")
    #expect(PodcastReading.withoutMarkup(Array("plain".utf8)).target == nil)
  }

  @Test("A long line that announces nothing is no podcast")
  func none() {
    let line = Array(repeating: "word", count: 80).joined(separator: " ")
    #expect(readCopied("A title\n\(line)").kind != .podcast)
  }
}
