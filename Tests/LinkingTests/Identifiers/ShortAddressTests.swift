import Linking
import Model
import Testing

@Suite("Addresses as people shorten them")
struct ShortAddressTests {
  private let page = WorkIdentifier(.url, "forecasts-2031.org/essays/slow-takeoff?page=2")

  private func names(_ words: String, _ identifier: WorkIdentifier) -> Bool {
    ShortAddress(words)?.names(identifier) ?? false
  }

  @Test(
    "The host with or without its ending, the path from the host on, the last parts",
    arguments: [
      "forecasts-2031", "forecasts-2031.org", "https://www.forecasts-2031.org/", "Forecasts-2031/essays",
      "forecasts-2031.org/essays/slow-takeoff", "slow-takeoff", "essays/slow-takeoff", "Slow-Takeoff/#end",
      "forecasts-2031.org/essays/slow-takeoff?utm_source=x",
    ])
  func named(words: String) {
    #expect(names(words, page))
  }

  @Test(
    "A part in the midst, half a part, a part too many and what is no address name nothing",
    arguments: [
      "essays", "forecasts", "takeoff", "org", "essays/slow", "forecasts-2031/slow-takeoff", "x/essays/slow-takeoff",
      "forecasts-2031.org/essays/slow-takeoff/x", "", "/", "https://", "slow takeoff",
    ])
  func unnamed(words: String) {
    #expect(!names(words, page))
  }

  @Test("Other identifiers are named by their value, and by where it leads")
  func otherSchemes() {
    #expect(names("2209.10652", WorkIdentifier(.arxiv, "2209.10652")))
    #expect(names("arxiv.org/abs/2209.10652", WorkIdentifier(.arxiv, "2209.10652")))
    #expect(names("arxiv", WorkIdentifier(.arxiv, "2209.10652")))
    #expect(!names("abs", WorkIdentifier(.arxiv, "2209.10652")))
    #expect(names("10.1000/xyz", WorkIdentifier(.doi, "10.1000/xyz")))
    #expect(names("circuitsvis", WorkIdentifier(.github, "example/circuitsvis")))
    #expect(names("https://www.lesswrong.com/posts/aBcDeFgHiJkLmNoPq", WorkIdentifier(.lesswrong, "aBcDeFgHiJkLmNoPq")))
    #expect(names("9780262035613", WorkIdentifier(.isbn, "9780262035613")))
    #expect(!names("978", WorkIdentifier(.isbn, "9780262035613")))
    #expect(!names("2209.1065", WorkIdentifier(.arxiv, "2209.10652")))
  }
}
