@testable import Linking
import Testing

@Suite("Alignments of a short form's letters with words")
struct AlignmentTests {
  /// The words that the cheapest alignment begins and ends with, and what it costs.
  private func before(_ short: String, _ text: String, isName: Bool = false) -> Alignment? {
    let bytes = Array(text.utf8)
    var aligner = Aligner()
    return aligner.endingLast(Letters(short.utf8), longWords(in: bytes, bytes.indices), bytes, isName: isName)
  }

  private func behind(_ short: String, _ text: String, isWhole: Bool, isName: Bool = false) -> Alignment? {
    let bytes = Array(text.utf8)
    var aligner = Aligner()
    return aligner.beginningFirst(
      Letters(short.utf8), longWords(in: bytes, bytes.indices), bytes, isName: isName, isWhole: isWhole)
  }

  @Test("Initials cost nothing")
  func initials() {
    #expect(before("slt", "singular learning theory")?.cost == 0)
    #expect(behind("slt", "singular learning theory", isWhole: true)?.cost == 0)
  }

  @Test("Words in front of the first initial are no part of the long form")
  func front() throws {
    let best = try #require(before("slt", "we turn to singular learning theory"))
    #expect(best.start == 3)
    #expect(best.end == 6)
  }

  @Test("The cheapest beginning is taken, not the nearest")
  func cheapest() throws {
    // The nearest way to spell it begins with "of the Vice".
    let best = try #require(before("ovpr", "the Office of the Vice Provost for Research"))
    #expect(best.start == 1)
  }

  @Test(
    "What an alignment passes over has its price",
    arguments: [
      ("st", "singular learning theory", 95), ("mos", "mind of their so", 10), ("st", "sparse-ish theory", 45),
      ("lts", "learning theory, systems", 25),
    ])
  func passedOver(short: String, text: String, cost: Int) throws {
    #expect(try #require(behind(short, text, isWhole: true)).cost == cost)
  }

  @Test("Capitalised words of a name are passed over for less than other words")
  func names() throws {
    let plain = try #require(behind("unw", "United Nations Entity Women", isWhole: true, isName: false))
    let name = try #require(behind("unw", "United Nations Entity Women", isWhole: true, isName: true))
    #expect(name.cost < plain.cost)
    #expect(name.cost > 0)
  }

  @Test("Letters within a word cost less where they follow a spelt one")
  func within() throws {
    let next = try #require(behind("sae", "sparse aenum", isWhole: true))
    let later = try #require(behind("sae", "sparse ane", isWhole: true))
    #expect(next.cost == 10)
    #expect(later.cost == 30)
  }

  @Test("A capital within a word begins a part of it")
  func inner() throws {
    #expect(try #require(behind("rm", "ReMove", isWhole: true)).cost == 10)
    #expect(try #require(behind("rm", "remotely", isWhole: true)).cost == 30)
  }

  @Test("A word in capitals gives all its letters for next to nothing, and for nothing when it is given whole")
  func capitals() throws {
    #expect(try #require(behind("airl", "adversarial IRL", isWhole: true)).cost == 0)
    #expect(try #require(behind("air", "adversarial IRL", isWhole: true)).cost == 2)
  }

  @Test(
    "Figures are spelt by the words for them",
    arguments: [("s2s", "sequence to sequence"), ("b2b", "back two back"), ("p4p", "pay for performance")])
  func figures(short: String, text: String) throws {
    #expect(try #require(behind(short, text, isWhole: true)).cost == 0)
  }

  @Test("An x is spelt by ex")
  func ex() throws {
    #expect(try #require(behind("xai", "explainable artificial intelligence", isWhole: true)).cost == 5)
  }

  @Test("A long form does not begin within a word")
  func beginning() {
    #expect(behind("ae", "sparse encoder", isWhole: true) == nil)
    #expect(before("pe", "sparse encoder") == nil)
  }

  @Test("A letter that no word has cannot be spelt")
  func missing() {
    #expect(before("szt", "singular learning theory") == nil)
    #expect(before("", "singular learning theory") == nil)
    #expect(behind("slt", "", isWhole: true) == nil)
  }

  @Test("A first word of grammar costs more than a later one")
  func stopFirst() throws {
    #expect(try #require(behind("ib", "in between", isWhole: true)).cost == 60)
    #expect(try #require(behind("ab", "and between", isWhole: true)).cost == 200)
  }

