import Model
@testable import Storage

/// Documents of our own making, small enough to be read at a glance.
enum Samples {
  /// A document of one block and one passage a paragraph; paragraphs that begin with `>` belong to a comment of their own.
  static func document(
    title: String? = "Toy Models of Forgetting", authors: [String] = ["Ilse Marwick"],
    published: String? = "2024-03-05",
    _ paragraphs: [String] = ["Superposition packs many features.", "Probes read them out again."]
  ) -> Document {
    var document = Document(kind: .post)
    document.title = title
    document.authors = authors.map { Byline(name: $0) }
    document.published = published.flatMap(PartialDate.init(iso:))
    document.site = "Field Notes"
    document.url = "https://example.org/\(paragraphs.count)"
    for paragraph in paragraphs { append(paragraph, to: &document) }
    return document
  }

  private static func append(_ paragraph: String, to document: inout Document) {
    if !document.text.isEmpty { document.text += "\n" }
    let start = document.text.utf8.count
    document.text += paragraph
    let range = start..<document.text.utf8.count
    let index = document.blocks.count
    var comment: Int?
    if paragraph.hasPrefix(">") {
      comment = document.comments.count
      let author = Attribution(name: "Bram Oyelaran", basis: .comment)
      document.comments.append(Comment(author: author, range: range))
    }
    document.blocks.append(Block(kind: .paragraph, range: range, comment: comment))
    document.passages.append(
      Passage(blocks: index..<index + 1, range: range, headings: comment == nil ? ["Part one"] : [], comment: comment))
  }

  /// Mentions of every kind, wherever they stand.
  static let mentions = Mentions(
    definitions: [
      AcronymDefinition(
        short: "SAE", long: "sparse autoencoder", shortRange: 0..<3, longRange: 4..<9, rule: "bracket", confidence: 0.9)
    ],
    uses: [AcronymUse(short: "SAE", range: 8..<11), AcronymUse(short: "SAE", range: 2..<5)],
    people: [PersonMention(name: "Ilse Marwick", role: .author, url: "https://example.org/u/ilse")],
    citations: [
      Citation(
        kind: .identifier, range: 3..<9, identifier: WorkIdentifier(.arxiv, "2209.10652"),
        title: "Toy Models of Superposition", authors: ["Elhage"], year: 2022, confidence: 1, reason: "link")
    ])

  /// A file ready for the writer; its hash is made up from its content.
  static func file(
    _ path: String = "notes/a.html", _ documents: [Document] = [document()], key: String = "marwick2024toy",
    original: String? = nil, partial: String? = nil, tags: [String] = [], mentions: Mentions = Mentions()
  ) -> IncomingFile {
    let content = original ?? documents.map(\.text).joined(separator: "\u{0}")
    let bytes = Array(content.utf8)
    let encoded = documents.enumerated().map { member, document in
      EncodedDocument(document, mentions: mentions, member: member, wantedKey: key, words: 4)
    }
    return IncomingFile(
      source: Source(path: Array(path.utf8), size: bytes.count, modified: 1_700_000_000, sha256: hash(bytes)),
      documents: encoded, original: Compression.deflated(bytes), partial: partial, options: "{}", tags: tags)
  }

  /// Sixteen hexadecimal figures that differ where the bytes do (FNV-1a); the storage asks no more of a hash.
  static func hash(_ bytes: [UInt8]) -> String {
    let value = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    let figures = String(value, radix: 16)
    return String(repeating: "0", count: 16 - figures.count) + figures
  }
}
