import Model
import Text

/// The citation key a document would like: ASCII letters and digits, `nanda2022barebones`.
///
/// First author's family name or handle, year, first telling word of the title; without an author the first two telling
/// words, without a date no year. Where nothing can be said in ASCII, the beginning of the content's hash stands in.
enum CitationKey {
  static func wanted(for document: Document, sha256: String) -> String {
    let year = document.published.map { String($0.year) } ?? ""
    let words = tellingWords(of: document.title ?? "")
    if let author = document.authors.lazy.map({ familyName($0.name) }).first(where: { !$0.isEmpty }) {
      return author + year + (words.first ?? "")
    }
    let name = words.prefix(2).joined()
    return name.isEmpty ? "untitled" + year + sha256.prefix(6) : name + year
  }

  /// The last word of a name that is no suffix such as "Jr."; a handle is one word and stays whole.
  private static func familyName(_ name: String) -> String {
    // "Nanda, Neel" names the family first.
    let first = name.split(separator: ",").first.map(String.init) ?? name
    let parts = first.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }).map { ascii(String($0)) }
    return shortened(parts.last { !$0.isEmpty && !suffixes.contains($0) } ?? "")
  }

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "phd", "md"]

  /// Words that are neither grammar nor figures, what stands in brackets before the title left out.
  private static func tellingWords(of title: String) -> [String] {
    var rest = Substring(title)
    while rest.first == "[", let end = rest.firstIndex(of: "]") {
      rest = rest[rest.index(after: end)...].drop { $0 == " " }
    }
    let bytes = Array((rest.isEmpty ? Substring(title) : rest).utf8)
    return words(in: bytes).compactMap { range in
      let word = folded(bytes[range])
      guard !isStopWord(word) else { return nil }
      let letters = ascii(String(decoding: word, as: UTF8.self))
      return letters.contains(where: \.isLetter) && letters.count > 1 ? shortened(letters) : nil
    }
  }

  private static func ascii(_ text: String) -> String {
    String(decoding: folded(text.utf8).filter(\.isAlphanumeric), as: UTF8.self)
  }

  private static func shortened(_ word: String) -> String { String(word.prefix(20)) }
}
