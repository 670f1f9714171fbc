import Linking
import Testing

@Suite("What one entry takes over from another")
struct BibliographyInheritanceTests {
  private func all(_ text: String) -> [BibliographyItem] { items(of: readBibTeX(Array(text.utf8))) }

  private let whole = "@proceedings{whole, title={The Whole}, editor={Brandt, A.}, date={2001}, volume={7}}\n"

  @Test("What the entry says itself is never taken from the other")
  func own() throws {
    let part = try #require(
      all(whole + "@inproceedings{part, crossref={whole}, title={Part}, booktitle={Own}, year=2002, volume={1}}").last)
    #expect((part.title, part.container, part.date, part.volume) == ("Part", "Own", "2002", "1"))
  }

  @Test("What it lacks is, but for pages and the title it stands under")
  func taken() throws {
    let part = try #require(all(whole + "@inproceedings{part, crossref={WHOLE}, title={Part}, pages={1--2}}").last)
    #expect((part.title, part.container, part.date, part.volume) == ("Part", "The Whole", "2001", "7"))
    #expect(part.pages == "1–2")
  }

  @Test(
    "a reference to nothing, to itself or in a ring costs nothing",
    arguments: ["nowhere", "part", ""])
  func nowhere(key: String) {
    let found = all("@incollection{part, crossref={\(key)}, title={Part}}")
    #expect(found.map(\.title) == ["Part"])
  }

  @Test(
    "the date of year and month in any form",
    arguments: [
      ("year=2022, month=sep", "2022-09"), ("year={2022}, month={September}", "2022-09"),
      ("year=2022, month=9", "2022-09"), ("year=2022, month=12", "2022-12"), ("year=2022, month={13}", "2022"),
      ("year=2022, month={Sept.}", "2022-09"), ("year=2022", "2022"), ("date={2022-09-14}", "2022-09-14"),
      ("date={2022-09-14}, year=1999", "2022-09-14"), ("month=sep", ""), ("year={in press}", "in press"),
    ])
  func dates(fields: String, expected: String) {
    #expect(all("@misc{a, title={A}, \(fields)}").map(\.date) == [expected])
  }

  @Test(
    "a subtitle follows behind a colon, but not behind another mark",
    arguments: [
      ("Toy Models", "A Study", "Toy Models: A Study"), ("Why?", "A Study", "Why? A Study"),
      ("Stop!", "A Study", "Stop! A Study"), ("Toy Models:", "A Study", "Toy Models: A Study"),
      ("Toy Models", "", "Toy Models"),
    ])
  func subtitles(title: String, subtitle: String, expected: String) {
    #expect(all("@book{a, title={\(title)}, subtitle={\(subtitle)}}").map(\.title) == [expected])
  }

  @Test(
    "the DOI from its field or the address, whatever stands around it",
    arguments: [
      ("doi={10.1038/nature14539}", "10.1038/nature14539"),
      ("doi={https://doi.org/10.1038/nature14539}", "10.1038/nature14539"),
      ("url={https://doi.org/10.1038/nature14539}", "10.1038/nature14539"),
      ("doi={none}, url={https://doi.org/10.1038/nature14539}", "10.1038/nature14539"),
      ("url={https://example.org/10}", ""),
      ("doi={10.1007/978-3-030\\_1}", "10.1007/978-3-030_1"),
    ])
  func identifiers(fields: String, expected: String) {
    #expect(all("@misc{a, title={A}, \(fields)}").map(\.doi) == [expected])
  }
}
