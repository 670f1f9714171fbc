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

  private func announced(_ sentence: String) -> PodcastReading.Announcement? {
    PodcastReading.announcement(in: Array(sentence.utf8))
  }

  @Test(
    "A day and a site are read in either form and order of the sentence",
    arguments: [
      (
        "This is: Probes, published by Ada Exner on May 3, 2023 on The Example Forum.", "2023-05-03",
        "The Example Forum"
      ),
      ("This is: Probes, published by Ada Exner on 3 May 2023 on Example.", "2023-05-03", "Example"),
      ("This is: Probes, published by Ada Exner on The Example Forum.", nil, "The Example Forum"),
      ("This is: Probes, published by Ada Exner on May 3, 2023.", "2023-05-03", nil),
    ] as [(String, String?, String?)])
  func daysAndSites(sentence: String, day: String?, site: String?) throws {
    let found = try #require(announced(sentence))
    #expect(found.title == "Probes")
    #expect(found.author == "Ada Exner")
    #expect(found.published?.description == day)
    #expect(found.site == site)
  }

  @Test(
    "A title in another script and with figures is read as it stands",
    arguments: ["Пробы и слои", "概念の方向", "2,000 probes"])
  func otherScripts(title: String) {
    #expect(announced("Welcome to it. This is: \(title), published by Zoë Brand on May 3, 2023.")?.title == title)
  }

  @Test(
    "A title without end, an author of a whole sentence and a missing colon announce nothing",
    arguments: [
      "This is: \(String(repeating: "long ", count: 80)), published by Ada Exner.",
      "This is: Probes, published by \(String(repeating: "somebody ", count: 20)).",
      "Probes, published by Ada Exner.", ", published by Ada Exner.", "This is: Probes, published by",
    ])
  func noAnnouncement(sentence: String) {
    #expect(announced(sentence) == nil)
  }

  @Test("The sentence of announcement is told apart from the greeting before it")
  func range() throws {
    let text = "Welcome to Margin Voices. This is: Probes, published by Ada Exner on May 3, 2023. The text begins."
    let found = try #require(announced(text))
    let sentence = String(decoding: Array(text.utf8)[found.range], as: UTF8.self)
    #expect(sentence.hasPrefix("This is: Probes"))
    #expect(sentence.hasSuffix("2023.") || sentence.hasSuffix("2023. "))
  }

  @Test("The day stands under a label of the page when the announcement has none")
  func labelledDay() {
    let words = String(repeating: "The probe succeeds when the variable can be decoded from the layer. ", count: 8)
    let document = readCopied(
      "An episode\nThis is: Probes, published by Ada Exner on Example. \(words)\n\nFirst published\n05/24/2023\n")
    #expect(document.kind == .podcast)
    #expect(document.published?.description == "2023-05-24")
    #expect(document.url == nil)
  }

  @Test("A spoken text that lost its paragraphs is parted at the ends of sentences")
  func paragraphs() {
    let words = String(repeating: "The probe succeeds when the variable can be decoded from one layer. ", count: 40)
    let document = readCopied("An episode\nThis is: Probes, published by Ada Exner on Example. \(words)")
    #expect(document.blocks.count > 3)
    for block in document.blocks {
      #expect(document.words(block).hasPrefix("The probe") && document.words(block).hasSuffix("layer."))
    }
    #expect(document.text.split(separator: " ").count { $0.hasSuffix("decoded") } == 40)
  }

  @Test("Two copies of a byline within the text quote nobody by a word that is no name")
  func innerByline() {
    let text = "One sentence. A note by 2024. Published May 3, 2023. Another sentence."
    let bytes = Array(text.utf8)
    #expect(PodcastReading.innerByline([0..<13, 14..<29, 30..<52, 53..<70], bytes) == nil)
  }

  @Test("The last place of a word is found, also where one begins within another")
  func occurrences() {
    let bytes = Array("on on ON, and on".utf8)
    #expect(firstOccurrence(of: "on", in: bytes, bytes.indices) == 2)
    #expect(lastOccurrence(of: "on", in: bytes, bytes.indices) == bytes.count)
    #expect(lastOccurrence(of: "aa", in: Array("aaaa".utf8), 0..<4) == 4)
    #expect(lastOccurrence(of: "no", in: bytes, bytes.indices) == nil)
    #expect(firstOccurrence(of: "on", in: bytes, 1..<2) == nil)
  }
}
