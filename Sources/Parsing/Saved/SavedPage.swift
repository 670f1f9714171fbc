import Model
import Text

/// What a browser or an extension wrote at the top of a page that it saved: where the page came from, and when.
///
/// Chrome and Internet Explorer write `<!-- saved from url=(0042)https://… -->`; SingleFile writes a comment with lines
/// `url: …` and `saved date: …`.
struct SavedPage: Hashable {
  /// Such comments stand at the very beginning, before or behind the first tag.
  private static let head = 4096

  var url: String?
  /// The day on which the page was saved.
  var day: PartialDate?
  var isSingleFile = false

  init(_ html: [UInt8]) {
    let limit = min(html.count, Self.head)
    if let start = find("page saved with singlefile", in: html, from: 0, limit: limit) {
      isSingleFile = true
      let end = find("-->", in: html, from: start, limit: limit) ?? limit
      url = Self.line("url:", in: html, start..<end).flatMap(Self.address)
      day = Self.line("saved date:", in: html, start..<end).flatMap { firstDate(in: $0) }
    } else if let start = find("saved from url=(", in: html, from: 0, limit: limit) {
      // The figure in brackets is the address's length.
      let digits = html[start..<limit].prefix { $0.isDigit }
      guard digits.endIndex < limit, html[digits.endIndex] == UInt8(ascii: ")"),
        let count = Int(String(decoding: digits, as: UTF8.self)), count <= limit - digits.endIndex - 1
      else { return }
      let written = html[(digits.endIndex + 1)..<(digits.endIndex + 1 + count)]
      url = Self.address(String(decoding: written, as: UTF8.self))
    }
  }

  /// The options with what the page tells of itself; what the user said outranks it.
  func completed(_ options: ReadingOptions) -> ReadingOptions {
    var options = options
    options.sourceURL = options.sourceURL ?? url
    // A copy may be younger than the page it holds.
    if let day { options.fileDate = day }
    return options
  }

  private static func line(_ name: StaticString, in html: [UInt8], _ range: Range<Int>) -> String? {
    guard let start = find(name, in: html, from: range.lowerBound, limit: range.upperBound) else { return nil }
    let line = html[start..<range.upperBound].prefix { $0 != 0x0A && $0 != 0x0D }
    return String(decoding: line, as: UTF8.self).trimmingBlanks
  }

  private static func address(_ text: String) -> String? {
    text.hasPrefix("http://") || text.hasPrefix("https://") ? text : nil
  }
}
