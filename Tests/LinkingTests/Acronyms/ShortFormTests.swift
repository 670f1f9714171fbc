@testable import Linking
import Testing

@Suite("The shape of short forms")
struct ShortFormTests {
  private func form(_ text: String) -> ShortForm? {
    let bytes = Array(text.utf8)
    return ShortForm(bytes, bytes.indices)
  }

  private func letters(_ text: String) -> String? {
    form(text).map { String(decoding: $0.letters, as: UTF8.self) }
  }

  @Test(
    "Letters and figures are to be spelt, marks are not",
    arguments: [
      ("SAE", "sae"), ("A2C", "a2c"), ("AT&T", "att"), ("U.S.A", "usa"), ("s-risk", "srisk"), ("CC BY", "ccby"),
    ])
  func spelt(text: String, expected: String) {
    #expect(letters(text) == expected)
  }

  @Test("Plural and possessive are taken off", arguments: ["SAEs", "SAE's", "SAE"])
  func plural(text: String) throws {
    let form = try #require(self.form(text))
    #expect(form.range == 0..<3)
    #expect(form.written == 0..<text.utf8.count)
    #expect(form.isPlural == (text == "SAEs"))
  }

  @Test("The s of an acronym that has other small letters is its own")
  func ownS() {
    #expect(letters("IPs") == "ip")
    #expect(letters("OSes") == "oses")
  }

  @Test(
    "What numbers or is too long, too short or no word is no acronym",
    arguments: [
      "ii", "iv", "xiv", "2022", "10k", "A", "5", "(x)", "A=B", "Abcdefghijklmnopq", "one of many words",
      "the model is",
      "",
    ])
  func none(text: String) {
    #expect(form(text) == nil)
  }

  @Test("Of several words one is an acronym, or all are clipped")
  func several() throws {
    #expect(try #require(form("VK LTA")).isClipped == false)
    #expect(try #require(form("mech interp")).isClipped)
    #expect(form("Deep Learning") == nil)
    #expect(form("to me") == nil)
  }

  @Test("The fewer capitals, the nearer to perfect the spelling must be")
  func tolerance() throws {
    let capitals = try #require(form("SAEX")).tolerance
    let two = try #require(form("SA")).tolerance
    let one = try #require(form("Saex")).tolerance
    let none = try #require(form("saex")).tolerance
    #expect(capitals > two)
    #expect(two > one)
    #expect(one > none)
  }

  @Test("Names of institutions are four letters and more, three of them capitals")
  func names() throws {
    #expect(try #require(form("ESCAP")).isName)
    #expect(try #require(form("UN-Women")).isName)
    #expect(try #require(form("SAE")).isName == false)
    #expect(try #require(form("PyTorch")).isName == false)
  }

  @Test("A figure may repeat the letter before it, and figures at the end may count")
  func figures() throws {
    let spellings = try #require(form("W3C")).otherSpellings.map { String(decoding: $0.letters, as: UTF8.self) }
    #expect(spellings == ["wwwc"])
    let counted = try #require(form("BLS3")).otherSpellings.map { String(decoding: $0.letters, as: UTF8.self) }
    #expect(counted == ["blsss", "bls"])
  }

  @Test("The s of a plural may be a letter of its own")
  func pluralLetter() throws {
    let spellings = try #require(form("AWs")).otherSpellings.map { String(decoding: $0.letters, as: UTF8.self) }
    #expect(spellings == ["aws"])
  }

  @Test("The plain spelling is asked first, and the others only where it has no answer")
  func firstAnswer() throws {
    let short = try #require(form("W3C"))
    var asked: [String] = []
    let other = short.firstAnswer { spelling -> Int? in
      asked.append(String(decoding: spelling.letters, as: UTF8.self))
      return spelling.letters.count == 4 ? spelling.tolerance : nil
    }
    #expect(asked == ["w3c", "wwwc"])
    #expect(other == 10)
    let (plain, none) = (short.firstAnswer { $0.letters.count }, short.firstAnswer { _ -> Int? in nil })
    #expect(plain == 3)
    #expect(none == nil)
  }
}
