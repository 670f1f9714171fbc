import Model
import Testing

@testable import Linking

@Suite("Citations by surname")
struct AuthorYearCitationsTests {
  private func found(_ text: String) -> [Citation] { authorYearCitations(in: CitingText(documentOfLines(text))) }

  private func words(_ text: String) -> [String] {
    let document = documentOfLines(text)
    return authorYearCitations(in: CitingText(document)).map { document.words($0.range) }
  }

  @Test(
    "“et al.” with a year behind it, however it is written",
    arguments: [
      ("Vaswani et al. (2017) show it.", "Vaswani et al. (2017)"),
      ("Vaswani et al., 2017 show it.", "Vaswani et al., 2017"),
      ("Shown before [Vaswani et al., 2017].", "Vaswani et al., 2017"),
      ("Shown before (Vaswani et al. 2017b).", "Vaswani et al. 2017b"),
      ("Vaswani et al. [2017] show it.", "Vaswani et al. [2017]"),
      ("Vaswani, et al. (2017) show it.", "Vaswani, et al. (2017)"),
      ("Shown before (Vaswani et al 2017).", "Vaswani et al 2017"),
    ])
  func othersAndYear(text: String, expected: String) {
    #expect(words(text) == [expected])
    #expect(found(text).map(\.year) == [2017])
    #expect(found(text).map(\.authors) == [["Vaswani"]])
    #expect(found(text).map(\.reason) == ["surname and year"])
  }

  @Test(
    "“et al.” without a year is less sure, and ends where the name does",
    arguments: [
      ("Wu et al. say so.", "Wu et al."),
      ("As Wu et al say.", "Wu et al"),
      ("In Wu et al's paper.", "Wu et al's"),
      ("In Wu et al’s paper.", "Wu et al’s"),
      ("Arora et al., and others.", "Arora et al."),
    ])
  func othersAlone(text: String, expected: String) {
    #expect(words(text) == [expected])
    #expect(found(text).allSatisfy { $0.year == nil && $0.confidence < 0.5 && $0.reason == "surname et al." })
  }

  @Test(
    "one or two surnames need a year in brackets, or a comma and the year within brackets",
    arguments: [
      ("Hewitt and Liang (2019) say so.", ["Hewitt", "Liang"], 2019),
      ("Hewitt & Liang (2019) say so.", ["Hewitt", "Liang"], 2019),
      ("It is so (Hewitt & Liang, 2019).", ["Hewitt", "Liang"], 2019),
      ("It is so (Quiroga, 2005; others).", ["Quiroga"], 2005),
      ("Quiroga (2005) found it.", ["Quiroga"], 2005),
      ("Ines Quiroga (2005) found it.", ["Quiroga"], 2005),
      ("Smith-Jones (2005) found it.", ["Smith-Jones"], 2005),
    ])
  func surnames(text: String, authors: [String], year: Int) {
    #expect(found(text).map(\.authors) == [authors])
    #expect(found(text).map(\.year) == [year])
  }

  @Test("three surnames joined by hyphens are a citation, two are a name or a theorem")
  func hyphens() {
    #expect(words("By Clift-Wallbridge-Murfet it holds.") == ["Clift-Wallbridge-Murfet"])
    #expect(words("By Clift–Wallbridge–Murfet it holds.") == ["Clift–Wallbridge–Murfet"])
    #expect(words("By the Stone-Weierstrass theorem it holds.").isEmpty)
    #expect(found("By Clift-Wallbridge-Murfet it holds.").first?.authors == ["Clift", "Wallbridge", "Murfet"])
  }

  @Test(
    "several in one bracket are several",
    arguments: [
      ("(Burns et al., 2022; Marks et al., 2023)", ["Burns et al., 2022", "Marks et al., 2023"]),
      ("Burns et al. (2022) and Marks et al. (2023)", ["Burns et al. (2022)", "Marks et al. (2023)"]),
    ])
  func several(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    "dates, figures, places and words at a sentence's beginning cite nothing",
    arguments: [
      "In May 2021 we moved.",
      "See Figure 2 and Table 3.",
      "Chapter 3 (1999)",
      "It began in 2017.",
      "Version (2017) of it.",
      "the model et al. of ours",
      "We met in Berlin, 2019 was warm.",
      "March (2020)",
      "",
    ])
  func nothing(text: String) {
    // A capitalised word before a year in brackets is as often a name, so that only what is known to be none is left out.
    #expect(found(text).allSatisfy { $0.authors == ["Version"] })
  }

  @Test(
    "a year is four figures from 1600 to 2099, with or without a letter",
    arguments: [
      ("2017", 2017),
      ("2017b", 2017),
      ("1600", 1600),
      ("2099", 2099),
      ("1599", nil),
      ("2100", nil),
      ("201", nil),
      ("20171", nil),
      ("2017B", nil),
    ])
  func years(text: String, expected: Int?) {
    let bytes = Array(text.utf8)
    #expect(yearValue(bytes, bytes.indices) == expected)
  }
}
