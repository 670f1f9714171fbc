import Model

/// Entries with everything that formats stumble over; their authors are invented.
enum BibliographySamples {
  static let post: BibliographyRecord = {
    var record = BibliographyRecord(
      key: "lindqvist2024toy", kind: .post, title: "A & B: 100% of $5 in C# on AI_2027 and SAEs",
      authors: [
        .person(family: "Lindqvist", given: "Mara"), .literal("kestrel_77"),
        .person(family: "van der Hoeve", given: "Pieter"),
      ])
    record.published = PartialDate(iso: "2024-03-05")
    record.accessed = PartialDate(iso: "2025-01-02")
    record.container = "The AI Alignment Forum"
    record.url = "https://www.alignmentforum.org/posts/aB3dE5gH7jK9mN2pQ/a_b%20c?x=1&y=~z"
    record.address = "lindqvist2024toy"
    return record
  }()

  static let paper: BibliographyRecord = {
    var record = BibliographyRecord(
      key: "elhage2022toy", kind: .article, title: "Toy Models of Superposition",
      authors: [.person(family: "Elhage", given: "Nelson")])
    record.published = PartialDate(iso: "2022")
    record.container = "Transformer Circuits Thread"
    record.volume = "3"
    record.pages = "100-110"
    record.doi = "10.48550/arxiv.2209.10652"
    record.arxiv = "2209.10652"
    return record
  }()

  static let comment: BibliographyRecord = {
    var record = BibliographyRecord(
      key: "lindqvist2024toy-c3", kind: .comment, title: "Comment on “A & B”", authors: [.literal("gwern")])
    record.published = PartialDate(iso: "2024-03")
    record.container = "LessWrong"
    record.address = "lindqvist2024toy#c3"
    return record
  }()

  static let all = [post, paper, comment]
}