  @Test("Behind an acronym the long form ends with the last word that gives a letter, unless all words must be used")
  func ends() throws {
    let text = "singular learning theory explains much"
    #expect(try #require(behind("slt", text, isWhole: false)).end == 3)
    #expect(try #require(behind("slt", text, isWhole: true)).cost == 190)
  }

  @Test("One aligner gives the same answers whatever it was asked before")
  func reuse() {
    let long = Array("a rather long run of words to make the table wide".utf8)
    let short = Array("sparse autoencoder".utf8)
    var aligner = Aligner()
    let fresh = aligner.endingLast(Letters("sae".utf8), longWords(in: short, short.indices), short, isName: false)
    _ = aligner.endingLast(Letters("arlrowtmttw".utf8), longWords(in: long, long.indices), long, isName: false)
    let again = aligner.endingLast(Letters("sae".utf8), longWords(in: short, short.indices), short, isName: false)
    #expect(fresh?.cost == again?.cost)
    #expect(fresh?.start == again?.start)
    #expect(fresh?.end == again?.end)
  }
}

@Suite("Prices of alignments")
struct AlignmentPriceTests {
  private func price(_ short: String, _ text: String) -> Int? {
    let bytes = Array(text.utf8)
    var aligner = Aligner()
    return aligner.beginningFirst(
      Letters(short.utf8), longWords(in: bytes, bytes.indices), bytes, isName: false, isWhole: true)?.cost
  }

  @Test(
    "What is plainer costs less",
    arguments: [
      ("slt", "singular learning theory", "singular learning of a theory"),
      ("slt", "singular learning of a theory", "singular learning big theory"),
      ("sae", "sparse auto-encoder", "sparse autoencoder"), ("sae", "sparse autoencoder", "sparse anger pie"),
      ("fdt", "functional decision theory", "fundamental detail"), ("ml", "machine learning", "mile"),
      ("ab", "apple berry", "apple, berry"), ("tm", "turing machine", "turing big machine"),
      ("xai", "xenial artful ink", "explainable artful ink"), ("s2s", "start two stop", "start big stop"),
    ])
  func plainer(short: String, plain: String, odd: String) throws {
    let low = try #require(price(short, plain))
    #expect(price(short, odd).map { $0 > low } ?? true)
  }

  @Test("More words passed over cost more, each the same")
  func linear() throws {
    let none = try #require(price("st", "sparse theory"))
    let one = try #require(price("st", "sparse big theory"))
    let two = try #require(price("st", "sparse big dark theory"))
    #expect(none == 0)
    #expect(two - one == one - none)
  }

  @Test("The letter case of the words does not matter to their initials")
  func letterCase() {
    #expect(price("slt", "Singular LEARNING theory") == price("slt", "singular learning theory"))
  }

  @Test("A short form longer than its words spells them from within")
  func longer() throws {
    #expect(try #require(price("spaauto", "sparse autoencoder")) < 7 * 42)
    #expect(price("sparseautoencoderx", "sparse autoencoder") == nil)
  }

  @Test("What costs more than the limit for each letter is given up, and what costs as much is not")
  func limit() {
    let bytes = Array("singular statistical learning theory".utf8)
    let words = longWords(in: bytes, bytes.indices)
    let letters = Letters("slt".utf8)
    var aligner = Aligner()
    func cost(_ limit: Int) -> Int? {
      aligner.beginningFirst(letters, words, bytes, isName: false, isWhole: true, limit: limit)?.cost
    }
    let free = cost(1_000) ?? 0
    let price = free / letters.count
    let (kept, givenUp) = (cost(price), cost(price - 1))
    #expect(price > 0)
    #expect(kept == free)
    #expect(givenUp == nil)
    // Before the acronym the same words may be begun later.
    let later = aligner.endingLast(letters, words, bytes, isName: false, limit: 0)
    #expect(later?.start == 1)
  }

  @Test("One aligner answers a long question after a short one, and a short one again, as a new one does")
  func reuse() {
    var aligner = Aligner()
    let texts = [
      ("slt", "singular learning theory"),
      ("abcdefghij", "a bold cat does eat four good hens in June and no more then"),
      ("slt", "we turn to singular learning theory"),
    ]
    for (short, text) in texts {
      let bytes = Array(text.utf8)
      let words = longWords(in: bytes, bytes.indices)
      var fresh = Aligner()
      let found = aligner.endingLast(Letters(short.utf8), words, bytes, isName: false)
      let expected = fresh.endingLast(Letters(short.utf8), words, bytes, isName: false)
      #expect(found != nil)
      #expect(found?.cost == expected?.cost)
      #expect(found?.start == expected?.start)
    }
  }
}
